/** Exact places of what is claimed, and whether it is quoted. */

import { isCapitalAt, widthAt } from '../text/letters.ts';
import type { ClaimKind } from '../types.ts';
import { type Paragraph, quotationAt, type Range } from './paragraph.ts';

type Manner = 'quoted' | 'said' | 'both';

/** A dateline has no more tokens than this. */
const LONGEST_DATELINE = 8;
const EDGE = new Set(',:;–—-');
const COMMA = new Set(',');
const DASHES = new Set('—–-');

function isMark({ tokens }: Paragraph, at: number, signs: ReadonlySet<string>): boolean {
  const token = tokens[at];
  return token?.kind === 'mark' && signs.has(token.text);
}

/** Where a dateline that opens the paragraph ends ("UFA, Bashkortostan — Four years …"); `first` when none does. */
function afterDateline({ tokens }: Paragraph, first: number): number {
  const [place] = tokens;
  if (
    first !== 0 ||
    !place ||
    !(isCapitalAt(place.text, 0) && isCapitalAt(place.text, widthAt(place.text, 0))) ||
    place.text !== place.text.toUpperCase()
  )
    return first;
  for (let at = 1; at < LONGEST_DATELINE; at++) if (DASHES.has(tokens[at]?.text ?? '')) return at + 1;
  return first;
}

/** The content without what does not belong to it: a leading "that", commas at the edges, quotation marks around the whole. */
export function cleaned(paragraph: Paragraph, { first: from, end: to }: Range): Range {
  const { tokens, lower } = paragraph;
  let [first, end] = [afterDateline(paragraph, from), to];
  while (first < end && (isMark(paragraph, first, EDGE) || lower[first] === 'that')) first++;
  while (end > first && isMark(paragraph, end - 1, EDGE)) end--;
  const quotation = quotationAt(paragraph, tokens[first]?.kind === 'quote' ? first + 1 : first);
  if (!quotation) return { first, end };
  const whole = first >= (quotation.open ?? quotation.first) && end <= (quotation.close ?? quotation.end) + 1;
  if (!whole) return { first, end };
  first = Math.max(first, quotation.first);
  end = Math.min(end, quotation.end);
  if (end - 1 > first && isMark(paragraph, end - 1, COMMA)) end--;
  return { first, end };
}

function mannerOf({ quotedIn, tokens }: Paragraph, { first, end }: Range): Manner {
  let quoted = false;
  let said = false;
  for (let at = first; at < end; at++) {
    if (tokens[at]?.kind === 'quote' || tokens[at]?.kind === 'mark') continue;
    if ((quotedIn[at] ?? -1) >= 0) quoted = true;
    else said = true;
  }
  return quoted && said ? 'both' : quoted ? 'quoted' : 'said';
}

/** Whether the stretches of a claim are quoted, told in the article's words, or both. */
export function kindOf(paragraph: Paragraph, ranges: readonly Range[]): ClaimKind {
  const manners = new Set(ranges.map((range) => mannerOf(paragraph, range)));
  if (manners.size !== 1 || manners.has('both')) return 'mixed';
  return manners.has('quoted') ? 'direct' : 'indirect';
}
