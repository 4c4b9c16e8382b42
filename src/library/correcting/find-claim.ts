/** Which claims of an article a passage is. */
import type { Claim } from '../../engine/types.ts';
import { type Read, type Stretch, shared } from './correcting.ts';

/** Share of letters that a passage and a claim must have in common: an engine that learns moves an edge, no more. */
const ALIKE = 0.6;

/** From a claim's first letter to its last. */
export function extentOf({ content }: Claim, { text }: Read): Stretch | null {
  const [first, last] = [content[0], content.at(-1)];
  return first && last ? { start: text.toText(first).start, end: text.toText(last).end } : null;
}

function likeness(one: Stretch, other: Stretch): number {
  const common = shared(one, other);
  return common / Math.max(1, one.end - one.start + other.end - other.start - common);
}

/** Index of the claim that is most like the stretch; null when none is enough. */
export function findClaim(claims: readonly Claim[], place: Stretch, read: Read): number | null {
  let best: number | null = null;
  let most = ALIKE;
  claims.forEach((claim, index) => {
    const extent = extentOf(claim, read);
    const like = extent ? likeness(extent, place) : 0;
    if (like < most || (best !== null && like === most)) return;
    best = index;
    most = like;
  });
  return best;
}
