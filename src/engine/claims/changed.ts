/**
 * Claims, each as a rule changes it. A loop, for all rules in one place: what an array's own `map` makes is of another kind once the engine
 * of the browser has compiled its caller, and whatever was compiled for the first kind is then thrown away.
 */
import type { Claim } from '../types.ts';

export function changed(
  claims: readonly Claim[],
  change: (claim: Claim, index: number) => Claim,
): readonly Claim[] {
  const all: Claim[] = [];
  for (const claim of claims) all.push(change(claim, all.length));
  return all;
}
