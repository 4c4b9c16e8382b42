/**
 * A library as version 6 left it: this program adds a store for what an import leaves for later, and touches nothing
 * else. The records are written out and never made by the program.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { searchLibrary } from '../../src/library/browsing/search-library.ts';
import { countLate } from '../../src/library/finding/late.ts';
import { LIBRARY_NAME, type Library, openLibrary } from '../../src/library/open-library.ts';
import { describeNew, describeStores } from './describe-stores.ts';
import { STORES_OF_VERSION_2 } from './stores-of-version-2.ts';

type Stores = typeof STORES_OF_VERSION_2;

/** Stores that came with versions 3 to 6, and indexes that came with them to stores of before. */
const STORES_SINCE: Stores = {
  strips: ['articleId', {}],
  met: ['personId', { newest: 'newestFirst', name: 'sortName' }],
  entries: [['kind', 'number'], { thing: ['kind', 'id'] }],
  gone: [['kind', 'number'], {}],
  postings: [['section', 'beginning'], {}],
  totals: ['of', {}],
  clearings: ['id', {}],
};
const INDEXES_SINCE: Readonly<Record<string, Stores[string][1]>> = {
  articles: { changedAt: 'changed.at', hash: 'hash' },
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

async function writeVersion6(): Promise<void> {
  const database = await openDB(LIBRARY_NAME, 6, {
    upgrade(made) {
      for (const [name, [keyPath, first]] of Object.entries({ ...STORES_OF_VERSION_2, ...STORES_SINCE })) {
        const store = made.createObjectStore(name, { keyPath });
        for (const [index, path] of Object.entries({ ...first, ...INDEXES_SINCE[name] }))
          store.createIndex(index.replace('*', ''), path, { multiEntry: index.startsWith('*') });
      }
    },
  });
  for (const [store, all] of Object.entries(RECORDS))
    for (const record of all) await database.put(store, record);
  database.close();
}

let library: Library;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await writeVersion6();
  library = await openLibrary();
});

it('loses nothing, finds what it found, and nothing is late', async () => {
  for (const [store, all] of Object.entries(RECORDS))
    expect([store, await library.getAll(store as 'notes')]).toEqual([store, all]);
  const { notes } = await searchLibrary(library, 'chimney', 5);
  expect(notes.rows.map(({ note }) => note.id)).toEqual(['n1']);
  expect(await countLate(library)).toBe(0);
});

it('has the key paths that this program makes itself', async () => {
  const old = describeStores(library);
  library.close();
  expect(old).toEqual(await describeNew());
});
