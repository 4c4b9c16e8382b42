/** The list of the reader's notes, and the trash. */
import { foundPage } from '../finding/found-things.ts';
import { textsOfNote } from '../finding/note-texts.ts';
import { askedIn, isFoundIn } from '../finding/words.ts';
import type { Note } from '../note.ts';
import type { Library } from '../open-library.ts';
import { tagKey } from '../tags.ts';
import { backwards } from './backwards.ts';
import type { Listed, NoteRow, NotesAsk } from './browse.ts';
import { pageOf } from './pages.ts';
import { noteRow } from './rows.ts';

const timeOf = ({ deletedAt, updatedAt }: Note) => deletedAt ?? updatedAt;

function isAsked(note: Note, { from, to, personId, articleId, tag, trash }: NotesAsk): boolean {
  const { target, deletedAt } = note;
  return (
    (deletedAt !== null) === trash &&
    (from === null || timeOf(note) >= from) &&
    (to === null || timeOf(note) < to) &&
    (tag === null || note.tags.some((each) => tagKey(each) === tagKey(tag))) &&
    (articleId === null || note.articleId === articleId) &&
    (personId === null || (target.type === 'person' && target.personId === personId))
  );
}

const isAny = ({ from, to, personId, articleId, tag }: NotesAsk) =>
  [from, to, personId, articleId, tag].every((each) => each === null);

async function withWords(library: Library, ask: NotesAsk): Promise<Listed<NoteRow>> {
  const asked = askedIn(ask.words);
  const make = async (things: readonly { readonly id: string }[]) => {
    const store = library.transaction('notes').store;
    const notes = await Promise.all(things.map(({ id }) => store.get(id)));
    return notes.map((note) => (note && isAsked(note, ask) ? noteRow(note, asked) : null));
  };
  return foundPage(library, { section: 'notes', asked, all: isAny(ask), rowsOf: make }, ask);
}

/** What the narrowest index leaves. */
function candidates(library: Library, { personId, articleId, from, to, trash }: NotesAsk): Promise<Note[]> {
  if (personId !== null) return library.getAllFromIndex('notes', 'personId', personId);
  if (articleId !== null) return library.getAllFromIndex('notes', 'articleId', articleId);
  const then = IDBKeyRange.bound(from ?? -Infinity, to ?? Infinity, false, true);
  return library.getAllFromIndex('notes', trash ? 'deletedAt' : 'updatedAt', then);
}

/** The whole list, which may be long. */
async function newest(library: Library, ask: NotesAsk): Promise<Listed<NoteRow>> {
  const notes = library.transaction('notes').store;
  const trashed = notes.index('deletedAt');
  const index = ask.trash ? trashed : notes.index('updatedAt');
  const counting = Promise.all([notes.count(), trashed.count()]);
  const page = await backwards(
    {
      read: (upTo) => index.iterate(upTo === null ? null : IDBKeyRange.upperBound(upTo), 'prev'),
      keyOf: timeOf,
      idOf: ({ id }) => id,
      keep: ({ deletedAt }) => (deletedAt !== null) === ask.trash,
    },
    ask,
  );
  const [all, trash] = await counting;
  const rows = page.rows.map((note) => noteRow(note, []));
  return { ...page, rows, count: ask.trash ? trash : all - trash };
}

/** A page of the notes. The trash has no entries for the search: it is looked through. */
export async function listNotes(library: Library, ask: NotesAsk): Promise<Listed<NoteRow>> {
  const asked = askedIn(ask.words);
  if (asked.length > 0 && !ask.trash) return withWords(library, ask);
  if (asked.length === 0 && isAny(ask)) return newest(library, ask);
  const found = (await candidates(library, ask))
    .filter((note) => isAsked(note, ask) && isFoundIn(textsOfNote(note), asked))
    .toSorted((one, other) => timeOf(other) - timeOf(one));
  const page = pageOf(found, ask);
  return { ...page, rows: page.rows.map((note) => noteRow(note, asked)) };
}
