/**
 * Notes, drafts and corrections as version 2 wrote them, put into a database as version 2 made it: this program gives
 * notes their tags and leaves all else alone. The records are written out and never made by the program.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { listTags } from '../../src/library/list-tags.ts';
import { saveNote } from '../../src/library/notes.ts';
import { LIBRARY_NAME, type Library, openLibrary } from '../../src/library/open-library.ts';
import { describeNew, describeStores } from './describe-stores.ts';
import { STORES_OF_VERSION_2 } from './stores-of-version-2.ts';

const ABOUT = {
  articleId: 'tmt:7',
  articleTitle: 'The kiln',
  articleUrl: 'https://www.themoscowtimes.com/2026/04/02/the-kiln-a7',
};
const target = { type: 'person', personId: 'p7', name: 'Gleb Farforov' };
const NOTES = [
  { id: 'n1', target, ...ABOUT, text: 'still fires', createdAt: 10, updatedAt: 20, deletedAt: null },
  { id: 'n2', target, ...ABOUT, text: '', createdAt: 11, updatedAt: 11, deletedAt: 30 },
];
const DRAFTS = [{ id: 'n1', target, articleId: 'tmt:7', text: 'still fires twi', edited: 20, at: 21 }];
const CORRECTIONS = [
  {
    id: 'c1',
    at: 40,
    scope: 'all',
    ...ABOUT,
    act: {
      type: 'rename',
      person: { name: 'Gleb Farforov', names: ['Gleb Farforov'], personId: 'p7' },
      to: 'G.',
    },
  },
];

async function writeVersion2(): Promise<void> {
  const database = await openDB(LIBRARY_NAME, 2, {
    upgrade(made) {
      for (const [name, [keyPath, indexes]] of Object.entries(STORES_OF_VERSION_2)) {
        const store = made.createObjectStore(name, { keyPath });
        for (const [index, path] of Object.entries(indexes))
          store.createIndex(index.replace('*', ''), path, { multiEntry: index.startsWith('*') });
      }
    },
  });
  const records = { notes: NOTES, drafts: DRAFTS, corrections: CORRECTIONS };
  for (const [store, all] of Object.entries(records))
    for (const record of all) await database.put(store, record);
  database.close();
}

let library: Library;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await writeVersion2();
  library = await openLibrary();
});

it('gives every note and draft an empty list of tags, and loses nothing', async () => {
  const tagless = (records: readonly object[]) => records.map((record) => ({ ...record, tags: [] }));
  expect(await library.getAll('notes')).toEqual(tagless(NOTES));
  expect(await library.getAll('drafts')).toEqual(tagless(DRAFTS));
  expect(await library.getAll('corrections')).toEqual(CORRECTIONS);
});

it('keeps tags on a note of before, and finds it by them', async () => {
  const about = { type: 'person', personId: 'p7', name: 'Gleb Farforov' } as const;
  const draft = {
    id: 'n1',
    target: about,
    articleId: 'tmt:7',
    text: 'still fires',
    tags: ['kilns'],
    edited: 20,
  };
  await saveNote(library, draft, 50);
  expect(await library.getAllKeysFromIndex('notes', 'tags', 'kilns')).toEqual(['n1']);
  expect(await listTags(library)).toEqual([{ tag: 'kilns', count: 1 }]);
});

it('has the key paths that this program makes itself', async () => {
  const old = describeStores(library);
  library.close();
  expect(old).toEqual(await describeNew());
});
