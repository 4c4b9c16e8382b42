/** Quotations without a cue of their own: which they are, and which claim they carry on. */
import type { Quotation } from '../text/quotations.ts';
import type { Candidate } from './candidate.ts';
import type { Paragraph, Range } from './paragraph.ts';

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
  if (
    close !== null &&
    sentences[sentenceOf[close] ?? 0]?.end === close + 1 &&
    /^[.!?…]+$/.test(tokens[end - 1]?.text ?? '')
  )
    return true;
  let words = 0;
  for (let token = first; token < end && words < SHORTEST_STATEMENT; token++)
    if (tokens[token]?.kind === 'word') words++;
  return words >= SHORTEST_STATEMENT;
}

/** Statements in quotation marks that no candidate covers, in reading order. */
function looseQuotations(paragraph: Paragraph, candidates: readonly Candidate[]): Quotation[] {
  const { quotations, quotedIn, tokens } = paragraph;
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

/** Index of the claim that a loose quotation carries on: the last whose cue stands before it; -1 when there is none. */
function continued(candidates: readonly Candidate[], start: number): number {
  let last = -1;
  let at = -1;
  candidates.forEach(({ cue, content }, index) => {
    const place = cue?.first ?? content[0]?.first ?? 0;
    if (place < start && place >= at) [last, at] = [index, place];
  });
  return last;
}

function lone(content: Range): Candidate {
  const reasons = [{ rule: 'quotation without a cue', evidence: '' }];
  return {
    cue: null,
    source: null,
    content: [content],
    degree: 'stated',
    row: null,
    circumstances: null,
    reasons,
  };
}

export interface Attached {
  readonly candidates: readonly Candidate[];
  /** Quotations that no claim of the paragraph goes before. */
  readonly alone: readonly Candidate[];
}

/** Adds quotations without a cue to the claims before them. */
export function attachQuotations(paragraph: Paragraph, found: readonly Candidate[]): Attached {
  const further: Range[][] = found.map(() => []);
  const alone: Candidate[] = [];
  for (const { open, close, first, end } of looseQuotations(paragraph, found)) {
    const content = { first: open ?? first, end: close === null ? end : close + 1 };
    const before = further[continued(found, content.first)];
    if (before) before.push(content);
    else alone.push(lone(content));
  }
  const candidates = found.map((candidate, index) => ({
    ...candidate,
    content: [...candidate.content, ...(further[index] ?? [])],
  }));
  return { candidates, alone };
}
