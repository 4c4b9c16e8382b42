/**
 * What somebody says "in the video" is known by the way the video came out: the article tells once that state television aired it, or
 * that it was posted on Telegram, and speaks of "the footage" from then on.
 */
import { AIRED, IN_RECORDING, POSTED } from '../lexicons/claims-recordings.ts';
import { holdsOneOf, inSmall } from '../text/small-letters.ts';
import type { Text, TextBlock } from '../text/text.ts';
import type { Basis, Claim, Span } from '../types.ts';
import { changed } from './changed.ts';

/** How a recording came out, and the words that say so. */
type Released = Basis & { readonly words: Span };

const ROWS = [AIRED, POSTED] as const;

/** The last words of a block that say how a recording came out. */
function releaseIn({ text, index }: TextBlock): Released | null {
  const small = inSmall(text);
  let last: Released | null = null;
  for (const { kind, words, needs } of ROWS) {
    if (!holdsOneOf(small, needs)) continue;
    for (const match of small.matchAll(words)) {
      if (last && last.words.start > match.index) continue;
      last = { kind, words: { block: index, start: match.index, end: match.index + match[0].length } };
    }
  }
  return last;
}

export class Recordings {
  /** By block; absent where nobody asked yet. */
  private readonly releases = new Map<number, Released | null>();
  private readonly text: Text;

  constructor(text: Text) {
    this.text = text;
  }

  /** The claims of one block, those made in a recording with the way it came out. */
  heardIn(claims: readonly Claim[], block: TextBlock): readonly Claim[] {
    if (!holdsOneOf(block.text, IN_RECORDING.needs)) return claims;
    return changed(claims, (claim) => {
      const known = claim.basis.kind === 'unstated' || claim.basis.kind === 'public';
      if (!known || !claim.cue || !isRecorded(block, claim.cue)) return claim;
      const released = this.releasedBefore(block.index);
      if (!released) return claim;
      const evidence = this.text.blocks[released.words.block]?.text.slice(
        released.words.start,
        released.words.end,
      );
      const reasons = [...claim.reasons, { rule: 'how the recording came out', evidence: evidence ?? '' }];
      return { ...claim, basis: { kind: released.kind, words: released.words }, reasons };
    });
  }

  /** How a recording came out of which the article speaks in this block: told in it or last before it. */
  private releasedBefore(block: number): Released | null {
    for (let at = block; at >= 0; at--) {
      const known = this.releases.get(at);
      const { blocks } = this.text;
      const read = blocks[at];
      const release = known === undefined && read ? releaseIn(read) : (known ?? null);
      this.releases.set(at, release);
      if (release) return release;
    }
    return null;
  }
}

/** Whether the sentence around a cue says that it was said in a recording. */
function isRecorded({ text, tokens, sentences }: TextBlock, cue: Span): boolean {
  const sentence = sentences.find(({ end }) => (tokens[end - 1]?.end ?? 0) >= cue.end);
  if (!sentence) return false;
  const words = text.slice(tokens[sentence.first]?.start, tokens[sentence.end - 1]?.end);
  return IN_RECORDING.words.test(inSmall(words));
}
