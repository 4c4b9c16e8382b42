/** In which documents words stand: the posting lists, with what is not in them yet and without what is gone. */
import type { IDBPTransaction } from 'idb';
import type { Library } from '../open-library.ts';
import type { LibrarySchema } from '../schema.ts';
import { Bits } from './bits.ts';
import { after, hasForm, ofKind, settledUpTo } from './entries.ts';
import {
  claimDocument,
  type EntryKind,
  type EntryRecord,
  MOST_CLAIMS,
  type Section,
} from './finding-schema.ts';
import { addPostings, beginningOf } from './postings.ts';
import type { AskedWord } from './words.ts';

const STORES = ['entries', 'gone', 'postings', 'totals'] as const;
type Looking = IDBPTransaction<LibrarySchema, (typeof STORES)[number][], 'readonly'>;

/** Whose entries a section's documents belong to. */
export const KIND_OF: Readonly<Record<Section, EntryKind>> = {
  people: 'person',
  articles: 'article',
  claims: 'article',
  notes: 'note',
};

/** Documents from one number of an entry to the next. */
const perEntry = (section: Section) => (section === 'claims' ? MOST_CLAIMS : 1);

async function sizeOf(looking: Looking, section: Section): Promise<number> {
  const last = await looking.objectStore('entries').openKeyCursor(ofKind(KIND_OF[section]), 'prev');
  return ((last?.primaryKey[1] ?? 0) + 1) * perEntry(section);
}

async function freshOf(looking: Looking, kind: EntryKind): Promise<EntryRecord[]> {
  const settled = await settledUpTo(looking, kind);
  return looking.objectStore('entries').getAll(after(kind, settled));
}

/** Under one letter stand the lists of all that begin with it. */
function listsOf(section: Section, beginning: string): IDBKeyRange {
  const short = beginningOf(beginning);
  return short.length > 1
    ? IDBKeyRange.only([section, short])
    : IDBKeyRange.bound([section, short], [section, `${short}\uffff`]);
}

/** The lines of words of a fresh entry that belong to the section, each with its document. */
function linesOf({ number, forms = [] }: EntryRecord, section: Section): [number, string][] {
  if (section !== 'claims') return [[number, forms[0] ?? '']];
  return forms.slice(1).map((line, claim) => [claimDocument(number, claim), line]);
}

interface Search {
  readonly section: Section;
  readonly size: number;
  readonly fresh: readonly EntryRecord[];
}

async function withWord(looking: Looking, word: AskedWord, { section, size, fresh }: Search): Promise<Bits> {
  const bits = new Bits(size);
  const postings = looking.objectStore('postings');
  const lists = await Promise.all(word.map((beginning) => postings.getAll(listsOf(section, beginning))));
  word.forEach((beginning, at) => {
    for (const list of lists[at] ?? []) addPostings(list, beginning, bits);
  });
  for (const entry of fresh)
    for (const [document, line] of linesOf(entry, section))
      if (word.some((beginning) => hasForm(line, beginning))) bits.add(document);
  return bits;
}

/** The documents of a section that have all these words, of which there is at least one. */
export async function findDocuments(
  library: Library,
  section: Section,
  asked: readonly AskedWord[],
): Promise<Bits> {
  const looking: Looking = library.transaction([...STORES]);
  const kind = KIND_OF[section];
  const [size, fresh, gone] = await Promise.all([
    sizeOf(looking, section),
    freshOf(looking, kind),
    looking.objectStore('gone').getAllKeys(ofKind(kind)),
  ]);
  const search = { section, size, fresh };
  const sets = await Promise.all(asked.map((word) => withWord(looking, word, search)));
  const [found = new Bits(size), ...others] = sets;
  for (const other of others) found.keepOnly(other);
  for (const [, number] of gone)
    found.removeRange(number * perEntry(section), (number + 1) * perEntry(section));
  return found;
}
