/**
 * Records as version 1 wrote them, put into a database as version 1 made it: every later Whence must open it and
 * answer from it. The records are written out and never made by the program, which may change.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { articlesMeant } from '../../src/library/articles-meant.ts';
import { searchLibrary } from '../../src/library/browsing/search-library.ts';
import { countAll } from '../../src/library/browsing/summary.ts';
import { correctionsFor, keepCorrection } from '../../src/library/corrections.ts';
import { draftsFor } from '../../src/library/drafts.ts';
import { knownPeople } from '../../src/library/known-people.ts';
import { deleteNote } from '../../src/library/notes.ts';
import { type Library, openLibrary } from '../../src/library/open-library.ts';
import { placedNotes } from '../../src/library/placed-notes.ts';
import { countLibrary, recentArticles } from '../../src/library/recent-articles.ts';
import { storedAnalysis, storedArticle } from '../../src/library/stored-article.ts';
import { describeNew, describeStores } from './describe-stores.ts';
import { MULTI, STORES } from './version-1-stores.ts';

const ADDRESS = 'https://www.themoscowtimes.com/2026/02/01/';
const details = (number: number, title: string) => ({
  id: `tmt:${number}`,
  site: 'tmt',
  kind: 'news',
  url: `${ADDRESS}story-a${number}`,
  title,
  authors: ['Ann Author'],
  published: '2026-02-01T09:00:00+03:00',
  modified: null,
});
const PARAGRAPH = 'Rita Osokina, a glazier, said the roof would hold.';
const ANALYSIS = { language: 'en', people: [], claims: [] };

const RECORDS: Readonly<Record<string, readonly object[]>> = {
  articles: [
    { id: 'tmt:1', details: details(1, 'The roof'), hash: 'aa11', firstRead: 100, lastRead: 300 },
    { id: 'tmt:2', details: details(2, 'The wall'), hash: 'bb22', firstRead: 200, lastRead: 200 },
  ],
  texts: [
    { hash: 'aa11', articleId: 'tmt:1', blocks: [{ kind: 'paragraph', text: PARAGRAPH }], firstRead: 100 },
    {
      hash: 'bb22',
      articleId: 'tmt:2',
      blocks: [{ kind: 'paragraph', text: 'The wall fell.' }],
      firstRead: 200,
    },
  ],
  analyses: [{ hash: 'aa11', engineVersion: 1, analysis: ANALYSIS }],
  people: [
    { id: 'p1', name: 'Rita Osokina', names: ['Rita Osokina'], keys: ['rita osokina'], firstMet: 100 },
  ],
  appearances: [
    {
      articleId: 'tmt:1',
      person: 0,
      personId: 'p1',
      name: 'Rita Osokina',
      spellings: [],
      called: 'a glazier',
      said: { text: 'the roof would hold', quoted: false },
      newestFirst: -300,
    },
    {
      articleId: 'tmt:2',
      person: 0,
      personId: 'p1',
      name: 'Osokina',
      spellings: [],
      called: null,
      said: null,
      newestFirst: -200,
    },
  ],
  claims: [
    {
      articleId: 'tmt:1',
      claim: 0,
      text: 'the roof would hold',
      source: 'Rita Osokina',
      personId: 'p1',
      about: [],
      kind: 'indirect',
      sourceKind: 'person',
      basis: 'unstated',
      degree: 'stated',
      at: 300,
    },
  ],
  notes: [
    {
      id: 'n1',
      target: {
        type: 'passage',
        passage: {
          quote: 'the roof would hold',
          before: 'Rita Osokina, a glazier, said ',
          after: '.',
          start: 30,
          end: 49,
          paragraph: PARAGRAPH,
        },
      },
      articleId: 'tmt:1',
      articleTitle: 'The roof',
      articleUrl: `${ADDRESS}story-a1`,
      text: 'Would it?',
      createdAt: 110,
      updatedAt: 120,
      deletedAt: null,
    },
    {
      id: 'n2',
      target: { type: 'person', personId: 'p1', name: 'Rita Osokina' },
      articleId: 'tmt:2',
      articleTitle: 'The wall',
      articleUrl: `${ADDRESS}story-a2`,
      text: 'ask her',
      createdAt: 210,
      updatedAt: 210,
      deletedAt: null,
    },
  ],
  drafts: [
    {
      id: 'n1',
      target: {
        type: 'passage',
        passage: {
          quote: 'the roof would hold',
          before: 'Rita Osokina, a glazier, said ',
          after: '.',
          start: 30,
          end: 49,
          paragraph: PARAGRAPH,
        },
      },
      articleId: 'tmt:1',
      text: 'Would it? In wi',
      edited: 120,
      at: 130,
    },
    {
      id: 'n3',
      target: { type: 'person', personId: 'p1', name: 'Rita Osokina' },
      articleId: 'tmt:2',
      text: 'how man',
      edited: null,
      at: 220,
    },
  ],
};

async function writeVersion1(): Promise<void> {
  const database = await openDB('whence', 1, {
    upgrade(made) {
      for (const [name, keyPath, indexes] of STORES) {
        const store = made.createObjectStore(name, { keyPath });
        for (const [index, path] of Object.entries(indexes))
          store.createIndex(index, path, { multiEntry: MULTI.includes(index) });
      }
    },
  });
  for (const [store, records] of Object.entries(RECORDS))
    for (const record of records) await database.put(store, record);
  database.close();
}

let library: Library;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await writeVersion1();
  library = await openLibrary();
});

/** What later versions add to every record of a store. */
const ADDED: Readonly<Record<string, object>> = {
  articles: { changed: null },
  notes: { tags: [] },
  drafts: { tags: [] },
  claims: { newestFirst: -300 },
};

