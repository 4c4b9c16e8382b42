/** The one kind of transaction that writes: over every store, so that what belongs together is written together. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { abort } from './abort.ts';
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
];

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
    const result = await work(writing);
    await writing.done;
    return result;
  } catch (error) {
    abort(writing);
    // The transaction's own end says why: a full disk shows there and not at the request.
    await writing.done.catch((cause: unknown) => {
      throw cause instanceof Error && cause.name === 'QuotaExceededError' ? cause : error;
    });
    throw error;
  }
}
