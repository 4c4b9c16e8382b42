/**
 * What an index of people holds of some of them. Few people have a note, and an article may name two hundred: one walk
 * over the index, which leaps from one of them to the next, takes a step or two where asking for each takes two hundred.
 */

/** The part of an index of person ids that is walked over: `notes` and `drafts` have one. */
interface PeopleIndex<R> {
  openCursor(range: IDBKeyRange): Promise<Cursor<R> | null>;
}

interface Cursor<R> {
  readonly key: string;
  readonly value: R;
  continue(key?: string): Promise<Cursor<R> | null>;
}

/** All records of an index that belong to these people. */
export async function onPeople<R>(index: PeopleIndex<R>, personIds: Iterable<string>): Promise<R[]> {
  // In the order of the index: by UTF-16 units.
  const wanted = [...new Set(personIds)].sort();
  const [first] = wanted;
  const last = wanted.at(-1);
  if (first === undefined || last === undefined) return [];
  const found: R[] = [];
  let cursor = await index.openCursor(IDBKeyRange.bound(first, last));
  for (let at = 0; cursor; ) {
    const { key } = cursor;
    while ((wanted[at] ?? last) < key) at += 1;
    const next = wanted[at] ?? last;
    if (next === key) found.push(cursor.value);
    cursor = await (next === key ? cursor.continue() : cursor.continue(next));
  }
  return found;
}
