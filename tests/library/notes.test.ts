import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contentHash } from '../../src/library/content-hash.ts';
import { fileReading } from '../../src/library/file-reading.ts';
import { isFull, UnknownRecord } from '../../src/library/library-errors.ts';
import {
  articlesShowing,
  deleteNote,
  emptyTrash,
  restoreNote,
  saveNote,
  TRASH_TIME,
} from '../../src/library/notes.ts';
import { type Library, openLibrary } from '../../src/library/open-library.ts';
import { placedNotes } from '../../src/library/placed-notes.ts';
import { analysis, article, draftOn, freshLibrary, peopleOf, person } from './sample.ts';

const FAIR = article(1, [
  'The fair will open in June, said Marta Velichko, a beekeeper from Suzdal.',
  'The town has not yet decided where the stalls will stand or who will pay for the lamps.',
]);

let library: Library;
const file = async (of: typeof FAIR, names: string[] = [], at = 1000) =>
  fileReading(library, {
    article: of,
    hash: await contentHash(of.blocks),
    analysis: analysis(names.map((name) => person(of, name))),
    engineVersion: 1,
    at,
  });
beforeEach(async () => {
  library = await freshLibrary();
  await file(FAIR, ['Marta Velichko']);
});

describe('saving', () => {
  it('keeps the words with everything that makes them readable without the page', async () => {
    const draft = draftOn(FAIR, 'open in June');
    const saved = await saveNote(library, draft, 2000);
    const { edited: _, ...written } = draft;
    expect(saved).toEqual({
      ...written,
      articleTitle: 'Story 1',
      articleUrl: FAIR.url,
      createdAt: 2000,
      updatedAt: 2000,
      deletedAt: null,
    });
    expect(await library.get('notes', draft.id)).toEqual(saved);
    expect(saved.target.type === 'passage' && saved.target.passage.paragraph).toBe(FAIR.blocks[0]?.text);
  });

  it('asks the browser to write notes to the disk itself', async () => {
    const transaction = vi.spyOn(library, 'transaction');
    await saveNote(library, draftOn(FAIR, 'June'), 1);
    expect(transaction).toHaveBeenCalledWith(expect.anything(), 'readwrite', { durability: 'strict' });
  });

  it('saves the same draft once, however often it is sent', async () => {
    const draft = draftOn(FAIR, 'open in June');
    const first = await saveNote(library, draft, 2000);
    expect(await saveNote(library, draft, 3000)).toEqual(first);
    await Promise.all([saveNote(library, draft, 4000), saveNote(library, draft, 4000)]);
    expect(await library.getAll('notes')).toEqual([first]);
  });

  it('changes the words of a note and keeps when it was made', async () => {
    const draft = draftOn(FAIR, 'open in June');
    await saveNote(library, draft, 2000);
    const changed = await saveNote(library, { ...draft, text: 'other words', tags: [], edited: 2000 }, 3000);
    expect(changed).toMatchObject({ text: 'other words', createdAt: 2000, updatedAt: 3000 });
    expect(await library.count('notes')).toBe(1);
  });

  it('keeps a highlight without words, markup as text, and a word of 1 MB', async () => {
    for (const text of ['', '<img src=x onerror=alert(1)>', '__proto__', 'w'.repeat(1_000_000), '\ud800'])
      expect((await saveNote(library, draftOn(FAIR, 'June', text), 1)).text).toBe(text);
  });

  it('refuses a note on an article that was never read, and keeps nothing', async () => {
    const stray = { ...draftOn(FAIR, 'June'), articleId: 'tmt:404' };
    await expect(saveNote(library, stray, 1)).rejects.toThrow(UnknownRecord);
    expect(await library.count('notes')).toBe(0);
  });

  /** Ends the transaction as the browser does, after the note was put and before it is on the disk. */
  const abortAfterPut = (reason: 'AbortError' | 'QuotaExceededError') => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      const { transaction } = this;
      // The in-memory database has no disk to fill: its inner way to abort takes the reason's name.
      request.addEventListener('success', () =>
        Reflect.apply(Reflect.get(transaction, '_abort'), transaction, [reason]),
      );
      return request;
    });
  };

  it.each([
    ['AbortError', false],
    ['QuotaExceededError', true],
  ] as const)(
    'does not say "saved" when the transaction ends by %s after the note was put',
    async (reason, full) => {
      abortAfterPut(reason);
      const failed = await saveNote(library, draftOn(FAIR, 'June'), 1).catch((error: unknown) => error);
      vi.restoreAllMocks();
      expect(failed).toMatchObject({ name: reason });
      expect(isFull(failed)).toBe(full);
      expect(await library.count('notes')).toBe(0);
    },
  );

  it('loses nothing when two views write at once, 200 notes each', async () => {
    const other = await openLibrary();
    const drafts = Array.from({ length: 400 }, (_, number) => draftOn(FAIR, 'June', `note ${number}`));
    await Promise.all(drafts.map((draft, n) => saveNote(n % 2 ? library : other, draft, n)));
    const kept = await library.getAll('notes');
    expect(kept.map(({ text }) => text).sort()).toEqual(drafts.map(({ text }) => text).sort());
    other.close();
  });

  it('loses nothing when two views change one note in turn', async () => {
    const other = await openLibrary();
    const draft = draftOn(FAIR, 'June');
    for (let n = 0; n < 200; n++)
      await saveNote(
        n % 2 ? library : other,
        { ...draft, text: `words ${n}`, tags: [], edited: n ? n - 1 : null },
        n,
      );
    expect(await library.getAll('notes')).toMatchObject([
      { text: 'words 199', createdAt: 0, updatedAt: 199 },
    ]);
    other.close();
  });
});

