/** What was filed of an article before. */
import type { Article } from '../article/article.ts';
import type { Analysis } from '../engine/types.ts';
import type { Library } from './open-library.ts';

/** An article with the text that was read last. */
export interface StoredArticle {
  readonly article: Article;
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly lastRead: number;
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
