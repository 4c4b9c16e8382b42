/** The list of articles read. */
import type { Library } from '../open-library.ts';
import type { ArticleRecord } from '../schema.ts';
import type { ArticleRow, ArticlesAsk, Listed } from './browse.ts';
import { pageOf } from './pages.ts';
import { articleRow } from './rows.ts';
import { type AskedWord, askedIn, isFoundIn } from './words.ts';

async function rowOf(library: Library, article: ArticleRecord, asked: readonly AskedWord[]) {
  const looking = library.transaction(['appearances', 'claims', 'notes']);
  const [people, claims, notes] = await Promise.all([
    looking.objectStore('appearances').index('articleId').count(article.id),
    looking.objectStore('claims').index('articleId').count(article.id),
    looking.objectStore('notes').index('articleId').getAll(article.id),
  ]);
  const kept = notes.filter(({ deletedAt }) => deletedAt === null);
  return articleRow(article, { people, claims, notes: kept.length }, asked);
}

async function articlesOf(library: Library, personId: string): Promise<ReadonlySet<string>> {
  const places = await library.getAllKeysFromIndex('appearances', 'personId', personId);
  return new Set(places.map(([articleId]) => articleId));
}

/** A page of the articles read. */
export async function listArticles(library: Library, ask: ArticlesAsk): Promise<Listed<ArticleRow>> {
  const asked = askedIn(ask.words);
  const { from, to, personId, hasNote } = ask;
  const among = personId === null ? null : await articlesOf(library, personId);
  const articles = (await library.getAllFromIndex('articles', 'lastRead')).reverse();
  const rows = await Promise.all(
    articles
      .filter(({ id, details: { title, authors }, lastRead }) => {
        const isThen = (from === null || lastRead >= from) && (to === null || lastRead < to);
        return isThen && (among === null || among.has(id)) && isFoundIn([title, ...authors], asked);
      })
      .map((article) => rowOf(library, article, asked)),
  );
  return pageOf(hasNote ? rows.filter(({ notes }) => notes > 0) : rows, ask);
}
