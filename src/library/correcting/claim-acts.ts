/** Not a claim, another source, this is a claim. */
import type { Claim, Source, SourceKind, Span } from '../../engine/types.ts';
import type { CorrectionAct, CorrectionDraft, SourceNamed } from '../correction.ts';
import { byPlace, type Corrected, withClaim, withClaims } from './corrected.ts';
import { byReader, placesOf, type Read, type Stretch } from './correcting.ts';
import { findClaim } from './find-claim.ts';
import { findPerson } from './find-person.ts';
import { quotedWithin } from './quoted-within.ts';

type Made<Type extends CorrectionAct['type']> = CorrectionDraft & {
  act: Extract<CorrectionAct, { type: Type }>;
};

/** Who says it, in the form of the engine; null where the person or the words are not in this article. */
interface Spoken {
  readonly source: Source | null;
  readonly sourceKind: SourceKind;
}

export function notClaim(corrected: Corrected, correction: Made<'not-claim'>, read: Read): Corrected {
  const { claims } = corrected.analysis;
  const gone = placesOf(correction, correction.act.passage, read).map((place) =>
    findClaim(claims, place, read),
  );
  return withClaims(corrected, (index) => !gone.includes(index), []);
}

const within = (inner: Span, outer: Span) =>
  inner.block === outer.block && outer.start <= inner.start && inner.end <= outer.end;

/** Of several places the one that the eye meets: in the claim's paragraph and outside its words, or else the last before it. */
function nearest(places: readonly Span[], content: readonly Span[]): Span | null {
  const outside = places.filter((place) => !content.some((span) => within(place, span)));
  const [first] = content;
  if (!first) return null;
  const here = outside.filter(({ block }) => block === first.block);
  const distance = ({ start, end }: Span) => Math.max(start - first.end, first.start - end, 0);
  const near = here.toSorted((one, other) => distance(one) - distance(other))[0];
  return (
    near ?? outside.filter((place) => byPlace(place, first) < 0).at(-1) ?? outside[0] ?? places[0] ?? null
  );
}

const bare = ({ block, start, end }: Span): Span => ({ block, start, end });

function spokenBy(
  corrected: Corrected,
  named: SourceNamed,
  content: readonly Span[],
  read: Read,
): Spoken | null {
  if (named.type === 'unnamed') return { source: null, sourceKind: 'none' };
  if (named.type === 'words') {
    const places = read.blocks.flatMap(({ text }, block) => {
      const start = text.indexOf(named.words);
      return start < 0 ? [] : [{ block, start, end: start + named.words.length }];
    });
    const at = nearest(places, content);
    return at && { source: { ...at, person: null }, sourceKind: named.kind };
  }
  const person = findPerson(corrected, named.person);
  const at = person === null ? null : nearest(corrected.analysis.people[person]?.mentions ?? [], content);
  return at && { source: { ...bare(at), person }, sourceKind: kindOf(corrected, person) };
}

/** Whoever speaks for a state body or a company elsewhere in the article does so here. */
function kindOf({ analysis }: Corrected, person: number | null): SourceKind {
  return analysis.claims.find(({ source }) => source?.person === person)?.sourceKind ?? 'person';
}

const withoutSpeaker = (about: readonly number[], { source }: Spoken) =>
  about.filter((index) => index !== source?.person);

function spokenAnew(claim: Claim, spoken: Spoken, act: CorrectionAct): Claim {
  return {
    ...claim,
    ...spoken,
    about: withoutSpeaker(claim.about, spoken),
    reasons: [...claim.reasons, byReader(act)],
  };
}

export function otherSource(corrected: Corrected, correction: Made<'source'>, read: Read): Corrected {
  const { act } = correction;
  return placesOf(correction, act.passage, read).reduce((now, place) => {
    const index = findClaim(now.analysis.claims, place, read);
    const claim = index === null ? undefined : now.analysis.claims[index];
    const spoken = claim && spokenBy(now, act.source, claim.content, read);
    return index !== null && claim && spoken ? withClaim(now, index, spokenAnew(claim, spoken, act)) : now;
  }, corrected);
}

function madeClaim(
  corrected: Corrected,
  content: readonly Span[],
  read: Read,
  act: Made<'claim'>['act'],
): Claim | null {
  const spoken = spokenBy(corrected, act.source, content, read);
  if (!spoken) return null;
  const { spans, kind } = quotedWithin(content, read.blocks);
  const about = corrected.analysis.people.flatMap(({ mentions }, index) =>
    mentions.some((mention) => spans.some((span) => within(mention, span))) ? [index] : [],
  );
  return {
    kind,
    content: spans,
    ...spoken,
    cue: null,
    basis: { kind: 'unstated', words: null },
    degree: 'stated',
    about: withoutSpeaker(about, spoken),
    reasons: [byReader(act)],
  };
}

/** Words that are a claim already only get the source that the reader names. */
export function addClaim(corrected: Corrected, correction: Made<'claim'>, read: Read): Corrected {
  const { act } = correction;
  const add = (now: Corrected, place: Stretch): Corrected => {
    const index = findClaim(now.analysis.claims, place, read);
    const claim = index === null ? undefined : now.analysis.claims[index];
    const content = claim?.content ?? read.text.toSpans(place.start, place.end);
    if (index !== null && claim) {
      const spoken = spokenBy(now, act.source, content, read);
      return spoken ? withClaim(now, index, spokenAnew(claim, spoken, act)) : now;
    }
    const made = content.length > 0 ? madeClaim(now, content, read, act) : null;
    return made ? withClaims(now, () => true, [made]) : now;
  };
  return placesOf(correction, act.passage, read).reduce(add, corrected);
}
