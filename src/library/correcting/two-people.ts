/** Sorts the mentions of one person between two. */
import { nameKey } from '../../engine/romanisation.ts';
import type { Claim, Person, Span } from '../../engine/types.ts';
import type { CorrectionAct, CorrectionDraft } from '../correction.ts';
import { byPlace, type Corrected, entriesOf, withPeople } from './corrected.ts';
import { byReader, placesOf, type Read, shared } from './correcting.ts';
import { findPerson, namesOf } from './find-person.ts';

type TwoPeople = Extract<CorrectionAct, { type: 'two-people' }>;

const isSame = (one: Span, other: Span) =>
  one.block === other.block && one.start === other.start && one.end === other.end;

/** Which of the mentions the reader gave to the other one. */
function othersMentions(
  person: Person,
  correction: CorrectionDraft & { act: TwoPeople },
  read: Read,
): Span[] {
  const places = correction.act.mentions.flatMap((passage) => placesOf(correction, passage, read));
  return person.mentions.filter((mention) => {
    const at = read.text.toText(mention);
    return places.some((place) => shared(place, at) > 0);
  });
}

/** Whether words that mean the person without naming them ("he", a role) mean the other one: whoever was named last. */
function meansOther(at: Span, mentions: readonly Span[], others: readonly Span[]): boolean {
  const before = mentions.filter((mention) => byPlace(mention, at) <= 0 || isWithin(mention, at));
  const last = before.at(-1) ?? mentions[0];
  return last !== undefined && others.some((each) => isSame(each, last));
}

const isWithin = (inner: Span, outer: Span) =>
  inner.block === outer.block && outer.start <= inner.start && inner.end <= outer.end;

function halfOf(person: Person, name: string, owns: (at: Span) => boolean): Person {
  return {
    ...person,
    name,
    spellings: [],
    mentions: person.mentions.filter(owns),
    roles: person.roles.filter(owns),
  };
}

/** The claims, each with the half of the person that says it or that it is about. */
function dividedClaims(
  claims: readonly Claim[],
  { index, next, isOther }: { index: number; next: number; isOther: (at: Span) => boolean },
): Claim[] {
  const half = (at: Span | undefined) => (at && isOther(at) ? next : index);
  return claims.map((claim) => {
    const { source, content } = claim;
    const about = claim.about.map((each) => (each === index ? half(content.at(-1)) : each));
    if (source?.person !== index) return { ...claim, about };
    return { ...claim, about, source: { ...source, person: half(source) } };
  });
}

/** Leaves everything as it is where no mention of the other one is found, or none would be left. */
export function twoPeople(
  corrected: Corrected,
  correction: CorrectionDraft & { act: TwoPeople },
  read: Read,
): Corrected {
  const { act } = correction;
  const index = findPerson(corrected, act.person);
  const entries = entriesOf(corrected);
  const entry = index === null ? undefined : entries[index];
  if (index === null || !entry) return corrected;
  const { person, identity } = entry;
  const others = othersMentions(person, correction, read);
  if (others.length === 0 || others.length === person.mentions.length) return corrected;
  const isOther = (at: Span) => meansOther(at, person.mentions, others);
  const first = { ...halfOf(person, person.name, (at) => !isOther(at)), spellings: person.spellings };
  const second = halfOf(person, act.other, isOther);
  const claims = dividedClaims(corrected.analysis.claims, { index, next: entries.length, isOther });
  const divided = { ...corrected, analysis: { ...corrected.analysis, claims } };
  const alike = namesOf(person).some((name) => nameKey(name) === nameKey(act.other));
  const apart = { names: alike ? [] : [act.other], personId: correction.id, joined: [], apart: [] };
  const halves = [
    ...entries.with(index, { person: first, identity }),
    { person: { ...second, reasons: [byReader(act)] }, identity: apart },
  ];
  return withPeople(divided, halves, (old) => old);
}
