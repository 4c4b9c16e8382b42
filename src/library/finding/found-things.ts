/** What was found, the newest first and a page at a time. */
import type { Listed, PageAsk } from '../browsing/browse.ts';
import type { Library } from '../open-library.ts';
import type { Bits } from './bits.ts';
import { findDocuments, KIND_OF } from './find-documents.ts';
import { MOST_CLAIMS, type Section } from './finding-schema.ts';
import type { AskedWord } from './words.ts';

/** A thing that was found: its id, and for a claim its index in the article of that id. */
export interface FoundThing {
  readonly document: number;
  readonly id: string;
  readonly claim: number;
}

/** Documents before `before`: the highest first; the claims of one article in reading order. */
function* newestFirst(bits: Bits, section: Section, before: number | null): Generator<number> {
  const per = section === 'claims' ? MOST_CLAIMS : 1;
  let below = Infinity;
  if (before !== null) {
    const start = Math.floor(before / per) * per;
    // The rest of the claims of the article at which the page before ended.
    yield* bits.within(before + 1, start + per);
    below = start;
  }
  for (let next = bits.highestBelow(Math.min(below, 2 ** 32)); next >= 0; next = bits.highestBelow(below)) {
    below = Math.floor(next / per) * per;
    yield* bits.within(below, below + per);
  }
}

async function thingsOf(
  library: Library,
  section: Section,
  documents: readonly number[],
): Promise<FoundThing[]> {
  const per = section === 'claims' ? MOST_CLAIMS : 1;
  const entries = library.transaction('entries').store;
  const numbers = [...new Set(documents.map((document) => Math.floor(document / per)))];
  const found = await Promise.all(numbers.map((number) => entries.get([KIND_OF[section], number])));
  const ids = new Map(found.map((entry, at) => [numbers[at], entry?.id]));
  return documents.flatMap((document) => {
    const id = ids.get(Math.floor(document / per));
    return id === undefined ? [] : [{ document, id, claim: document % per }];
  });
}

/** What is asked of a section. */
export interface Finding<T> {
  readonly section: Section;
  readonly asked: readonly AskedWord[];
  /** The rows of things, in their order; null for one that the reader does not want to see. */
  readonly rowsOf: (things: readonly FoundThing[]) => Promise<readonly (T | null)[]>;
  /** Nothing is left out by `rowsOf`, so that what was found can be counted. */
  readonly all: boolean;
}

/** Looked up together: more than a page where rows are left out. */
const AT_ONCE = 100;

/** A page of what has these words. */
export async function foundPage<T>(
  library: Library,
  { section, asked, rowsOf, all }: Finding<T>,
  { after, most }: PageAsk,
): Promise<Listed<T>> {
  const bits = await findDocuments(library, section, asked);
  const documents = newestFirst(bits, section, after === null ? null : Number(after));
  const rows: { row: T; document: number }[] = [];
  let isEnd = false;
  while (rows.length <= most && !isEnd) {
    const some: number[] = [];
    const wanted = all ? most + 1 - rows.length : AT_ONCE;
    while (some.length < wanted && !isEnd) {
      const next = documents.next();
      if (next.done) isEnd = true;
      else some.push(next.value);
    }
    const things = await thingsOf(library, section, some);
    const made = await rowsOf(things);
    things.forEach(({ document }, at) => {
      const row = made[at];
      if (row) rows.push({ row, document });
    });
  }
  const shown = rows.slice(0, most);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ row }) => row),
    next: rows.length > most && last ? String(last.document) : null,
    count: all ? bits.count() : null,
  };
}
