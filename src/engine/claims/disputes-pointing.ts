/** Disputes by words that point back: "the port denied that", "rejected the accusation", "countered", "remember it differently". */
import {
  ANSWERING,
  GUILT,
  HOLDING,
  NAMING,
  POINTS_BACK,
  POINTS_NEAR,
  REJECTING,
  TURNING,
  TURNS,
} from '../lexicons/claims-disputes.ts';
import { tellsStory } from '../text/text.ts';
import type { Claim, Dispute, Span } from '../types.ts';
import {
  blocksBetween,
  claimsBefore,
  contentOf,
  disputeOf,
  findIn,
  isOther,
  LOOKED_AT,
  overlaps,
  type Scene,
  sentenceAt,
  standsNear,
  wordsAt,
} from './disputes-scene.ts';

/** How far back an account, an accusation or a report may lie that is called so again, in paragraphs. */
const REACH = 2;

const CHARGE = /\b(?:accus|alleg|charge|blam|suspi)/i;
const ACCUSERS = /\b(?:prosecut|investigat|indictment|lawsuit)/i;
const ACCUSES = /\b(?:accus|alleg|blam|suspect|charg|claim)/i;

/** Where a cue holds a word of these rows. */
export function opposingCue(
  scene: Scene,
  { cue }: Claim,
  rows: readonly { readonly words: RegExp }[],
): Span | null {
  if (!cue) return null;
  for (const { words } of rows) {
    const found = findIn(scene, cue, words);
    if (found) return found;
  }
  return null;
}

/** The claim just before a place, if another than `against` makes it there or in the sentence before. */
function nearestBefore(scene: Scene, place: Span, against: Claim): number | null {
  const index = claimsBefore(scene, place.block, place.start) - 1;
  for (let at = index; at >= Math.max(0, index - 2); at--) {
    const claim = scene.claims[at];
    if (!claim || claim === against || claim.content.some((span) => overlaps(span, place))) continue;
    return isOther(scene, claim, against) && standsNear(scene, claim, place) ? at : null;
  }
  return null;
}

/** The last claim of another before a place, not further than a few paragraphs; one that accuses where that is what is spoken of. */
function namedBefore(
  scene: Scene,
  place: Span,
  { against, accusing }: { against: Claim; accusing: boolean },
) {
  const index = claimsBefore(scene, place.block, place.start) - 1;
  for (let at = index; at >= Math.max(0, index - LOOKED_AT); at--) {
    const claim = scene.claims[at];
    const last = claim?.content.at(-1);
    if (!claim || !last || blocksBetween(scene, last.block, place.block) > REACH) break;
    if (
      claim === against ||
      claim.content.some((span) => overlaps(span, place)) ||
      !isOther(scene, claim, against)
    )
      continue;
    if (!accusing || accuses(scene, claim)) return at;
  }
  return null;
}

function accuses(scene: Scene, { degree, cue, source }: Claim): boolean {
  if (degree === 'alleged' || (cue !== null && ACCUSES.test(wordsAt(scene, cue)))) return true;
  return degree === 'stated' && source !== null && ACCUSERS.test(wordsAt(scene, source));
}

/** What words like "that" or "the accusation" at a place stand for. */
function pointedAt(scene: Scene, object: string, { place, against }: { place: Span; against: Claim }) {
  if (POINTS_NEAR.test(object)) return nearestBefore(scene, place, against);
  return namedBefore(scene, place, { against, accusing: CHARGE.test(object) });
}

/** A claim whose cue rejects what its content only points at, and what the same source goes on to say. */
function rejections(scene: Scene, index: number): Dispute[] {
  const claim = scene.claims[index];
  const words = claim && opposingCue(scene, claim, [...REJECTING]);
  if (!claim || !words) return [];
  const object = contentOf(scene, claim);
  const pointed = POINTS_BACK.exec(object)?.[0];
  const guilt = GUILT.test(object);
  if (!pointed && !guilt) return [];
  const place = claim.cue ?? words;
  const earlier = pointed
    ? pointedAt(scene, pointed, { place, against: claim })
    : namedBefore(scene, place, { against: claim, accusing: true });
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
  const earlier = nearestBefore(scene, place, claim);
  if (earlier === null) return [];
  return [
    disputeOf([earlier, index], at, {
      rule: words ? 'answers' : 'holds against',
      evidence: wordsAt(scene, at),
    }),
  ];
}

