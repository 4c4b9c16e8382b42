/** The passage on which a note or a correction of a claim hangs. */
import type { Claim } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { type Passage, passageOfSpans } from './passage-of-spans.ts';

/** The stretch from the claim's first word to its last; null for a claim without content. */
export function passageOfClaim(reading: Reading, claim: Claim): Passage | null {
  const first = claim.content[0];
  const last = claim.content.at(-1);
  return first && last ? passageOfSpans(reading, first, last) : null;
}
