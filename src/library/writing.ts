/**
 * The one kind of transaction that writes: over every store, so that what belongs together is written together. What
 * lists and search need of it is written with it, whoever writes.
 */
import type { IDBPTransaction, StoreNames } from 'idb';
import { abort } from './abort.ts';
import { follow } from './finding/follow.ts';
import { followed } from './finding/followed.ts';
import type { Library } from './open-library.ts';
import type { LibrarySchema } from './schema.ts';

/** A transaction that may write to every store. */
export type Writing = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'readwrite'>;

const STORES: StoreNames<LibrarySchema>[] = [
  'articles',
  'texts',
  'analyses',
  'people',
  'appearances',
  'claims',
  'notes',
  'drafts',
  'corrections',
  'strips',
  'met',
  'entries',
  'gone',
  'postings',
  'totals',
  'clearings',
];

const isNamed = (error: unknown, name: string) => error instanceof Error && error.name === name;

/**
 * Runs the work in one transaction and answers after it is complete on the disk (`strict`) or handed to the system
 * (`relaxed`, for what can be made again). When the work throws, nothing of it is written.
 */
export async function write<T>(
  library: Library,
  durability: 'strict' | 'relaxed',
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  const writing = library.transaction(STORES, 'readwrite', { durability });
  try {
    const { writing: watched, touched } = followed(writing);
    const result = await work(watched);
    await follow(writing, touched);
    await writing.done;
    return result;
  } catch (error) {
    abort(writing);
    // The transaction's own end says why: a full disk shows there and not at the request, and one that ended by itself
    // lets later requests say only that it did.
    await writing.done.catch((cause: unknown) => {
      throw isNamed(cause, 'QuotaExceededError') || isNamed(error, 'InvalidStateError') ? cause : error;
    });
    throw error;
  }
}
