import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimsAsk, Listed, PageAsk } from '../../../src/library/browsing/browse.ts';
import { listArticles } from '../../../src/library/browsing/list-articles.ts';
import { listClaims } from '../../../src/library/browsing/list-claims.ts';
import { listNotes } from '../../../src/library/browsing/list-notes.ts';
import { listPeople } from '../../../src/library/browsing/list-people.ts';
import { searchLibrary } from '../../../src/library/browsing/search-library.ts';
import { countAll } from '../../../src/library/browsing/summary.ts';
import { clearLibrary } from '../../../src/library/clearing/clear-library.ts';
import { countFresh, tidyFinding } from '../../../src/library/finding/tidy.ts';
import { deleteNote } from '../../../src/library/notes.ts';
import type { Library } from '../../../src/library/open-library.ts';
import { freshLibrary } from '../sample.ts';
import { fileMany, readAt, STORIES } from './many.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
  await fileMany(library);
});

/** All rows, page by page. */
async function all<T>(list: (page: PageAsk) => Promise<Listed<T>>, most: number): Promise<T[]> {
  const rows: T[] = [];
  let after: string | null = null;
  do {
    const page: Listed<T> = await list({ after, most });
    expect(page.rows.length).toBeLessThanOrEqual(most);
    if (page.next !== null) expect(page.rows).toHaveLength(most);
    if (page.count !== null && after === null && page.next === null)
      expect(page.count).toBe(page.rows.length);
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows;
}

const ANY_ARTICLE = { words: '', from: null, to: null, personId: null, hasNote: false };
const ANY_CLAIM: Omit<ClaimsAsk, 'after' | 'most'> = {
  ...ANY_ARTICLE,
  articleId: null,
  about: null,
  sourceKind: null,
  basis: null,
};
const ANY_NOTE = {
  words: '',
  from: null,
  to: null,
  personId: null,
  articleId: null,
  tag: null,
  trash: false,
};
async function anyNote() {
  const note = await library.get('notes', 'n1');
  if (!note) throw new Error('the sample has this note');
  return note;
}
const idOf = async (name: string) => (await library.getAllFromIndex('people', 'name', name))[0]?.id ?? '';

describe.each([1, 3, 50])('in pages of %i', (most) => {
  it('people stand by last meeting and by name', async () => {
    const byTime = await all(
      (page) => listPeople(library, { ...page, order: 'last-met', words: '', hasNote: false }),
      most,
    );
    expect(byTime.map(({ lastMet }) => lastMet)).toEqual([1050, 1050, 1050, 1040, 1040]);
    const byName = await all(
      (page) => listPeople(library, { ...page, order: 'name', words: '', hasNote: false }),
      most,
    );
    expect(byName.map(({ name }) => name.text)).toEqual([
      'Anna Ünal',
      'Oleg Bely',
      'Pavel Wagonek',
      'Rita Osokina',
      'Касым Токаев',
    ]);
  });

  it('articles stand newest first, with their counts', async () => {
    const rows = await all((page) => listArticles(library, { ...page, ...ANY_ARTICLE }), most);
    expect(rows.map(({ lastRead }) => lastRead)).toEqual(STORIES.map((_, number) => readAt(11 - number)));
    expect(new Set(rows.map(({ articleId }) => articleId)).size).toBe(12);
    for (const row of rows) expect(row).toMatchObject({ people: 2, claims: 3 });
    expect(rows.filter(({ notes }) => notes > 0)).toHaveLength(3);
  });

  it('claims stand newest first and in reading order', async () => {
    const rows = await all((page) => listClaims(library, { ...page, ...ANY_CLAIM }), most);
    expect(rows).toHaveLength(36);
    expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).sort((one, other) => other - one));
    for (let at = 0; at < 36; at += 3)
      expect(rows.slice(at, at + 3).map(({ claim }) => claim)).toEqual([0, 1, 2]);
  });

  it.each<[string, Partial<ClaimsAsk>, number]>([
    ['kind of source', { sourceKind: 'official' }, 12],
    ['basis', { basis: 'paper' }, 24],
    ['both, which no index holds together', { sourceKind: 'official', basis: 'public' }, 12],
    ['both, of which there are none', { sourceKind: 'official', basis: 'paper' }, 0],
    ['time', { from: 1010, to: 1030 }, 12],
    ['time and kind', { from: 1010, to: 1030, sourceKind: 'person' }, 4],
    ['an article', { articleId: 'tmt:3' }, 3],
    ['articles with a note', { hasNote: true }, 9],
    ['words', { words: 'roof' }, 12],
    ['words and time', { words: 'roof', from: 1050 }, 2],
    ['words and an article', { words: 'wag', articleId: 'tmt:3' }, 1],
  ])('claims are narrowed by %s', async (_, narrowed, count) => {
    expect(
      await all((page) => listClaims(library, { ...page, ...ANY_CLAIM, ...narrowed }), most),
    ).toHaveLength(count);
  });

  it('claims are narrowed by who says them and of whom they speak', async () => {
    const personId = await idOf('Rita Osokina');
    const said = await all((page) => listClaims(library, { ...page, ...ANY_CLAIM, personId }), most);
    expect(said.map(({ person }) => person?.name)).toEqual(Array(5).fill('Rita Osokina'));
    const about = await all((page) => listClaims(library, { ...page, ...ANY_CLAIM, about: personId }), most);
    expect(about).toHaveLength(5);
    const both = await all(
      (page) => listClaims(library, { ...page, ...ANY_CLAIM, personId, sourceKind: 'official' }),
      most,
    );
    expect(both.map(({ sourceKind }) => sourceKind)).toEqual(['official', 'official']);
  });

  it('articles are narrowed by person, time, notes and words', async () => {
    const list = (narrowed: object) =>
      all((page) => listArticles(library, { ...page, ...ANY_ARTICLE, ...narrowed }), most);
    const personId = await idOf('Rita Osokina');
    expect(await list({ personId })).toHaveLength(5);
    expect(await list({ personId, hasNote: true })).toHaveLength(1);
    expect(await list({ from: 1010, to: 1030 })).toHaveLength(4);
    expect((await list({ words: 'story 1' })).map(({ title }) => title.text)).toEqual([
      'Story 12',
      'Story 11',
      'Story 10',
      'Story 1',
    ]);
    expect(await list({ words: 'story', hasNote: true })).toHaveLength(3);
  });

  it('notes stand newest first, and those of the trash apart', async () => {
    await deleteNote(library, 'n2', 3000);
    const list = (narrowed: object) =>
      all((page) => listNotes(library, { ...page, ...ANY_NOTE, ...narrowed }), most);
    expect((await list({})).map(({ note }) => note.id)).toEqual(['n3', 'n1']);
    expect((await list({ trash: true })).map(({ note }) => note.id)).toEqual(['n2']);
    expect((await list({ words: 'wagons' })).map(({ note }) => note.id)).toEqual(['n1']);
    expect((await list({ words: 'another' })).map(({ note }) => note.id)).toEqual([]);
    expect((await list({ personId: await idOf('Rita Osokina') })).map(({ note }) => note.id)).toEqual(['n3']);
  });
});

