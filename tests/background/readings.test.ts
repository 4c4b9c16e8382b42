/** One article asked for from several sides at once: no answer mixes two texts, and none files an older one. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openArticle } from '../../src/background/open-article.ts';
import type { Reader } from '../../src/background/read-text.ts';
import { readingOf } from '../../src/background/reading-of.ts';
import type { Analyzer } from '../../src/engine/analyze.ts';
import { keepDraft } from '../../src/library/drafts.ts';
import { saveNote } from '../../src/library/notes.ts';
import type { Library } from '../../src/library/open-library.ts';
import { analysis, article, draftOn, freshLibrary, peopleOf, person } from '../library/sample.ts';

// The session's memory is asked by the modules under test; nothing else of the browser is.
vi.mock('../../src/browser/api.ts', async () => {
  const { createFakeBrowser } = await import('../browser-fake/fake-browser.ts');
  return { browser: createFakeBrowser().page('background.html') };
});

const NAMES = ['Marta Velichko', 'Gleb Tarov', 'Rita Osokina'];
const OLDER = article(1, ['Marta Velichko spoke. Gleb Tarov spoke.']);
const NEWER = article(1, ['Rita Osokina spoke. Gleb Tarov spoke. Marta Velichko spoke.']);

let library: Library;
let reader: Reader;
/** What the engine waits for. */
let hold: Promise<void>;
beforeEach(async () => {
  library = await freshLibrary();
  hold = Promise.resolve();
  const engine: Analyzer = ({ blocks }) => {
    const words = blocks.map(({ text }) => text).join(' ');
    const named = NAMES.filter((name) => words.includes(name));
    named.sort((one, other) => words.indexOf(one) - words.indexOf(other));
    const of = blocks === NEWER.blocks || words.includes('Osokina') ? NEWER : OLDER;
    return analysis(named.map((name) => person(of, name)));
  };
  reader = {
    library,
    engine: async () => {
      await hold;
      return engine;
    },
  };
});

const open = async (of: typeof OLDER, at: number, again = false) => {
  const answer = await openArticle(reader, { article: of, again }, { at, remember: 'all', isExample: false });
  if (answer.type !== 'reading') throw new Error(answer.detail);
  return answer.reading;
};
const ask = (hash: string | null = null) => readingOf(reader, { articleId: OLDER.id, hash });
const read = async (hash: string | null = null) => {
  const answer = await ask(hash);
  if (answer.type !== 'reading') throw new Error(answer.type);
  return answer.reading;
};
const lastRead = async () => (await library.get('articles', OLDER.id))?.lastRead;

