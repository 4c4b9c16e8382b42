/** What the reader corrects is in every reading from then on, in later articles too, and gone without a trace when taken back. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { correct as keep, revoke as takeBack } from '../../src/background/correct.ts';
import { openArticle } from '../../src/background/open-article.ts';
import type { Reader } from '../../src/background/read-text.ts';
import { readingOf } from '../../src/background/reading-of.ts';
import type { Analyzer } from '../../src/engine/analyze.ts';
import type { CorrectionAct, CorrectionScope } from '../../src/library/correction.ts';
import { listCorrections } from '../../src/library/corrections.ts';
import { findPeople } from '../../src/library/find-people.ts';
import { saveNote } from '../../src/library/notes.ts';
import type { Library } from '../../src/library/open-library.ts';
import { analysis, article, freshLibrary, person } from '../library/sample.ts';

// What is held of the session is asked, and nothing is held here.
vi.mock('../../src/browser/api.ts', async () => {
  const { createFakeBrowser: create } = await import('../browser-fake/fake-browser.ts');
  return { browser: create().page('background.html') };
});

const FIRST = article(1, ['Marta Velichko spoke. Gleb Tarov spoke. Tarova spoke.']);
const SECOND = article(2, ['Gleb Tarov spoke. Marta Velitchko spoke.']);
const NAMES = ['Marta Velichko', 'Marta Velitchko', 'Gleb Tarov', 'Tarova'];

let library: Library;
let reader: Reader;
const engine: Analyzer = ({ blocks }) => {
  const of = { ...FIRST, blocks };
  const text = blocks[0]?.text ?? '';
  const named = NAMES.filter((name) => text.includes(name));
  return analysis(
    named.toSorted((a, b) => text.indexOf(a) - text.indexOf(b)).map((name) => person(of, name)),
  );
};

beforeEach(async () => {
  library = await freshLibrary();
  reader = { library, engine: async () => engine };
});

const open = (of: typeof FIRST, at: number) =>
  openArticle(reader, { article: of, again: false }, { at, remember: 'all', isExample: false });
const read = async (of: typeof FIRST) => {
  const answer = await readingOf(reader, { articleId: of.id, hash: null });
  if (answer.type !== 'reading') throw new Error(answer.type);
  return answer.reading;
};
const names = async (of: typeof FIRST) => (await read(of)).analysis.people.map(({ name }) => name);
const idOf = async (name: string) => {
  const { analysis: found, people } = await read(FIRST);
  return people[found.people.findIndex((each) => each.name === name)]?.personId ?? 'nobody';
};
const named = async (name: string) => ({ name, names: [name], personId: await idOf(name) });

let made = 0;
async function correct(act: CorrectionAct, scope: CorrectionScope = 'article'): Promise<string> {
  made += 1;
  const draft = { id: `c${made}`, at: made, scope, articleId: FIRST.id, act };
  await keep(library, draft);
  return draft.id;
}
const revoke = (id: string) => takeBack(library, id);

describe('a correction', () => {
  it('is in the reading, and what the engine made stays as it was', async () => {
    await open(FIRST, 10);
    const stored = await library.getAll('analyses');
    const id = await correct({ type: 'not-person', person: await named('Gleb Tarov') });
    expect(await names(FIRST)).toEqual(['Marta Velichko', 'Tarova']);
    expect(await library.getAllFromIndex('appearances', 'articleId', FIRST.id)).toHaveLength(2);
    expect(await library.getAll('analyses')).toEqual(stored);
    await revoke(id);
    expect(await names(FIRST)).toEqual(['Marta Velichko', 'Gleb Tarov', 'Tarova']);
    expect(await listCorrections(library)).toEqual([]);
  });

  it('may be sent twice, and taken back twice', async () => {
    await open(FIRST, 10);
    const act = { type: 'rename', person: await named('Tarova'), to: 'Anna Tarova' } as const;
    const draft = { id: 'twice', at: 1, scope: 'article', articleId: FIRST.id, act } as const;
    await keep(library, draft);
    expect(await keep(library, draft)).toMatchObject({ type: 'corrected', correction: { id: 'twice' } });
    expect(await listCorrections(library)).toHaveLength(1);
    expect(await names(FIRST)).toContain('Anna Tarova');
    for (const _ of [1, 2]) expect(await takeBack(library, 'twice')).toEqual({ type: 'revoked' });
  });

  it('for all articles is applied to one read later, by another spelling, and to one read before', async () => {
    await open(FIRST, 10);
    await open(SECOND, 20);
    const id = await correct(
      { type: 'rename', person: await named('Marta Velichko'), to: 'The beekeeper' },
      'all',
    );
    expect(await names(SECOND)).toEqual(['Gleb Tarov', 'The beekeeper']);
    const third = article(3, ['Marta Velitchko spoke.']);
    const opened = await open(third, 30);
    expect(opened).toMatchObject({ reading: { analysis: { people: [{ name: 'The beekeeper' }] } } });
    expect((await read(third)).people[0]?.met).toHaveLength(2);
    await revoke(id);
    expect(await names(third)).toEqual(['Marta Velitchko']);
  });

  it('for one article leaves others alone', async () => {
    await open(FIRST, 10);
    await open(SECOND, 20);
    await correct({ type: 'not-person', person: await named('Gleb Tarov') });
    expect(await names(SECOND)).toContain('Gleb Tarov');
  });

  it('is refused for an article that was never read', async () => {
    const nobody = { name: 'X', names: ['X'], personId: 'x' };
    await expect(correct({ type: 'not-person', person: nobody })).rejects.toThrow('never read');
  });

  it('that is damaged leaves the engine’s answer', async () => {
    await open(FIRST, 10);
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = { id: 'b', at: 1, scope: 'all', articleId: FIRST.id, articleTitle: '', articleUrl: '' };
    await library.put('corrections', { ...broken, act: { type: 'rename' } } as never);
    expect(await names(FIRST)).toHaveLength(3);
    expect(reported).toHaveBeenCalled();
    reported.mockRestore();
  });
});

describe('two who are one', () => {
  const join = async (scope: CorrectionScope = 'article') =>
    correct({ type: 'same-person', person: await named('Tarova'), same: await named('Gleb Tarov') }, scope);
  const noteOn = (personId: string, id: string) =>
    saveNote(
      library,
      {
        id,
        target: { type: 'person', personId, name: '' },
        articleId: FIRST.id,
        text: id,
        tags: [],
        edited: null,
      },
      50,
    );

  it('have both their notes, and each their own again when parted', async () => {
    await open(FIRST, 10);
    const [one, other] = [await idOf('Tarova'), await idOf('Gleb Tarov')];
    await noteOn(one, 'on her');
    await noteOn(other, 'on him');
    const id = await join();
    const joined = await read(FIRST);
    expect(joined.people).toHaveLength(2);
    expect(joined.people[1]).toMatchObject({ personId: other, joined: [one] });
    expect(joined.notes.map(({ note }) => note.id)).toEqual(['on her', 'on him']);
    await open(FIRST, 60);
    await revoke(id);
    expect([await idOf('Tarova'), await idOf('Gleb Tarov')]).toEqual([one, other]);
  });

  it('leave no trace in the names by which others are recognised', async () => {
    await open(FIRST, 10);
    const before = await library.get('people', await idOf('Gleb Tarov'));
    const id = await correct(
      { type: 'same-person', person: await named('Marta Velichko'), same: await named('Gleb Tarov') },
      'all',
    );
    expect(await library.get('people', before?.id ?? '')).toEqual(before);
    await open(SECOND, 20);
    expect(await names(SECOND)).toEqual(['Gleb Tarov']);
    await revoke(id);
    expect(await names(SECOND)).toEqual(['Gleb Tarov', 'Marta Velitchko']);
    expect((await read(SECOND)).people[1]?.personId).not.toBe(before?.id);
  });
});

it.each([
  ['velich', ['Marta Velichko']],
  ['Величко', ['Marta Velichko']],
  ['gleb tar', ['Gleb Tarov']],
  ['nobody', []],
])('finds people met before by %s', async (words, expected) => {
  await open(FIRST, 10);
  expect((await findPeople(library, words, 5)).map(({ name }) => name)).toEqual(expected);
});

it('somebody parted from whom the reader met before is joined again when that is taken back', async () => {
  await open(FIRST, 10);
  await open(SECOND, 20);
  const here = async () => (await read(FIRST)).people.map(({ personId, met }) => [personId, met.length]);
  const before = await here();
  const met = await named('Gleb Tarov');
  const parted = await correct({ type: 'another-person', person: met, than: met });
  expect(await here()).not.toEqual(before);
  await revoke(parted);
  expect(await here()).toEqual(before);
});
