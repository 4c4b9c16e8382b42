/** Which known person each person of an article is. */
import type { Identity } from './correcting/corrected.ts';
import { isFullName, personKeys } from './person-identity.ts';
import type { AppearanceRecord, PersonRecord } from './schema.ts';
import type { Writing } from './writing.ts';

/** Somebody by the names under which they stood here. */
export type StoodHere = Pick<AppearanceRecord, 'name' | 'spellings' | 'personId'>;

/** Whom to join, and what is known of them here. */
export interface Joining {
  readonly people: readonly Identity[];
  /** Who was who when this article was filed before: names too short to join keep their person, and its notes. */
  readonly before: readonly StoodHere[];
  readonly at: number;
}

const earliest = (people: readonly PersonRecord[]): PersonRecord | undefined =>
  people.toSorted((one, other) => one.firstMet - other.firstMet || (one.id < other.id ? -1 : 1))[0];

async function knownByName(writing: Writing, keys: readonly string[]): Promise<PersonRecord | undefined> {
  const index = writing.objectStore('people').index('keys');
  return earliest((await Promise.all(keys.map((key) => index.getAll(key)))).flat());
}

async function knownHere(writing: Writing, { names, personId }: Identity, before: readonly StoodHere[]) {
  const people = writing.objectStore('people');
  if (personId !== null) return people.get(personId);
  const same = before.find(({ name, spellings }) =>
    [name, ...spellings].some((each) => names.includes(each)),
  );
  return same && people.get(same.personId);
}

/** Everybody as the library knows them before this article; all asked at once, which takes a tenth of the time. */
async function lookUp(writing: Writing, { people, before }: Joining): Promise<(PersonRecord | undefined)[]> {
  const named = await Promise.all(
    people.map(({ names }) => knownByName(writing, personKeys(names.filter(isFullName)))),
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
      id: personId ?? crypto.randomUUID(),
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
