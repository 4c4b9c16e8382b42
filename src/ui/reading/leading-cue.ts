/**
 * The cue of a claim as the beginning of its words: "denied that any had been detached". The words of a denial, read
 * without it, would assert what the source denies; so they never stand without it, on whatever card or list.
 */
import type { Claim } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { piecesOf } from './pieces.ts';
import { wordsAt } from './words-at.ts';

export interface LeadingCue {
  readonly cue: string;
  /** The article's "that" between cue and words; null where it has none ("denied any part in it"). */
  readonly joint: string | null;
}

/** The claim's cue and what joins it to the words; null for a claim without one. */
export function leadingCue(reading: Reading, { cue, content }: Claim): LeadingCue | null {
  if (!cue) return null;
  const first = content[0];
  const follows = first?.block === cue.block && first.start >= cue.end;
  const between = follows ? wordsAt(reading, { block: cue.block, start: cue.end, end: first.start }) : '';
  return { cue: wordsAt(reading, cue), joint: /\bthat(?=\s*$)/.exec(between)?.[0] ?? null };
}

/** True for a denial in the article's words: they begin with its cue, and the line above leaves it out. */
export function leadsItsWords(reading: Reading, claim: Claim): boolean {
  return claim.degree === 'denied' && claim.cue !== null && piecesOf(reading, claim)[0]?.quoted === false;
}
