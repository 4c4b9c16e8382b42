/**
 * What is filed of the articles that were asked for last, kept ready: a card and the popup ask for the same one again and again, and with
 * 220 people the disk needs some 50 ms for it. Kept until anything is written to the library.
 */

import type { Library } from '../library/open-library.ts';
import type { FiledPerson } from '../library/reading.ts';
import type { StoredArticle } from '../library/stored-article.ts';
import { writings } from '../library/writings.ts';
import type { TextRead } from './read-text.ts';

export interface Filed {
  readonly stored: StoredArticle;
  readonly read: TextRead;
  /** In the order of the analysis. */
  readonly known: readonly FiledPerson[];
}

interface Kept {
  readonly filed: Filed;
  readonly writings: number;
}

/** Articles of one connection that are kept ready; a reader goes between a few tabs. */
const MOST = 4;

const kept = new WeakMap<Library, Map<string, Kept>>();

/** What is filed of an article, as it was found since the last writing; null when it was not asked for since. */
export function filedBefore(library: Library, articleId: string): Filed | null {
  const found = kept.get(library)?.get(articleId);
  return found?.writings === writings(library) ? found.filed : null;
}

/** Keeps what was found since the library had been written to `before` times. */
export function keepFiled(library: Library, before: number, filed: Filed): void {
  const all = kept.get(library) ?? new Map<string, Kept>();
  kept.set(library, all);
  all.delete(filed.stored.article.id);
  all.set(filed.stored.article.id, { filed, writings: before });
  const [oldest] = all.keys();
  if (all.size > MOST && oldest !== undefined) all.delete(oldest);
}
