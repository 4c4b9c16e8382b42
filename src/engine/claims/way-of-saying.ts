/** Where behind a speaker it is told how, where or to whom they spoke. */
import { TAKES_TO, WAYS } from '../lexicons/claims-ways.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { bareWord } from './bodies.ts';
import type { Paragraph } from './paragraph.ts';

/** How far behind its link the telling word may stand, in tokens. */
const WITHIN = 4;
const ENDS = wordSet('preposition comma mark quote');
const YEAR = /^(?:19|20)\d\d$/;

function tellsWay({ lower, classes }: Paragraph, at: number): boolean {
  const link = lower[at] ?? '';
  if (link === 'in' && YEAR.test(lower[at + 1] ?? '')) return true;
  const row = WAYS.find((one) => one.link === link);
  for (let word = at + 1; row && word <= at + WITHIN && !ENDS.has(classes[word] ?? 'mark'); word++)
    if (row.words.has(lower[word] ?? '')) return true;
  return false;
}

/** End of the words for a speaker that begin at `first`, without what tells how, where or to whom they spoke. */
export function withoutWay(paragraph: Paragraph, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    if (paragraph.classes[at] !== 'preposition') continue;
    const hears = paragraph.lower[at] === 'to' && !TAKES_TO.has(bareWord(paragraph.lower[at - 1] ?? ''));
    if (hears || tellsWay(paragraph, at)) return at;
  }
  return end;
}
