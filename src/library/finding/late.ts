/** Brings lists and search after what was written later: at once it would double the time that an import takes. */
import type { Library } from '../open-library.ts';
import type { Changing } from './entries.ts';
import type { LateRecord } from './finding-schema.ts';
import { follow } from './follow.ts';
import type { Touched } from './followed.ts';

/** Things followed in one transaction: some tenths of a second, for which everything else waits. */
const AT_ONCE = 500;

type Ids = Omit<LateRecord, 'number'>;
type Kind = keyof Ids;

const KINDS: readonly Kind[] = ['articles', 'people', 'notes'];

/** All of them in records of their own, each with so many. */
function shared(touched: Touched): Ids[] {
  const all = KINDS.flatMap((kind) => [...touched[kind]].map((id) => ({ kind, id })));
  const parts = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
  const idsOf = (part: typeof all, wanted: Kind) =>
    part.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  return parts.map((part) => ({
    articles: idsOf(part, 'articles'),
    people: idsOf(part, 'people'),
    notes: idsOf(part, 'notes'),
  }));
}

/** Keeps, in the transaction that wrote them, which things are to be followed; a few are followed at once. */
export async function followLater(changing: Changing, touched: Touched): Promise<void> {
  if (KINDS.every((kind) => touched[kind].size < AT_ONCE)) return follow(changing, touched);
  const late = changing.objectStore('late');
  const last = (await late.getAllKeys()).at(-1) ?? 0;
  await Promise.all(shared(touched).map((ids, at) => late.put({ number: last + 1 + at, ...ids })));
}

/** Follows the first of what is late and takes it off; false when nothing was. */
export async function followSome(changing: Changing): Promise<boolean> {
  const first = await changing.objectStore('late').openCursor();
  if (!first) return false;
  const { number, articles, people, notes } = first.value;
  await follow(changing, { articles: new Set(articles), people: new Set(people), notes: new Set(notes) });
  await changing.objectStore('late').delete(number);
  return true;
}

/** How many things are kept and stand in no list and no search yet. */
export async function countLate(library: Library): Promise<number> {
  const late = await library.getAll('late');
  return late.reduce((sum, each) => KINDS.reduce((count, kind) => count + each[kind].length, sum), 0);
}
