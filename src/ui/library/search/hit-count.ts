/** How much a search found altogether. */
import type { Found, Listed } from '../../../library/browsing/browse.ts';

const countOf = <T>({ rows, count }: Listed<T>) => count ?? rows.length;

export function hitCount({ people, claims, notes, articles }: Found): number {
  return countOf(people) + countOf(claims) + countOf(notes) + countOf(articles);
}
