/** What an import does to a library that has something already: nothing of either is lost. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Note } from '../../src/library/note.ts';
import type { Library } from '../../src/library/open-library.ts';
import { write } from '../../src/library/writing.ts';
import { applyImport } from '../../src/transfer/apply-import.ts';
import { type Copy, EMPTY_COPY } from '../../src/transfer/copy.ts';
import { type Plan, planImport } from '../../src/transfer/plan-import.ts';
import { article, freshLibrary } from '../library/sample.ts';
import {
  aCopy,
  aCorrection,
  aDraft,
  aNote,
  aPerson,
  everything,
  FAIR,
  filed,
  NOW,
  textOf,
  unfollowed,
} from './a-library.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

const copyOf = (parts: Partial<Copy>): Copy => ({ ...EMPTY_COPY, ...parts });
const take = (parts: Partial<Copy>) => applyImport(library, copyOf(parts), unfollowed);
const verdicts = (plan: Plan) => plan.notes.map(({ record, verdict }) => [record.id, verdict]);
const notes = async () => (await library.getAll('notes')).map(({ text }) => text).sort();
const have = (...all: Note[]) =>
  write(library, 'strict', (writing) =>
    Promise.all(all.map((note) => writing.objectStore('notes').put(note))),
  );

describe('the plan', () => {
  it('is what is then done, and changes nothing by itself', async () => {
    await have(aNote('n1'));
    const before = await everything(library);
    const copy = await aCopy();
    const plan = await planImport(library, copy);
    expect(await everything(library)).toEqual(before);
    expect(verdicts(plan)).toEqual([
      ['n1', 'same'],
      ['n2', 'new'],
    ]);
    expect(await applyImport(library, copy, unfollowed)).toEqual(plan);
    expect(verdicts(await planImport(library, copy))).toEqual([
      ['n1', 'same'],
      ['n2', 'same'],
    ]);
  });

  it('finds nothing to do in the same file a second time', async () => {
    const copy = await aCopy();
    await take(copy);
    const { texts, appearances, ...steps } = await planImport(library, copy);
    const left = Object.values(steps).flat();
    expect(left.length).toBeGreaterThan(5);
    expect(left.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
    expect([texts, appearances]).toEqual([[], []]);
  });
});

describe('notes with equal ids', () => {
  const older = aNote('n', { text: 'older words', updatedAt: NOW });
  const newer = aNote('n', { text: 'newer words', updatedAt: NOW + 1 });

  it.each([
    ['the library has the newer', newer, older],
    ['the file has the newer', older, newer],
  ])('and different words are both kept, the newer under the id, when %s', async (_, mine, theirs) => {
    await have(mine);
    expect(verdicts(await take({ notes: [theirs] }))).toEqual([['n', 'conflict']]);
    expect((await library.get('notes', 'n'))?.text).toBe('newer words');
    expect(await notes()).toEqual(['newer words', 'older words']);
    expect(verdicts(await take({ notes: [theirs] }))).toEqual([['n', 'same']]);
    expect(await notes()).toEqual(['newer words', 'older words']);
  });

  it('and the same words take over what the newer says besides', async () => {
    await have(aNote('n', { articleTitle: 'Old title' }));
    const theirs = aNote('n', { articleTitle: 'New title', updatedAt: NOW + 1 });
    expect(verdicts(await take({ notes: [theirs] }))).toEqual([['n', 'changed']]);
    expect(await library.getAll('notes')).toEqual([theirs]);
  });

  it('are left as they are when the library has the newer with the same words', async () => {
    const mine = aNote('n', { updatedAt: NOW + 1 });
    await have(mine);
    expect(verdicts(await take({ notes: [aNote('n', { articleTitle: 'Old title' })] }))).toEqual([
      ['n', 'same'],
    ]);
    expect(await library.getAll('notes')).toEqual([mine]);
  });

  it.each([
    ['library', NOW + 9, null],
    ['file', null, NOW + 9],
  ])('stay out of the trash where only the %s has one there', async (_, mine, theirs) => {
    await have(aNote('n', { deletedAt: mine }));
    await take({ notes: [aNote('n', { deletedAt: theirs })] });
    expect((await library.get('notes', 'n'))?.deletedAt).toBeNull();
  });

  it('and the same words have the tags of both', async () => {
    await have(aNote('n', { tags: ['fair', 'June'] }));
    await take({ notes: [aNote('n', { tags: ['honey', 'fair'], updatedAt: NOW + 1 })] });
    expect((await library.get('notes', 'n'))?.tags).toEqual(['honey', 'fair', 'June']);
  });

  it('within one file lose none either', async () => {
    await take({ notes: [older, newer, older] });
    expect(await notes()).toEqual(['newer words', 'older words']);
  });
});

describe('drafts and corrections', () => {
  it('with equal ids and different words are both kept', async () => {
    const act = {
      type: 'not-claim',
      passage: { quote: 'x', before: '', after: '', start: 0, end: 1, paragraph: 'x' },
    };
    await take({ drafts: [aDraft('d')], corrections: [aCorrection('c')] });
    await take({
      drafts: [aDraft('d', { text: 'other', at: NOW + 1, edited: 5 })],
      corrections: [aCorrection('c', { act, at: NOW - 1 } as Partial<ReturnType<typeof aCorrection>>)],
    });
    expect((await library.getAll('drafts')).map(({ text, edited }) => [text, edited]).sort()).toEqual([
      ['begun d', null],
      ['other', 5],
    ]);
    expect((await library.get('corrections', 'c'))?.act.type).toBe('rename');
    expect((await library.getAll('corrections')).map((each) => each.act.type).sort()).toEqual([
      'not-claim',
      'rename',
    ]);
  });

  it('a draft whose words are saved by now is no draft', async () => {
    await have(aNote('n', { text: 'saved' }));
    const { drafts } = await take({ drafts: [aDraft('n', { text: 'saved' })] });
    expect(drafts.map(({ verdict }) => verdict)).toEqual(['same']);
    expect(await library.count('drafts')).toBe(0);
  });
});

describe('people of another browser', () => {
  const onPerson = (personId: string, name: string) =>
    aNote('n', { target: { type: 'person', personId, name } });
  const person = { id: 'theirs', name: 'Marta Velichko', names: ['Marta Velichko'], firstMet: NOW - 50 };
  const met = (personId: string, name: string, of = FAIR) => ({
    articleId: of.id,
    person: 0,
    personId,
    name,
    spellings: [],
  });
  const putPerson = (...args: Parameters<typeof aPerson>) =>
    write(library, 'strict', (writing) => writing.objectStore('people').put(aPerson(...args)));

  it('are found by a full name in any spelling, and their notes and corrections follow', async () => {
    await putPerson('mine', 'Marta Velitchko');
    await take({
      people: [person],
      notes: [onPerson('theirs', 'Marta Velichko')],
      corrections: [
        aCorrection('c', {
          act: {
            type: 'same-person',
            person: { name: 'Velichko', names: ['Velichko'], personId: 'theirs' },
            same: { name: 'Marta Velichko', names: ['Marta Velichko'], personId: 'theirs' },
          },
        }),
      ],
    });
    expect(await library.getAll('people')).toEqual([
      expect.objectContaining({
        id: 'mine',
        name: 'Marta Velitchko',
        names: ['Marta Velitchko', 'Marta Velichko'],
        firstMet: NOW - 50,
      }),
    ]);
    expect((await library.get('notes', 'n'))?.target).toMatchObject({ personId: 'mine' });
    expect((await library.get('corrections', 'c'))?.act).toMatchObject({
      person: { personId: 'mine' },
      same: { personId: 'mine' },
    });
  });

  it('are found by a short name where they stood in the same article', async () => {
    await putPerson('mine', 'Velichko', { names: [], keys: [] });
    await write(library, 'strict', (writing) =>
      writing
        .objectStore('appearances')
        .put({ ...met('mine', 'Velichko'), called: null, said: null, newestFirst: 0 }),
    );
    await take({
      people: [{ ...person, name: 'Velichko', names: [] }],
      stood: [met('theirs', 'Velichko')],
      notes: [onPerson('theirs', 'Velichko')],
    });
    expect((await library.get('notes', 'n'))?.target).toMatchObject({ personId: 'mine' });
    expect(await library.count('people')).toBe(1);
  });

  it('are kept by the note itself where the file says nothing else of them', async () => {
    await take({ notes: [onPerson('theirs', 'Marta Velichko')] });
    expect(await library.getAll('people')).toEqual([aPerson('theirs', 'Marta Velichko')]);
  });

  it('are somebody new where the library has two of that name', async () => {
    await putPerson('mine', 'Marta Velichko');
    await putPerson('other', 'Marta Velichko');
    await take({ people: [person] });
    expect((await library.getAllKeys('people')).sort()).toEqual(['mine', 'other', 'theirs']);
  });

  it('stay two where the file has two of one name', async () => {
    await take({ people: [person, { ...person, id: 'namesake' }] });
    expect(await library.count('people')).toBe(2);
  });

  it('stand in an article that was never filed here, until the engine has read it', async () => {
    const text = await textOf(FAIR);
    const parts = {
      people: [person],
      stood: [met('theirs', 'Velichko')],
      texts: [text],
      articles: [filed(FAIR, text.hash)],
    };
    await take(parts);
    expect(await library.getAll('appearances')).toEqual([
      { ...met('theirs', 'Velichko'), called: null, said: null, newestFirst: -NOW },
    ]);
  });
});

describe('articles', () => {
  it('are those read last, with both times, and keep both texts', async () => {
    const edited = article(1, ['The fair will open in July.']);
    const [old, now] = [await textOf(FAIR), await textOf(edited)];
    await take({ articles: [filed(FAIR, old.hash)], texts: [old] });
    const theirs = { ...filed(edited, now.hash), firstRead: NOW + 1, lastRead: NOW + 2 };
    const { articles } = await take({ articles: [theirs], texts: [now] });
    expect(articles.map(({ verdict }) => verdict)).toEqual(['changed']);
    expect(await library.getAll('articles')).toEqual([{ ...theirs, firstRead: NOW - 10 }]);
    expect(await library.count('texts')).toBe(2);
  });
});

describe('all or nothing', () => {
  it('changes nothing when it is cancelled in the middle', async () => {
    await have(aNote('mine'));
    const before = await everything(library);
    const many = Array.from({ length: 2500 }, (_, n) => aNote(`n${n}`));
    const cancel = new AbortController();
    const importing = applyImport(library, copyOf({ notes: many }), {
      signal: cancel.signal,
      progress: (done) => done >= 1000 && cancel.abort(),
    });
    await expect(importing).rejects.toThrow();
    expect(await everything(library)).toEqual(before);
  });

  it('changes nothing when the disk refuses a record in the middle', async () => {
    const before = await everything(library);
    const put = IDBObjectStore.prototype.put;
    let left = 400;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      left -= 1;
      if (left === 0) throw new DOMException('no space', 'QuotaExceededError');
      return put.apply(this, given);
    };
    const many = Array.from({ length: 1000 }, (_, n) => aNote(`n${n}`));
    try {
      await expect(take({ notes: many })).rejects.toMatchObject({ name: 'QuotaExceededError' });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await everything(library)).toEqual(before);
  });

  it('tells how far it is', async () => {
    const told: [number, number][] = [];
    const many = Array.from({ length: 2500 }, (_, n) => aNote(`n${n}`));
    await applyImport(library, copyOf({ notes: many }), {
      ...unfollowed,
      progress: (done, of) => told.push([done, of]),
    });
    expect(told).toEqual([
      [0, 2500],
      [1000, 2500],
      [2000, 2500],
    ]);
  });
});
