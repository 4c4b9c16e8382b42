/** Cuts runs of capitalised words down to what may be a person's name: titles, bodies, places and headline words fall away. */
import type { Candidate } from './evidence.ts';
import {
  BODY_BIT,
  CALENDAR_BIT,
  COMMON_BIT,
  FIRST_NAME_BIT,
  PEOPLE_BIT,
  PLACE_BIT,
  TITLE_BITS,
} from './kinds.ts';
import type { Run } from './runs.ts';
import type { Word } from './word.ts';
import type { WordBlock, Words } from './words.ts';

/** Bits of words that no candidate holds, unless they are first names; and of those before which a first name is none. */
const BARRIERS = TITLE_BITS | BODY_BIT | CALENDAR_BIT | COMMON_BIT | PEOPLE_BIT | PLACE_BIT;
const NO_SURNAMES = TITLE_BITS | BODY_BIT | PEOPLE_BIT;

function isBarrier({ kinds, shape }: Word, next: Word | undefined): boolean {
  if (shape === 'initial' || (kinds & BARRIERS) === 0) return false;
  return (kinds & FIRST_NAME_BIT) === 0 || next === undefined || (next.kinds & NO_SURNAMES) !== 0;
}

/** The stretches between barriers; of a run that ends in a body ("Serov Foundation") nothing before the body is left. */
function stretches(words: readonly Word[], { first, end }: Run, headline: boolean): Run[] {
  const found: Run[] = [];
  let from = first;
  for (let at = first; at <= end; at++) {
    const word = at < end ? words[at] : undefined;
    if (word && !isBarrier(word, at + 1 < end ? words[at + 1] : undefined)) continue;
    const swallowed = word !== undefined && !headline && (word.kinds & BODY_BIT) !== 0;
    if (at > from && !swallowed) found.push({ first: from, end: at });
    from = at + 1;
  }
  return found;
}

/** Every candidate of a block, in order. */
export function findCandidates(home: WordBlock, { counts }: Words): Candidate[] {
  const { words } = home;
  const candidates: Candidate[] = [];
  for (const run of home.runs)
    for (const { first, end } of stretches(words, run, home.headline))
      candidates.push({
        first,
        end,
        home,
        words: words.slice(first, end),
        before: first > 0 ? words[first - 1] : undefined,
        after: words[end],
        count: counts.get(words[end - 1]?.lower ?? ''),
      });
  return candidates;
}
