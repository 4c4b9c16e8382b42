/** Who the people of a file are in this library: two browsers give one person two ids. */
import { lookUpKeys, personKeys } from '../library/person-identity.ts';
import type { PersonRecord } from '../library/schema.ts';
import type { Stood } from '../shapes/article-shape.ts';
import type { Copy, PersonKept } from './copy.ts';
import type { Held } from './held.ts';
import { peopleOfAct } from './people-meant.ts';
import type { Step } from './step.ts';

export interface MatchedPeople {
  readonly steps: readonly Step<PersonRecord>[];
  /** The id in this library of a person of the file. */
  readonly idOf: (personId: string) => string;
}

/** A note or correction may name somebody of whom the file keeps nothing else. */
function implied({ notes, drafts, corrections }: Copy): PersonKept[] {
  const onPeople = [...notes, ...drafts].flatMap((record) => {
    const { target } = record;
    const firstMet = 'createdAt' in record ? record.createdAt : record.at;
    return target.type === 'person'
      ? [{ id: target.personId, name: target.name, names: [target.name], firstMet }]
      : [];
  });
  const corrected = corrections.flatMap(({ act, at }) =>
    peopleOfAct(act).map(({ personId: id, name, names }) => ({ id, name, names, firstMet: at })),
  );
  return [...onPeople, ...corrected];
}

/** Of whom alone a key is: where namesakes are in the library, a name does not say which of them is meant. */
function byKeys(people: readonly PersonRecord[]): ReadonlyMap<string, PersonRecord | null> {
  const found = new Map<string, PersonRecord | null>();
  for (const person of people) for (const key of person.keys) found.set(key, found.has(key) ? null : person);
  return found;
}

const placesOf = ({ articleId, name, spellings }: Stood) =>
  [name, ...spellings].map((each) => `${articleId}\n${each}`);

function byPlaces(stood: readonly Stood[]): ReadonlyMap<string, string> {
  return new Map(stood.flatMap((each) => placesOf(each).map((place) => [place, each.personId] as const)));
}

/** By id, as whoever stood under this name in the same article, or by a full name that one person has. */
function finder(copy: Copy, held: Held): (person: PersonKept) => PersonRecord | undefined {
  const byId = new Map(held.people.map((person) => [person.id, person]));
  const byKey = byKeys(held.people);
  const byPlace = byPlaces(held.stood);
  const stoodAt = new Map<string, string>();
  for (const each of copy.stood)
    for (const place of placesOf(each)) {
      const here = byPlace.get(place);
      if (here !== undefined && !stoodAt.has(each.personId)) stoodAt.set(each.personId, here);
    }
  const named = (names: readonly string[]) =>
    personKeys(names)
      .map((key) => byKey.get(key))
      .find((person) => person !== undefined && person !== null);
  return ({ id, names }) => byId.get(id) ?? byId.get(stoodAt.get(id) ?? '') ?? named(names);
}

function joined(mine: PersonRecord | undefined, { id, name, names, firstMet }: PersonKept): PersonRecord {
  if (!mine) return { id, name, names, keys: lookUpKeys([name, ...names]), firstMet };
  const all = [...new Set([...mine.names, ...names])];
  // The names alone decide over the keys, which an update of Whence may have made by other rules.
  const keys = all.length === mine.names.length ? mine.keys : lookUpKeys([mine.name, ...all]);
  return { ...mine, names: all, keys, firstMet: Math.min(mine.firstMet, firstMet) };
}

/** Nobody of the library is renamed or lost: names are added, and the earlier meeting counts. */
export function matchPeople(copy: Copy, held: Held): MatchedPeople {
  const find = finder(copy, held);
  const ids = new Map<string, string>();
  const now = new Map<string, PersonRecord>();
  const steps: Step<PersonRecord>[] = [];
  const known = new Set(copy.people.map(({ id }) => id));
  const take = (person: PersonKept): void => {
    if (ids.has(person.id)) return;
    const found = find(person);
    const mine = now.get(found?.id ?? person.id) ?? found;
    const record = joined(mine, person);
    const isSame =
      mine !== undefined && record.firstMet === mine.firstMet && record.names.length === mine.names.length;
    ids.set(person.id, record.id);
    now.set(record.id, record);
    steps.push({
      verdict: mine ? (isSame ? 'same' : 'changed') : 'new',
      record,
      puts: isSame ? [] : [record],
    });
  };
  for (const person of copy.people) take(person);
  for (const person of implied(copy)) if (!known.has(person.id)) take(person);
  return { steps, idOf: (personId) => ids.get(personId) ?? personId };
}
