/** Cuts runs of capitalised words down to what may be a person's name: titles, bodies, places and headline words fall away. */
import { isFirstName } from '../lexicons/people-first-names.ts';
import { isBody, isCalendar, isCommon } from '../lexicons/people-organisations.ts';
import { isPeople, isPlace } from '../lexicons/people-places.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import type { Candidate } from './evidence.ts';
import type { Run } from './runs.ts';
import type { Word } from './word.ts';
import type { WordBlock, Words } from './words.ts';

function isBarrier({ lower, shape }: Word, next: Word | undefined): boolean {
  if (shape === 'initial') return false;
  const named = isFirstName(lower) && next !== undefined;
  if (named && titleKind(next.lower) === null && !isBody(next.lower) && !isPeople(next.lower)) return false;
  return (
    titleKind(lower) !== null ||
    isBody(lower) ||
    isCalendar(lower) ||
    isCommon(lower) ||
    isPeople(lower) ||
    isPlace(lower)
  );
}

/** The stretches between barriers; of a run that ends in a body ("Serov Foundation") nothing before the body is left. */
function stretches(words: readonly Word[], { first, end }: Run, headline: boolean): Run[] {
  const found: Run[] = [];
  let from = first;
  for (let at = first; at <= end; at++) {
    const word = at < end ? words[at] : undefined;
    if (word && !isBarrier(word, at + 1 < end ? words[at + 1] : undefined)) continue;
    const swallowed = word !== undefined && !headline && isBody(word.lower);
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
        before: words[first - 1],
        after: words[end],
        count: counts.get(words[end - 1]?.lower ?? ''),
      });
  return candidates;
}
