/** What the library knows of the people of one article. */
import type { IDBPTransaction } from 'idb';
import type { Person } from '../engine/types.ts';
import type { Library } from './open-library.ts';
import type { FiledPerson, MaybePerson, Meeting } from './reading.ts';
import type { AppearanceRecord, ArticleRecord, LibrarySchema } from './schema.ts';

/** Meetings of one person that a reading carries: the newest. Somebody in every article would fill it otherwise. */
export const MOST_MEETINGS = 30;

/** Asked for beyond that, because this article and articles that list a person twice fall away. */
const SPARE = 10;

type Looking = IDBPTransaction<LibrarySchema, ('appearances' | 'articles' | 'people')[], 'readonly'>;

const STORES: ('appearances' | 'articles' | 'people')[] = ['appearances', 'articles', 'people'];

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

async function maybePerson(
  looking: Looking,
  personId: string,
  where: { without: string; article: Articles },
): Promise<MaybePerson[]> {
  const record = await looking.objectStore('people').get(personId);
  if (!record) return [];
  const { name, names } = record;
  const [met = null] = await meetings(looking, personId, where);
  return [{ name, names: [...new Set([name, ...names])], personId, met }];
}

/** Who a person is, and who else it may be. */
export interface Who {
  readonly personId: string;
  readonly maybe: readonly string[];
}

function known(looking: Looking, without: string, people: readonly Who[]): Promise<FiledPerson[]> {
  const where = { without, article: articlesOf(looking) };
  return Promise.all(
    people.map(async ({ personId, maybe }) => ({
      personId,
      met: await meetings(looking, personId, where),
      maybe: (await Promise.all(maybe.map((id) => maybePerson(looking, id, where)))).flat(),
    })),
  );
}

/** One text of an article, with the people that the engine found in it. */
export interface TextOf {
  readonly articleId: string;
  readonly hash: string;
  readonly people: readonly Person[];
}

const appearancesIn = (looking: Looking, articleId: string) =>
  looking.objectStore('appearances').getAll(IDBKeyRange.bound([articleId, 0], [articleId, Infinity]));

/**
 * The people of a filed article, in the order of its analysis. Null when what is filed now is another text or another
 * analysis: its people would be taken for those of this one, and a note would go to the wrong person.
 */
export async function knownPeople(
  library: Library,
  { articleId, hash, people }: TextOf,
): Promise<FiledPerson[] | null> {
  const looking: Looking = library.transaction(STORES);
  const [filed, here] = await Promise.all([
    looking.objectStore('articles').get(articleId),
    appearancesIn(looking, articleId),
  ]);
  const isThisOne = filed?.hash === hash && people.length === here.length;
  if (!isThisOne || people.some(({ name }, index) => here[index]?.name !== name)) return null;
  return known(
    looking,
    articleId,
    here.map(({ personId, maybe = [] }) => ({ personId, maybe })),
  );
}

/** People by their ids, for an article that is not filed; ids that the library does not know were met nowhere. */
export function peopleByIds(
  library: Library,
  articleId: string,
  people: readonly Who[],
): Promise<FiledPerson[]> {
  return known(library.transaction(STORES), articleId, people);
}
