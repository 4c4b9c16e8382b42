/** The list of the reader's notes, and the trash. */
import type { Note } from '../note.ts';
import type { Library } from '../open-library.ts';
import { tagKey } from '../tags.ts';
import type { Listed, NoteRow, NotesAsk } from './browse.ts';
import { pageOf } from './pages.ts';
import { noteRow, wordsUnder } from './rows.ts';
import { askedIn, isFoundIn } from './words.ts';

function isAsked(note: Note, { from, to, personId, articleId, tag, trash }: NotesAsk): boolean {
  const { target, deletedAt, updatedAt } = note;
  return (
    (deletedAt !== null) === trash &&
    (from === null || updatedAt >= from) &&
    (to === null || updatedAt < to) &&
    (tag === null || note.tags.some((each) => tagKey(each) === tagKey(tag))) &&
    (articleId === null || note.articleId === articleId) &&
    (personId === null || (target.type === 'person' && target.personId === personId))
  );
}

/** The words of a note that are searched. */
const textsOf = (note: Note) => [note.text, ...note.tags, wordsUnder(note), note.articleTitle];

/** A page of the notes. */
export async function listNotes(library: Library, ask: NotesAsk): Promise<Listed<NoteRow>> {
  const asked = askedIn(ask.words);
  const newest = ({ deletedAt, updatedAt }: Note) => deletedAt ?? updatedAt;
  const found = (await library.getAll('notes'))
    .filter((note) => isAsked(note, ask) && isFoundIn(textsOf(note), asked))
    .toSorted((one, other) => newest(other) - newest(one));
  const page = pageOf(found, ask);
  return { ...page, rows: page.rows.map((note) => noteRow(note, asked)) };
}
