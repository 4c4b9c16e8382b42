/** Which known person each person of an article is. */
import type { Person } from '../engine/types.ts';
import type { Corrected, Identity } from './correcting/corrected.ts';
import type { Library } from './open-library.ts';
import { isFullName, lookUpKeys, personKeys } from './person-identity.ts';
import { type Candidate, Candidates, companyKeys, type Looking } from './recognition/candidates.ts';
import { partsOf } from './recognition/face.ts';
import { nameEvidence } from './recognition/name-evidence.ts';
import type { AppearanceRecord, PersonRecord } from './schema.ts';
import type { Writing } from './writing.ts';

/** Somebody by the names under which they stood here, and who else they may be. */
export type StoodHere = Pick<AppearanceRecord, 'name' | 'spellings' | 'personId' | 'maybe'>;

/** Whom to join, and what is known of them here. */
export interface Joining {
  readonly articleId: string;
  readonly corrected: Corrected;
  /** Who was who when this article was filed before: they stay who they were, and their notes with them. */
  readonly before: readonly StoodHere[];
  readonly at: number;
  /** Ids for those who are not known, in the order of the people; new ones where there are none. */
  readonly ids?: readonly string[] | undefined;
}

/** Who a person of an article is. */
export interface Joined {
  readonly personId: string;
  /** Others of the library who this may be as well, the likeliest first: the reader is asked. */
  readonly maybe: readonly string[];
}

/** Who it is by everything that is known; null for somebody new. */
interface Decision {
  readonly known: PersonRecord | null;
  /** By a whole name, or because the reader or an earlier filing says so: two spellings of one article may both be this one. */
  readonly isSettled: boolean;
  readonly maybe: readonly string[];
}

/** Namesakes whose evidence differs by less are not told apart. */
const MARGIN = 1;
/** Offered to the reader at most. */
const MOST_OFFERED = 3;

const offered = (candidates: readonly Candidate[]): string[] =>
  candidates.slice(0, MOST_OFFERED).map(({ person }) => person.id);

/** The surest candidate, unless namesakes are as sure. Of one rare name met twice, the one met first. */
function decide(candidates: readonly Candidate[]): Decision {
  const [best] = candidates;
  const rivals = candidates.filter(
    ({ verdict, isWhole, points }) =>
      verdict === 'same' && isWhole === best?.isWhole && best.points - points < MARGIN,
  );
  const [first] = rivals.toSorted((one, other) => one.person.firstMet - other.person.firstMet);
  if (!first || (rivals.length > 1 && first.isCommon))
    return { known: null, isSettled: false, maybe: offered(candidates) };
  return { known: first.person, isSettled: first.isWhole, maybe: [] };
}

const settled = (known: PersonRecord | null, maybe: readonly string[] = []): Decision => ({
  known,
  isSettled: true,
  maybe,
});

function stoodAs(names: readonly string[], before: readonly StoodHere[]): StoodHere | undefined {
  return before.find(({ name, spellings }) => [name, ...spellings].some((each) => names.includes(each)));
}

/** Somebody whom the reader joined and parted again stood here under the other's names. */
function fits(names: readonly string[], { name, names: known }: PersonRecord): boolean {
  const all = [name, ...known];
  return (
    names.some((each) => all.includes(each)) || nameEvidence(names.map(partsOf), all.map(partsOf)) !== null
  );
}

interface Standing {
  readonly identity: Identity;
  readonly called: readonly string[];
  readonly company: ReadonlySet<string>;
}

function standingOf({ analysis, identities }: Corrected): Standing[] {
  const keys = identities.map(({ names }) => companyKeys(names));
  return identities.map((identity, index) => {
    const own = keys[index] ?? [];
    const others = keys.flatMap((each, at) => (at === index ? [] : each));
    return {
      identity,
      called: analysis.people[index]?.roles.map(({ text }) => text) ?? [],
      company: new Set(others.filter((key) => !own.includes(key))),
    };
  });
}

