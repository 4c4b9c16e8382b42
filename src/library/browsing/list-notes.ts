/** The list of the reader's notes, and the trash. */
import { foundPage } from '../finding/found-things.ts';
import { textsOfNote } from '../finding/note-texts.ts';
import { askedIn, isFoundIn } from '../finding/words.ts';
import type { Note } from '../note.ts';
import type { Library } from '../open-library.ts';
import { tagKey } from '../tags.ts';
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

/** What the narrowest index leaves. Ten thousand notes are read in a tenth of a second, which only the whole list takes. */
function candidates(library: Library, { personId, articleId, trash }: NotesAsk): Promise<Note[]> {
  if (personId !== null) return library.getAllFromIndex('notes', 'personId', personId);
  if (articleId !== null) return library.getAllFromIndex('notes', 'articleId', articleId);
  return library.getAllFromIndex('notes', trash ? 'deletedAt' : 'updatedAt');
}

/** A page of the notes. The trash has no entries for the search: it is looked through. */
export async function listNotes(library: Library, ask: NotesAsk): Promise<Listed<NoteRow>> {
  const asked = askedIn(ask.words);
  if (asked.length > 0 && !ask.trash) return withWords(library, ask);
  const found = (await candidates(library, ask))
    .filter((note) => isAsked(note, ask) && isFoundIn(textsOfNote(note), asked))
    .toSorted((one, other) => timeOf(other) - timeOf(one));
  const page = pageOf(found, ask);
  return { ...page, rows: page.rows.map((note) => noteRow(note, asked)) };
}
