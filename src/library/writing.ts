/**
 * The one kind of transaction that writes: over every store, so that what belongs together is written together. What
 * lists and search need of it is written with it, whoever writes.
 */
import type { IDBPTransaction, StoreNames } from 'idb';
import { abort } from './abort.ts';
import { follow } from './finding/follow.ts';
import { followed, type Touched } from './finding/followed.ts';
import { followLater } from './finding/late.ts';
import type { Library } from './open-library.ts';
import type { LibrarySchema } from './schema.ts';
import { witnessOf } from './witness.ts';
import { countWriting } from './writings.ts';

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
  'late',
];

const isNamed = (error: unknown, name: string) => error instanceof Error && error.name === name;

/**
 * Runs the work in one transaction and answers after it is complete on the disk (`strict`, for the reader's own words,
 * and only for them) or handed to the system (`relaxed`, for what can be made again). When the work throws, nothing of
 * it is written.
 */
export function write<T>(
  library: Library,
  durability: Manner['durability'],
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  return run(library, { durability, following: follow }, work);
}

/** The same, `strict`, for thousands of things at once: lists and search have them when `catchUp` has brought them there. */
export function writeMany<T>(library: Library, work: (writing: Writing) => Promise<T>): Promise<T> {
  return run(library, { durability: 'strict', following: followLater }, work);
}

interface Manner {
  readonly durability: 'strict' | 'relaxed';
  /** What lists and search need of what was touched. */
  readonly following: (writing: Writing, touched: Touched) => Promise<void>;
}

async function run<T>(
  library: Library,
  { durability, following }: Manner,
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  const writing = library.transaction(STORES, 'readwrite', { durability });
  countWriting(library);
  try {
    const { writing: watched, touched } = followed(writing);
    const result = await work(watched);
    await following(writing, touched);
    await writing.done;
    if (durability === 'strict') witnessOf(library).wrote();
    return result;
  } catch (error) {
    abort(writing);
    // The transaction's own end says why: a full disk shows there and not at the request, and one that ended by itself
    // lets later requests say only that it did.
    await writing.done.catch((cause: unknown) => {
      throw isNamed(cause, 'QuotaExceededError') || isNamed(error, 'InvalidStateError') ? cause : error;
    });
    throw error;
  } finally {
    countWriting(library);
  }
}

/** The same, `strict`, for work that deletes notes or corrections for good: what is missing afterwards is no loss. */
export function erase<T>(library: Library, work: (writing: Writing) => Promise<T>): Promise<T> {
  return witnessOf(library).erasing(() => write(library, 'strict', work));
}
