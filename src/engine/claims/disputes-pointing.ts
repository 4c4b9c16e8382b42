/** Disputes by cues that point back: "denied that", "rejected the accusation", "countered", "but the port insists". */
import {
  ANSWERING,
  GUILT,
  HOLDING,
  NAMING,
  type OpposingRow,
  POINTS_NEAR,
  REJECTING,
  TURNS,
} from '../lexicons/claims-disputes.ts';
import { inSmall } from '../text/small-letters.ts';
import type { Claim, Dispute, Span } from '../types.ts';
import {
  blocksBetween,
  claimsBefore,
  contentOf,
  disputeOf,
  findIn,
  findRow,
  isCalled,
  isOther,
  LOOKED_AT,
  overlaps,
  type Scene,
  sentenceAt,
  smallAt,
  standsNear,
  wordsAt,
} from './disputes-scene.ts';
import { pointsBack } from './points-back.ts';

/** How far back an account, an accusation or a report may lie that is called so again, in paragraphs. */
const REACH = 2;

const CHARGE = /\b(?:accus|alleg|charge|blam|suspi)/;
const ACCUSERS = /\b(?:prosecut|investigat|indictment|lawsuit)/;
const ACCUSES = /\b(?:accus|alleg|blam|suspect|charg|claim)/;

/** Where a cue holds a word of some rows on rejecting or answering. */
export function opposingCue(scene: Scene, claim: Claim, rows: readonly OpposingRow[]): Span | null {
  return claim.cue && scene.opposing.has(claim) ? findRow(scene, claim.cue, rows) : null;
}

/** Where the words stand that point back, and which claims may be what they point at. */
interface Pointing {
  readonly place: Span;
  readonly isMeant: (claim: Claim) => boolean;
}

/** Words of a claim point at nothing of its own source, nor at words around them. */
function pointingFrom(scene: Scene, place: Span, against: Claim): Pointing {
  return { place, isMeant: (claim) => claim !== against && isOther(scene, claim, against) };
}

/** The claim just before a place, if it is meant and stands there or in the sentence before. */
function nearestBefore(scene: Scene, { place, isMeant }: Pointing): number | null {
  const index = claimsBefore(scene, place.block, place.start) - 1;
  for (let at = index; at >= Math.max(0, index - 2); at--) {
    const claim = scene.claims[at];
    if (!claim || claim.cue === place || claim.content.some((span) => overlaps(span, place))) continue;
    return isMeant(claim) && standsNear(scene, claim, place) ? at : null;
  }
  return null;
}

/** The last claim that is meant before a place, not further than a few paragraphs; where `accusing`, one that accuses. */
function namedBefore(scene: Scene, { place, isMeant }: Pointing, accusing: boolean): number | null {
  const index = claimsBefore(scene, place.block, place.start) - 1;
  for (let at = index; at >= Math.max(0, index - LOOKED_AT); at--) {
    const claim = scene.claims[at];
    const last = claim?.content.at(-1);
    if (!claim || !last || blocksBetween(scene, last.block, place.block) > REACH) return null;
    if (claim.content.some((span) => overlaps(span, place)) || !isMeant(claim)) continue;
    if (!accusing || accuses(scene, claim)) return at;
  }
  return null;
}

function accuses(scene: Scene, { degree, cue, source }: Claim): boolean {
  if (degree === 'alleged' || (cue !== null && ACCUSES.test(smallAt(scene, cue)))) return true;
  return degree === 'stated' && source !== null && ACCUSERS.test(smallAt(scene, source));
}

/** Whether no claim that may be meant stands between a claim and the words that point at it. */
function isLast(scene: Scene, found: number | null, { place, isMeant }: Pointing): boolean {
  if (found === null) return false;
  return !scene.claims.slice(found + 1, claimsBefore(scene, place.block, place.start)).some(isMeant);
}

/** Of several: no named person's. */
const THEIRS = /^their\b/;
const REPORT = /\breports?\b/;

/** Officials and named people state; a report is what anybody else gives. */
function reports({ source, sourceKind }: Claim): boolean {
  return source?.person === null && sourceKind !== 'person' && sourceKind !== 'official';
}

/** The last word for whoever said it ("the driver's account"). */
const WHOSE = /([\p{L}-]+)(?:['’]s|s['’])\s/u;

/** What words in small letters like "that" or "the accusation" stand for. */
export function pointedAt(scene: Scene, object: string, pointing: Pointing): number | null {
  if (POINTS_NEAR.test(object)) return nearestBefore(scene, pointing);
  const whose = WHOSE.exec(object)?.[1];
  const isMeant = (claim: Claim) => pointing.isMeant(claim) && (!whose || isCalled(scene, claim, whose));
  if (CHARGE.test(object) && !whose) return namedBefore(scene, { ...pointing, isMeant }, true);
  const found = namedBefore(scene, { ...pointing, isMeant }, false);
  const claim = found === null ? undefined : scene.claims[found];
  if (!claim || whose) return found;
  if (THEIRS.test(object) && claim.source?.person != null) return null;
  return isLast(scene, found, pointing) && (!REPORT.test(object) || reports(claim)) ? found : null;
}