describe.each(['as filed', 'tidied', 'tidied, then filed again'])('the search, %s', (state) => {
  beforeEach(async () => {
    if (state !== 'as filed') await tidyFinding(library, true);
    if (state === 'tidied, then filed again') await fileMany(library);
  });

  it.each([
    ['roof', { people: 0, articles: 0, claims: 12, notes: 2 }],
    ['wag', { people: 3, articles: 0, claims: 12, notes: 1 }],
    ['wagons counter', { people: 2, articles: 0, claims: 0, notes: 0 }],
    ['токаев', { people: 1, articles: 0, claims: 0, notes: 0 }],
    ['tokaev', { people: 1, articles: 0, claims: 0, notes: 0 }],
    ['r', { people: 1, articles: 0, claims: 12, notes: 3 }],
    ['barn 7', { people: 0, articles: 0, claims: 1, notes: 0 }],
    ['zzz', { people: 0, articles: 0, claims: 0, notes: 0 }],
    ['…', { people: 0, articles: 0, claims: 0, notes: 0 }],
  ])('for “%s” counts each section', async (words, counts) => {
    const found = await searchLibrary(library, words, 2);
    const numbers = Object.entries(found).map(([section, { count }]) => [section, count]);
    expect(Object.fromEntries(numbers)).toEqual(counts);
    for (const { rows, count } of Object.values(found)) expect(rows.length).toBe(Math.min(2, count ?? 0));
  });

  it('shows the newest first, with what was found', async () => {
    const { claims } = await searchLibrary(library, 'roof hold', 3);
    expect(claims.rows.map(({ articleId }) => articleId)).toEqual(['tmt:12', 'tmt:11', 'tmt:10']);
    expect(claims.rows[0]?.text).toEqual({
      text: 'The roof will hold',
      marks: [
        { start: 4, end: 8 },
        { start: 14, end: 18 },
      ],
    });
  });

  it('shows the name by which somebody was found', async () => {
    const { people } = await searchLibrary(library, 'wagonek', 3);
    expect(people.rows).toMatchObject([
      { name: { text: 'Pavel Wagonek', marks: [{ start: 6, end: 13 }] }, foundAs: null },
    ]);
  });
});