it('opens it without losing a record, and adds to them what every record has now', async () => {
  for (const [store, records] of Object.entries(RECORDS)) {
    const name = [...library.objectStoreNames].find((each) => each === store);
    const expected = records.map((record) => ({ ...record, ...ADDED[store] }));
    expect(name && (await library.getAll(name))).toEqual(expected);
  }
});

it('has the key paths that this program makes itself', async () => {
  const old = describeStores(library);
  library.close();
  expect(old).toEqual(await describeNew());
});

it('answers from it: article, analysis, people, notes, list', async () => {
  const stored = await storedArticle(library, 'tmt:1');
  expect(stored).toMatchObject({ hash: 'aa11', lastRead: 300, article: { title: 'The roof' } });
  expect(await storedAnalysis(library, 'aa11', 1)).toEqual(ANALYSIS);
  const person = { name: 'Rita Osokina', spellings: [], mentions: [], roles: [], reasons: [] };
  const people = await knownPeople(library, { articleId: 'tmt:1', hash: 'aa11', people: [person] });
  expect(people).toMatchObject([{ personId: 'p1', met: [{ articleId: 'tmt:2', at: 200, name: 'Osokina' }] }]);
  if (!stored || !people) throw new Error('the sample has this article');
  const notes = await placedNotes(library, stored.article, people);
  expect(notes.map(({ note, place }) => [note.id, place?.certainty ?? null])).toEqual([
    ['n1', 'certain'],
    ['n2', null],
  ]);
  const personIds = new Set(people.map(({ personId }) => personId));
  expect((await draftsFor(library, 'tmt:1', personIds)).map(({ id }) => id)).toEqual(['n1', 'n3']);
  expect((await recentArticles(library, 5)).map(({ id }) => id)).toEqual(['tmt:1', 'tmt:2']);
  expect(await countLibrary(library)).toEqual({ articles: 2, people: 1 });
});

it('has room for corrections, and is read as they say', async () => {
  const person = { name: 'Rita Osokina', names: ['Rita Osokina'], personId: 'p1' };
  const act = { type: 'rename', person, to: 'Rita O.' } as const;
  const correction = { id: 'c1', at: 500, scope: 'all', articleId: 'tmt:1', act } as const;
  await keepCorrection(library, correction);
  const kept = { ...correction, articleTitle: 'The roof', articleUrl: `${ADDRESS}story-a1` };
  expect(await correctionsFor(library, 'tmt:2')).toEqual([kept]);
  expect(await articlesMeant(library, kept)).toEqual(['tmt:1', 'tmt:2']);
});

it('finds in it by words, and lists it', async () => {
  const found = await searchLibrary(library, 'roof', 9);
  expect(found.articles.rows.map(({ articleId }) => articleId)).toEqual(['tmt:1']);
  expect(found.claims.rows.map(({ text }) => text.text)).toEqual(['the roof would hold']);
  expect(found.notes.rows.map(({ note }) => note.id)).toEqual(['n1']);
  expect((await searchLibrary(library, 'осокин', 9)).people.rows).toMatchObject([
    { personId: 'p1', called: { text: 'a glazier' }, lastMet: 300, articles: 2, hasNote: true },
  ]);
  expect(await countAll(library)).toMatchObject({ articles: 2, people: 1, claims: 1, notes: 2 });
});

it('writes into it', async () => {
  expect(await deleteNote(library, 'n1', 999)).toMatchObject({ id: 'n1', deletedAt: 999 });
  expect(await library.getAllKeysFromIndex('notes', 'deletedAt')).toEqual(['n1']);
});
