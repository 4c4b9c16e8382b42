/** Who is named at a place, and which claim begins there: a card is asked for by place. */
import type { Span } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';

const isSame = (one: Span, other: Span) =>
  one.block === other.block && one.start === other.start && one.end === other.end;

/** Index of the person with this mention; -1 for nobody. */
export function personAt({ analysis }: Reading, at: Span): number {
  return analysis.people.findIndex(({ mentions }) => mentions.some((mention) => isSame(mention, at)));
}

/** Index of the claim whose content begins with this stretch; -1 for none. */
export function claimAt({ analysis }: Reading, at: Span): number {
  return analysis.claims.findIndex(({ content }) => content[0] !== undefined && isSame(content[0], at));
}
