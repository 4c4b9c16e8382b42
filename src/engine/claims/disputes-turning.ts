/** Disputes by words in the article's own voice, between two claims: "witnesses remember it differently", "she rejected that version". */
import { type OpposingRow, REJECTING, TURNING } from '../lexicons/claims-disputes.ts';
import { holdsOneOf, inSmall } from '../text/small-letters.ts';
import { oncePerWritten } from '../text/written.ts';
import type { Claim, Dispute, Span } from '../types.ts';
import { pointedAt } from './disputes-pointing.ts';
import {
  claimsBefore,
  disputeOf,
  holdsWord,
  mayBeOther,
  overlaps,
  type Scene,
  sentenceAt,
  wordsAt,
} from './disputes-scene.ts';
import { pointsBack } from './points-back.ts';

/** How much of what is rejected is looked at, in characters. */
const LONGEST_OBJECT = 80;
/** No words that turn are shorter, in characters. */
const SHORTEST = 4;

/** Where the last claim of each block begins: words after it turn to no claim. */
function lastStarts({ claims }: Scene): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const { content } of claims) if (content[0]) starts.set(content[0].block, content[0].start);
  return starts;
}

/** The places in a text where words of some rows stand, in reading order. */
function placesOf(rows: readonly OpposingRow[], text: string, block: number): Span[] {
  const held = rows.filter((row) => holdsOneOf(text, row.needs));
  if (held.length === 0) return [];
  return held
    .flatMap(({ words }) => [...text.matchAll(new RegExp(words, 'g'))])
    .map(({ index, 0: words }) => ({ block, start: index, end: index + words.length }))
    .sort((a, b) => a.start - b.start);
}

const NEEDS = [...TURNING, ...REJECTING].flatMap(({ needs }) => needs);

/** Whether a word is one that rows of turning or rejecting need. */
const turns = oncePerWritten(({ text }) => holdsOneOf(text.toLowerCase(), NEEDS));

/** Disputes by words before the last claim of a block, of which they are no part. */
function turnsIn(scene: Scene, block: number, last: number): Dispute[] {
  if (last < SHORTEST || !holdsWord(scene, { block, start: 0, end: last }, turns)) return [];
  const text = scene.text.blocks[block]?.text.slice(0, last + LONGEST_OBJECT) ?? '';
  const small = inSmall(text);
  const against = placesOf(TURNING, text.slice(0, last), block).map((words) => turnAt(scene, words, 'that'));
  const rejections = placesOf(REJECTING, small.slice(0, last), block).map((words) => {
    const object = small.slice(words.end, words.end + LONGEST_OBJECT).trimStart();
    const pointed = pointsBack(object);
    return pointed === null ? null : turnAt(scene, words, pointed);
  });
  return [...against, ...rejections].filter((dispute) => dispute !== null);
}

/** Words in no claim's content or cue, between a claim and one that follows at once. */
function turnAt(scene: Scene, words: Span, pointed: string): Dispute | null {
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
  const isMeant = (claim: Claim) => claim !== later && mayBeOther(scene, claim, later);
  const earlier = pointedAt(scene, pointed, { place: words, isMeant });
  if (earlier === null) return null;
  return disputeOf([earlier, next], words, { rule: 'turns against', evidence: wordsAt(scene, words) });
}

/** Disputes by words that stand in no claim. */
export function turningDisputes(scene: Scene): Dispute[] {
  return [...lastStarts(scene)].flatMap(([block, last]) => turnsIn(scene, block, last));
}
