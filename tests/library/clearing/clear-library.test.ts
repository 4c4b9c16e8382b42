import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Clearing, ClearingEffect } from '../../../src/library/browsing/browse.ts';
import { searchLibrary } from '../../../src/library/browsing/search-library.ts';
import { countAll } from '../../../src/library/browsing/summary.ts';
import { clearLibrary, endClearings } from '../../../src/library/clearing/clear-library.ts';
import { weighClearing } from '../../../src/library/clearing/weigh-clearing.ts';
import { keepCorrection } from '../../../src/library/corrections.ts';
import { keepDraft } from '../../../src/library/drafts.ts';
import { fileReading } from '../../../src/library/file-reading.ts';
import { deleteNote, eraseNote } from '../../../src/library/notes.ts';
import type { Library } from '../../../src/library/open-library.ts';
import { fileMany, readAt, STORIES } from '../browsing/many.ts';
import { analysis, article, claim, draftOn, freshLibrary, person } from '../sample.ts';

const forget = vi.fn(async () => {});
beforeEach(() => forget.mockClear());

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
  await fileMany(library);
});

const RITA = 'Rita Osokina';
const idOf = async (name: string) => (await library.getAllFromIndex('people', 'name', name))[0]?.id ?? '';

let ids = 0;
async function clear(what: Clearing, notes = false): Promise<ClearingEffect> {
  const ask = { id: `clearing-${++ids}`, what, notes };
  const state = await clearLibrary(library, ask, { at: 9000, goesOn: () => true });
  if (state.type !== 'cleared') throw new Error('it was to go on to its end');
  return state.effect;
}

/** Every record of every store, as text. */
async function everything(without: readonly string[] = []): Promise<string> {
  const names = [...library.objectStoreNames].filter((name) => !without.includes(name));
  return JSON.stringify(await Promise.all(names.map((name) => library.getAll(name))));
}

const byRita = async (): Promise<Clearing> => ({ type: 'person', personId: await idOf(RITA) });

describe.each<[string, () => Promise<Clearing> | Clearing, ClearingEffect]>([
  [
    'an article',
    () => ({ type: 'article', articleId: 'tmt:1' }),
    { articles: 1, claims: 3, people: 0, notes: 1, corrections: 0 },
  ],
  [
    'no article',
    () => ({ type: 'article', articleId: 'tmt:99' }),
    { articles: 0, claims: 0, people: 0, notes: 0, corrections: 0 },
  ],
  [
    'a period',
    () => ({ type: 'period', from: readAt(2), to: readAt(4) }),
    { articles: 2, claims: 6, people: 0, notes: 1, corrections: 0 },
  ],
  [
    'all time',
    () => ({ type: 'period', from: null, to: null }),
    { articles: 12, claims: 36, people: 4, notes: 3, corrections: 0 },
  ],
  [
    'a site',
    () => ({ type: 'site', host: 'www.themoscowtimes.com' }),
    { articles: 12, claims: 36, people: 4, notes: 3, corrections: 0 },
  ],
  [
    'another site',
    () => ({ type: 'site', host: 'themoscowtimes.com' }),
    { articles: 0, claims: 0, people: 0, notes: 0, corrections: 0 },
  ],
  ['a person', byRita, { articles: 5, claims: 15, people: 0, notes: 2, corrections: 0 }],
  [
    'everything',
    () => ({ type: 'everything' }),
    { articles: 12, claims: 36, people: 4, notes: 3, corrections: 0 },
  ],
])('clearing %s', (_, chosen, effect) => {
  it('tells beforehand what goes, changes nothing by telling, and then does that', async () => {
    const before = await everything();
    const counts = await countAll(library);
    const what = await chosen();
    expect(await weighClearing(library, what, false)).toEqual(effect);
    expect(await everything()).toBe(before);
    expect(await clear(what)).toEqual({ ...effect, notes: 0, corrections: 0 });
    expect(await countAll(library)).toEqual({
      ...counts,
      articles: counts.articles - effect.articles,
      claims: counts.claims - effect.claims,
      people: counts.people - effect.people,
    });
  });

  it('takes the notes along where the reader asks for that', async () => {
    const counts = await countAll(library);
    const what = await chosen();
    const weighed = await weighClearing(library, what, true);
    const gone = await clear(what, true);
    expect(gone).toEqual(weighed);
    const { notes } = gone;
    expect(notes).toBe(effect.notes);
    expect((await countAll(library)).notes).toBe(counts.notes - notes);
  });
});

