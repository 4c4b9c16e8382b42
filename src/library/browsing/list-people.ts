/** The list of people met. */
import type { Library } from '../open-library.ts';
import type { AppearanceRecord, PersonRecord } from '../schema.ts';
import type { Listed, PeopleAsk, PersonRow } from './browse.ts';
import { pageOf } from './pages.ts';
import { type AskedWord, askedIn, isFoundIn, marked } from './words.ts';

interface Met {
  readonly person: PersonRecord;
  /** Newest first. */
  readonly seen: readonly AppearanceRecord[];
  readonly hasNote: boolean;
}

async function everybody(library: Library): Promise<Met[]> {
  const looking = library.transaction(['people', 'appearances', 'notes']);
  const seen = looking.objectStore('appearances').index('newest');
  const notes = looking.objectStore('notes').index('personId');
  const people = await looking.objectStore('people').index('name').getAll();
  return Promise.all(
    people.map(async (person) => ({
      person,
      seen: await seen.getAll(IDBKeyRange.bound([person.id, -Infinity], [person.id, Infinity])),
      hasNote: (await notes.getAll(person.id)).some(({ deletedAt }) => deletedAt === null),
    })),
  );
}

function rowOf({ person, seen, hasNote }: Met, asked: readonly AskedWord[]): PersonRow {
  const [newest] = seen;
  const name = marked(person.name, asked);
  const other =
    name.marks.length === 0 ? person.names.find((each) => marked(each, asked).marks.length > 0) : undefined;
  return {
    personId: person.id,
    name,
    foundAs: other === undefined ? null : marked(other, asked),
    called: newest?.called ? marked(newest.called, asked) : null,
    lastMet: newest ? -newest.newestFirst : person.firstMet,
    articles: new Set(seen.map(({ articleId }) => articleId)).size,
    hasNote,
  };
}

const isAsked = ({ person, seen }: Met, asked: readonly AskedWord[]) =>
  isFoundIn([person.name, ...person.names, ...seen.flatMap(({ called }) => called ?? [])], asked);

/** A page of the people met. */
export async function listPeople(library: Library, ask: PeopleAsk): Promise<Listed<PersonRow>> {
  const asked = askedIn(ask.words);
  const found = (await everybody(library))
    .filter((met) => (!ask.hasNote || met.hasNote) && isAsked(met, asked))
    .map((met) => rowOf(met, asked));
  if (ask.order === 'last-met') found.sort((one, other) => other.lastMet - one.lastMet);
  return pageOf(found, ask);
}
