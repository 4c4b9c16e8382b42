/** Takes a copy of the library, all in one transaction, so that it is of one moment. */
import type { Library } from '../library/open-library.ts';
import type { AppearanceRecord, ArticleRecord, PersonRecord } from '../library/schema.ts';
import type { Stood } from '../shapes/article-shape.ts';
import type { Copy, PersonKept } from './copy.ts';
import { peopleOfAct } from './people-meant.ts';

const STORES = ['notes', 'drafts', 'corrections', 'people', 'appearances', 'articles', 'texts'] as const;

const lookAt = (library: Library) => library.transaction([...STORES]);

type Looking = ReturnType<typeof lookAt>;

type Written = Pick<Copy, 'notes' | 'drafts' | 'corrections'>;

async function written(looking: Looking): Promise<Written> {
  const [notes, drafts, corrections] = await Promise.all([
    looking.objectStore('notes').getAll(),
    looking.objectStore('drafts').getAll(),
    looking.objectStore('corrections').getAll(),
  ]);
  return { notes, drafts, corrections };
}

/** The articles on which the reader left anything at all, be it in the trash. */
const annotated = ({ notes, drafts, corrections }: Written): ReadonlySet<string> =>
  new Set([...notes, ...drafts, ...corrections].map(({ articleId }) => articleId));

async function textsOf(looking: Looking, articleIds: readonly string[] | null) {
  const texts = looking.objectStore('texts');
  if (articleIds === null) return texts.getAll();
  const byArticle = texts.index('articleId');
  return (await Promise.all(articleIds.map((id) => byArticle.getAll(id)))).flat();
}

async function appearancesIn(looking: Looking, articleIds: readonly string[] | null) {
  const appearances = looking.objectStore('appearances');
  if (articleIds === null) return appearances.getAll();
  const byArticle = appearances.index('articleId');
  return (await Promise.all(articleIds.map((id) => byArticle.getAll(id)))).flat();
}

const asStood = ({ articleId, person, personId, name, spellings }: AppearanceRecord): Stood => ({
  articleId,
  person,
  personId,
  name,
  spellings,
});

const asKept = ({ keys: _, ...person }: PersonRecord): PersonKept => person;

function personIds({ notes, drafts, corrections }: Written, stood: readonly Stood[]): ReadonlySet<string> {
  const targets = [...notes, ...drafts].map(({ target }) => target);
  return new Set([
    ...targets.flatMap((target) => (target.type === 'person' ? [target.personId] : [])),
    ...corrections.flatMap(({ act }) => peopleOfAct(act).map(({ personId }) => personId)),
    ...stood.map(({ personId }) => personId),
  ]);
}

/** What a copy is to hold. */
export interface Wanted {
  /** Every article that was read; otherwise those on which the reader left something. */
  readonly whole: boolean;
  /** As they are stored; null leaves them out. */
  readonly settings: unknown;
}

/** Rejects when the library does. */
export async function gatherCopy(library: Library, { whole, settings }: Wanted): Promise<Copy> {
  const looking = lookAt(library);
  const [own, allArticles, allPeople] = await Promise.all([
    written(looking),
    looking.objectStore('articles').getAll(),
    looking.objectStore('people').getAll(),
  ]);
  const meant = annotated(own);
  const articles: ArticleRecord[] = whole ? allArticles : allArticles.filter(({ id }) => meant.has(id));
  const ids = whole ? null : articles.map(({ id }) => id);
  const [texts, appearances] = await Promise.all([textsOf(looking, ids), appearancesIn(looking, ids)]);
  const stood = appearances.map(asStood);
  const wanted = personIds(own, stood);
  const people = allPeople.filter(({ id }) => wanted.has(id)).map(asKept);
  return { ...own, people, stood, articles, texts, settings };
}
