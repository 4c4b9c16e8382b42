/** Whether the words under notes still stand in their articles, for lists of notes of many articles. */
import { articleText } from '../../anchoring/article-text.ts';
import { findPassage } from '../../anchoring/find-passage.ts';
import type { Certainty } from '../../anchoring/passage.ts';
import type { Note } from '../note.ts';
import type { Library } from '../open-library.ts';
import { storedArticle } from '../stored-article.ts';

/** What became of a note's words. Notes on people, and those whose article is not filed, have none. */
export interface NotePlace {
  readonly id: string;
  readonly found: Certainty | 'gone';
}

async function placesIn(library: Library, articleId: string, notes: readonly Note[]): Promise<NotePlace[]> {
  const stored = await storedArticle(library, articleId);
  if (!stored) return [];
  const { text } = articleText(stored.article.blocks);
  return notes.flatMap(({ id, target }): NotePlace[] => {
    if (target.type === 'person') return [];
    const place = findPassage(target.passage, text);
    return [{ id, found: place.type === 'gone' ? 'gone' : place.certainty }];
  });
}

/** Looks for the words of these notes in the texts that were read last; notes that are not there are left out. */
export async function findPlaces(library: Library, ids: readonly string[]): Promise<NotePlace[]> {
  const store = library.transaction('notes').store;
  const notes = (await Promise.all(ids.map((id) => store.get(id)))).filter((note) => note !== undefined);
  const articles = [...new Set(notes.map(({ articleId }) => articleId))];
  const found = await Promise.all(
    articles.map((articleId) =>
      placesIn(
        library,
        articleId,
        notes.filter((note) => note.articleId === articleId),
      ),
    ),
  );
  return found.flat();
}
