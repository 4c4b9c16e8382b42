/**
 * Whether what is denied or rejected only points back at what was said ("that", "the charge"). Small patterns and a list of nouns: one
 * pattern of all took a millisecond of a first article to compile.
 */
import { STATED } from '../lexicons/claims-disputes.ts';

/** "This" and the like, of which nothing more is said. */
const ALONE = /^(?:this|that|it)(?=$|[,.;:—–]| (?:as|in|on|and|but|saying|calling|telling)\b)/;
const OPENING = /^(?:all |any |both )?(?:the|this|that|those|these|such|his|her|its|their)(?= )/;
const NEXT_WORD = /^ ([\w’'-]+)/;
/** What stands behind the noun: what was said is not said again. */
const BEHIND = /^(?! (?:that|of|made|by|in)\b)(?:$|[\s,.;:—–])/;
/** Words between the opening and the noun ("the union’s latest figures"). */
const MOST_BETWEEN = 2;

/** The words in small letters that point back, at the beginning of a text; null where none do. */
export function pointsBack(small: string): string | null {
  const alone = ALONE.exec(small)?.[0];
  if (alone !== undefined) return alone;
  let end = OPENING.exec(small)?.[0].length ?? small.length;
  for (let between = 0; between <= MOST_BETWEEN; between++) {
    const word = NEXT_WORD.exec(small.slice(end))?.[1];
    if (word === undefined) return null;
    end += 1 + word.length;
    if (STATED.has(word) && BEHIND.test(small.slice(end))) return small.slice(0, end);
  }
  return null;
}
