/** Which known person each person of an article is. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Person } from '../engine/types.ts';
import type { Identity } from './correcting/corrected.ts';
import type { Library } from './open-library.ts';
import { isFullName, personKeys } from './person-identity.ts';
import type { AppearanceRecord, LibrarySchema, PersonRecord } from './schema.ts';
import type { Writing } from './writing.ts';

/** Somebody by the names under which they stood here. */
export type StoodHere = Pick<AppearanceRecord, 'name' | 'spellings' | 'personId'>;

/** Whom to join, and what is known of them here. */
export interface Joining {
  readonly people: readonly Identity[];
  /** Who was who when this article was filed before: names too short to join keep their person, and its notes. */
  readonly before: readonly StoodHere[];
  readonly at: number;
  /** Ids for those who are not known, in the order of `people`; new ones where there are none. */
  readonly ids?: readonly string[] | undefined;
}

const earliest = (people: readonly PersonRecord[]): PersonRecord | undefined =>
  people.toSorted((one, other) => one.firstMet - other.firstMet || (one.id < other.id ? -1 : 1))[0];

/** The store of people, in a transaction of either kind. */
type People = IDBPObjectStore<LibrarySchema, StoreNames<LibrarySchema>[], 'people', 'readonly' | 'readwrite'>;

async function knownByName(people: People, keys: readonly string[]): Promise<PersonRecord | undefined> {
  const index = people.index('keys');
  return earliest((await Promise.all(keys.map((key) => index.getAll(key)))).flat());
}

function stoodAs(names: readonly string[], before: readonly StoodHere[]): StoodHere | undefined {
  return before.find(({ name, spellings }) => [name, ...spellings].some((each) => names.includes(each)));
}

async function knownHere(writing: Writing, { names, personId }: Identity, before: readonly StoodHere[]) {
  const people = writing.objectStore('people');
  if (personId !== null) return people.get(personId);
  const same = stoodAs(names, before);
  return same && people.get(same.personId);
}

/** Everybody as the library knows them before this article; all asked at once, which takes a tenth of the time. */
async function lookUp(writing: Writing, { people, before }: Joining): Promise<(PersonRecord | undefined)[]> {
  const store = writing.objectStore('people');
  const named = await Promise.all(
    people.map(({ names }) => knownByName(store, personKeys(names.filter(isFullName)))),
  );
  // Somebody whom the reader joined and parted again stood here under the other's names: a full name goes first.
  const taken = new Set(named.map((record) => record?.id));
  const left = before.filter(({ personId }) => !taken.has(personId));
  return Promise.all(people.map((person, index) => named[index] ?? knownHere(writing, person, left)));
}

/** Answers with the id of each person, in order, after adding those who were not known. */
export async function joinPeople(writing: Writing, joining: Joining): Promise<string[]> {
  const known = await lookUp(writing, joining);
  const byId = new Map<string, PersonRecord>();
  /** People of this article by key: it may name one twice, in two spellings. */
  const byKey = new Map<string, PersonRecord>();
  const ids = joining.people.map(({ names: stood, personId }, index) => {
    const met = stood.filter(isFullName);
    const metKeys = personKeys(met);
    const before =
      known[index] ?? metKeys.map((key) => byKey.get(key)).find((record) => record !== undefined);
    const { id, name, firstMet } = before ?? {
      id: personId ?? joining.ids?.[index] ?? crypto.randomUUID(),
      name: stood[0] ?? '',
      firstMet: joining.at,
    };
    const names = [...new Set([...(byId.get(id)?.names ?? before?.names ?? []), ...met])];
    const record: PersonRecord = { id, name, names, keys: personKeys(names), firstMet };
    byId.set(id, record);
    for (const key of metKeys) byKey.set(key, record);
    return id;
  });
  await Promise.all([...byId.values()].map((record) => writing.objectStore('people').put(record)));
  return ids;
}

/**
 * Who the people of an article are that is not filed: as they stood here under one of their names, as the library knows
 * them by a full name, or new. Nothing is written.
 */
export async function idsUnfiled(
  library: Library,
  people: readonly Identity[],
  before: readonly StoodHere[],
): Promise<string[]> {
  const store = library.transaction('people').store;
  const known = await Promise.all(
    people.map(({ names }) => knownByName(store, personKeys(names.filter(isFullName)))),
  );
  return people.map(
    ({ names, personId }, index) =>
      personId ?? stoodAs(names, before)?.personId ?? known[index]?.id ?? crypto.randomUUID(),
  );
}

/** A person on whom a note is written while nothing else of the article is kept. */
export function personRecord(id: string, person: Person, at: number): PersonRecord {
  const names = [...new Set([person.name, ...person.spellings].filter(isFullName))];
  return { id, name: person.name, names, keys: personKeys(names), firstMet: at };
}