/** An article that shares nothing with the others. */
async function fileAlone(id = 77): Promise<void> {
  const story = article(id, ['Yusup Tsarev, a cooper, said the barrels were unwatched.'], 'Barrelful');
  const cooper = person(story, 'Yusup Tsarev', { called: 'a cooper' });
  await fileReading(library, {
    article: story,
    hash: 'alone',
    analysis: analysis([cooper], [claim(story, 'the barrels were unwatched', 0)]),
    engineVersion: 1,
    at: 1500,
    meter: { words: 9, attributed: 4, rows: [] },
  });
  await keepDraft(library, draftOn(story, 'cooper', 'a draft on the coopers'), 1);
  const act = {
    type: 'not-claim',
    passage: { quote: 'x', before: '', after: '', start: 0, end: 1, paragraph: 'x' },
  } as const;
  await keepCorrection(library, { id: `c-${id}`, at: 5, scope: 'article', articleId: story.id, act });
}

describe('an article that is cleared with what was written', () => {
  it.each(['as filed', 'after the search was tidied'])('leaves no word behind, %s', async (state) => {
    const before = await everything(['clearings', 'gone']);
    await fileAlone();
    expect(await everything()).toMatch(/tsarev.*unwatched|unwatched.*tsarev/i);
    if (state !== 'as filed') {
      const found = await searchLibrary(library, 'unwatched', 5);
      expect(found.claims.count).toBe(1);
    }
    const effect = await clear({ type: 'article', articleId: 'tmt:77' }, true);
    expect(effect).toEqual({ articles: 1, claims: 1, people: 1, notes: 0, corrections: 1 });
    expect(await everything(['clearings'])).not.toMatch(/tmt:77|tsarev|unwatched|barrelful|cooper|alone/i);
    // Nothing of anything else went.
    for (const name of ['articles', 'claims', 'people', 'notes', 'appearances'] as const)
      for (const record of await library.getAll(name)) expect(before).toContain(JSON.stringify(record));
  });

  it('keeps draft and correction where only what was read is to go', async () => {
    await fileAlone();
    await clear({ type: 'article', articleId: 'tmt:77' });
    expect(await library.count('drafts')).toBe(1);
    expect(await library.count('corrections')).toBe(1);
    expect(await library.get('articles', 'tmt:77')).toBeUndefined();
  });

  it('keeps a text that another article has too', async () => {
    await fileAlone(77);
    await fileAlone(78);
    await clear({ type: 'article', articleId: 'tmt:77' });
    expect(await library.get('texts', 'alone')).toMatchObject({ articleId: 'tmt:78' });
    expect(await library.countFromIndex('analyses', 'hash', 'alone')).toBe(1);
    await clear({ type: 'article', articleId: 'tmt:78' });
    expect(await library.get('texts', 'alone')).toBeUndefined();
    expect(await library.countFromIndex('analyses', 'hash', 'alone')).toBe(0);
  });
});

describe('notes that stay', () => {
  it.each<Clearing['type']>(['period', 'everything'])(
    'are found and listed after clearing %s',
    async (type) => {
      await clear(type === 'period' ? { type, from: null, to: null } : { type: 'everything' });
      const { notes, articles, claims, people } = await searchLibrary(library, 'wag who', 5);
      expect([notes.count, articles.count, claims.count, people.count]).toEqual([0, 0, 0, 0]);
      expect((await searchLibrary(library, 'wagons', 5)).notes.count).toBe(1);
      // Whoever has a note stays known, and is in no article.
      const found = await searchLibrary(library, 'osokina', 5);
      expect(found.people.rows).toMatchObject([{ name: { text: RITA }, articles: 0, hasNote: true }]);
    },
  );
});

