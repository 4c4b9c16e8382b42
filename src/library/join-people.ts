/** Which known person each person of an article is. */
import type { Person } from '../engine/types.ts';
import { isFullName, personKeys } from './person-identity.ts';
import type { AppearanceRecord, PersonRecord } from './schema.ts';
import type { Writing } from './writing.ts';

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

/** Answers with the id of each person, in order, after adding those who were not known. */
export async function joinPeople(writing: Writing, { people, before, at }: Joining): Promise<string[]> {
  const ids: string[] = [];
  for (const person of people) {
    const met = namesOf(person).filter(isFullName);
    const known = (await knownByName(writing, personKeys(met))) ?? (await knownHere(writing, person, before));
    const names = [...new Set([...(known?.names ?? []), ...met])];
    const { id, name, firstMet } = known ?? { id: crypto.randomUUID(), name: person.name, firstMet: at };
    const record: PersonRecord = { id, name, names, keys: personKeys(names), firstMet };
    await writing.objectStore('people').put(record);
    ids.push(record.id);
  }
  return ids;
}
