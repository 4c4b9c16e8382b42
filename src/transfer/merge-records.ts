/**
 * How two versions of one record come together: the newer one keeps the id; where the words differ, the older is kept
 * beside it under an id of its own. That id is made of its words, so that the same file taken in twice adds it once.
 */
import type { Correction } from '../library/correction.ts';
import type { Note } from '../library/note.ts';
import type { DraftRecord } from '../library/schema.ts';
import { cleanTags } from '../library/tags.ts';
import { sameRecord } from './same-record.ts';
import type { Step } from './step.ts';

export interface Rules<T extends { readonly id: string }> {
  /** What the reader wrote or decided, as one text. */
  readonly words: (record: T) => string;
  /** Milliseconds since 1970 of the last change. */
  readonly time: (record: T) => number;
  /** Of two records with the same words, what both together say. */
  readonly together: (newer: T, older: T) => T;
  /** The record under another id. */
  readonly apart: (record: T, id: string) => T;
}

const live = (one: number | null, other: number | null) =>
  one === null || other === null ? null : Math.max(one, other);

/** A tag that either side has is kept. */
const tagsOf = (newer: Pick<Note, 'tags'>, older: Pick<Note, 'tags'>) =>
  cleanTags([...newer.tags, ...older.tags]);

/** A note that either side has outside the trash stays outside: an import puts nothing away. */
export const NOTE_RULES: Rules<Note> = {
  words: ({ text }) => text,
  time: ({ updatedAt }) => updatedAt,
  together: (newer, older) => ({
    ...newer,
    tags: tagsOf(newer, older),
    deletedAt: live(newer.deletedAt, older.deletedAt),
  }),
  apart: (note, id) => ({ ...note, id }),
};

/** A draft set apart is a note not yet begun: the note that it was to change has the other one. */
export const DRAFT_RULES: Rules<DraftRecord> = {
  words: ({ text }) => text,
  time: ({ at }) => at,
  together: (newer, older) => ({ ...newer, tags: tagsOf(newer, older) }),
  apart: (draft, id) => ({ ...draft, id, edited: null }),
};

export const CORRECTION_RULES: Rules<Correction> = {
  words: ({ act, scope }) => JSON.stringify([scope, act]),
  time: ({ at }) => at,
  together: (newer) => newer,
  apart: (correction, id) => ({ ...correction, id }),
};

/** FNV-1a over UTF-16 units, twice with different beginnings: tells texts apart, and keeps no secret. */
function fingerprint(text: string): string {
  const hashes = [0x811c9dc5, 0x01000193].map((begin) => {
    let hash = begin;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return hashes.join('');
}

/** Longest id that messages carry is 500 units; an own one is a UUID. */
const ID_KEPT = 400;

const apartId = (id: string, words: string) => `${id.slice(0, ID_KEPT)}-${fingerprint(words)}`;

/** `now` is the library as the steps before left it, and is kept up to date. */
function stepOf<T extends { readonly id: string }>(now: Map<string, T>, theirs: T, rules: Rules<T>): Step<T> {
  const { words, time, together, apart } = rules;
  const put = (verdict: Step<T>['verdict'], ...puts: T[]): Step<T> => {
    for (const record of puts) now.set(record.id, record);
    return { verdict, record: theirs, puts };
  };
  const mine = now.get(theirs.id);
  if (!mine) return put('new', theirs);
  const [newer, older] = time(theirs) > time(mine) ? [theirs, mine] : [mine, theirs];
  if (words(mine) === words(theirs)) {
    const both = together(newer, older);
    return sameRecord(both, mine) ? put('same') : put('changed', both);
  }
  const beside = apart(older, apartId(older.id, words(older)));
  const puts = [newer === theirs ? [newer] : [], now.has(beside.id) ? [] : [beside]].flat();
  return puts.length === 0 ? put('same') : put('conflict', ...puts);
}

/** A step for each record of the file, in its order; a file that names one id twice is merged with itself. */
export function mergeRecords<T extends { readonly id: string }>(
  mine: readonly T[],
  theirs: readonly T[],
  rules: Rules<T>,
): Step<T>[] {
  const now = new Map(mine.map((record) => [record.id, record]));
  return theirs.map((record) => stepOf(now, record, rules));
}
