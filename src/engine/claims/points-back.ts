/** Whether what is denied or rejected only points back at what was said ("that", "the charge"). */
import { POINTS_BACK, STATED } from '../lexicons/claims-disputes.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { lettersEnd } from '../text/letters.ts';
import { holdsOneOf } from '../text/small-letters.ts';

const OPENERS = wordSet('this that it all any both the those these such his her its their');
const ALONE = wordSet('this that it');

/** The words in small letters that point back, at the beginning of a text; null where none do. */
export function pointsBack(small: string): string | null {
  const opening = small.slice(0, lettersEnd(small, 0));
  if (!OPENERS.has(opening) || !(ALONE.has(opening) || holdsOneOf(small, STATED))) return null;
  return POINTS_BACK.exec(small)?.[0] ?? null;
}
