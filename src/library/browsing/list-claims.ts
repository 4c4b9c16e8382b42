/** The list of claims. */
import { foundPage } from '../finding/found-things.ts';
import { type AskedWord, askedIn } from '../finding/words.ts';
import type { Library } from '../open-library.ts';
import type { ClaimRecord } from '../schema.ts';
import { articlesWithNotes } from './articles-with-notes.ts';
import type { ClaimRow, ClaimsAsk, Listed } from './browse.ts';
import { type Ordered, paged } from './paged.ts';
import { pageOf } from './pages.ts';
import { claimRow } from './rows.ts';

async function rowsOf(
  library: Library,
  claims: readonly ClaimRecord[],
  asked: readonly AskedWord[],
): Promise<ClaimRow[]> {
  const looking = library.transaction(['articles', 'people']);
  const articleIds = [...new Set(claims.map(({ articleId }) => articleId))];
  const personIds = [...new Set(claims.flatMap(({ personId }) => personId ?? []))];
  const [articles, people] = await Promise.all([
    Promise.all(articleIds.map((id) => looking.objectStore('articles').get(id))),
    Promise.all(personIds.map((id) => looking.objectStore('people').get(id))),
  ]);
  const details = new Map(articles.map((article) => [article?.id, article?.details]));
  const names = new Map(people.map((person) => [person?.id, person?.name]));
  return claims.map((claim) => {
    const { title, url } = details.get(claim.articleId) ?? { title: '', url: '' };
    const { personId } = claim;
    const name = names.get(personId);
    const person = personId === undefined || name === undefined ? null : { personId, name };
    return claimRow(claim, { title, url, person }, asked);
  });
}

type Keep = (claim: ClaimRecord) => boolean;

/** What the reader wants beside words; null where nothing is left out. */
async function keepOf(library: Library, ask: ClaimsAsk): Promise<Keep | null> {
  const { from, to, articleId, personId, about, sourceKind, basis, hasNote } = ask;
  const noted = hasNote ? await articlesWithNotes(library) : null;
  const wishes: (Keep | null)[] = [
    from === null ? null : ({ at }) => at >= from,
    to === null ? null : ({ at }) => at < to,
    articleId === null ? null : (claim) => claim.articleId === articleId,
    personId === null ? null : (claim) => claim.personId === personId,
    about === null ? null : (claim) => claim.about.includes(about),
    sourceKind === null ? null : (claim) => claim.sourceKind === sourceKind,
    basis === null ? null : (claim) => claim.basis === basis,
    noted && ((claim) => noted.has(claim.articleId)),
  ];
  const some = wishes.filter((wish) => wish !== null);
  return some.length === 0 ? null : (claim) => some.every((wish) => wish(claim));
}

async function withWords(library: Library, ask: ClaimsAsk): Promise<Listed<ClaimRow>> {
  const asked = askedIn(ask.words);
  const keep = await keepOf(library, ask);
  const make = async (things: readonly { readonly id: string; readonly claim: number }[]) => {
    const store = library.transaction('claims').store;
    const records = await Promise.all(things.map(({ id, claim }) => store.get([id, claim])));
    const wanted = records.filter((record) => record !== undefined && (!keep || keep(record)));
    const rows = await rowsOf(
      library,
      wanted.flatMap((record) => record ?? []),
      asked,
    );
    const byPlace = new Map(rows.map((row) => [`${row.articleId} ${row.claim}`, row]));
    return things.map(({ id, claim }) => byPlace.get(`${id} ${claim}`) ?? null);
  };
  return foundPage(library, { section: 'claims', asked, all: keep === null, rowsOf: make }, ask);
}

/** All claims of one article, or about one person: a list that is short enough to be at hand. */
async function atHand(library: Library, ask: ClaimsAsk): Promise<readonly ClaimRecord[] | null> {
  const { articleId, about } = ask;
  if (articleId !== null) return library.getAllFromIndex('claims', 'articleId', articleId);
  if (about === null) return null;
  const found = await library.getAllFromIndex('claims', 'about', about);
  return found.sort((one, other) => one.newestFirst - other.newestFirst);
}

const newestFirst = ({ newestFirst: key }: ClaimRecord) => key;

/** The index that leaves the fewest, over the moments wanted. */
function orderOf(
  library: Library,
  ask: ClaimsAsk,
): Ordered<ClaimRecord> & { readonly count: () => Promise<number> } {
  // Negative moments: what is before `to` comes after it.
  const first = ask.to === null ? -Infinity : -ask.to;
  const last = ask.from === null ? Infinity : -ask.from;
  const start = (from: number | string | null) => (typeof from === 'number' ? from : first);
  const isOpen = (from: number | string | null) => from === null && ask.to !== null;
  const { personId, basis, sourceKind } = ask;
  const under = (name: 'newestBy' | 'newestBasis' | 'newestOf', key: string) => {
    const range = (from: number | string | null) =>
      IDBKeyRange.bound([key, start(from)], [key, last], isOpen(from));
    return {
      read: (from: number | string | null, most: number) =>
        library.getAllFromIndex('claims', name, range(from), most),
      count: () => library.countFromIndex('claims', name, range(null)),
      keyOf: newestFirst,
    };
  };
  if (personId !== null) return under('newestBy', personId);
  if (basis !== null) return under('newestBasis', basis);
  if (sourceKind !== null) return under('newestOf', sourceKind);
  const range = (from: number | string | null) => IDBKeyRange.bound(start(from), last, isOpen(from));
  return {
    read: (from, most) => library.getAllFromIndex('claims', 'newest', range(from), most),
    count: () => library.countFromIndex('claims', 'newest', range(null)),
    keyOf: newestFirst,
  };
}

/** Whether the index alone leaves what is wanted. */
function isIndexed({ personId, basis, sourceKind, hasNote }: ClaimsAsk): boolean {
  const given = [personId, basis, sourceKind].filter((each) => each !== null);
  return given.length < 2 && !hasNote;
}

/** A page of the claims. */
export async function listClaims(library: Library, ask: ClaimsAsk): Promise<Listed<ClaimRow>> {
  if (askedIn(ask.words).length > 0) return withWords(library, ask);
  const records = await atHand(library, ask);
  const keep = await keepOf(library, ask);
  if (records) {
    const page = pageOf(keep ? records.filter(keep) : records, ask);
    return { ...page, rows: await rowsOf(library, page.rows, []) };
  }
  const order = orderOf(library, ask);
  const page = await paged(order, ask, isIndexed(ask) ? null : keep);
  return { ...page, rows: await rowsOf(library, page.rows, []), count: await countOf(library, ask, order) };
}

/** All claims are counted as they are filed; of those that an index does not single out nobody knows. */
async function countOf(
  library: Library,
  ask: ClaimsAsk,
  { count }: { readonly count: () => Promise<number> },
): Promise<number | null> {
  if (!isIndexed(ask)) return null;
  const { from, to, personId, basis, sourceKind } = ask;
  const isAll = [from, to, personId, basis, sourceKind].every((each) => each === null);
  return isAll ? ((await library.get('totals', 'claims'))?.count ?? 0) : count();
}
