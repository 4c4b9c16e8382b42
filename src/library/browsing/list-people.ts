/** The list of people met. */
import type { MetRecord } from '../finding/finding-schema.ts';
import { foundPage } from '../finding/found-things.ts';
import { type AskedWord, askedIn, marked } from '../finding/words.ts';
import type { Library } from '../open-library.ts';
import type { Listed, PeopleAsk, PersonRow } from './browse.ts';
import { type Ordered, paged } from './paged.ts';
import { pageOf } from './pages.ts';

/** Another name that shows why the person was found; null where the row shows it already. */
async function foundAs(library: Library, { personId, name, called }: MetRecord, asked: readonly AskedWord[]) {
  const shows = (text: string) => marked(text, asked).marks.length > 0;
  if (asked.length === 0 || shows(name) || (called !== null && shows(called))) return null;
  const person = await library.get('people', personId);
  const other = person?.names.find(shows);
  return other === undefined ? null : marked(other, asked);
}

async function isNotedOn(library: Library, personId: string): Promise<boolean> {
  const notes = await library.getAllFromIndex('notes', 'personId', personId);
  return notes.some(({ deletedAt }) => deletedAt === null);
}

async function rowOf(library: Library, met: MetRecord, asked: readonly AskedWord[]): Promise<PersonRow> {
  const { personId, name, called, newestFirst, articles } = met;
  const [other, hasNote] = await Promise.all([foundAs(library, met, asked), isNotedOn(library, personId)]);
  return {
    personId,
    name: marked(name, asked),
    foundAs: other,
    called: called === null ? null : marked(called, asked),
    lastMet: -newestFirst,
    articles,
    hasNote,
  };
}

const rowsOf = (library: Library, met: readonly MetRecord[], asked: readonly AskedWord[]) =>
  Promise.all(met.map((each) => rowOf(library, each, asked)));

async function metBy(library: Library, ids: readonly string[]): Promise<(MetRecord | undefined)[]> {
  const store = library.transaction('met').store;
  return Promise.all(ids.map((id) => store.get(id)));
}

async function withWords(library: Library, ask: PeopleAsk): Promise<Listed<PersonRow>> {
  const asked = askedIn(ask.words);
  const finding = {
    section: 'people',
    asked,
    all: !ask.hasNote,
    rowsOf: async (things: readonly { readonly id: string }[]) => {
      const met = await metBy(
        library,
        things.map(({ id }) => id),
      );
      const rows = await Promise.all(met.map((each) => (each ? rowOf(library, each, asked) : null)));
      return rows.map((row) => (ask.hasNote && !row?.hasNote ? null : row));
    },
  } as const;
  return foundPage(library, finding, ask);
}

/** Whoever has a note: few, so that they are looked up and sorted. */
async function withNotes(library: Library, ask: PeopleAsk): Promise<Listed<PersonRow>> {
  const notes = await library.getAll('notes');
  const ids = notes.flatMap(({ target, deletedAt }) =>
    target.type === 'person' && deletedAt === null ? [target.personId] : [],
  );
  const met = (await metBy(library, [...new Set(ids)])).filter((each) => each !== undefined);
  const byName = (one: MetRecord, other: MetRecord) => (one.sortName < other.sortName ? -1 : 1);
  const byTime = (one: MetRecord, other: MetRecord) => one.newestFirst - other.newestFirst;
  const page = pageOf(met.toSorted(ask.order === 'name' ? byName : byTime), ask);
  return { ...page, rows: await rowsOf(library, page.rows, []) };
}

function orderOf(library: Library, order: PeopleAsk['order']): Ordered<MetRecord> {
  const name = order === 'name' ? 'name' : 'newest';
  return {
    read: (from, most) =>
      library.getAllFromIndex('met', name, from === null ? null : IDBKeyRange.lowerBound(from), most),
    keyOf: ({ sortName, newestFirst }) => (order === 'name' ? sortName : newestFirst),
  };
}

/** A page of the people met; with words always the last met first. */
export async function listPeople(library: Library, ask: PeopleAsk): Promise<Listed<PersonRow>> {
  if (askedIn(ask.words).length > 0) return withWords(library, ask);
  if (ask.hasNote) return withNotes(library, ask);
  const [page, count] = await Promise.all([paged(orderOf(library, ask.order), ask), library.count('met')]);
  return { ...page, rows: await rowsOf(library, page.rows, []), count };
}