/** The cue of a claim whose sentence turns ("But the port insists …"). */
function turnedCue(scene: Scene, { cue, source }: Claim): Span | null {
  if (!cue || !source) return null;
  const block = scene.text.blocks[cue.block];
  const sentence = block?.sentences[sentenceAt(scene, cue.block, cue.start)];
  const start = block?.tokens[sentence?.first ?? 0]?.start ?? 0;
  const before = block?.text.slice(start, cue.start) ?? '';
  return TURNS.test(before) && source.start - start < 12 ? findIn(scene, cue, HOLDING) : null;
}

/** The cue of a claim that holds its ground right after a denial ("The port denied that. The union maintains …"). */
function heldAgainst(scene: Scene, index: number): Span | null {
  const [before, claim] = [scene.claims[index - 1], scene.claims[index]];
  if (!before || !claim?.cue || !opposingCue(scene, before, REJECTING)) return null;
  return before.content[0]?.block === claim.cue.block ? findIn(scene, claim.cue, HOLDING) : null;
}

/** A claim that gives what another said a name ("called the accusation a lie"). */
function namings(scene: Scene, index: number): Dispute[] {
  const claim = scene.claims[index];
  if (!claim?.cue || !NAMING.test(wordsAt(scene, claim.cue))) return [];
  const object = contentOf(scene, claim);
  const pointed = POINTS_BACK.exec(object)?.[0];
  if (!pointed || POINTS_NEAR.test(pointed) || claim.kind === 'indirect') return [];
  const earlier = pointedAt(scene, pointed, { place: claim.cue, against: claim });
  if (earlier === null) return [];
  return [
    disputeOf([earlier, index], claim.cue, { rule: 'names what was said', evidence: object.slice(0, 80) }),
  ];
}

/** Words of the article's own voice that turn against what was said just before. */
const TURNING_WORDS = new RegExp(TURNING.map(({ words }) => `(?:${words.source})`).join('|'), 'g');
const REJECTED = new RegExp(
  `(${REJECTING.map(({ words }) => words.source).join('|')})\\s+(?=(?:${POINTS_BACK.source.slice(1)}))`,
  'gi',
);

function turnsIn(scene: Scene, block: number): Dispute[] {
  const text = scene.text.blocks[block]?.text ?? '';
  const found: Dispute[] = [];
  for (const pattern of [TURNING_WORDS, REJECTED])
    for (const match of text.matchAll(pattern)) {
      const words = { block, start: match.index, end: match.index + match[0].trimEnd().length };
      const object =
        pattern === REJECTED
          ? text.slice(match.index + match[0].length, match.index + match[0].length + 80)
          : '';
      const dispute = turnAt(scene, words, object);
      if (dispute) found.push(dispute);
    }
  return found;
}

/** Words in no claim's content or cue, between a claim and one that follows at once. */
function turnAt(scene: Scene, words: Span, object: string): Dispute | null {
  const next = claimsBefore(scene, words.block, words.start);
  const later = scene.claims[next];
  const first = later?.content[0];
  if (!later || !first || first.block !== words.block) return null;
  const near = scene.claims.slice(Math.max(0, next - 3), next + 2);
  const taken = near.some(
    ({ cue, content }) => (cue && overlaps(cue, words)) || content.some((span) => overlaps(span, words)),
  );
  if (taken || sentenceAt(scene, words.block, first.start) - sentenceAt(scene, words.block, words.start) > 1)
    return null;
  const pointed = POINTS_BACK.exec(object)?.[0] ?? 'that';
  const earlier = pointedAt(scene, pointed, { place: words, against: later });
  if (earlier === null) return null;
  return disputeOf([earlier, next], words, { rule: 'turns against', evidence: wordsAt(scene, words) });
}

/** Disputes by words that point back at what was said before. */
export function pointingDisputes(scene: Scene): Dispute[] {
  const byClaim = scene.claims.flatMap((_, index) => [
    ...rejections(scene, index),
    ...answers(scene, index),
    ...namings(scene, index),
  ]);
  const byBlock = scene.text.blocks.flatMap(({ kind, index }) =>
    tellsStory(kind) ? turnsIn(scene, index) : [],
  );
  return [...byClaim, ...byBlock];
}
