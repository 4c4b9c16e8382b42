/** Quotations without a cue of their own: which they are, and which claim they carry on. */
import type { Quotation } from '../text/quotations.ts';
import type { Candidate } from './candidate.ts';
import { type Paragraph, type Range, sentenceAround } from './paragraph.ts';
import { mainSubject } from './speaking.ts';

/** A quotation of fewer words inside a sentence is a word set apart, not somebody's statement. */
const SHORTEST_STATEMENT = 4;

/** Whether a quotation stands as a sentence of its own: it begins one or follows a colon, and ends one or is no word or two set apart. */
function isStatement(
  { tokens, sentences, sentenceOf }: Paragraph,
  { open, close, first, end }: Quotation,
): boolean {
  const at = open ?? first;
  const begins = at === 0 || sentences[sentenceOf[at] ?? 0]?.first === at || tokens[at - 1]?.text === ':';
  if (!begins) return false;
  if (close === null) return true;
  if (sentences[sentenceOf[close] ?? 0]?.end === close + 1 && /^[.!?…]+$/.test(tokens[end - 1]?.text ?? ''))
    return true;
  let words = 0;
  for (let token = first; token < end && words < SHORTEST_STATEMENT; token++)
    if (tokens[token]?.kind === 'word') words++;
  return words >= SHORTEST_STATEMENT;
}

/** Statements in quotation marks that no candidate covers, in reading order. */
function looseQuotations(paragraph: Paragraph, candidates: readonly Candidate[]): Quotation[] {
  const { quotations, quotedIn, tokens, block } = paragraph;
  if (block.kind === 'heading' || block.kind === 'title' || block.kind === 'subtitle') return [];
  const covered = new Set<number>();
  for (const { content } of candidates)
    for (const { first, end } of content)
      for (let at = first; at < end; at++) {
        const index = quotedIn[at] ?? -1;
        if (index < 0) continue;
        covered.add(index);
        at = Math.max(at, Math.min(quotations[index]?.end ?? at, tokens.length) - 1);
      }
  return quotations.filter((quotation, index) => !covered.has(index) && isStatement(paragraph, quotation));
}

/** Where a candidate stands: at its cue. */
function placeOf({ cue, content }: Candidate): number {
  return cue?.first ?? content[0]?.first ?? 0;
}

const hasQuotation = ({ quotedIn }: Paragraph, { content }: Candidate) =>
  content.some(
    ({ first, end }) =>
      (quotedIn[first] ?? -1) >= 0 || (quotedIn[first + 1] ?? -1) >= 0 || (quotedIn[end - 2] ?? -1) >= 0,
  );

/**
 * Which claim each loose quotation carries on: of those whose cues stand in the last sentence before it, the one that quotes
 * already, else the first. Null for quotations before every claim. One pass over both.
 */
function carriedOn(
  paragraph: Paragraph,
  candidates: readonly Candidate[],
  loose: readonly Quotation[],
): (number | null)[] {
  if (loose.length === 0) return [];
  const order: { candidate: Candidate; index: number; place: number }[] = [];
  for (const candidate of candidates)
    order.push({ candidate, index: order.length, place: placeOf(candidate) });
  order.sort((a, b) => a.place - b.place);
  let next = 0;
  let best: { index: number; quotes: boolean } | null = null;
  let sentence = -1;
  return loose.map(({ open, first }) => {
    for (; next < order.length; next++) {
      const one = order[next];
      if (!one || one.place >= (open ?? first)) break;
      const its = paragraph.sentenceOf[one.place] ?? 0;
      const quotes = hasQuotation(paragraph, one.candidate);
      if (!best || its !== sentence || (quotes && !best.quotes))
        [best, sentence] = [{ index: one.index, quotes }, its];
    }
    return best?.index ?? null;
  });
}

/** Who is named before the colon that announces a quotation ("Ilyk shrugged: “…”"); null where no colon does. */
function announcer(paragraph: Paragraph, open: number): Range | null {
  if (paragraph.tokens[open - 1]?.text !== ':') return null;
  return mainSubject(paragraph, sentenceAround(paragraph, open - 1), open);
}

/** The subject of the sentence before a quotation that begins one ("Ilyk only laughed. “It was dark.”"). */
function subjectOfLast(paragraph: Paragraph, open: number): Range | null {
  if (open === 0 || paragraph.tokens[open - 1]?.kind === 'quote') return null;
  return mainSubject(paragraph, { first: sentenceAround(paragraph, open - 1).first, end: open }, open);
}

/** Whether whoever is named before a colon is the source of a claim already, or stands in what it claims. */
function speaks(claim: Candidate | undefined, { first, end }: Range): boolean {
  const within = (range: Range | null) => range !== null && range.first < end && first < range.end;
  return claim !== undefined && [claim.source, claim.cue, ...claim.content].some(within);
}

/** What is said without a cue; `source` where the text names one all the same. */
export function lone(content: Range, source: Range | null, supposed: Range | null = null): Candidate {
  const reasons = [{ rule: source ? 'announced by a colon' : 'quotation without a cue', evidence: '' }];
  return {
    cue: null,
    source,
    content: [content],
    degree: 'stated',
    row: null,
    circumstances: null,
    reasons,
    supposed,
  };
}

export interface Attached {
  readonly candidates: readonly Candidate[];
  /** Quotations that no claim of the paragraph goes before. */
  readonly alone: readonly Candidate[];
}

/** Adds quotations without a cue to the claims before them. */
export function attachQuotations(paragraph: Paragraph, found: readonly Candidate[]): Attached {
  const further: Range[][] = [];
  while (further.length < found.length) further.push([]);
  const alone: Candidate[] = [];
  const loose = looseQuotations(paragraph, found);
  const before = carriedOn(paragraph, found, loose);
  loose.forEach(({ open, close, first, end }, index) => {
    const content = { first: open ?? first, end: close === null ? end : close + 1 };
    const last = before[index] ?? null;
    const claim = last === null ? undefined : further[last];
    const own = announcer(paragraph, content.first);
    const announced = own !== null && !speaks(last === null ? undefined : found[last], own);
    if (claim && !announced) claim.push(content);
    else alone.push(lone(content, own, own ? null : subjectOfLast(paragraph, content.first)));
  });
  const candidates: Candidate[] = [];
  for (const candidate of found) {
    const more = further[candidates.length] ?? [];
    candidates.push(
      more.length === 0 ? candidate : { ...candidate, content: [...candidate.content, ...more] },
    );
  }
  return { candidates, alone };
}