async function whoIs(
  { identity, called, company }: Standing,
  looking: Looking,
  { candidates, before }: { readonly candidates: Candidates; readonly before: readonly StoodHere[] },
): Promise<Decision> {
  const { names, personId, apart } = identity;
  const { people } = looking;
  if (personId !== null) return settled((await people.get(personId)) ?? null);
  const stood = stoodAs(
    names,
    before.filter((each) => !apart.includes(each.personId)),
  );
  const record = stood && (await people.get(stood.personId));
  // What was asked is asked until the reader answers, however often the article is opened.
  const asked = stood?.maybe?.filter((id) => id !== record?.id && !apart.includes(id)) ?? [];
  if (record && fits(names, record)) return settled(record, asked);
  const all = await candidates.of({ names, called, company });
  return decide(all.filter(({ person }) => !apart.includes(person.id)));
}

/** A surname that two people of one article bear is neither's alone: whoever has the whole name goes first. */
function oncePerPerson(decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision, index) => {
    const { known, isSettled } = decision;
    if (!known || isSettled) return decision;
    const others = decisions.filter((other, at) => at !== index && other.known?.id === known.id);
    return others.length === 0 ? decision : { known: null, isSettled: false, maybe: [known.id] };
  });
}

/** Everybody as the library knows them before this article; all asked at once, which takes a tenth of the time. */
async function lookUp(looking: Looking, joining: Omit<Joining, 'at' | 'ids'>): Promise<Decision[]> {
  const { articleId, corrected, before } = joining;
  const candidates = new Candidates(looking, articleId);
  const standing = standingOf(corrected);
  return oncePerPerson(
    await Promise.all(standing.map((each) => whoIs(each, looking, { candidates, before }))),
  );
}

/** Answers who each person is, in order, after adding those who were not known. */
export async function joinPeople(writing: Writing, joining: Joining): Promise<Joined[]> {
  const people = writing.objectStore('people');
  const appearances = writing.objectStore('appearances');
  const decisions = await lookUp({ people, appearances }, joining);
  const byId = new Map<string, PersonRecord>();
  /** People of this article by key: it may name one twice, in two spellings. */
  const byKey = new Map<string, PersonRecord>();
  const joined = joining.corrected.identities.map(({ names: stood, personId }, index): Joined => {
    const { known = null, maybe = [] } = decisions[index] ?? {};
    const met = stood.filter(isFullName);
    const metKeys = personKeys(met);
    const before = known ?? metKeys.map((key) => byKey.get(key)).find((record) => record !== undefined);
    const { id, name, firstMet } = before ?? {
      id: personId ?? joining.ids?.[index] ?? crypto.randomUUID(),
      name: stood[0] ?? '',
      firstMet: joining.at,
    };
    const names = [...new Set([...(byId.get(id)?.names ?? before?.names ?? []), ...met])];
    const record: PersonRecord = { id, name, names, keys: lookUpKeys([name, ...names]), firstMet };
    byId.set(id, record);
    for (const key of metKeys) byKey.set(key, record);
    return { personId: id, maybe };
  });
  await Promise.all([...byId.values()].map((record) => people.put(record)));
  return joined;
}

/**
 * Who the people of an article are that is not filed: as they stood here under one of their names, as the library knows
 * them, or new. Nothing is written.
 */
export async function idsUnfiled(library: Library, joining: Omit<Joining, 'at' | 'ids'>): Promise<Joined[]> {
  const { corrected, before } = joining;
  const looking = library.transaction(['people', 'appearances']);
  const people = looking.objectStore('people');
  const appearances = looking.objectStore('appearances');
  const decisions = await lookUp({ people, appearances }, joining);
  return corrected.identities.map(({ names, personId }, index) => ({
    personId:
      personId ?? stoodAs(names, before)?.personId ?? decisions[index]?.known?.id ?? crypto.randomUUID(),
    maybe: decisions[index]?.maybe ?? [],
  }));
}

/** A person on whom a note is written while nothing else of the article is kept. */
export function personRecord(id: string, person: Person, at: number): PersonRecord {
  const names = [...new Set([person.name, ...person.spellings].filter(isFullName))];
  return { id, name: person.name, names, keys: lookUpKeys([person.name, ...names]), firstMet: at };
}
