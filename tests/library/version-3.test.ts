/**
 * Articles and their texts as version 3 wrote them: this program lists which of them were changed between two readings,
 * and leaves all else alone. The records are written out and never made by the program.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { listChanged } from '../../src/library/changes/list-changed.ts';
import { LIBRARY_NAME, type Library, openLibrary } from '../../src/library/open-library.ts';
import { describeNew, describeStores } from './describe-stores.ts';
import { STORES_OF_VERSION_2 } from './stores-of-version-2.ts';

const details = (id: number, title: string) => ({
  id: `tmt:${id}`,
  site: 'tmt',
  kind: 'news',
  url: `https://www.themoscowtimes.com/2026/04/02/story-a${id}`,
  title,
  authors: [],
  published: null,
  modified: null,
});

const CHANGED = { id: 'tmt:7', details: details(7, 'The kiln'), hash: 'b', firstRead: 10, lastRead: 40 };
const RETURNED = { id: 'tmt:8', details: details(8, 'The weir'), hash: 'c', firstRead: 5, lastRead: 60 };
const AS_IT_WAS = { id: 'tmt:9', details: details(9, 'The loom'), hash: 'e', firstRead: 7, lastRead: 8 };

const text = (hash: string, articleId: string, firstRead: number) => ({
  hash,
  articleId,
  blocks: [{ kind: 'paragraph', text: `Text ${hash}.` }],
  firstRead,
});

const RECORDS = {
  articles: [CHANGED, RETURNED, AS_IT_WAS],
  texts: [
    text('a', 'tmt:7', 10),
    text('b', 'tmt:7', 30),
    text('c', 'tmt:8', 5),
    text('d', 'tmt:8', 20),
    text('e', 'tmt:9', 7),
  ],
};

async function writeVersion3(): Promise<void> {
  const database = await openDB(LIBRARY_NAME, 3, {
    upgrade(made) {
      for (const [name, [keyPath, indexes]] of Object.entries(STORES_OF_VERSION_2)) {
        const store = made.createObjectStore(name, { keyPath });
        for (const [index, path] of Object.entries(indexes))
          store.createIndex(index.replace('*', ''), path, { multiEntry: index.startsWith('*') });
        if (name === 'notes') store.createIndex('tags', 'tags', { multiEntry: true });
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
  await writeVersion3();
  library = await openLibrary();
});

it('lists what was changed, the last first, and when it was read before', async () => {
  const { rows, count } = await listChanged(library, { after: null, most: 10 });
  expect(rows.map(({ articleId, readBefore, readNow }) => [articleId, readBefore, readNow])).toEqual([
    ['tmt:7', 10, 30],
    ['tmt:8', 20, 5],
  ]);
  expect(count).toBe(2);
});

it('loses nothing, and leaves alone what was never changed', async () => {
  expect(await library.get('articles', 'tmt:9')).toEqual({ ...AS_IT_WAS, changed: null });
  expect(await library.get('articles', 'tmt:7')).toMatchObject(CHANGED);
  expect(await library.getAll('texts')).toEqual(RECORDS.texts);
});

it('has the key paths that this program makes itself', async () => {
  const old = describeStores(library);
  library.close();
  expect(old).toEqual(await describeNew());
});
