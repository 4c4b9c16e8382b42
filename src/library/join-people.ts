/** Which known person each person of an article is. */
import type { Person } from '../engine/types.ts';
import { type Fold, personKeys } from './person-identity.ts';
import type { AppearanceRecord, PersonRecord } from './schema.ts';
import type { Writing } from './writing.ts';

export interface Joining {
  readonly people: readonly Person[];
  /** Who was who when this article was filed before: names too short to join keep their person, and its notes. */
  readonly before: readonly AppearanceRecord[];
  readonly at: number;
  readonly fold: Fold;
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
export async function joinPeople(writing: Writing, { people, before, at, fold }: Joining): Promise<string[]> {
  const ids: string[] = [];
  for (const person of people) {
    const keys = personKeys(namesOf(person), fold);
    const known = (await knownByName(writing, keys)) ?? (await knownHere(writing, person, before));
    const record: PersonRecord = known
      ? { ...known, keys: [...new Set([...known.keys, ...keys])] }
      : { id: crypto.randomUUID(), name: person.name, keys, firstMet: at };
    await writing.objectStore('people').put(record);
    ids.push(record.id);
  }
  return ids;
}