it('is as right when a tidying is cut off in the middle', async () => {
  const before = await searchLibrary(library, 'wag', 50);
  const { transaction } = library;
  let left = 3;
  const cut = new Proxy(library, {
    get(target, property) {
      if (property === 'transaction')
        return (...given: Parameters<typeof transaction>) => {
          if (given[1] === 'readwrite' && left-- === 0) throw new Error('the background ends');
          return Reflect.apply(transaction, target, given);
        };
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  await expect(tidyFinding(cut, true)).rejects.toThrow('the background ends');
  expect(await library.count('postings')).toBeGreaterThan(0);
  expect(await countFresh(library)).toBeGreaterThan(0);
  expect(await searchLibrary(library, 'wag', 50)).toEqual(before);
  await tidyFinding(library, true);
  expect(await searchLibrary(library, 'wag', 50)).toEqual(before);
  expect(await countFresh(library)).toBe(0);
});

it('is as right when it is tidied a few entries at a time', async () => {
  const before = await searchLibrary(library, 'wag', 50);
  await tidyFinding(library, true, 5);
  expect(await countFresh(library)).toBe(0);
  expect(await searchLibrary(library, 'wag', 50)).toEqual(before);
});

it('finds what is filed after the newest was cleared and all was tidied', async () => {
  const [last] = await library.getAllFromIndex('articles', 'lastRead', 1050, 1);
  const clearing = { id: 'k', what: { type: 'article', articleId: last?.id ?? '' }, notes: false } as const;
  await clearLibrary(library, clearing, { at: 9000, goesOn: () => true });
  expect(await countFresh(library)).toBe(0);
  const before = (await searchLibrary(library, 'roof', 1)).claims.count;
  await fileMany(library);
  expect([before, (await searchLibrary(library, 'roof', 1)).claims.count]).toEqual([11, 12]);
});

it('lists articles with a note also where there are so many notes that the articles are walked through', async () => {
  const [story] = STORIES;
  if (!story) throw new Error('the sample has a story');
  for (let n = 0; n < 500; n += 1)
    await library.put('notes', { ...(await anyNote()), id: `more-${n}`, articleId: story.id });
  const rows = await all((page) => listArticles(library, { ...page, ...ANY_ARTICLE, hasNote: true }), 2);
  expect(rows.map(({ articleId }) => articleId)).toEqual(['tmt:3', 'tmt:2', 'tmt:1']);
});

it('counts everything', async () => {
  await fileMany(library);
  await deleteNote(library, 'n1', 3000);
  const counts = { people: 5, articles: 12, claims: 36, notes: 2, trash: 1, changed: 0, corrections: 0 };
  expect(await countAll(library)).toEqual(counts);
});
