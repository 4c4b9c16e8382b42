/** Disputes by what is claimed: a denial of what another said, one thing said and denied, a confession called forced. */
import { EXTRACTED, POINTS_BACK, REJECTING, WRONGLY } from '../lexicons/claims-disputes.ts';
import type { Claim, Degree, Dispute, Span } from '../types.ts';
import { opposingCue } from './disputes-pointing.ts';
import {
  contentOf,
  cueOf,
  disputeOf,
  findIn,
  isOther,
  LOOKED_AT,
  overlaps,
  type Scene,
  wordsAt,
} from './disputes-scene.ts';
import { type Proposition, propositionOf, propositionsOf, sharedStems, stemOf } from './propositions.ts';

/** A claim with its matter. */
interface Matter {
  readonly claim: Claim;
  readonly whole: Proposition;
  readonly parts: readonly Proposition[];
  /** Stems of the cue and of the speaker's surname: "he confessed" is spoken of as "the confession of …". */
  readonly speaking: readonly string[];
}

function readMatters(scene: Scene): Matter[] {
  return scene.claims.map((claim) => {
    const text = contentOf(scene, claim);
    const person = claim.source?.person ?? null;
    const surname = person === null ? '' : (scene.people[person]?.name.split(' ').at(-1) ?? '');
    const speaking = [cueOf(scene, claim), surname].filter((words) => words !== '').map(stemOf);
    return { claim, whole: propositionOf(text), parts: propositionsOf(text), speaking };
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

/** Between a denial and a claim within it: what was claimed is then not what is denied. */
const MEANWHILE = /\b(?:after|when|while|because|since|as|and|but)\b/i;

/** "The court rejected the owner's claim that …"; "the port said the union wrongly accused …". */
function nested(scene: Scene, index: number): Dispute[] {
  const claim = scene.claims[index];
  if (!claim) return [];
  const rejecting = opposingCue(scene, claim, REJECTING);
  const from = claim.content[0];
  return within(scene, index).flatMap((at) => {
    const inner = scene.claims[at];
    if (!inner?.cue || !from || !isOther(scene, claim, inner)) return [];
    if (rejecting && MEANWHILE.test(wordsAt(scene, { ...from, end: inner.cue.start }))) return [];
    const words = rejecting ?? findIn(scene, inner.cue, WRONGLY);
    const rule = rejecting ? 'rejects within' : 'says wrongly';
    return words ? [disputeOf([index, at], words, { rule, evidence: cueOf(scene, inner) })] : [];
  });
}

/** "Dismissed" is also said of people in office; it counts only where its object is a statement. */
const DENYING = REJECTING.filter(({ words }) => !words.test('dismissed'));

const shareContent = (one: Claim, other: Claim) =>
  one.content.some((span) => other.content.some((further) => overlaps(span, further)));

/** The earlier claim of another that shares most with a denial. */
function denials(scene: Scene, matters: readonly Matter[], index: number): Dispute[] {
  const matter = matters[index];
  const words = matter && opposingCue(scene, matter.claim, DENYING);
  if (!matter || !words || POINTS_BACK.test(contentOf(scene, matter.claim))) return [];
  let best: { at: number; count: number } | null = null;
  for (let at = Math.max(0, index - LOOKED_AT); at < index; at++) {
    const other = matters[at];
    if (!other || !isOther(scene, other.claim, matter.claim)) continue;
    if (opposingCue(scene, other.claim, REJECTING) || shareContent(other.claim, matter.claim)) continue;
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

/** What is asked for or promised says nothing of what is so. */
const ASSERTS: ReadonlySet<Degree> = new Set(['stated', 'confirmed', 'alleged']);

/** One says what another says is not so. */
function opposites(scene: Scene, matters: readonly Matter[], index: number): Dispute[] {
  const matter = matters[index];
  if (!matter || !ASSERTS.has(matter.claim.degree)) return [];
  const found: Dispute[] = [];
  for (let at = Math.max(0, index - LOOKED_AT); at < index; at++) {
    const other = matters[at];
    if (!other || !ASSERTS.has(other.claim.degree) || !isOther(scene, other.claim, matter.claim)) continue;
    const words = oppositeWords(other, matter) ?? oppositeWords(matter, other);
    if (words)
      found.push(disputeOf([at, index], words, { rule: 'opposite', evidence: wordsAt(scene, words) }));
  }
  return found;
}

/** The negation in `no` of what `yes` says, or of who says it; null where they do not meet. */
function oppositeWords(no: Matter, yes: Matter): Span | null {
  for (const { stems, denied } of no.parts) {
    if (!denied) continue;
    const meets = yes.parts.some((part) => {
      const said = new Set([...part.stems, ...yes.speaking]);
      if (part.denied || ![...denied.stems].every((stem) => said.has(stem))) return false;
      if (part.stems.size <= 2 && [...part.stems].every((stem) => denied.stems.has(stem))) return true;
      const { count, part: share } = sharedStems(stems, said);
      return count >= 2 && share >= 0.5;
    });
    const place = meets ? placeIn(no.claim.content, denied) : null;
    if (place) return place;
  }
  return null;
}

/** The place of offsets into a claim's content as one text, whose stretches are joined by one space. */
function placeIn(content: readonly Span[], { start, end }: { start: number; end: number }): Span | null {
  let from = 0;
  for (const span of content) {
    const until = from + span.end - span.start;
    if (start >= from && end <= until)
      return { block: span.block, start: span.start + start - from, end: span.start + end - from };
    from = until + 1;
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
