/** Giving things a number, with the words under which they are found. */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { LibrarySchema } from '../schema.ts';
import { type EntryKind, MOST_CLAIMS } from './finding-schema.ts';

/** A transaction that may write: an ordinary one or the one of an upgrade. */
export type Changing = IDBPTransaction<
  LibrarySchema,
  StoreNames<LibrarySchema>[],
  'readwrite' | 'versionchange'
>;

/** A thing and its words: its own first, then those of each claim. */
export interface Findable {
  readonly kind: EntryKind;
  readonly id: string;
  /** Each as `joinForms` writes them. */
  readonly forms: readonly string[];
}

/** Every key that begins with the kind. */
export const ofKind = (kind: string) => IDBKeyRange.bound([kind], [kind, []], true, true);

/** Forms of one text in a line: each begins after a space. */
export const joinForms = (forms: readonly string[]) => forms.map((form) => ` ${form}`).join('');

/** Whether a form of the line begins so. */
export const hasForm = (line: string, beginning: string) => line.includes(` ${beginning}`);

/** Anything that reads both stores. */
interface Settled {
  objectStore(name: 'totals'): { get(of: string): Promise<{ readonly count: number } | undefined> };
}

/** Up to which number the entries of a kind are in the posting lists. */
export async function settledUpTo(looking: Settled, kind: EntryKind): Promise<number> {
  return (await looking.objectStore('totals').get(`settled ${kind}`))?.count ?? 0;
}

/** The entries of a kind after this number. */
export const after = (kind: EntryKind, number: number) =>
  IDBKeyRange.bound([kind, number], [kind, []], true, true);

/** The numbers of one transaction. */
export interface Numbers {
  /** Gives the next number of a kind. */
  readonly next: (kind: EntryKind) => number;
  /** Whether the kind had no entry when the transaction began: then there is no old one to look for. */
  readonly isNew: (kind: EntryKind) => boolean;
}

/** Numbers for one transaction: looked up once, then counted. A number that is gone is not given again while any list may hold it. */
export async function numbersOf(changing: Changing): Promise<Numbers> {
  const highest = async (kind: EntryKind): Promise<[EntryKind, number]> => {
    const [entry, gone, settled] = await Promise.all([
      changing.objectStore('entries').openKeyCursor(ofKind(kind), 'prev'),
      changing.objectStore('gone').openKeyCursor(ofKind(kind), 'prev'),
      settledUpTo(changing, kind),
    ]);
    // Not below what is settled either: an entry there would never count as fresh.
    return [kind, Math.max(entry?.primaryKey[1] ?? 0, gone?.primaryKey[1] ?? 0, settled)];
  };
  const last = new Map(await Promise.all((['article', 'person', 'note'] as const).map(highest)));
  const unused = new Set([...last].flatMap(([kind, number]) => (number === 0 ? [kind] : [])));
  return {
    isNew: (kind) => unused.has(kind),
    next: (kind) => {
      const next = (last.get(kind) ?? 0) + 1;
      last.set(kind, next);
      return next;
    },
  };
}

/** Takes a thing out of what is found; answers with how many claims it had. */
export async function dropEntry(changing: Changing, kind: EntryKind, id: string): Promise<number> {
  const entries = changing.objectStore('entries');
  const old = await entries.index('thing').get([kind, id]);
  if (!old) return 0;
  await Promise.all([
    entries.delete([kind, old.number]),
    changing.objectStore('gone').put({ kind, number: old.number }),
  ]);
  return old.claims;
}

/** Lets a thing be found, as the newest of its kind; answers with how many more claims there are now. */
export async function putEntry(
  changing: Changing,
  { kind, id, forms }: Findable,
  numbers: Numbers,
): Promise<number> {
  const before = numbers.isNew(kind) ? 0 : await dropEntry(changing, kind, id);
  const number = numbers.next(kind);
  const claims = forms.length - 1;
  const known = forms.slice(0, MOST_CLAIMS + 1);
  await changing.objectStore('entries').put({ kind, number, id, claims, forms: known });
  return claims - before;
}
