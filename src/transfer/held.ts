/** What the library has of what an import would touch. */
import type { Correction } from '../library/correction.ts';
import type { Note } from '../library/note.ts';
import type { Library } from '../library/open-library.ts';
import type { ArticleRecord, DraftRecord, PersonRecord } from '../library/schema.ts';
import type { Writing } from '../library/writing.ts';
import type { Stood } from '../shapes/article-shape.ts';

export interface Held {
  readonly notes: readonly Note[];
  readonly drafts: readonly DraftRecord[];
  readonly corrections: readonly Correction[];
  readonly people: readonly PersonRecord[];
  /** Those of the articles asked for. */
  readonly stood: readonly Stood[];
  readonly articles: readonly ArticleRecord[];
  readonly textHashes: readonly string[];
}

const STORES = ['notes', 'drafts', 'corrections', 'people', 'appearances', 'articles', 'texts'] as const;

/** The transaction that will write, or null for one of its own that only looks. */
export async function heldOf(
  library: Library,
  articleIds: readonly string[],
  writing: Writing | null = null,
): Promise<Held> {
  const looking = writing ?? library.transaction([...STORES]);
  const byArticle = looking.objectStore('appearances').index('articleId');
  const [notes, drafts, corrections, people, articles, textHashes, ...stood] = await Promise.all([
    looking.objectStore('notes').getAll(),
    looking.objectStore('drafts').getAll(),
    looking.objectStore('corrections').getAll(),
    looking.objectStore('people').getAll(),
    looking.objectStore('articles').getAll(),
    looking.objectStore('texts').getAllKeys(),
    ...articleIds.map((id) => byArticle.getAll(id)),
  ]);
  return { notes, drafts, corrections, people, articles, textHashes, stood: stood.flat() };
}
