/** Cutting a list that is at hand as a whole into pages. */
import type { Listed, PageAsk } from './browse.ts';

/** The page that is asked for. */
export function pageOf<T>(rows: readonly T[], { after, most }: PageAsk): Listed<T> {
  const from = after === null ? 0 : Number(after) || 0;
  const to = from + most;
  return { rows: rows.slice(from, to), next: to < rows.length ? String(to) : null, count: rows.length };
}
