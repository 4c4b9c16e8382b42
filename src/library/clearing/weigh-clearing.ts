/** What a clearing would take away, told before it is done. */
import type { Clearing, ClearingEffect } from '../browsing/browse.ts';
import type { Library } from '../open-library.ts';
import { chosenArticles } from './chosen-articles.ts';

const STORES = ['appearances', 'claims', 'notes', 'drafts', 'corrections', 'people'] as const;

function looking(library: Library) {
  return library.transaction(STORES);
}

type Looking = ReturnType<typeof looking>;

/** People of these articles with the number of times they appear in them. */
async function appearing(transaction: Looking, articleIds: readonly string[]): Promise<Map<string, number>> {
  const byArticle = transaction.objectStore('appearances').index('articleId');
  const seen = (await Promise.all(articleIds.map((id) => byArticle.getAll(id)))).flat();
  const times = new Map<string, number>();
  for (const { personId } of seen) times.set(personId, (times.get(personId) ?? 0) + 1);
  return times;
}

/** Words of the reader's on somebody. */
interface Written {
  readonly articleId: string;
}

async function isForgotten(
  transaction: Looking,
  personId: string,
  { times, stays }: { readonly times: number; readonly stays: (written: Written) => boolean },
): Promise<boolean> {
  const [everywhere, noted, begun] = await Promise.all([
    transaction.objectStore('appearances').index('personId').count(personId),
    transaction.objectStore('notes').index('personId').getAll(personId),
    transaction.objectStore('drafts').index('personId').getAll(personId),
  ]);
  return everywhere <= times && ![...noted, ...begun].some(stays);
}

interface Chosen {
  readonly what: Clearing;
  readonly articleIds: readonly string[];
  /** Whether the reader's own words go too. */
  readonly notes: boolean;
}

/** How many people would not be known any more. */
async function forgotten(transaction: Looking, { what, articleIds, notes }: Chosen): Promise<number> {
  if (notes && what.type === 'everything') return transaction.objectStore('people').count();
  const chosen = new Set(articleIds);
  const gone = await Promise.all(
    [...(await appearing(transaction, articleIds))].map(([personId, times]) => {
      const allGo = what.type === 'person' && what.personId === personId;
      const stays = ({ articleId }: Written) => !notes || !(allGo || chosen.has(articleId));
      return isForgotten(transaction, personId, { times, stays });
    }),
  );
  return gone.filter(Boolean).length;
}

async function countIn(transaction: Looking, store: 'claims' | 'corrections', articleIds: readonly string[]) {
  const byArticle = transaction.objectStore(store).index('articleId');
  const counts = await Promise.all(articleIds.map((id) => byArticle.count(id)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function notesOf(transaction: Looking, what: Clearing, articleIds: readonly string[]): Promise<number> {
  const notes = transaction.objectStore('notes');
  if (what.type === 'everything') return notes.count();
  const byArticle = notes.index('articleId');
  const onPerson = what.type === 'person' ? notes.index('personId').getAllKeys(what.personId) : [];
  const keys = await Promise.all([onPerson, ...articleIds.map((id) => byArticle.getAllKeys(id))]);
  return new Set(keys.flat()).size;
}

/** Counts it, with or without the reader's own words; nothing is changed. */
export async function weighClearing(
  library: Library,
  what: Clearing,
  withNotes: boolean,
): Promise<ClearingEffect> {
  const articleIds = await chosenArticles(library, what);
  const transaction = looking(library);
  const [people, claims, notes, corrections] = await Promise.all([
    forgotten(transaction, { what, articleIds, notes: withNotes }),
    countIn(transaction, 'claims', articleIds),
    notesOf(transaction, what, articleIds),
    what.type === 'everything'
      ? transaction.objectStore('corrections').count()
      : countIn(transaction, 'corrections', articleIds),
  ]);
  return { articles: articleIds.length, claims, people, notes, corrections };
}
