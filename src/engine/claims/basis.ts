/** How the article got a claim: read from the words at the cue, or from what the same source said beside it. */
import { BASIS_ROWS } from '../lexicons/claims-basis.ts';
import type { Basis, Claim, SourceKind, Span } from '../types.ts';
import { sameSource } from './layers.ts';

const UNSTATED: Basis = { kind: 'unstated', words: null };

/** Basis of a claim, from the words at its cue (the text of `around`) and the kind of its source. */
export function basisOf(text: string, around: Span | null, kind: SourceKind): Basis {
  if (around)
    for (const row of BASIS_ROWS) {
      const match = row.words.exec(text.slice(around.start, around.end));
      if (!match) continue;
      const start = around.start + match.index;
      return { kind: row.kind, words: { block: around.block, start, end: start + match[0].length } };
    }
  if (kind === 'media' || kind === 'document' || kind === 'anonymous') return { kind, words: null };
  return UNSTATED;
}

/** How many claims away a telling counts; it bounds the work. */
const NEAR = 8;

/** The claims of a paragraph, in which whoever says more after "told reporters" says that to reporters too. */
export function inheritBasis(claims: readonly Claim[]): Claim[] {
  return claims.map((claim, index) => {
    if (claim.basis.kind !== 'unstated' || !claim.source) return claim;
    const told = (other: Claim) => other.basis.kind !== 'unstated' && sameSource(claim, other);
    const beside =
      claims.slice(Math.max(0, index - NEAR), index).findLast(told) ??
      claims.slice(index + 1, index + 1 + NEAR).find(told);
    return beside ? { ...claim, basis: { kind: beside.basis.kind, words: null } } : claim;
  });
}
