/**
 * Which claims an article itself sets against each other, and by which of its words. It never says who is right, and
 * rather leaves a pair out than sets two claims against each other that are not.
 */
import type { Text } from '../text/text.ts';
import type { Claim, Dispute } from '../types.ts';
import { contentDisputes } from './disputes-content.ts';
import { pointingDisputes } from './disputes-pointing.ts';

/** Finds the disputes between claims, which come in the order of their content. One for a pair, by the rule that is surest. */
export function findDisputes(text: Text, claims: readonly Claim[]): readonly Dispute[] {
  if (claims.length < 2) return [];
  const scene = { text, claims };
  const byPair = new Map<string, Dispute>();
  for (const dispute of [...pointingDisputes(scene), ...contentDisputes(scene)]) {
    const key = dispute.claims.join(' ');
    if (!byPair.has(key)) byPair.set(key, dispute);
  }
  return [...byPair.values()].sort((a, b) => a.claims[0] - b.claims[0] || a.claims[1] - b.claims[1]);
}
