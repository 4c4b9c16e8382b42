/** Not a person, the same person, another name. */
import type { Person } from '../../engine/types.ts';
import type { CorrectionAct, PersonNamed } from '../correction.ts';
import { byPlace, type Corrected, entriesOf, type Identity, withPeople } from './corrected.ts';
import { byReader } from './correcting.ts';
import { findPerson, namesOf, spellingsBeside } from './find-person.ts';

type Act<Type extends CorrectionAct['type']> = Extract<CorrectionAct, { type: Type }>;

/** Takes the person out: their mentions are words like others. */
export function notPerson(corrected: Corrected, { person }: Act<'not-person'>): Corrected {
  const gone = findPerson(corrected, person);
  if (gone === null) return corrected;
  const entries = entriesOf(corrected).filter((_, index) => index !== gone);
  return withPeople(corrected, entries, (old) => (old === gone ? null : old < gone ? old : old - 1));
}

/** Shows the person under a name of the reader's; the library knows them by the article's names as before. */
export function renamed(corrected: Corrected, act: Act<'rename'>): Corrected {
  const index = findPerson(corrected, act.person);
  const entries = entriesOf(corrected);
  const entry = index === null ? undefined : entries[index];
  if (index === null || !entry) return corrected;
  const { person, identity } = entry;
  const spellings = spellingsBeside(act.to, namesOf(person));
  const reasons = [...person.reasons, byReader(act)];
  const now = { person: { ...person, name: act.to, spellings, reasons }, identity };
  return withPeople(corrected, entries.with(index, now), (old) => old);
}

function joinedPerson(one: Person, same: Person, act: CorrectionAct): Person {
  return {
    name: same.name,
    spellings: spellingsBeside(same.name, [...namesOf(same), ...namesOf(one)]),
    mentions: [...one.mentions, ...same.mentions].toSorted(byPlace),
    roles: [...one.roles, ...same.roles].toSorted(byPlace),
    reasons: [...same.reasons, ...one.reasons, byReader(act)],
  };
}

/** Who is in the library, and not in this article, has a name there and nothing else. */
function stranger({ name, names }: PersonNamed): Person {
  return { name, spellings: spellingsBeside(name, names), mentions: [], roles: [], reasons: [] };
}

/** Makes one person of two, or of one here and one from other articles. */
export function samePerson(corrected: Corrected, act: Act<'same-person'>): Corrected {
  const one = findPerson(corrected, act.person);
  const same = findPerson(corrected, act.same);
  const entries = entriesOf(corrected);
  const leaving = one === null ? undefined : entries[one];
  if (one === null || !leaving) return corrected;
  if (one === same) return knownAs(corrected, one, act);
  const staying = (same === null ? undefined : entries[same]) ?? {
    person: stranger(act.same),
    identity: { names: act.same.names, personId: act.same.personId, joined: [], apart: [] },
  };
  const now = {
    person: joinedPerson(leaving.person, staying.person, act),
    identity: joinedIdentity(leaving.identity, staying.identity, act.person.personId),
  };
  const kept = entries.with(one, now).filter((_, index) => index !== same);
  const place = (old: number) => (same !== null && old > same ? old - 1 : old);
  return withPeople(corrected, kept, (old) => place(old === same ? one : old));
}

/** A namesake of the library is who this person is: the name tells nothing new, and who it is does. */
function knownAs(corrected: Corrected, index: number, { person, same }: Act<'same-person'>): Corrected {
  if (person.personId === same.personId) return corrected;
  return withIdentity(corrected, index, (identity) => ({
    ...identity,
    personId: same.personId,
    joined: [...new Set([...identity.joined, person.personId])],
  }));
}

/** Parts a person of this article from somebody of the library who has the same name. */
export function anotherPerson(corrected: Corrected, { person, than }: Act<'another-person'>): Corrected {
  const index = findPerson(corrected, person);
  if (index === null) return corrected;
  return withIdentity(corrected, index, (identity) => ({
    ...identity,
    personId: identity.personId === than.personId ? null : identity.personId,
    apart: [...new Set([...identity.apart, than.personId])],
  }));
}

function withIdentity(
  corrected: Corrected,
  index: number,
  change: (identity: Identity) => Identity,
): Corrected {
  const identities = corrected.identities.map((each, at) => (at === index ? change(each) : each));
  return { ...corrected, identities };
}

function joinedIdentity(leaving: Identity, staying: Identity, personId: string): Identity {
  return { ...staying, joined: [...new Set([...staying.joined, ...leaving.joined, personId])] };
}
