/** The list of articles read. */
import { foundPage } from '../finding/found-things.ts';
import { type AskedWord, askedIn } from '../finding/words.ts';
import type { Library } from '../open-library.ts';
import type { ArticleRecord } from '../schema.ts';
import { articlesWithNotes } from './articles-with-notes.ts';
import { backwards } from './backwards.ts';
import type { ArticleRow, ArticlesAsk, Listed } from './browse.ts';
import { pageOf } from './pages.ts';
import { articleRow } from './rows.ts';

async function rowsOf(
  library: Library,
  articles: readonly ArticleRecord[],
  asked: readonly AskedWord[],
): Promise<ArticleRow[]> {
  const looking = library.transaction(['appearances', 'claims', 'notes', 'strips']);
  const appearances = looking.objectStore('appearances').index('articleId');
  const claims = looking.objectStore('claims').index('articleId');
  const notes = looking.objectStore('notes').index('articleId');
  return Promise.all(
    articles.map(async (article) => {
      const [people, claimed, noted, strip] = await Promise.all([
        appearances.count(article.id),
        claims.count(article.id),
        notes.getAll(article.id),
        looking.objectStore('strips').get(article.id),
      ]);
      const kept = noted.filter(({ deletedAt }) => deletedAt === null).length;
      return articleRow(article, { people, claims: claimed, notes: kept, strip: strip ?? null }, asked);
    }),
  );
}

type Wish = Pick<ArticlesAsk, 'from' | 'to' | 'hasNote' | 'personId'>;

const isThen = ({ lastRead }: ArticleRecord, { from, to }: Wish) =>
  (from === null || lastRead >= from) && (to === null || lastRead < to);

async function articlesOf(library: Library, personId: string): Promise<ReadonlySet<string>> {
  const places = await library.getAllKeysFromIndex('appearances', 'personId', personId);
  return new Set(places.map(([articleId]) => articleId));
}

/** The ids that the person and the notes leave; null where all are. */
async function amongOf(library: Library, { personId, hasNote }: Wish): Promise<ReadonlySet<string> | null> {
  const ofPerson = personId === null ? null : await articlesOf(library, personId);
  const noted = hasNote ? await articlesWithNotes(library) : null;
  if (ofPerson && noted) return new Set([...ofPerson].filter((id) => noted.has(id)));
  return ofPerson ?? noted;
}

async function withWords(library: Library, ask: ArticlesAsk): Promise<Listed<ArticleRow>> {
  const asked = askedIn(ask.words);
  const among = await amongOf(library, ask);
  const all = among === null && ask.from === null && ask.to === null;
  const make = async (things: readonly { readonly id: string }[]) => {
    const store = library.transaction('articles').store;
    const records = await Promise.all(things.map(({ id }) => store.get(id)));
    const wanted = records.flatMap((record) =>
      record && isThen(record, ask) && (among === null || among.has(record.id)) ? [record] : [],
    );
    const rows = new Map((await rowsOf(library, wanted, asked)).map((row) => [row.articleId, row]));
    return things.map(({ id }) => rows.get(id) ?? null);
  };
  return foundPage(library, { section: 'articles', asked, all, rowsOf: make }, ask);
}

async function amongThese(
  library: Library,
  among: ReadonlySet<string>,
  ask: ArticlesAsk,
): Promise<Listed<ArticleRow>> {
  const store = library.transaction('articles').store;
  const records = await Promise.all([...among].map((id) => store.get(id)));
  const wanted = records
    .filter((record) => record !== undefined)
    .filter((record) => isThen(record, ask))
    .sort((one, other) => other.lastRead - one.lastRead);
  const page = pageOf(wanted, ask);
  return { ...page, rows: await rowsOf(library, page.rows, []) };
}

/** So few are read at once; with more of them, articles with a note are never far apart. */
const FEW_NOTES = 500;

async function newest(library: Library, ask: ArticlesAsk): Promise<Listed<ArticleRow>> {
  const { from, to, hasNote } = ask;
  const looking = library.transaction(['articles', 'notes']);
  const index = looking.objectStore('articles').index('lastRead');
  const notes = looking.objectStore('notes').index('articleId');
  const isNoted = async ({ id }: ArticleRecord) =>
    (await notes.getAll(id)).some(({ deletedAt }) => deletedAt === null);
  const all = IDBKeyRange.bound(from ?? -Infinity, to ?? Infinity, false, true);
  const counting = index.count(all);
  const page = await backwards(
    {
      read: (upTo) => index.iterate(upTo === null ? all : IDBKeyRange.bound(from ?? -Infinity, upTo), 'prev'),
      keyOf: ({ lastRead }) => lastRead,
      idOf: ({ id }) => id,
      keep: hasNote ? isNoted : () => true,
    },
    ask,
  );
  return { ...page, rows: await rowsOf(library, page.rows, []), count: hasNote ? null : await counting };
}

/** A page of the articles read. */
export async function listArticles(library: Library, ask: ArticlesAsk): Promise<Listed<ArticleRow>> {
  if (askedIn(ask.words).length > 0) return withWords(library, ask);
  const { personId, hasNote } = ask;
  const isShort = personId !== null || (hasNote && (await library.count('notes')) < FEW_NOTES);
  const among = isShort ? await amongOf(library, ask) : null;
  return among ? amongThese(library, among, ask) : newest(library, ask);
}