describe('the trash', () => {
  it('takes a note and gives it back unchanged', async () => {
    const saved = await saveNote(library, draftOn(FAIR, 'June'), 1);
    expect(await deleteNote(library, saved.id, 50)).toEqual({ ...saved, deletedAt: 50 });
    expect(await placedNotes(library, FAIR, [])).toEqual([]);
    expect(await restoreNote(library, saved.id)).toEqual(saved);
    expect((await placedNotes(library, FAIR, [])).map(({ note }) => note)).toEqual([saved]);
  });

  it('keeps the first time of deletion when asked twice, and restores twice without harm', async () => {
    const { id } = await saveNote(library, draftOn(FAIR, 'June'), 1);
    await deleteNote(library, id, 50);
    expect((await deleteNote(library, id, 90)).deletedAt).toBe(50);
    await restoreNote(library, id);
    expect((await restoreNote(library, id)).deletedAt).toBeNull();
  });

  it('gives a note back that is written on again', async () => {
    const draft = draftOn(FAIR, 'June');
    await saveNote(library, draft, 1);
    await deleteNote(library, draft.id, 50);
    const again = { ...draft, edited: 1 };
    expect(await saveNote(library, again, 60)).toMatchObject({ deletedAt: null, updatedAt: 60 });
  });

  it.each([
    ['deleted', (id: string) => deleteNote(library, id, 1)],
    ['restored', (id: string) => restoreNote(library, id)],
  ])('says so when a note to be %s does not exist', async (_, work) => {
    await expect(work('no such id')).rejects.toThrow(UnknownRecord);
  });

  it('is emptied of what has lain there for 30 days, and of nothing else', async () => {
    const [old, young, alive] = [draftOn(FAIR, 'June'), draftOn(FAIR, 'June'), draftOn(FAIR, 'June')];
    for (const draft of [old, young, alive]) if (draft) await saveNote(library, draft, 1);
    await deleteNote(library, old?.id ?? '', 1000);
    await deleteNote(library, young?.id ?? '', 1001);
    expect(await emptyTrash(library, 1000 + TRASH_TIME)).toBe(1);
    expect((await library.getAllKeys('notes')).sort()).toEqual([young?.id, alive?.id].sort());
  });
});

describe('notes of a reading', () => {
  it('stand where their words are', async () => {
    const { id } = await saveNote(library, draftOn(FAIR, 'open in June'), 1);
    const start = FAIR.blocks[0]?.text.indexOf('open in June') ?? -1;
    expect(await placedNotes(library, FAIR, [])).toMatchObject([
      { note: { id }, place: { spans: [{ block: 0, start, end: start + 12 }], certainty: 'certain' } },
    ]);
  });

  it('follow their words into another paragraph of an edited article', async () => {
    await saveNote(library, draftOn(FAIR, 'decided where the stalls will stand'), 1);
    const edited = article(1, [
      'A new first paragraph about the weather.',
      ...FAIR.blocks.map(({ text }) => text),
    ]);
    const [placed] = await placedNotes(library, edited, []);
    expect(placed?.place?.spans).toEqual([{ block: 2, start: 21, end: 56 }]);
    expect(placed?.place?.certainty).not.toBe('uncertain');
  });

  it('stand where they may have moved, and say that they may', async () => {
    const note = draftOn(FAIR, 'where the stalls will stand or who will pay for the lamps');
    await saveNote(library, note, 1);
    const words = 'The town has not yet decided where the stands will be or who will pay for the light.';
    const [placed] = await placedNotes(library, article(1, [words]), []);
    expect(placed?.place?.certainty).toBe('uncertain');
    expect(placed?.place?.spans).toHaveLength(1);
  });

  it('stay listed without a place when the passage is gone', async () => {
    const { id } = await saveNote(library, draftOn(FAIR, 'who will pay for the lamps'), 1);
    const [placed] = await placedNotes(
      library,
      article(1, ['Nothing of the kind is said here any longer.']),
      [],
    );
    expect(placed).toMatchObject({ note: { id }, place: null });
  });

  it('are those of the article and of its people, oldest first, each once', async () => {
    const second = article(2, ['Marta Velichko spoke of honey.']);
    await file(second, ['Marta Velichko'], 2000);
    const people = await peopleOf(library, second.id);
    const personId = people[0]?.personId ?? '';
    const target = { type: 'person', personId, name: 'Marta Velichko' } as const;
    const note = (id: string, articleId: string) => ({
      id,
      target,
      articleId,
      text: id,
      tags: [],
      edited: null,
    });
    await saveNote(library, note('here', second.id), 30);
    await saveNote(library, note('there', FAIR.id), 10);
    await saveNote(library, draftOn(FAIR, 'June', 'of the other article'), 15);
    await saveNote(library, draftOn(second, 'honey', 'on honey'), 20);
    const placed = await placedNotes(library, second, people);
    expect(placed.map(({ note: { text }, place }) => [text, place?.certainty ?? null])).toEqual([
      ['there', null],
      ['on honey', 'certain'],
      ['here', null],
    ]);
  });

  it('name the articles that show them', async () => {
    await file(article(2, ['Marta Velichko spoke of honey.']), ['Marta Velichko'], 2000);
    const [velichko] = await peopleOf(library, FAIR.id);
    const target = { type: 'person', personId: velichko?.personId ?? '', name: 'Marta Velichko' } as const;
    const onPerson = await saveNote(
      library,
      { id: 'p', target, articleId: FAIR.id, text: '', tags: [], edited: null },
      1,
    );
    const onWords = await saveNote(library, draftOn(FAIR, 'June'), 1);
    expect((await articlesShowing(library, onPerson)).sort()).toEqual(['tmt:1', 'tmt:2']);
    expect(await articlesShowing(library, onWords)).toEqual(['tmt:1']);
  });
});
