/** Disputes by words in the article's own voice, between two claims: "witnesses remember it differently", "she rejected that version". */
import { POINTS_BACK, REJECTING, TURNING } from '../lexicons/claims-disputes.ts';
import type { Claim, Dispute, Span } from '../types.ts';
import { pointedAt } from './disputes-pointing.ts';
import {
  anyOf,
  claimsBefore,
  disputeOf,
  mayBeOther,
  overlaps,
  type Scene,
  sentenceAt,
  wordsAt,
} from './disputes-scene.ts';

/** Words of the article's own voice that turn against what was said just before. */
const TURNING_WORDS = anyOf(TURNING, 'g');
const REJECTED = new RegExp(`(${anyOf(REJECTING).source})\\s+(?=(?:${POINTS_BACK.source.slice(1)}))`, 'gi');

/** How much of what is rejected is looked at, in characters. */
const LONGEST_OBJECT = 80;
/** Longest stretch of words that turn, in characters. */
const LONGEST = 200;

/** Where the last claim of each block begins: words after it turn to no claim. */
function lastStarts({ claims }: Scene): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const { content } of claims) if (content[0]) starts.set(content[0].block, content[0].start);
  return starts;
}

function turnsIn(scene: Scene, block: number, last: number): Dispute[] {
  const text = scene.text.blocks[block]?.text ?? '';
  const looked = text.slice(0, last + LONGEST);
  const found: Dispute[] = [];
  for (const pattern of [TURNING_WORDS, REJECTED])
    for (const match of looked.search(pattern) < 0 ? [] : looked.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const words = { block, start: match.index, end: match.index + match[0].trimEnd().length };
      const object = pattern === REJECTED ? text.slice(end, end + LONGEST_OBJECT) : '';
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
  const isMeant = (claim: Claim) => claim !== later && mayBeOther(scene, claim, later);
  const earlier = pointedAt(scene, pointed, { place: words, isMeant });
  if (earlier === null) return null;
  return disputeOf([earlier, next], words, { rule: 'turns against', evidence: wordsAt(scene, words) });
}

/** Disputes by words that stand in no claim. */
export function turningDisputes(scene: Scene): Dispute[] {
  return [...lastStarts(scene)].flatMap(([block, last]) => turnsIn(scene, block, last));
}
