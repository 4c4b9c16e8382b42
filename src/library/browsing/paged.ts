/** A page of a list that an index holds in its order, from where the page before ended. */
import type { Listed, PageAsk } from './browse.ts';

/** What an index gives: records in order, from a key on. */
export interface Ordered<R> {
  /** At most `most` records whose key is not before `from`; from the beginning where that is null. */
  readonly read: (from: number | string | null, most: number) => Promise<R[]>;
  readonly keyOf: (record: R) => number | string;
}

/** How far a list was read: the last key, and how many records with that key were read. */
interface Position {
  readonly key: number | string | null;
  readonly read: number;
}

/** Records read at once where some are left out. */
const BATCH = 500;

/** A position that no list gave out begins the list again. */
function parsePosition(after: string | null): Position {
  const begin = { key: null, read: 0 };
  if (after === null) return begin;
  try {
    const [key, read]: unknown[] = JSON.parse(after);
    const isKey = typeof key === 'number' || typeof key === 'string';
    return isKey && typeof read === 'number' ? { key, read } : begin;
  } catch {
    return begin;
  }
}

/**
 * The records of the page, and where the next begins. `keep` leaves records out. The count is the caller's to know.
 */
export async function paged<R>(
  { read, keyOf }: Ordered<R>,
  { after, most }: PageAsk,
  keep: ((record: R) => boolean) | null = null,
): Promise<Listed<R>> {
  const rows: R[] = [];
  let next: string | null = null;
  let at = parsePosition(after);
  for (;;) {
    const wanted = at.read + (keep ? BATCH : most + 1 - rows.length);
    const records = await read(at.key, wanted);
    for (const record of records.slice(at.read)) {
      if (rows.length === most && (!keep || keep(record))) return { rows, next, count: null };
      const key = keyOf(record);
      at = key === at.key ? { key, read: at.read + 1 } : { key, read: 1 };
      if (keep && !keep(record)) continue;
      rows.push(record);
      if (rows.length === most) next = JSON.stringify([at.key, at.read]);
    }
    if (records.length < wanted) return { rows, next: null, count: null };
  }
}
