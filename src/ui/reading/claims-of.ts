/** Which claims of a reading a view shows together. Claims are named by their index in the analysis. */
import type { Basis, Claim } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { wordsAt } from './words-at.ts';

/** A claim with its index: the index is its name in messages and in keys. */
export interface Indexed {
  readonly index: number;
  readonly claim: Claim;
}

/** All claims, in reading order. */
export function allClaims(reading: Reading): readonly Indexed[] {
  return reading.analysis.claims.map((claim, index) => ({ index, claim }));
}

/** What a person says. */
export function claimsBy(reading: Reading, person: number): readonly Indexed[] {
  return allClaims(reading).filter(({ claim }) => claim.source?.person === person);
}

/** What others say about a person. */
export function claimsAbout(reading: Reading, person: number): readonly Indexed[] {
  return allClaims(reading).filter(
    ({ claim }) => claim.about.includes(person) && claim.source?.person !== person,
  );
}

/** Further claims by the source of this one; none where the text names no source. */
export function alsoBySource(reading: Reading, index: number): readonly Indexed[] {
  const subject = reading.analysis.claims[index];
  if (!subject?.source) return [];
  return allClaims(reading).filter(
    (other) => other.index !== index && sameSource(reading, subject, other.claim),
  );
}

/** What other sources say, in other words, about people of whom this claim speaks; without what is set against it. */
export function othersOnSamePeople(reading: Reading, index: number): readonly Indexed[] {
  const subject = reading.analysis.claims[index];
  if (!subject) return [];
  return allClaims(reading).filter(
    ({ index: other, claim }) =>
      other !== index &&
      claim.about.some((person) => subject.about.includes(person)) &&
      !mayBeOneSource(reading, subject, claim) &&
      !sharesWords(subject, claim) &&
      !reading.analysis.disputes.some(({ claims }) => claims.includes(index) && claims.includes(other)),
  );
}

/** A claim within another is no further voice: "the court said that the union had said …". */
function sharesWords({ content: some }: Claim, { content: others }: Claim): boolean {
  return some.some((one) =>
    others.some((other) => one.block === other.block && one.start < other.end && other.start < one.end),
  );
}

/** One person, or one wording where the source is nobody of the list. */
export function sameSource(reading: Reading, one: Claim, other: Claim): boolean {
  if (!one.source || !other.source) return false;
  if (one.source.person !== null || other.source.person !== null)
    return one.source.person === other.source.person;
  return (
    one.sourceKind === other.sourceKind &&
    wordsAt(reading, one.source).toLowerCase() === wordsAt(reading, other.source).toLowerCase()
  );
}

/** Sources of which one may only be the other's shorter name ("prosecutors" for "the state prosecutors"). */
function mayBeOneSource(reading: Reading, one: Claim, other: Claim): boolean {
  if (sameSource(reading, one, other)) return true;
  if (!one.source || !other.source || one.source.person !== null || other.source.person !== null)
    return false;
  const [a, b] = [one.source, other.source].map(
    (source) =>
      ` ${wordsAt(reading, source.named ?? source)
        .toLowerCase()
        .replace(/^the /, '')}`,
  );
  return a !== undefined && b !== undefined && (a.endsWith(b) || b.endsWith(a));
}

/** Claims that follow each other and of which the article knows in one way. */
export interface Run {
  readonly basis: Basis;
  readonly claims: readonly Indexed[];
}

/** Cuts a list into runs of one basis, so that a basis is said once, after the last of its run. */
export function runsOf(reading: Reading, claims: readonly Indexed[]): readonly Run[] {
  const runs: { basis: Basis; claims: Indexed[] }[] = [];
  for (const entry of claims) {
    const last = runs.at(-1);
    if (last && basisKey(reading, last.basis) === basisKey(reading, entry.claim.basis))
      last.claims.push(entry);
    else runs.push({ basis: entry.claim.basis, claims: [entry] });
  }
  return runs;
}

/** Gathers all claims of one kind of basis, in order of first meeting: for lists too long to read through. */
export function groupsOf(claims: readonly Indexed[]): readonly Run[] {
  const groups = new Map<string, { basis: Basis; claims: Indexed[] }>();
  for (const entry of claims) {
    const group = groups.get(entry.claim.basis.kind);
    if (group) group.claims.push(entry);
    else groups.set(entry.claim.basis.kind, { basis: entry.claim.basis, claims: [entry] });
  }
  return [...groups.values()];
}

function basisKey(reading: Reading, basis: Basis): string {
  return `${basis.kind} ${basis.words ? wordsAt(reading, basis.words).toLowerCase() : ''}`;
}
