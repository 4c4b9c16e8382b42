/**
 * Libraries as versions 4, 5 and 6 left them: this program adds what each lacks and touches nothing else. The records are
 * written out and never made by the program.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { searchLibrary } from '../../src/library/browsing/search-library.ts';
import { countLate } from '../../src/library/finding/late.ts';
import { LIBRARY_NAME, type Library, openLibrary } from '../../src/library/open-library.ts';
import { describeNew, describeStores } from './describe-stores.ts';
import { STORES_OF_VERSION_2 } from './stores-of-version-2.ts';

type Stores = typeof STORES_OF_VERSION_2;

/** Stores that came with version 4. */
const STORES_OF_VERSION_4: Stores = {
  strips: ['articleId', {}],
  met: ['personId', { newest: 'newestFirst', name: 'sortName' }],
  entries: [['kind', 'number'], { thing: ['kind', 'id'] }],
  gone: [['kind', 'number'], {}],
  postings: [['section', 'beginning'], {}],
  totals: ['of', {}],
};
/** Indexes that came with versions 3 and 4 to stores of before. */
const INDEXES_OF_VERSION_4: Readonly<Record<string, Stores[string][1]>> = {
  notes: { '*tags': 'tags' },
  claims: {
    newest: 'newestFirst',
    newestBy: ['personId', 'newestFirst'],
    newestOf: ['sourceKind', 'newestFirst'],
    newestBasis: ['basis', 'newestFirst'],
  },
};

const NOTE = {
  id: 'n1',
  target: { type: 'person', personId: 'p1', name: 'Marta Velichko' },
  articleId: 'tmt:7',
  articleTitle: 'The kiln',
  articleUrl: 'https://www.themoscowtimes.com/2026/04/02/story-a7',
  text: 'Ask about the chimney.',
  tags: ['kiln'],
  createdAt: 10,
  updatedAt: 10,
  deletedAt: null,
};

const RECORDS: Readonly<Record<string, readonly object[]>> = {
  notes: [NOTE],
  people: [
    { id: 'p1', name: 'Marta Velichko', names: ['Marta Velichko'], keys: ['marta velicko'], firstMet: 10 },
  ],
  met: [
    {
      personId: 'p1',
      name: 'Marta Velichko',
      sortName: 'marta velichko',
      called: null,
      newestFirst: -10,
      articles: 0,
    },
  ],
  entries: [{ kind: 'note', number: 1, id: 'n1', claims: 0, forms: [' ask about the chimney'] }],
};

/** What the versions after 4 added before this one. */
const CAME_WITH: Readonly<
  Record<number, { readonly stores: Stores; readonly indexes: typeof INDEXES_OF_VERSION_4 }>
> = {
  5: { stores: {}, indexes: { articles: { changedAt: 'changed.at' } } },
  6: { stores: { clearings: ['id', {}] }, indexes: { articles: { hash: 'hash' } } },
};

const articleOf = (version: number) => ({
  id: 'tmt:7',
  details: {
    id: 'tmt:7',
    site: 'tmt',
    kind: 'news',
    url: NOTE.articleUrl,
    title: 'The kiln',
    authors: [],
    published: null,
    modified: null,
  },
  hash: 'a',
  firstRead: 10,
  lastRead: 10,
  ...(version >= 5 ? { changed: null } : {}),
});

async function writeVersion(version: number): Promise<void> {
  const since = [5, 6].filter((each) => each <= version).flatMap((each) => CAME_WITH[each] ?? []);
  const stores = Object.assign(
    {},
    STORES_OF_VERSION_2,
    STORES_OF_VERSION_4,
    ...since.map((each) => each.stores),
  );
  const indexes = [INDEXES_OF_VERSION_4, ...since.map((each) => each.indexes)];
  const database = await openDB(LIBRARY_NAME, version, {
    upgrade(made) {
      for (const [name, [keyPath, first]] of Object.entries<Stores[string]>(stores)) {
        const store = made.createObjectStore(name, { keyPath });
        for (const [index, path] of Object.entries(
          Object.assign({}, first, ...indexes.map((each) => each[name])),
        ))
          store.createIndex(index.replace('*', ''), path as string | string[], {
            multiEntry: index.startsWith('*'),
          });
      }
    },
  });
  for (const [store, all] of Object.entries({ ...RECORDS, articles: [articleOf(version)] }))
    for (const record of all) await database.put(store, record);
  database.close();
}

async function openFrom(version: number): Promise<Library> {
  globalThis.indexedDB = new IDBFactory();
  await writeVersion(version);
  return openLibrary();
}

describe.each([4, 5, 6])('of version %i', (version) => {
  it('loses nothing, finds what it found, and nothing is late', async () => {
    const library = await openFrom(version);
    for (const [store, all] of Object.entries(RECORDS))
      expect([store, await library.getAll(store as 'notes')]).toEqual([store, all]);
    expect(await library.getAll('articles')).toEqual([articleOf(6)]);
    const { notes } = await searchLibrary(library, 'chimney', 5);
    expect(notes.rows.map(({ note }) => note.id)).toEqual(['n1']);
    expect(await countLate(library)).toBe(0);
    library.close();
  });

  it('has the key paths that this program makes itself', async () => {
    const library = await openFrom(version);
    const old = describeStores(library);
    library.close();
    expect(old).toEqual(await describeNew());
  });
});
