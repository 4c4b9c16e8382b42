/** A page of a list that an index holds in the other order: read from its end, one record at a time. */
import type { Listed, PageAsk } from './browse.ts';

/** What is read, and how a record is told from others with the same key. */
export interface Backwards<R> {
  /** The records up to this key, or all, the last first. */
  readonly read: (upTo: number | null) => AsyncIterable<{ readonly value: R }>;
  readonly keyOf: (record: R) => number;
  readonly idOf: (record: R) => string;
  /** May ask the same transaction. */
  readonly keep: (record: R) => boolean | Promise<boolean>;
}

/** Where the page before ended: the last key, and which records with it were shown. */
interface End {
  readonly key: number;
  readonly ids: readonly string[];
}

const parseEnd = (after: string | null): End | null => {
  const [key = '', ...ids] = after?.split(' ') ?? [];
  return key === '' || Number.isNaN(Number(key)) ? null : { key: Number(key), ids };
};

/** The records of the page. The count is the caller's to know. */
export async function backwards<R>(
  { read, keyOf, idOf, keep }: Backwards<R>,
  { after, most }: PageAsk,
): Promise<Listed<R>> {
  const end = parseEnd(after);
  const found: R[] = [];
  for await (const { value } of read(end?.key ?? null)) {
    if (end?.ids.includes(idOf(value)) || !(await keep(value))) continue;
    found.push(value);
    if (found.length > most) break;
  }
  const rows = found.slice(0, most);
  const last = rows.at(-1);
  if (found.length <= most || !last) return { rows, next: null, count: null };
  const key = keyOf(last);
  const same = rows.filter((row) => keyOf(row) === key).map(idOf);
  return { rows, next: [key, ...(end?.key === key ? end.ids : []), ...same].join(' '), count: null };
}
