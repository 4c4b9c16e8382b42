/** The notes of a reading, each with its place in the text as it is now. */
import { articleText } from '../anchoring/article-text.ts';
import { findPassage } from '../anchoring/find-passage.ts';
import type { Article } from '../article/article.ts';
import type { Note } from './note.ts';
import { onPeople } from './on-people.ts';
import type { Library } from './open-library.ts';
import type { KnownPerson, Place, PlacedNote } from './reading.ts';

async function notesFor(
  library: Library,
  articleId: string,
  personIds: ReadonlySet<string>,
): Promise<Note[]> {
  const notes = library.transaction('notes').store;
  const found = await Promise.all([
    notes.index('articleId').getAll(articleId),
    onPeople(notes.index('personId'), personIds),
  ]);
  const all = new Map(found.flat().map((note) => [note.id, note]));
  return [...all.values()]
    .filter((note) => note.deletedAt === null)
    .sort((one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1));
}

/** Null when the passage is not in this text: the note is listed all the same, and shown with its own paragraph. */
function placeOf({ target }: Note, text: ReturnType<typeof articleText>): Place | null {
  if (target.type === 'person') return null;
  const found = findPassage(target.passage, text.text);
  if (found.type === 'gone') return null;
  return { spans: text.toSpans(found.start, found.end), certainty: found.certainty };
}

/** Notes on this article and on its people, oldest first; none from the trash. */
export async function placedNotes(
  library: Library,
  article: Article,
  people: readonly Pick<KnownPerson, 'personId'>[],
): Promise<PlacedNote[]> {
  const personIds = new Set(people.map(({ personId }) => personId));
  const notes = await notesFor(library, article.id, personIds);
  const text = articleText(article.blocks);
  return notes.map((note) => ({ note, place: note.articleId === article.id ? placeOf(note, text) : null }));
}
