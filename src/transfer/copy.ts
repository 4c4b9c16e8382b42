/**
 * A copy of everything that cannot be made again, apart from the database: what an exported file and the daily second
 * copy hold. People's keys, analyses and claims are left out: the engine makes them again from the texts.
 */
import type { Correction } from '../library/correction.ts';
import type { Note } from '../library/note.ts';
import type { ArticleRecord, DraftRecord, PersonRecord, TextRecord } from '../library/schema.ts';
import type { Stood } from '../shapes/article-shape.ts';

/** Somebody with every name; the keys to find them by are made of these. */
export type PersonKept = Omit<PersonRecord, 'keys'>;

/** The records of a copy, each as the library keeps it. */
export interface Copy {
  /** Those in the trash too. */
  readonly notes: readonly Note[];
  readonly drafts: readonly DraftRecord[];
  readonly corrections: readonly Correction[];
  readonly people: readonly PersonKept[];
  /** Who is who in the articles: what a short name stands for is known from here alone. */
  readonly stood: readonly Stood[];
  readonly articles: readonly ArticleRecord[];
  readonly texts: readonly TextRecord[];
  /** As they were stored, for `parseSettings`; null where a copy holds none. */
  readonly settings: unknown;
}

/** The lists of a copy that hold records. */
export type CopyList = Exclude<keyof Copy, 'settings'>;

/** Nothing at all: what a copy of a single kind is filled up with. */
export const EMPTY_COPY: Copy = Object.freeze({
  notes: [],
  drafts: [],
  corrections: [],
  people: [],
  stood: [],
  articles: [],
  texts: [],
  settings: null,
});
