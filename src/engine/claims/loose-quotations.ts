/** Quotations without a cue of their own: which they are, and which claim they carry on. */
import type { Quotation } from '../text/quotations.ts';
import type { Candidate } from './candidate.ts';
import type { Paragraph } from './paragraph.ts';

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
export function looseQuotations(paragraph: Paragraph, candidates: readonly Candidate[]): Quotation[] {
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
export function continued(candidates: readonly Candidate[], quotation: Quotation): number {
  let last = -1;
  let at = -1;
  candidates.forEach(({ cue, content }, index) => {
    const place = cue?.first ?? content[0]?.first ?? 0;
    if (place < quotation.first && place >= at) [last, at] = [index, place];
  });
  return last;
}
