/**
 * An analysis on its way through the reader's corrections. People and claims are named by their index, so whatever
 * adds, joins or removes one goes through here, where every index is set anew.
 */
import type { Analysis, Claim, Dispute, Person, Span } from '../../engine/types.ts';

/** As whom the library knows a person of an article; the card may show another name. */
export interface Identity {
  /** The article's own names: what the library recognises the person by. */
  readonly names: readonly string[];
  /** Who it is where the names do not tell; null where they do. */
  readonly personId: string | null;
  /** People of the library whom the reader joined with this one: their notes belong to it. */
  readonly joined: readonly string[];
  /** People of the library who, by the reader's word, this one is not. */
  readonly apart: readonly string[];
}

export interface Corrected {
  readonly analysis: Analysis;
  /** Same length and order as the people of the analysis. */
  readonly identities: readonly Identity[];
}

/** A person with their identity. */
export interface Entry {
  readonly person: Person;
  readonly identity: Identity;
}

const NOBODY: Identity = { names: [], personId: null, joined: [], apart: [] };

/** Known by their own names. */
export function entryOf(person: Person): Entry {
  return { person, identity: { ...NOBODY, names: [person.name, ...person.spellings] } };
}

export function uncorrected(analysis: Analysis): Corrected {
  return { analysis, identities: analysis.people.map((person) => entryOf(person).identity) };
}

export function entriesOf({ analysis, identities }: Corrected): Entry[] {
  return analysis.people.map((person, index) => ({ person, identity: identities[index] ?? NOBODY }));
}

export const byPlace = (a: Span, b: Span): number => a.block - b.block || a.start - b.start || a.end - b.end;

const NOWHERE: Span = { block: Infinity, start: 0, end: 0 };

function firstOf(spans: readonly Span[]): Span {
  return spans[0] ?? NOWHERE;
}

/** Somebody who is a person no more still speaks, under the same words. */
function spokenBy(claim: Claim, became: (old: number) => number | null): Claim {
  const { source, sourceKind } = claim;
  const about = [...new Set(claim.about.map(became).filter((index) => index !== null))];
  if (!source || source.person === null) return { ...claim, about };
  const person = became(source.person);
  return {
    ...claim,
    source: { ...source, person },
    sourceKind: person === null && sourceKind === 'person' ? 'organisation' : sourceKind,
    about: about.filter((index) => index !== person),
  };
}

/**
 * The same analysis with these people, in reading order. `became` names, for each person there was, the place among
 * `entries` where they are now; null for nobody.
 */
export function withPeople(
  { analysis }: Corrected,
  entries: readonly Entry[],
  became: (old: number) => number | null,
): Corrected {
  const order = entries
    .map((entry, place) => ({ entry, place }))
    .toSorted((one, other) =>
      byPlace(firstOf(one.entry.person.mentions), firstOf(other.entry.person.mentions)),
    );
  const placed = new Map(order.map(({ place }, index) => [place, index]));
  const now = (old: number) => placed.get(became(old) ?? -1) ?? null;
  return {
    analysis: {
      ...analysis,
      people: order.map(({ entry }) => entry.person),
      claims: analysis.claims.map((claim) => spokenBy(claim, now)),
    },
    identities: order.map(({ entry }) => entry.identity),
  };
}

/** The same analysis with another claim in the place of one; people stay. */
export function withClaim(corrected: Corrected, index: number, claim: Claim): Corrected {
  const claims = corrected.analysis.claims.with(index, claim);
  return { ...corrected, analysis: { ...corrected.analysis, claims } };
}

/** The same analysis without the claims that `keep` refuses, and with new ones, in the order of their content. */
export function withClaims(
  corrected: Corrected,
  keep: (index: number) => boolean,
  added: readonly Claim[],
): Corrected {
  const { analysis } = corrected;
  const kept = analysis.claims.map((claim, old) => ({ claim, old })).filter(({ old }) => keep(old));
  const order = [...kept, ...added.map((claim) => ({ claim, old: -1 }))].toSorted((one, other) =>
    byPlace(firstOf(one.claim.content), firstOf(other.claim.content)),
  );
  const became = new Map(order.map(({ old }, index) => [old, index]));
  const claims = order.map(({ claim }) => claim);
  const disputes = analysis.disputes.flatMap((dispute): Dispute[] => {
    const [one, other] = dispute.claims.map((old) => became.get(old));
    return one === undefined || other === undefined ? [] : [{ ...dispute, claims: [one, other] }];
  });
  return { ...corrected, analysis: { ...analysis, claims, disputes } };
}
