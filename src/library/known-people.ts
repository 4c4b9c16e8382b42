/** What the library knows of the people of one article. */
import type { IDBPTransaction } from 'idb';
import type { Library } from './open-library.ts';
import type { KnownPerson, Meeting } from './reading.ts';
import type { AppearanceRecord, ArticleRecord, LibrarySchema } from './schema.ts';

/** Meetings of one person that a reading carries: the newest. Somebody in every article would fill it otherwise. */
export const MOST_MEETINGS = 30;

/** Asked for beyond that, because this article and articles that list a person twice fall away. */
const SPARE = 10;

type Looking = IDBPTransaction<LibrarySchema, ('appearances' | 'articles')[], 'readonly'>;

/** Each article is fetched once, however many of its people are known. */
type Articles = (articleId: string) => Promise<ArticleRecord | undefined>;

function articlesOf(looking: Looking): Articles {
  const found = new Map<string, Promise<ArticleRecord | undefined>>();
  return (articleId) => {
    const article = found.get(articleId) ?? looking.objectStore('articles').get(articleId);
    found.set(articleId, article);
    return article;
  };
}

async function newestAppearances(looking: Looking, personId: string, without: string) {
  const range = IDBKeyRange.bound([personId, -Infinity], [personId, Infinity]);
  const newest = looking.objectStore('appearances').index('newest');
  const seen = new Set([without]);
  const others = (await newest.getAll(range, MOST_MEETINGS + SPARE)).filter(({ articleId }) => {
    const isNew = !seen.has(articleId);
    seen.add(articleId);
    return isNew;
  });
  return others.slice(0, MOST_MEETINGS);
}

function meeting(
  { name, called, said, newestFirst }: AppearanceRecord,
  { id, details }: ArticleRecord,
): Meeting {
  return { articleId: id, title: details.title, url: details.url, at: -newestFirst, name, called, said };
}

async function meetings(
  looking: Looking,
  personId: string,
  { without, article }: { without: string; article: Articles },
) {
  const found = await newestAppearances(looking, personId, without);
  const articles = await Promise.all(found.map(({ articleId }) => article(articleId)));
  return found.flatMap((appearance, index): Meeting[] => {
    const where = articles[index];
    return where ? [meeting(appearance, where)] : [];
  });
}

/** The people of a filed article, in the order of its analysis. */
export async function knownPeople(library: Library, articleId: string): Promise<KnownPerson[]> {
  const looking: Looking = library.transaction(['appearances', 'articles']);
  const range = IDBKeyRange.bound([articleId, 0], [articleId, Infinity]);
  const here = await looking.objectStore('appearances').getAll(range);
  const article = articlesOf(looking);
  return Promise.all(
    here.map(async ({ personId }) => ({
      personId,
      met: await meetings(looking, personId, { without: articleId, article }),
    })),
  );
}
