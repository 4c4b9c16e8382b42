/** Whatever a reader opens and writes, in whatever order: the library agrees with a model of a few lines. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileReading } from '../../src/library/file-reading.ts';
import type { Note } from '../../src/library/note.ts';
import { deleteNote, emptyTrash, restoreNote, saveNote, TRASH_TIME } from '../../src/library/notes.ts';
import type { Library } from '../../src/library/open-library.ts';
import { samePersonKey } from '../../src/library/person-identity.ts';
import { recentArticles } from '../../src/library/recent-articles.ts';
import { analysis, anyText, article, claim, draftOn, freshLibrary, peopleOf, person } from './sample.ts';

const NAMES = [
  'Rita Osokina',
  'Рита Осокина',
  'RITA OSOKINA',
  'Osokina',
  'Glеb Tarov',
  'Gleb Tarov',
  'Tarov',
];

interface Opening {
  readonly number: number;
  readonly names: readonly string[];
}

const opening: fc.Arbitrary<Opening> = fc.record({
  number: fc.integer({ min: 1, max: 4 }),
  names: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 4 }),
});

async function fileAll(
  library: Library,
  openings: readonly Opening[],
): Promise<Map<number, readonly string[]>> {
  const last = new Map<number, readonly string[]>();
  for (const [at, { number, names }] of openings.entries()) {
    const of = article(number, ['Somebody spoke.', ...names.map((name) => `${name} spoke.`)]);
    const claims = names.map((name, index) => claim(of, `${name} spoke.`, index, [0]));
    const found = analysis(
      names.map((name) => person(of, name)),
      claims,
    );
    const hash = `${number} ${names.join()}`;
    await fileReading(library, { article: of, hash, analysis: found, engineVersion: 1, at: at + 1 });
    last.delete(number);
    last.set(number, names);
  }
  return last;
}

describe('opening articles', () => {
  it('leaves exactly what was opened last of each article, with nobody and nothing over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(opening, { maxLength: 12 }), async (openings) => {
        const library = await freshLibrary();
        const last = await fileAll(library, openings);
        const appearances = await library.getAll('appearances');
        const people = await library.getAll('people');
        const named = [...last].flatMap(([number, names]) => names.map((name) => `${number} ${name}`));
        expect(appearances.map(({ articleId, name }) => `${articleId.slice(4)} ${name}`).sort()).toEqual(
          named.sort(),
        );
        expect(new Set(appearances.map(({ personId }) => personId))).toEqual(
          new Set(people.map(({ id }) => id)),
        );
        expect(await library.count('claims')).toBe(named.length);
        const newest = [...last.keys()].reverse().map((number) => `tmt:${number}`);
        expect((await recentArticles(library, 9)).map(({ id }) => id)).toEqual(newest);
        library.close();
      }),
      { numRuns: 40 },
    );
  });

  it('gives one full name one person, and different full names different ones', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(opening, { maxLength: 8 }), async (openings) => {
        const library = await freshLibrary();
        const last = await fileAll(library, openings);
        const ids = new Map<string, Set<string>>();
        for (const [number, names] of last) {
          const known = await peopleOf(library, `tmt:${number}`);
          expect(known).toHaveLength(names.length);
          for (const [index, name] of names.entries()) {
            const key = samePersonKey(name);
            if (key) ids.set(key, (ids.get(key) ?? new Set()).add(known[index]?.personId ?? ''));
          }
        }
        const all = [...ids.values()].map((each) => [...each]);
        expect(all.every((each) => each.length === 1)).toBe(true);
        expect(new Set(all.flat()).size).toBe(all.length);
        library.close();
      }),
      { numRuns: 40 },
    );
  });

  it('tells of meetings newest first, never of the article itself, and never twice of one article', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(opening, { maxLength: 8 }), async (openings) => {
        const library = await freshLibrary();
        const last = await fileAll(library, openings);
        for (const number of last.keys())
          for (const { met } of await peopleOf(library, `tmt:${number}`)) {
            const times = met.map(({ at }) => at);
            expect(times).toEqual(times.toSorted((one, other) => other - one));
            const places = met.map(({ articleId }) => articleId);
            expect(places).not.toContain(`tmt:${number}`);
            expect(new Set(places).size).toBe(places.length);
          }
        library.close();
      }),
      { numRuns: 40 },
    );
  });
});

type Act = {
  readonly type: 'save' | 'delete' | 'restore' | 'sweep';
  readonly which: number;
  readonly text: string;
};

const act: fc.Arbitrary<Act> = fc.record({
  type: fc.constantFrom('save', 'delete', 'restore', 'sweep'),
  which: fc.integer({ min: 0, max: 3 }),
  text: anyText,
});

describe('writing notes', () => {
  it('keeps every note in the state that its last answer told', async () => {
    const of = article(1, ['Somebody spoke of a roof.']);
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
        const library = await freshLibrary();
        await fileReading(library, {
          article: of,
          hash: 'h',
          analysis: analysis([]),
          engineVersion: 1,
          at: 1,
        });
        const told = new Map<string, Note>();
        const target = draftOn(of, 'roof').target;
        const work = async ({ type, which, text }: Act, at: number) => {
          const id = `note-${which}`;
          if (type === 'save')
            return saveNote(
              library,
              { id, target, articleId: of.id, text, tags: [], edited: told.get(id)?.updatedAt ?? null },
              at,
            );
          return type === 'delete' ? deleteNote(library, id, at) : restoreNote(library, id);
        };
        for (const [at, each] of acts.entries()) {
          if (each.type === 'sweep') {
            await emptyTrash(library, at + TRASH_TIME);
            for (const [id, { deletedAt }] of told)
              if (deletedAt !== null && deletedAt <= at) told.delete(id);
          } else {
            const note = await work(each, at).catch(() => null);
            expect(note === null).toBe(each.type !== 'save' && !told.has(`note-${each.which}`));
            if (note) told.set(note.id, note);
          }
        }
        const kept = await library.getAll('notes');
        expect(new Map(kept.map((note) => [note.id, note]))).toEqual(told);
        library.close();
      }),
      { numRuns: 60 },
    );
  });
});
