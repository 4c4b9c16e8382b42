/** What the library knows of the people of one article. */
import type { IDBPTransaction } from 'idb';
import type { Library } from './open-library.ts';
import type { KnownPerson, Meeting } from './reading.ts';
import type { AppearanceRecord, ArticleRecord, LibrarySchema } from './schema.ts';

/** Meetings of one person that a reading carries: the newest. Somebody in every article would fill it otherwise. */
export const MOST_MEETINGS = 50;

type Looking = IDBPTransaction<LibrarySchema, ('appearances' | 'articles')[], 'readonly'>;

async function newestAppearances(looking: Looking, personId: string, without: string) {
  const range = IDBKeyRange.bound([personId, -Infinity], [personId, Infinity]);
  const found: AppearanceRecord[] = [];
  const seen = new Set([without]);
  const index = looking.objectStore('appearances').index('newest');
  for await (const { value } of index.iterate(range, 'prev')) {
    // One article may list a person twice, under two names: it is one meeting.
    if (!seen.has(value.articleId)) found.push(value);
    seen.add(value.articleId);
    if (found.length === MOST_MEETINGS) break;
  }
  return found;
}

function meeting({ name, called, said, at }: AppearanceRecord, { id, details }: ArticleRecord): Meeting {
  return { articleId: id, title: details.title, url: details.url, at, name, called, said };
}

async function meetings(looking: Looking, personId: string, without: string): Promise<Meeting[]> {
  const articles = looking.objectStore('articles');
  const found: Meeting[] = [];
  for (const appearance of await newestAppearances(looking, personId, without)) {
    const article = await articles.get(appearance.articleId);
    if (article) found.push(meeting(appearance, article));
  }
  return found;
}

/** The people of a filed article, in the order of its analysis. */
export async function knownPeople(library: Library, articleId: string): Promise<KnownPerson[]> {
  const looking: Looking = library.transaction(['appearances', 'articles']);
  const range = IDBKeyRange.bound([articleId, 0], [articleId, Infinity]);
  const here = await looking.objectStore('appearances').getAll(range);
  const known: KnownPerson[] = [];
  for (const { personId } of here)
    known.push({ personId, met: await meetings(looking, personId, articleId) });
  return known;
}
