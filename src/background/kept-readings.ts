/**
 * The readings that were asked for last, kept ready: a card and the popup ask for the same one again and again, and with
 * 220 people the disk needs some 50 ms for it. Kept until anything is written to the library.
 */
import type { Library } from '../library/open-library.ts';
import type { Reading } from '../library/reading.ts';
import { writings } from '../library/writings.ts';

/** The very answer that was given: what it was packed into is known by it (`messaging/packed.ts`). */
export interface ReadingAnswer {
  readonly type: 'reading';
  readonly reading: Reading;
}

interface Kept {
  readonly answer: ReadingAnswer;
  readonly writings: number;
}

/** Articles of one connection that are kept ready; a reader goes between a few tabs. */
const MOST = 4;

const kept = new WeakMap<Library, Map<string, Kept>>();

/** What was answered about an article since the last writing; null when it was not asked for since. */
export function keptReading(library: Library, articleId: string): ReadingAnswer | null {
  const found = kept.get(library)?.get(articleId);
  return found?.writings === writings(library) ? found.answer : null;
}

/** Keeps what was found since the library had been written to `before` times. */
export function keepReading(library: Library, before: number, answer: ReadingAnswer): void {
  const { id } = answer.reading.article;
  const all = kept.get(library) ?? new Map<string, Kept>();
  kept.set(library, all);
  all.delete(id);
  all.set(id, { answer, writings: before });
  const [oldest] = all.keys();
  if (all.size > MOST && oldest !== undefined) all.delete(oldest);
}
