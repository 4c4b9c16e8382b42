/** Disputes by what is claimed: a denial of what another said, in another place of the article or within the denial. */
import { REJECTING, WRONGLY } from '../lexicons/claims-disputes.ts';
import { inSmall } from '../text/small-letters.ts';
import type { Dispute, Span } from '../types.ts';
import { earlierOfOthers, type Matter, readMatters } from './disputes-matter.ts';
import { extracted, opposites } from './disputes-opposite.ts';
import { opposingCue } from './disputes-pointing.ts';
import {
  contentOf,
  cueOf,
  disputeOf,
  findIn,
  isOther,
  type Scene,
  shareContent,
  smallAt,
  standsNear,
} from './disputes-scene.ts';
import { pointsBack } from './points-back.ts';
import { sharedStems } from './propositions.ts';

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
const MEANWHILE = /\b(?:after|when|while|because|since|as|and|but|about|to)\b/;

/** "The court rejected the owner's claim that …"; "the port said the union wrongly accused …". */
function nested(scene: Scene, index: number): Dispute[] {
  const claim = scene.claims[index];
  if (!claim) return [];
  const inside = within(scene, index);
  if (inside.length === 0) return [];
  const rejecting = opposingCue(scene, claim, REJECTING);
  const from = claim.content[0];
  return inside.flatMap((at) => {
    const inner = scene.claims[at];
    if (!inner?.cue || !from || !isOther(scene, claim, inner)) return [];
    if (rejecting && MEANWHILE.test(smallAt(scene, { ...from, end: inner.cue.start }))) return [];
    const words = rejecting ?? findIn(scene, inner.cue, WRONGLY);
    const rule = rejecting ? 'rejects within' : 'says wrongly';
    return words ? [disputeOf([index, at], words, { rule, evidence: cueOf(scene, inner) })] : [];
  });
}

/** What is rejected without pointing back is mostly an offer or a plan; only a denial says what another claimed. */
const DENYING = REJECTING.filter(({ words }) => words.test('denied'));

/** The earlier claim of another that shares most with a denial. */
function denials(scene: Scene, matters: readonly Matter[], index: number): Dispute[] {
  const matter = matters[index];
  const words = matter && opposingCue(scene, matter.claim, DENYING);
  if (!matter || !words || pointsBack(inSmall(contentOf(scene, matter.claim))) !== null) return [];
  const counts = (other: Matter) =>
    !opposingCue(scene, other.claim, REJECTING) && !shareContent(other.claim, matter.claim);
  const [best] = earlierOfOthers(scene, { matters, index }, counts)
    .map(({ at, other }) => ({ at, ...sharedStems(matter.whole.stems, other.whole.stems) }))
    .filter(({ count, part }) => count >= 2 && part >= 0.4)
    .sort((a, b) => b.count - a.count || b.at - a.at);
  if (!best) return deniesAny(scene, matters, index, words);
  const reason = { rule: 'denies what was said', evidence: `${best.count} words shared` };
  return [disputeOf([best.at, index], words, reason)];
}

const ANY = /^(?:any|anyone|anybody|anything|ever)\b/;
/** Letters of which two stems of one word share the beginning ("press", "pressur"). */
const AKIN = 4;

function areAkin(one: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const a of one)
    for (const b of others)
      if (a === b || (Math.min(a.length, b.length) >= AKIN && (a.startsWith(b) || b.startsWith(a))))
        return true;
  return false;
}

/** "Guards pressed them, detainees said. The service denies that any pressure was used": of any such thing, right behind it. */
function deniesAny(scene: Scene, matters: readonly Matter[], index: number, words: Span): Dispute[] {
  const matter = matters[index];
  const before = matters[index - 1];
  if (!matter || !before || !ANY.test(matter.small) || !isOther(scene, before.claim, matter.claim)) return [];
  const place = matter.claim.cue ?? words;
  if (opposingCue(scene, before.claim, REJECTING) || shareContent(before.claim, matter.claim)) return [];
  if (!standsNear(scene, before.claim, place) || !areAkin(matter.whole.stems, before.whole.stems)) return [];
  return [
    disputeOf([index - 1, index], words, {
      rule: 'denies any such thing',
      evidence: matter.small.slice(0, 80),
    }),
  ];
}

/** Disputes by what is claimed. */
export function contentDisputes(scene: Scene): Dispute[] {
  const matters = readMatters(scene);
  const disputes: Dispute[] = [];
  for (let index = 0; index < scene.claims.length; index++) {
    for (const dispute of nested(scene, index)) disputes.push(dispute);
    for (const dispute of denials(scene, matters, index)) disputes.push(dispute);
    for (const dispute of extracted(scene, matters, index)) disputes.push(dispute);
    for (const dispute of opposites(scene, matters, index)) disputes.push(dispute);
  }
  return disputes;
}
