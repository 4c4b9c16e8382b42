/** The row of somebody in the list of people, made anew whenever something of that person is written. */
import type { AppearanceRecord, PersonRecord } from '../schema.ts';
import type { Changing } from './entries.ts';
import type { MetRecord } from './finding-schema.ts';

/** Newest articles whose words for the person are searched: somebody in every article would have hundreds. */
const CALLED = 50;

/** Who a person is to the list and to the search. */
export interface Met {
  readonly record: MetRecord;
  /** Names and what the person was called. */
  readonly texts: readonly string[];
}

const sortName = (name: string) => name.normalize('NFC').toLowerCase();

function metOf(
  { id, name, names, firstMet }: PersonRecord,
  newest: readonly AppearanceRecord[],
  articles: number,
): Met {
  const [last] = newest;
  const record = {
    personId: id,
    name,
    sortName: sortName(name),
    called: last?.called ?? null,
    newestFirst: last?.newestFirst ?? -firstMet,
    articles,
  };
  const stood = newest.flatMap((each) => [each.name, each.called ?? '']);
  return { record, texts: [...new Set([name, ...names, ...stood])] };
}

/** Null for somebody who is not known any more. */
export async function lookUpMet(changing: Changing, personId: string): Promise<Met | null> {
  const appearances = changing.objectStore('appearances');
  const range = IDBKeyRange.bound([personId, -Infinity], [personId, Infinity]);
  const [person, newest] = await Promise.all([
    changing.objectStore('people').get(personId),
    appearances.index('newest').getAll(range, CALLED),
  ]);
  if (!person) return null;
  const isAll = newest.length < CALLED;
  const ids = isAll
    ? newest.map(({ articleId }) => articleId)
    : (await appearances.index('personId').getAllKeys(personId)).map(([articleId]) => articleId);
  return metOf(person, newest, new Set(ids).size);
}
