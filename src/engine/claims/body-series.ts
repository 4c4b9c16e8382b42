/** Bodies whose names hold commas: "the Ministry of Labor, Family and Social Affairs". */
import { wordSet } from '../lexicons/word-list.ts';
import type { Paragraph } from './paragraph.ts';

const BODIES = wordSet(
  'ministry department committee agency institute office center centre service commission directorate inspectorate faculty union association federation',
);
const OF = wordSet('of for');

/** Whether a run of words is a body's and "of" follows it: "the Ministry of Labor", but no "day at the Ministry of Labor". */
export function opensBody({ lower, classes }: Paragraph, first: number, end: number): boolean {
  for (let at = first; at < end - 1 && classes[at] !== 'preposition'; at++)
    if (BODIES.has(lower[at] ?? '')) return OF.has(lower[at + 1] ?? '');
  return false;
}

/** End of a body's name of which the first part, "the Ministry of Labor", ends at `end` before a comma; `end` where it is none. */
export function seriesEnd(
  paragraph: Paragraph,
  { first, end }: { first: number; end: number },
  limit: number,
): number {
  const { classes, lower } = paragraph;
  if (classes[end] !== 'comma' || !opensBody(paragraph, first, end)) return end;
  let at = end + 1;
  while (at < limit && (classes[at] === 'name' || (classes[at] === 'comma' && classes[at + 1] === 'name')))
    at++;
  if (lower[at] !== 'and' || classes[at + 1] !== 'name' || classes[at - 1] !== 'name') return end;
  at++;
  while (at < limit && classes[at] === 'name') at++;
  return at;
}
