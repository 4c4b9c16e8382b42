/** Disputes by what is claimed: a denial of what another said, one thing said and denied, a confession called forced. */
import { EXTRACTED, POINTS_BACK, REJECTING, WRONGLY } from '../lexicons/claims-disputes.ts';
import type { Claim, Dispute, Span } from '../types.ts';
import { opposingCue } from './disputes-pointing.ts';
import { contentOf, cueOf, disputeOf, findIn, isOther, LOOKED_AT, type Scene } from './disputes-scene.ts';
import { type Proposition, propositionOf, propositionsOf, sharedStems, stemOf } from './propositions.ts';

/** A claim with its matter. */
interface Matter {
  readonly claim: Claim;
  readonly whole: Proposition;
  readonly parts: readonly Proposition[];
}

function readMatters(scene: Scene): Matter[] {
  return scene.claims.map((claim) => {
    const text = contentOf(scene, claim);
    return { claim, whole: propositionOf(text), parts: propositionsOf(text) };
  });
}

const encloses = (outer: Span, inner: Span) =>
  outer.block === inner.block && outer.start <= inner.start && outer.end >= inner.end && outer !== inner;

/** Indexes of the claims made within the content of one. */
function within({ claims }: Scene, index: number): number[] {
  const outer = claims[index];
  const found: number[] = [];
  for (let at = Math.max(0, index - 3); at < Math.min(claims.length, index + 4); at++) {
    const inner = claims[at];
    if (!inner || !outer || at === index || !inner.cue) continue;
    const { cue } = inner;
    if (outer.content.some((span) => encloses(span, cue))) found.push(at);
  }
  return found;
}

/** "The court rejected the owner's claim that …"; "the port said the union wrongly accused …". */
function nested(scene: Scene, index: number): Dispute[] {
  const claim = scene.claims[index];
  if (!claim) return [];
  const rejecting = opposingCue(scene, claim, REJECTING);
  return within(scene, index).flatMap((at) => {
    const inner = scene.claims[at];
    if (!inner?.cue || !isOther(scene, claim, inner)) return [];
    const words = rejecting ?? findIn(scene, inner.cue, WRONGLY);
    const rule = rejecting ? 'rejects within' : 'says wrongly';
    return words ? [disputeOf([index, at], words, { rule, evidence: cueOf(scene, inner) })] : [];
  });
}

/** The earlier claim of another that shares most with a denial. */
function denials(scene: Scene, matters: readonly Matter[], index: number): Dispute[] {
  const matter = matters[index];
  const words = matter && opposingCue(scene, matter.claim, REJECTING);
  if (!matter || !words || POINTS_BACK.test(contentOf(scene, matter.claim))) return [];
  let best: { at: number; count: number } | null = null;
  for (let at = Math.max(0, index - LOOKED_AT); at < index; at++) {
    const other = matters[at];
    if (!other || !isOther(scene, other.claim, matter.claim)) continue;
    if (opposingCue(scene, other.claim, REJECTING)) continue;
    const { count, part } = sharedStems(matter.whole.stems, other.whole.stems);
    if (count >= 2 && part >= 0.4 && count >= (best?.count ?? 0)) best = { at, count };
  }
  if (!best) return [];
  return [
    disputeOf([best.at, index], words, {
      rule: 'denies what was said',
      evidence: `${best.count} words shared`,
    }),
  ];
}

/** One says what another says is not so. */
function opposites(scene: Scene, matters: readonly Matter[], index: number): Dispute[] {
  const matter = matters[index];
  if (!matter) return [];
  const found: Dispute[] = [];
  for (let at = Math.max(0, index - LOOKED_AT); at < index; at++) {
    const other = matters[at];
    if (!other || !isOther(scene, other.claim, matter.claim)) continue;
    const words = oppositeWords(scene, other, matter) ?? oppositeWords(scene, matter, other);
    if (words) found.push(disputeOf([at, index], words, { rule: 'opposite', evidence: '' }));
  }
  return found;
}

/** The negation in `no` of what `yes` says; null where they do not meet. */
function oppositeWords(scene: Scene, no: Matter, yes: Matter): Span | null {
  for (const { stems, denied } of no.parts) {
    if (denied === null) continue;
    const meets = yes.parts.some((part) => {
      if (part.denied !== null || !part.stems.has(denied)) return false;
      const { count, part: share } = sharedStems(stems, part.stems);
      return share >= 0.5 && (count >= 2 || part.stems.size === 1);
    });
    const place = meets ? negationIn(scene, no.claim) : null;
    if (place) return place;
  }
  return null;
}

const NEGATION = /\b(?:not|never|no|nobody|none|neither|cannot)\b|\w+n['’]t\b/i;

function negationIn(scene: Scene, { content }: Claim): Span | null {
  for (const span of content) {
    const found = findIn(scene, span, NEGATION);
    if (found) return found;
  }
  return null;
}

/** "His confession was forced": set against what somebody confessed. */
function extracted(scene: Scene, matters: readonly Matter[], index: number): Dispute[] {
  const matter = matters[index];
  const place = matter?.claim.content
    .map((span) => findIn(scene, span, EXTRACTED))
    .find((span) => span !== null);
  if (!matter || !place) return [];
  const found: Dispute[] = [];
  for (let at = Math.max(0, index - LOOKED_AT); at < index; at++) {
    const other = matters[at];
    if (!other || !isOther(scene, other.claim, matter.claim)) continue;
    const cue = stemOf(cueOf(scene, other.claim));
    const confesses = other.claim.degree === 'confirmed' && matter.whole.stems.has(cue);
    const { count, part } = sharedStems(matter.whole.stems, other.whole.stems);
    const retells = /into \w+ing\b/i.test(contentOf(scene, matter.claim)) && count >= 2 && part >= 0.4;
    if (confesses || retells)
      found.push(disputeOf([at, index], place, { rule: 'calls forced', evidence: cue }));
  }
  return found;
}

/** Disputes by what is claimed. */
export function contentDisputes(scene: Scene): Dispute[] {
  const matters = readMatters(scene);
  return scene.claims.flatMap((_, index) => [
    ...nested(scene, index),
    ...denials(scene, matters, index),
    ...extracted(scene, matters, index),
    ...opposites(scene, matters, index),
  ]);
}
