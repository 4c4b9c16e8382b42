/**
 * Keeping, deleting and restoring the reader's notes, which nothing can make again. Each function
 * answers after the transaction is complete on the disk, and may be called twice with the same request.
 */
import type { Person } from '../engine/types.ts';
import { personRecord } from './join-people.ts';
import { ChangedNote, UnknownRecord } from './library-errors.ts';
import type { Note, NoteDraft } from './note.ts';
import type { Library } from './open-library.ts';
import { cleanTags, sameTags } from './tags.ts';
import { erase, type Writing, write } from './writing.ts';

/** The same request again, because its answer was lost: then the note is as it should be. */
const isDone = (note: Note, { target, text, tags }: NoteDraft) =>
  note.deletedAt === null &&
  note.text === text &&
  sameTags(note.tags, tags) &&
  JSON.stringify(note.target) === JSON.stringify(target);

/** An open article that is not filed, on which a note is written all the same. */
export interface Elsewhere {
  readonly title: string;
  readonly url: string;
  /** Its people by their ids: one on whom a note is written is kept with it, to be found again by name. */
  readonly people: ReadonlyMap<string, Person>;
}

interface Saving {
  readonly at: number;
  readonly elsewhere: Elsewhere | null;
}

async function keepPerson(writing: Writing, { target }: NoteDraft, { at, elsewhere }: Saving): Promise<void> {
  if (target.type !== 'person') return;
  const people = writing.objectStore('people');
  const person = elsewhere?.people.get(target.personId);
  if (person && (await people.getKey(target.personId)) === undefined)
    await people.put(personRecord(target.personId, person, at));
}

async function newNote(writing: Writing, draft: NoteDraft, saving: Saving): Promise<Note> {
  const { at, elsewhere } = saving;
  const article = await writing.objectStore('articles').get(draft.articleId);
  const details = article?.details ?? elsewhere;
  if (!details) throw new UnknownRecord('the article of this note was never read');
  await keepPerson(writing, draft, saving);
  const { title, url } = details;
  const { id, target, articleId, text, tags } = draft;
  return {
    id,
    target,
    articleId,
    articleTitle: title,
    articleUrl: url,
    text,
    tags,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  };
}

/** The new words of a note. Its time always grows, because it tells one version from the next. */
function rewritten(old: Note, { target, text, tags, edited }: NoteDraft, at: number): Note {
  if (old.updatedAt !== edited) throw new ChangedNote(old);
  return { ...old, target, text, tags, updatedAt: Math.max(at, old.updatedAt + 1), deletedAt: null };
}

/**
 * Saves a new note or the new words of an old one; one in the trash comes back. Its draft goes with the same stroke.
 * `elsewhere` is its article where that is not filed. Throws UnknownRecord, or ChangedNote when the words were begun on another version of the note.
 */
export function saveNote(
  library: Library,
  given: NoteDraft,
  at: number,
  elsewhere: Elsewhere | null = null,
): Promise<Note> {
  const draft = { ...given, tags: cleanTags(given.tags) };
  return write(library, 'strict', async (writing) => {
    const notes = writing.objectStore('notes');
    await writing.objectStore('drafts').delete(draft.id);
    const old = await notes.get(draft.id);
    if (old && isDone(old, draft)) return old;
    const note = old ? rewritten(old, draft, at) : await newNote(writing, draft, { at, elsewhere });
    await notes.put(note);
    return note;
  });
}

type Change = (note: Note, writing: Writing) => Note | Promise<Note>;

async function change(library: Library, id: string, changed: Change): Promise<Note> {
  return write(library, 'strict', async (writing) => {
    const notes = writing.objectStore('notes');
    const old = await notes.get(id);
    if (!old) throw new UnknownRecord('no such note');
    const note = await changed(old, writing);
    if (note !== old) await notes.put(note);
    return note;
  });
}

/** Moves a note to the trash, without words that were written on it and not saved. Throws UnknownRecord. */
export function deleteNote(library: Library, id: string, at: number): Promise<Note> {
  return change(library, id, async (note, writing) => {
    await writing.objectStore('drafts').delete(id);
    return note.deletedAt === null ? { ...note, deletedAt: at } : note;
  });
}

/** Takes a note out of the trash. Throws UnknownRecord. */
export function restoreNote(library: Library, id: string): Promise<Note> {
  return change(library, id, (note) => (note.deletedAt === null ? note : { ...note, deletedAt: null }));
}

/** Deletes a note of the trash for good; nothing for one that is gone already. Throws UnknownRecord for one that is not in the trash. */
export function eraseNote(library: Library, id: string): Promise<void> {
  return erase(library, async (writing) => {
    const notes = writing.objectStore('notes');
    const note = await notes.get(id);
    if (note && note.deletedAt === null) throw new UnknownRecord('the note is not in the trash');
    await notes.delete(id);
  });
}

/** Milliseconds for which a deleted note can be restored: 30 days. */
export const TRASH_TIME = 30 * 24 * 60 * 60 * 1000;

/** Deletes for good what has lain in the trash for 30 days; answers with how many notes that were. */
export async function emptyTrash(library: Library, now: number): Promise<number> {
  const old = IDBKeyRange.upperBound(now - TRASH_TIME);
  if ((await library.countFromIndex('notes', 'deletedAt', old)) === 0) return 0;
  return erase(library, async (writing) => {
    const notes = writing.objectStore('notes');
    const ids = await notes.index('deletedAt').getAllKeys(old);
    for (const id of ids) await notes.delete(id);
    return ids.length;
  });
}

/** The articles whose reading shows this note: its own, and for a note on a person every one they appear in. */
export async function articlesShowing(library: Library, { articleId, target }: Note): Promise<string[]> {
  if (target.type !== 'person') return [articleId];
  const appearances = library.transaction('appearances').store.index('personId');
  // Keys alone, which begin with the article: asked at every saving of a note that is being written.
  const others = (await appearances.getAllKeys(target.personId)).map(([other]) => other);
  return [...new Set([articleId, ...others])];
}
