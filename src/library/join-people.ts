/** Which known person each person of an article is. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Person } from '../engine/types.ts';
import type { Library } from './open-library.ts';
import { isFullName, personKeys } from './person-identity.ts';
import type { AppearanceRecord, LibrarySchema, PersonRecord } from './schema.ts';
import type { Writing } from './writing.ts';

/** Whom to join, and what is known of them here. */
export interface Joining {
  readonly people: readonly Person[];
  /** Who was who when this article was filed before: names too short to join keep their person, and its notes. */
  readonly before: readonly AppearanceRecord[];
  readonly at: number;
  /** Ids for those who are not known, in the order of `people`; new ones where there are none. */
  readonly ids?: readonly string[] | undefined;
}

const namesOf = ({ name, spellings }: { name: string; spellings: readonly string[] }) => [name, ...spellings];

const earliest = (people: readonly PersonRecord[]): PersonRecord | undefined =>
  people.toSorted((one, other) => one.firstMet - other.firstMet || (one.id < other.id ? -1 : 1))[0];

/** The store of people, in a transaction of either kind. */
type People = IDBPObjectStore<LibrarySchema, StoreNames<LibrarySchema>[], 'people', 'readonly' | 'readwrite'>;

async function knownByName(people: People, keys: readonly string[]): Promise<PersonRecord | undefined> {
  const index = people.index('keys');
  return earliest((await Promise.all(keys.map((key) => index.getAll(key)))).flat());
}

async function knownHere(writing: Writing, person: Person, before: readonly AppearanceRecord[]) {
  const names = new Set(namesOf(person));
  const same = before.find((appearance) => namesOf(appearance).some((name) => names.has(name)));
  return same && writing.objectStore('people').get(same.personId);
}

/** Everybody as the library knows them before this article; all asked at once, which takes a tenth of the time. */
function lookUp(writing: Writing, { people, before }: Joining): Promise<(PersonRecord | undefined)[]> {
  return Promise.all(
    people.map(async (person) => {
      const keys = personKeys(namesOf(person).filter(isFullName));
      return (await knownByName(writing.objectStore('people'), keys)) ?? knownHere(writing, person, before);
    }),
  );
}

/** Answers with the id of each person, in order, after adding those who were not known. */
export async function joinPeople(writing: Writing, joining: Joining): Promise<string[]> {
  const known = await lookUp(writing, joining);
  const byId = new Map<string, PersonRecord>();
  /** People of this article by key: it may name one twice, in two spellings. */
  const byKey = new Map<string, PersonRecord>();
  const ids = joining.people.map((person, index) => {
    const met = namesOf(person).filter(isFullName);
    const metKeys = personKeys(met);
    const before =
      known[index] ?? metKeys.map((key) => byKey.get(key)).find((record) => record !== undefined);
    const { id, name, firstMet } = before ?? {
      id: joining.ids?.[index] ?? crypto.randomUUID(),
      name: person.name,
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
 * Who the people of an article are that is not filed: by full name alone, and null for somebody who was never met.
 * Nothing is written.
 */
export async function recognise(library: Library, people: readonly Person[]): Promise<(string | null)[]> {
  const known = library.transaction('people').store;
  const found = people.map((person) => knownByName(known, personKeys(namesOf(person).filter(isFullName))));
  return (await Promise.all(found)).map((record) => record?.id ?? null);
}

/** A person on whom a note is written while nothing else of the article is kept. */
export function personRecord(id: string, person: Person, at: number): PersonRecord {
  const names = [...new Set(namesOf(person).filter(isFullName))];
  return { id, name: person.name, names, keys: personKeys(names), firstMet: at };
}