describe('a clearing that is cut off', () => {
  const ask = { id: 'cut', what: { type: 'period', from: null, to: null }, notes: true } as const;
  const cutOff = { at: 9000, goesOn: () => false };

  beforeEach(async () => {
    for (let number = 100; number < 140; number += 1) await fileAlone(number);
  });

  /** An article is there with all of its claims and people, or nothing of it is. */
  async function expectWhole(): Promise<number> {
    const articles = new Set(await library.getAllKeys('articles'));
    for (const { articleId } of await library.getAll('claims')) expect(articles).toContain(articleId);
    for (const { articleId } of await library.getAll('appearances')) expect(articles).toContain(articleId);
    for (const id of articles)
      expect(await library.countFromIndex('appearances', 'articleId', id)).toBeGreaterThan(0);
    const known = new Set(await library.getAllKeys('people'));
    for (const { personId } of await library.getAll('appearances')) expect(known).toContain(personId);
    return articles.size;
  }

  it('has every article whole or gone, says how far it is, and goes on by the same id', async () => {
    expect(await clearLibrary(library, ask, cutOff)).toEqual({ type: 'clearing', done: 20, of: 52 });
    expect(await expectWhole()).toBe(32);
    expect(await clearLibrary(library, ask, cutOff)).toEqual({ type: 'clearing', done: 40, of: 52 });
    expect(await expectWhole()).toBe(12);
    const end = await clearLibrary(library, ask, cutOff);
    expect(end).toMatchObject({ type: 'cleared', effect: { articles: 52 } });
    expect(await expectWhole()).toBe(0);
    // Asked once more, because the answer was lost: the same answer, and nothing more is cleared.
    await fileMany(library);
    expect(await clearLibrary(library, ask, cutOff)).toEqual(end);
    expect(await library.count('articles')).toBe(12);
  });

  it('clears the copies too when notes went, tries again what failed, and does it once', async () => {
    const withNotes = { ...ask, notes: true };
    await clearLibrary(library, withNotes, cutOff);
    forget.mockRejectedValueOnce(new Error('no room'));
    await expect(endClearings(library, { now: 9500, forget })).rejects.toThrow('no room');
    await endClearings(library, { now: 9600, forget });
    await endClearings(library, { now: 9700, forget });
    expect(forget).toHaveBeenCalledTimes(2);
  });

  it('leaves the copies alone when notes stayed', async () => {
    await clearLibrary(library, { ...ask, notes: false }, cutOff);
    await endClearings(library, { now: 9500, forget });
    expect(forget).not.toHaveBeenCalled();
  });

  it('is brought to its end by whoever comes next', async () => {
    await clearLibrary(library, ask, cutOff);
    await endClearings(library, { now: 9500, forget });
    expect(await library.count('articles')).toBe(0);
  });

  it('leaves an article that was opened again meanwhile', async () => {
    await clearLibrary(library, ask, cutOff);
    const [story] = STORIES;
    if (!story) throw new Error('the sample has a story');
    const miller = person(story, RITA);
    await fileReading(library, {
      article: story,
      hash: 'again',
      analysis: analysis([miller]),
      engineVersion: 1,
      at: 9100,
    });
    await endClearings(library, { now: 9500, forget });
    expect(await library.getAllKeys('articles')).toEqual([story.id]);
  });
});

it('deletes a note for good from the trash alone', async () => {
  await expect(eraseNote(library, 'n1')).rejects.toMatchObject({ name: 'UnknownRecord' });
  await deleteNote(library, 'n1', 3000);
  await eraseNote(library, 'n1');
  await eraseNote(library, 'n1');
  expect(await library.get('notes', 'n1')).toBeUndefined();
});
