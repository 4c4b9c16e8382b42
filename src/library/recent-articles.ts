/** What was read last, and how much there is. */
import type { Library } from './open-library.ts';
import type { ArticleRecord } from './schema.ts';

/** The articles read last, newest first. */
export async function recentArticles(library: Library, most: number): Promise<ArticleRecord[]> {
  const found: ArticleRecord[] = [];
  const index = library.transaction('articles').store.index('lastRead');
  for await (const { value } of index.iterate(null, 'prev')) {
    if (found.length === most) break;
    found.push(value);
  }
  return found;
}

/** How many articles were read and how many people met in them. */
export async function countLibrary(library: Library): Promise<{ articles: number; people: number }> {
  const [articles, people] = await Promise.all([library.count('articles'), library.count('people')]);
  return { articles, people };
}