describe('a reading', () => {
  it('files nothing where nothing is new', async () => {
    await open(OLDER, 10);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await read();
    await open(OLDER, 20, true);
    expect(put).not.toHaveBeenCalled();
    put.mockRestore();
  });

  it('never makes an older text the stored one again, whatever comes in between', async () => {
    const older = await open(OLDER, 10);
    await library.clear('analyses');
    let go = () => {};
    hold = new Promise((done) => {
      go = done;
    });
    const asked = ask();
    // The reading has the older text in hand and waits for the engine; meanwhile a newer one is opened and filed.
    await new Promise((done) => setTimeout(done, 20));
    const waiting = hold;
    hold = Promise.resolve();
    const newer = await open(NEWER, 20);
    go();
    await waiting;
    expect(newer.hash).not.toBe(older.hash);
    expect(await asked).toMatchObject({ type: 'reading', reading: { hash: newer.hash } });
    expect(await library.get('articles', OLDER.id)).toMatchObject({ hash: newer.hash });
  });

  it('names the people of its own text, of those that the library has, at every interleaving', async () => {
    for (let round = 0; round < 12; round += 1) {
      const readings: ReturnType<typeof ask>[] = [];
      await Promise.all(
        [OLDER, NEWER, OLDER, NEWER].map(async (of, turn) => {
          for (let wait = 0; wait < (round * (turn + 1)) % 7; wait += 1) await Promise.resolve();
          const opening = open(of, round * 10 + turn);
          readings.push(ask());
          const { people, analysis: found } = await opening;
          expect(people).toHaveLength(found.people.length);
        }),
      );
      for (const answer of await Promise.all(readings)) {
        if (answer.type !== 'reading') continue;
        const { people, analysis: found, article: of } = answer.reading;
        expect(people).toHaveLength(found.people.length);
        expect(found.people[0]?.name).toBe(of.blocks[0]?.text.slice(0, found.people[0]?.name.length));
      }
      const now = await read();
      const ids = new Set(await library.getAllKeys('people'));
      for (const [index, { personId }] of now.people.entries()) {
        expect(ids.has(personId)).toBe(true);
        const record = await library.get('people', personId);
        expect(record?.name).toBe(now.analysis.people[index]?.name);
      }
    }
  });

  it('is given again without looking for anything, and with what was written since', async () => {
    await open(OLDER, 10);
    const first = await read();
    const asked = vi.spyOn(library, 'transaction');
    expect(await read()).toBe(first);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();

    await saveNote(library, draftOn(OLDER, 'Tarov spoke'), 20);
    expect((await read()).notes).toHaveLength(first.notes.length + 1);
    const other = article(2, ['Gleb Tarov spoke.']);
    await openArticle(
      reader,
      { article: other, again: false },
      { at: 30, remember: 'all', isExample: false },
    );
    const met = (await read()).people.map((each) => each.met.map(({ articleId }) => articleId));
    expect(met).toEqual([[], [other.id]]);
  });

  it('is kept by nobody when something was written while it was looked for', async () => {
    await open(OLDER, 10);
    const asked = read();
    await saveNote(library, draftOn(OLDER, 'Tarov spoke'), 20);
    await asked;
    const looked = vi.spyOn(library, 'transaction');
    await read();
    expect(looked.mock.calls.flatMap(([stores]) => String(stores).split(','))).toContain('appearances');
    looked.mockRestore();
  });

  it('is given of the text that was asked for, or not at all', async () => {
    const older = await open(OLDER, 10);
    const newer = await open(NEWER, 20);
    expect(await ask(older.hash)).toEqual({ type: 'unknown' });
    expect((await read(newer.hash)).hash).toBe(newer.hash);
  });

  it('is filed anew when the analysis of the text was made for another article', async () => {
    await open(OLDER, 10);
    const appearances = await library.getAll('appearances');
    for (const { person: index } of appearances.slice(1))
      await library.delete('appearances', [OLDER.id, index]);
    expect((await read()).people).toHaveLength(2);
    expect(await lastRead()).toBe(10);
  });

  it.each([
    ['without its parts', {}],
    ['with parts of the wrong kind', { people: [], claims: [null], disputes: [], language: 'en' }],
  ])('is made anew from the text when the stored analysis is %s', async (_, damaged) => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { hash, analysis: whole } = await open(OLDER, 10);
    const [stored] = await library.getAllFromIndex('analyses', 'hash', hash);
    await library.put('analyses', { ...stored, analysis: damaged } as never);
    expect((await read()).analysis).toEqual(whole);
    expect(reported).toHaveBeenCalledOnce();
    await read();
    expect(reported).toHaveBeenCalledOnce();
    reported.mockRestore();
  });

  it('carries what was written and not saved', async () => {
    await open(OLDER, 10);
    const [velichko] = await peopleOf(library, OLDER.id);
    const target = { type: 'person', personId: velichko?.personId ?? '', name: 'Marta Velichko' } as const;
    const onPerson = { id: 'd1', target, articleId: 'tmt:9', text: 'half', tags: [], edited: null };
    const onWords = draftOn(OLDER, 'Tarov spoke', 'a tho');
    await keepDraft(library, onPerson, 1);
    await keepDraft(library, onWords, 2);
    expect((await read()).drafts).toEqual([onPerson, onWords]);
  });
});

describe('asking again', () => {
  it('is no reading, and takes the text that is filed for the one it is', async () => {
    const before = await open(OLDER, 10);
    expect(await open(OLDER, 20, true)).toEqual(before);
    expect(await lastRead()).toBe(10);
    await open(OLDER, 30);
    expect(await lastRead()).toBe(30);
  });

  it('from a tab with an older text files nothing, and still knows who was met', async () => {
    await open(article(2, ['Marta Velichko was there.']), 1);
    const older = await open(OLDER, 10);
    const newer = await open(NEWER, 20);
    expect(older.people).toEqual([{ met: true }, { met: false }]);
    expect(await open(OLDER, 30, true)).toEqual(older);
    expect(await library.get('articles', OLDER.id)).toMatchObject({ hash: newer.hash, lastRead: 20 });
  });

  it('files what was never filed: the first try had failed', async () => {
    await open(OLDER, 10, true);
    expect(await lastRead()).toBe(10);
  });
});

describe('what a page is told', () => {
  it('holds no word of the reader’s and nothing of where else they read', async () => {
    await open(article(2, ['Marta Velichko was there.'], 'A planted title'), 1);
    await open(OLDER, 10);
    const [velichko] = await peopleOf(library, OLDER.id);
    const target = { type: 'person', personId: velichko?.personId ?? '', name: 'Marta Velichko' } as const;
    const note = { id: 'n1', target, articleId: OLDER.id, text: 'planted note', tags: [], edited: null };
    await saveNote(library, note, 1);
    await saveNote(library, draftOn(OLDER, 'Tarov spoke', 'planted words'), 2);
    await saveNote(library, draftOn(OLDER, 'Marta Velichko spoke', ''), 3);
    await keepDraft(library, draftOn(OLDER, 'Tarov', 'planted draft'), 4);
    const told = await open(OLDER, 20, true);
    expect(JSON.stringify(told)).not.toMatch(/planted|tmt:2|personId/);
    expect(told.people).toEqual([{ met: true }, { met: false }]);
    expect(told.notes).toMatchObject([
      { id: 'n1', hasWords: true, target: { type: 'person', person: 0 } },
      { hasWords: true, target: { type: 'passage', place: { certainty: 'certain' } } },
      { hasWords: false, target: { type: 'passage', place: { certainty: 'certain' } } },
    ]);
  });
});