/** A claim whose cue rejects what its content only points at, and what the same source goes on to say. */
function rejections(scene: Scene, index: number): Dispute[] {
  const claim = scene.claims[index];
  const words = claim && opposingCue(scene, claim, REJECTING);
  if (!claim || !words) return [];
  const object = contentOf(scene, claim);
  const small = inSmall(object);
  const pointed = pointsBack(small);
  const guilt = GUILT.test(small);
  if (!pointed && !guilt) return [];
  const pointing = pointingFrom(scene, claim.cue ?? words, claim);
  const earlier = pointed ? pointedAt(scene, pointed, pointing) : namedBefore(scene, pointing, true);
  if (earlier === null) return [];
  const reason = { rule: guilt ? 'denies guilt' : 'rejects what was said', evidence: object.slice(0, 80) };
  const more = goesOn(scene, index);
  return [index, ...(more === null ? [] : [more])].map((later) => disputeOf([earlier, later], words, reason));
}

/** The next claim, if the same source goes on in that sentence or the next. */
function goesOn(scene: Scene, index: number): number | null {
  const [claim, next] = [scene.claims[index], scene.claims[index + 1]];
  const [last, first] = [claim?.content.at(-1), next?.content[0]];
  if (!claim || !next || !last || !first || last.block !== first.block || isOther(scene, claim, next))
    return null;
  const near = sentenceAt(scene, first.block, first.start) - sentenceAt(scene, last.block, last.end) <= 1;
  return near ? index + 1 : null;
}

/** A claim whose cue answers ("countered"), or that begins with "But" and holds its ground. */
function answers(scene: Scene, index: number): Dispute[] {
  const claim = scene.claims[index];
  if (!claim?.cue) return [];
  const words = opposingCue(scene, claim, ANSWERING);
  const turn = words ? null : (turnedCue(scene, claim) ?? heldAgainst(scene, index));
  const at = words ?? turn;
  if (!at) return [];
  const first = claim.content[0];
  const place = first && first.block === claim.cue.block && first.start < claim.cue.start ? first : claim.cue;
  const earlier = nearestBefore(scene, pointingFrom(scene, place, claim));
  if (earlier === null) return [];
  return [
    disputeOf([earlier, index], at, {
      rule: words ? 'answers' : 'holds against',
      evidence: wordsAt(scene, at),
    }),
  ];
}

/** How near its sentence's beginning a source stands after "But", in characters. */
const NEAR_START = 12;

/** The cue of a claim whose sentence turns ("But the port insists …"). */
function turnedCue(scene: Scene, { cue, source }: Claim): Span | null {
  const held = cue && source ? findIn(scene, cue, HOLDING) : null;
  if (!cue || !source || !held) return null;
  const block = scene.text.blocks[cue.block];
  const sentence = block?.sentences[sentenceAt(scene, cue.block, cue.start)];
  const start = block?.tokens[sentence?.first ?? 0]?.start ?? 0;
  if (source.start - start >= NEAR_START) return null;
  const before = inSmall(block?.text.slice(start, cue.start) ?? '');
  return TURNS.test(before) ? held : null;
}

/** The cue of a claim that holds its ground right after a denial ("The port denied that. The union maintains …"). */
function heldAgainst(scene: Scene, index: number): Span | null {
  if (index === 0) return null;
  const [before, claim] = [scene.claims[index - 1], scene.claims[index]];
  if (!before || !claim?.cue || !opposingCue(scene, before, REJECTING)) return null;
  const { cue } = claim;
  const [first] = before.content;
  if (first?.block !== cue.block || before.content.some((span) => overlaps(span, cue))) return null;
  return findIn(scene, cue, HOLDING);
}

/** A claim that gives what another said a name ("called the accusation a lie"). */
function namings(scene: Scene, index: number): Dispute[] {
  const claim = scene.claims[index];
  if (!claim?.cue || !NAMING.test(smallAt(scene, claim.cue))) return [];
  const object = contentOf(scene, claim);
  const pointed = pointsBack(inSmall(object));
  if (!pointed || POINTS_NEAR.test(pointed) || claim.kind === 'indirect') return [];
  const earlier = pointedAt(scene, pointed, pointingFrom(scene, claim.cue, claim));
  if (earlier === null) return [];
  return [
    disputeOf([earlier, index], claim.cue, { rule: 'names what was said', evidence: object.slice(0, 80) }),
  ];
}

const RULES = [rejections, answers, namings];

/** Disputes by cues that point back at what was said before. */
export function pointingDisputes(scene: Scene): Dispute[] {
  const disputes: Dispute[] = [];
  for (let index = 0; index < scene.claims.length; index++)
    for (const rule of RULES) for (const dispute of rule(scene, index)) disputes.push(dispute);
  return disputes;
}
