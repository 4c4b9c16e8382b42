/**
 * Which claims an article itself sets against each other, and by which of its words. It never says who is right, and
 * rather leaves a pair out than sets two claims against each other that are not.
 */
import type { Dispute } from '../types.ts';
import { contentDisputes } from './disputes-content.ts';
import { pointingDisputes } from './disputes-pointing.ts';
import { type Findings, readScene } from './disputes-scene.ts';
import { turningDisputes } from './disputes-turning.ts';

/** Finds the disputes of a text whose claims come in the order of their content. One for a pair, by the rule that is surest. */
export function findDisputes(findings: Findings): readonly Dispute[] {
  if (findings.claims.length < 2) return [];
  const scene = readScene(findings);
  const byPair = new Map<string, Dispute>();
  for (const dispute of [...pointingDisputes(scene), ...turningDisputes(scene), ...contentDisputes(scene)]) {
    const key = dispute.claims.join(' ');
    if (!byPair.has(key)) byPair.set(key, dispute);
  }
  return [...byPair.values()].sort((a, b) => a.claims[0] - b.claims[0] || a.claims[1] - b.claims[1]);
}
