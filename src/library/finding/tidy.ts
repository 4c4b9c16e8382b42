/**
 * Takes the words of fresh entries into the posting lists, and what is gone out of them. It can be stopped at any point:
 * a list that holds an entry already is not harmed by taking it in again, and the entries are called fresh until all lists have it.
 */
import type { Library } from '../open-library.ts';
import { after, settledUpTo } from './entries.ts';
import { KIND_OF } from './find-documents.ts';
import {
  claimDocument,
  type EntryKind,
  type EntryRecord,
  type GoneRecord,
  MOST_CLAIMS,
  type PostingsRecord,
  type Section,
} from './finding-schema.ts';
import { beginningOf, type Coming, mergedPostings } from './postings.ts';

const SECTIONS: readonly Section[] = ['people', 'articles', 'claims', 'notes'];

/** Fresh entries that a search reads through in a few milliseconds: no need to tidy before there are more. */
const ENOUGH = 400;
/** Entries taken in at once, so that their words stay some tens of megabytes. */
const MOST_ENTRIES = 2000;
/** Lists written in one transaction: a search waits no longer than that. */
const LISTS = 40;

/** Documents by beginning and word. */
type Arrivals = Map<string, Map<string, number[]>>;

function arrive(arrivals: Arrivals, line: string, document: number): void {
  for (const form of line.split(' ')) {
    if (form === '') continue;
    const beginning = beginningOf(form);
    const words = arrivals.get(beginning) ?? new Map<string, number[]>();
    arrivals.set(beginning, words);
    const documents = words.get(form);
    if (documents) documents.push(document);
    else words.set(form, [document]);
  }
}

/** Entries come in the order of their numbers, so that the documents of each word ascend. */
function arrivalsOf(section: Section, entries: readonly EntryRecord[]): Arrivals {
  const arrivals: Arrivals = new Map();
  for (const { number, forms = [] } of entries)
    if (section !== 'claims') arrive(arrivals, forms[0] ?? '', number);
    else
      for (const [claim, line] of forms.slice(1).entries())
        arrive(arrivals, line, claimDocument(number, claim));
  return arrivals;
}

interface Merge {
  readonly section: Section;
  readonly arrivals: Arrivals;
  readonly isGone: (document: number) => boolean;
}

async function mergeLists(library: Library, beginnings: readonly string[], merge: Merge): Promise<void> {
  const { section, arrivals, isGone } = merge;
  const writing = library.transaction('postings', 'readwrite', { durability: 'relaxed' });
  await Promise.all(
    beginnings.map(async (beginning) => {
      const coming: Coming = arrivals.get(beginning) ?? new Map();
      const old = await writing.store.get([section, beginning]);
      const merged: PostingsRecord | null = mergedPostings({ section, beginning }, old, { coming, isGone });
      await (merged ? writing.store.put(merged) : writing.store.delete([section, beginning]));
    }),
  );
  await writing.done;
}

async function mergeSection(
  library: Library,
  section: Section,
  { fresh, gone }: { readonly fresh: readonly EntryRecord[]; readonly gone: readonly GoneRecord[] },
): Promise<void> {
  const kind = KIND_OF[section];
  const numbers = new Set(gone.filter((each) => each.kind === kind).map(({ number }) => number));
  const per = section === 'claims' ? MOST_CLAIMS : 1;
  const isGone = (document: number) => numbers.has(Math.floor(document / per));
  const arrivals = arrivalsOf(
    section,
    fresh.filter((entry) => entry.kind === kind),
  );
  const known = await library.getAllKeys('postings', IDBKeyRange.bound([section], [section, []], true, true));
  // What is gone may stand in any list.
  const all = numbers.size > 0 ? known.map(([, beginning]) => beginning) : [];
  const beginnings = [...new Set([...all, ...arrivals.keys()])];
  for (let at = 0; at < beginnings.length; at += LISTS)
    await mergeLists(library, beginnings.slice(at, at + LISTS), { section, arrivals, isGone });
}

const KINDS: readonly EntryKind[] = ['article', 'person', 'note'];

/** Entries that were renumbered or dropped meanwhile are left alone. */
async function settle(
  library: Library,
  fresh: readonly EntryRecord[],
  gone: readonly GoneRecord[],
): Promise<void> {
  const writing = library.transaction(['entries', 'gone', 'totals'], 'readwrite', { durability: 'relaxed' });
  const entries = writing.objectStore('entries');
  const last = new Map(fresh.map(({ kind, number }) => [kind, number]));
  await Promise.all([
    ...fresh.map(async ({ kind, number }) => {
      const entry = await entries.get([kind, number]);
      if (!entry) return;
      const { id, claims } = entry;
      await entries.put({ kind, number, id, claims });
    }),
    ...gone.map(({ kind, number }) => writing.objectStore('gone').delete([kind, number])),
    ...[...last].map(([kind, count]) => writing.objectStore('totals').put({ of: `settled ${kind}`, count })),
  ]);
  await writing.done;
}

/** In the order of their numbers, of each kind. */
async function freshOf(library: Library, most: number): Promise<EntryRecord[]> {
  const looking = library.transaction(['entries', 'totals']);
  const found: EntryRecord[] = [];
  for (const kind of KINDS) {
    if (found.length >= most) break;
    const range = after(kind, await settledUpTo(looking, kind));
    found.push(...(await looking.objectStore('entries').getAll(range, most - found.length)));
  }
  return found;
}

/** How many entries are not yet in the posting lists. */
export async function countFresh(library: Library): Promise<number> {
  const looking = library.transaction(['entries', 'totals']);
  const counts = await Promise.all(
    KINDS.map(async (kind) =>
      looking.objectStore('entries').count(after(kind, await settledUpTo(looking, kind))),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function tidyOnce(library: Library, most: number): Promise<void> {
  const gone = await library.getAll('gone');
  const fresh = await freshOf(library, most);
  for (const section of SECTIONS) await mergeSection(library, section, { fresh, gone });
  await settle(library, fresh, gone);
}

/** Tidies until few entries are fresh; `all`: until nothing is, and nothing that is gone is left. */
export async function tidyFinding(library: Library, all = false, most = MOST_ENTRIES): Promise<void> {
  for (;;) {
    const [fresh, gone] = await Promise.all([countFresh(library), library.count('gone')]);
    if (all ? fresh + gone === 0 : fresh < ENOUGH) return;
    await tidyOnce(library, most);
  }
}
