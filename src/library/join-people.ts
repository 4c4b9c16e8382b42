/** Which known person each person of an article is. */
import type { Person } from '../engine/types.ts';
import { isFullName, personKeys } from './person-identity.ts';
import type { AppearanceRecord, PersonRecord } from './schema.ts';
import type { Writing } from './writing.ts';

/** Whom to join, and what is known of them here. */
export interface Joining {
  readonly people: readonly Person[];
  /** Who was who when this article was filed before: names too short to join keep their person, and its notes. */
  readonly before: readonly AppearanceRecord[];
  readonly at: number;
}

const namesOf = ({ name, spellings }: { name: string; spellings: readonly string[] }) => [name, ...spellings];

const earliest = (people: readonly PersonRecord[]): PersonRecord | undefined =>
  people.toSorted((one, other) => one.firstMet - other.firstMet || (one.id < other.id ? -1 : 1))[0];

async function knownByName(writing: Writing, keys: readonly string[]): Promise<PersonRecord | undefined> {
  const index = writing.objectStore('people').index('keys');
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
      return (await knownByName(writing, keys)) ?? knownHere(writing, person, before);
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
      id: crypto.randomUUID(),
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
