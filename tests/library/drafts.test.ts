/** Words not yet saved outlive everything but their saving and the reader's own "delete". */
import { beforeEach, describe, expect, it } from 'vitest';
import { draftsFor, dropDraft, keepDraft } from '../../src/library/drafts.ts';
import { fileReading } from '../../src/library/file-reading.ts';
import { ChangedNote } from '../../src/library/library-errors.ts';
import type { NoteDraft } from '../../src/library/note.ts';
import { deleteNote, saveNote } from '../../src/library/notes.ts';
import { type Library, openLibrary } from '../../src/library/open-library.ts';
import { analysis, article, draftOn, freshLibrary } from './sample.ts';

const MILL = article(1, ['The mill will close in May, said the miller.']);
const NOBODY: ReadonlySet<string> = new Set();

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
  await fileReading(library, {
    article: MILL,
    hash: 'h',
    analysis: analysis([]),
    engineVersion: 1,
    at: 1,
  });
});

const left = () => draftsFor(library, MILL.id, NOBODY);

describe('drafts', () => {
  it('are kept whole, also when the database is opened anew', async () => {
    const draft = draftOn(MILL, 'close in May', 'why M');
    await keepDraft(library, draft, 5);
    await keepDraft(library, { ...draft, text: 'why May?' }, 6);
    library.close();
    library = await openLibrary();
    expect(await left()).toEqual([{ ...draft, text: 'why May?' }]);
  });

  it('of two editors on one passage are two, oldest first', async () => {
    const [one, other] = [draftOn(MILL, 'May', 'one'), draftOn(MILL, 'May', 'other')];
    await keepDraft(library, other, 7);
    await keepDraft(library, one, 6);
    expect((await left()).map(({ text }) => text)).toEqual(['one', 'other']);
  });

  it('are those of the article and of its people, each once, and no others', async () => {
    const on = (id: string, personId: string, articleId: string): NoteDraft => ({
      id,
      target: { type: 'person', personId, name: 'Marta Velichko' },
      articleId,
      text: id,
      tags: [],
      edited: null,
    });
    for (const draft of [on('a', 'p1', 'tmt:2'), on('b', 'p1', MILL.id), on('c', 'p2', 'tmt:2')])
      await keepDraft(library, draft, 1);
    const found = await draftsFor(library, MILL.id, new Set(['p1']));
    expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('go when the reader drops them, also when they are dropped twice', async () => {
    const draft = draftOn(MILL, 'May');
    await keepDraft(library, draft, 1);
    await dropDraft(library, draft.id);
    await dropDraft(library, draft.id);
    expect(await left()).toEqual([]);
  });
});

describe('a draft and its note', () => {
  it('change places in one transaction', async () => {
    const draft = draftOn(MILL, 'May', 'why?');
    await keepDraft(library, draft, 1);
    await saveNote(library, draft, 2);
    expect(await left()).toEqual([]);
    expect(await library.count('notes')).toBe(1);
  });

  it('are both as before when saving fails', async () => {
    const draft = { ...draftOn(MILL, 'May', 'why?'), articleId: 'tmt:404' };
    await keepDraft(library, draft, 1);
    await expect(saveNote(library, draft, 2)).rejects.toThrow('never read');
    expect(await draftsFor(library, 'tmt:404', NOBODY)).toEqual([draft]);
  });

  it('go to the trash without the draft', async () => {
    const draft = draftOn(MILL, 'May', 'why?');
    await saveNote(library, draft, 2);
    await keepDraft(library, { ...draft, text: 'why not?', tags: [], edited: 2 }, 3);
    await deleteNote(library, draft.id, 4);
    expect(await left()).toEqual([]);
  });

  it('never differ by a draft of the very words that are saved, however late it comes', async () => {
    const draft = draftOn(MILL, 'May', 'why?');
    await saveNote(library, draft, 2);
    await keepDraft(library, draft, 3);
    expect(await left()).toEqual([]);
  });
});

describe('a note that was changed elsewhere', () => {
  it('is not written over, and both versions are still there', async () => {
    const draft = draftOn(MILL, 'May', 'first');
    await saveNote(library, draft, 2);
    await saveNote(library, { ...draft, text: 'theirs', tags: [], edited: 2 }, 3);
    const mine = { ...draft, text: 'mine', tags: [], edited: 2 };
    await keepDraft(library, mine, 4);
    const refused = await saveNote(library, mine, 5).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ChangedNote);
    expect(refused).toMatchObject({ note: { text: 'theirs', updatedAt: 3 } });
    expect(await library.get('notes', draft.id)).toMatchObject({ text: 'theirs' });
    expect(await left()).toEqual([mine]);
  });

  it('is told from its next version also within one millisecond', async () => {
    const draft = draftOn(MILL, 'May', 'first');
    await saveNote(library, draft, 2);
    expect(await saveNote(library, { ...draft, text: 'second', tags: [], edited: 2 }, 2)).toMatchObject({
      updatedAt: 3,
    });
  });
});
