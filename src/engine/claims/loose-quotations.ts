/** Quotations without a cue of their own: a further span of the claim before, or a claim that goes on from the paragraph before. */
import type { Quotation } from '../text/quotations.ts';
import type { Candidate } from './candidate.ts';
import type { Paragraph, Range } from './paragraph.ts';

/** A quotation of fewer words is a word set apart, not somebody's statement. */
const SHORTEST_STATEMENT = 4;

const overlaps = (a: Range, b: Range) => a.first < b.end && b.first < a.end;

/** Whether a quotation stands as a sentence of its own: it begins one, and is no word or two set apart. */
function isStatement(
  { tokens, sentences, sentenceOf, lower }: Paragraph,
  { open, first, end }: Quotation,
): boolean {
  const words = tokens.slice(first, end).filter(({ kind }) => kind === 'word').length;
  if (words < SHORTEST_STATEMENT) return false;
  const at = open ?? first;
  const begins = sentences[sentenceOf[at] ?? 0]?.first === at || at === 0;
  const before = tokens[at - 1];
  return (begins || before?.text === ':') && lower[first] !== '';
}

/** Quotations that no candidate covers. */
export function looseQuotations(paragraph: Paragraph, candidates: readonly Candidate[]): Quotation[] {
  const covered = new Set<number>();
  for (const { content, cue } of candidates)
    for (const range of cue ? [...content, cue] : content)
      paragraph.quotations.forEach((quotation, index) => {
        if (overlaps(range, quotation)) covered.add(index);
      });
  return paragraph.quotations.filter(
    (quotation, index) => !covered.has(index) && isStatement(paragraph, quotation),
  );
}

/** The claim that a loose quotation carries on: the last one before it in its paragraph; null when there is none. */
export function continued(candidates: readonly Candidate[], quotation: Quotation): Candidate | null {
  let last: Candidate | null = null;
  for (const candidate of candidates) {
    const at = candidate.cue?.first ?? candidate.content[0]?.first ?? 0;
    if (at < quotation.first && (!last || at >= (last.cue?.first ?? 0))) last = candidate;
  }
  return last;
}
