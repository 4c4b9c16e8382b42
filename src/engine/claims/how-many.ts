/** How many speak, with the words that say how exactly: "nearly half", "at least three residents". */
import { wordList, wordSet } from '../lexicons/word-list.ts';
import type { Paragraph } from './paragraph.ts';

/** The first of the words that say how exact a number is, by the last ("at least"); itself where it is one word. */
const MEASURES: ReadonlyMap<string, string> = new Map([
  ...wordList('nearly almost about around roughly over just only under').map((word): [string, string] => [
    word,
    word,
  ]),
  ['least', 'at'],
  ['most', 'at'],
  ['to', 'up'],
]);
const COMPARES = wordSet('more less fewer');
const NUMERALS = wordSet(
  'half two-thirds three-quarters one two three four five six seven eight nine ten all dozens hundreds thousands',
);
const FRACTIONS = wordSet('third quarter fifth half dozen hundred thousand million');

function isCount({ classes, lower }: Paragraph, at: number): boolean {
  return (
    classes[at] === 'number' ||
    NUMERALS.has(lower[at] ?? '') ||
    (lower[at] === 'a' && FRACTIONS.has(lower[at + 1] ?? ''))
  );
}

/** Start of "nearly half", "more than 60%", "just over a third" where a number begins at `first`. */
export function withMeasure(paragraph: Paragraph, first: number, floor: number): number {
  const { lower } = paragraph;
  if (!isCount(paragraph, first)) return first;
  let start = first;
  while (start > floor) {
    const opening = MEASURES.get(lower[start - 1] ?? '');
    if (opening === lower[start - 1]) start--;
    else if (start - 2 < floor) break;
    else if (opening && lower[start - 2] === opening) start -= 2;
    else if (lower[start - 1] === 'than' && COMPARES.has(lower[start - 2] ?? '')) start -= 2;
    else break;
  }
  return start;
}
