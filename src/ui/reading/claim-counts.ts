/** How often each person speaks and is spoken of, counted in one walk over the claims. */
import type { Reading } from '../../library/reading.ts';

export interface ClaimCounts {
  /** By index of the person. */
  readonly says: readonly number[];
  readonly about: readonly number[];
}

export function claimCounts(reading: Reading): ClaimCounts {
  const says = reading.analysis.people.map(() => 0);
  const about = reading.analysis.people.map(() => 0);
  const add = (counts: number[], person: number) => {
    counts[person] = (counts[person] ?? 0) + 1;
  };
  for (const { source, about: people } of reading.analysis.claims) {
    const speaker = source?.person ?? null;
    if (speaker !== null) add(says, speaker);
    for (const person of people) if (person !== speaker) add(about, person);
  }
  return { says, about };
}

/** True for Russian text, of which only the names are read: there "no claims" would be untrue, whatever the reader added by hand. */
export function readsNoClaims({ analysis }: Reading): boolean {
  return analysis.language === 'ru';
}
