/** The list of articles read. */
import { foundPage } from '../finding/found-things.ts';
import { type AskedWord, askedIn } from '../finding/words.ts';
import type { Library } from '../open-library.ts';
import type { ArticleRecord } from '../schema.ts';
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

async function articlesWithNotes(library: Library): Promise<ReadonlySet<string>> {
  const notes = await library.getAll('notes');
  return new Set(notes.flatMap(({ articleId, deletedAt }) => (deletedAt === null ? [articleId] : [])));
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

/** Opened at the same moment as the last of the page before, and on it already. */
interface Ended {
  readonly lastRead: number;
  readonly ids: readonly string[];
}

const parseEnd = (after: string | null): Ended | null => {
  const [lastRead = '', ...ids] = after?.split(' ') ?? [];
  return lastRead === '' || Number.isNaN(Number(lastRead)) ? null : { lastRead: Number(lastRead), ids };
};

const endOf = (records: readonly ArticleRecord[], before: Ended | null): string => {
  const lastRead = records.at(-1)?.lastRead ?? 0;
  const same = records.filter((record) => record.lastRead === lastRead).map(({ id }) => id);
  return [lastRead, ...(before?.lastRead === lastRead ? before.ids : []), ...same].join(' ');
};

async function newest(library: Library, ask: ArticlesAsk): Promise<Listed<ArticleRow>> {
  const index = library.transaction('articles').store.index('lastRead');
  const end = parseEnd(ask.after);
  const range = IDBKeyRange.bound(ask.from ?? -Infinity, ask.to ?? Infinity, false, true);
  const upTo = end ? IDBKeyRange.bound(ask.from ?? -Infinity, end.lastRead) : range;
  const found: ArticleRecord[] = [];
  const counting = index.count(range);
  for await (const { value } of index.iterate(upTo, 'prev')) {
    if (found.length > ask.most) break;
    if (!end?.ids.includes(value.id)) found.push(value);
  }
  const shown = found.slice(0, ask.most);
  const rows = await rowsOf(library, shown, []);
  return { rows, next: found.length > ask.most ? endOf(shown, end) : null, count: await counting };
}

/** A page of the articles read. */
export async function listArticles(library: Library, ask: ArticlesAsk): Promise<Listed<ArticleRow>> {
  if (askedIn(ask.words).length > 0) return withWords(library, ask);
  const among = await amongOf(library, ask);
  return among ? amongThese(library, among, ask) : newest(library, ask);
}
