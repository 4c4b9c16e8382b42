/** What was filed of an article before. */
import type { Article } from '../article/article.ts';
import type { Analysis } from '../engine/types.ts';
import type { Library } from './open-library.ts';
import type { ArticleRecord } from './schema.ts';

/** An article with the text that was read last. */
export interface StoredArticle {
  readonly article: Article;
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly lastRead: number;
  /** When its text before was read last, where it became other lately; null where it did not. */
  readonly changedSince: number | null;
}

/** So long after a change was found it is told of: at the next day's reading it is what the reader knows. Milliseconds. */
const LATELY = 24 * 60 * 60 * 1000;

function changedLately({ changed, lastRead }: ArticleRecord): number | null {
  return changed && lastRead - changed.at < LATELY ? changed.before.lastRead : null;
}

/** What was read last of an article; null when it was never read. */
export async function storedArticle(library: Library, articleId: string): Promise<StoredArticle | null> {
  const reading = library.transaction(['articles', 'texts']);
  const record = await reading.objectStore('articles').get(articleId);
  const text = record && (await reading.objectStore('texts').get(record.hash));
  if (!record || !text) return null;
  return {
    article: { ...record.details, blocks: text.blocks },
    hash: record.hash,
    lastRead: record.lastRead,
    changedSince: changedLately(record),
  };
}

/** What this version of the engine made of a text; null when it has not yet read it. */
export async function storedAnalysis(
  library: Library,
  hash: string,
  engineVersion: number,
): Promise<Analysis | null> {
  return (await library.get('analyses', [hash, engineVersion]))?.analysis ?? null;
}
