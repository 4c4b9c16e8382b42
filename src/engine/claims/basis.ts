/** How the article got a claim: read from the words at the cue, or from what the same source said beside it. */
import { BASIS_ROWS, WAY } from '../lexicons/claims-basis.ts';
import type { Basis, Claim, SourceKind, Span } from '../types.ts';
import { sameSource } from './layers.ts';

const UNSTATED: Basis = { kind: 'unstated', words: null };

/** The first row that fits the words at a place, with the words that show it. */
function basisAt(text: string, around: Span | null): Basis | null {
  if (!around) return null;
  const words = text.slice(around.start, around.end);
  for (const row of BASIS_ROWS) {
    const match = row.words.exec(words);
    if (!match) continue;
    const start = around.start + match.index;
    const name = /^(?: \p{Lu}[\p{L}\p{M}’'-]*)*/u.exec(words.slice(match.index + match[0].length))?.[0] ?? '';
    const named = match[0].length + (/\s\p{Lu}\S*$/u.test(match[0]) ? name.length : 0);
    const way = WAY.words.exec(words.slice(match.index + named))?.[0] ?? '';
    const end = start + named + way.length;
    return { kind: row.kind, words: { block: around.block, start, end } };
  }
  return null;
}

/** Basis of a claim, from the words at its cue and before its source, the first of which say more, and the kind of its source. */
export function basisOf(text: string, places: readonly (Span | null)[], kind: SourceKind): Basis {
  for (const place of places) {
    const basis = basisAt(text, place);
    if (basis) return basis;
  }
  return kind === 'media' || kind === 'document' || kind === 'anonymous' ? { kind, words: null } : UNSTATED;
}

/** How many claims away a telling counts; it bounds the work. */
const NEAR = 8;

/** The claims of a paragraph, in which whoever says more after "told reporters" says that to reporters too. */
export function inheritBasis(claims: readonly Claim[]): Claim[] {
  return claims.map((claim, index) => {
    if (claim.basis.kind !== 'unstated' || !claim.source) return claim;
    const told = (other: Claim) => other.basis.kind !== 'unstated' && sameSource(claim, other);
    const before = claims.slice(Math.max(0, index - NEAR), index).findLast(told);
    return before ? { ...claim, basis: { kind: before.basis.kind, words: null } } : claim;
  });
}

/** Whoever told The Moscow Times something in one paragraph and speaks in quotation marks in a later one told it that too. */
export function toldThePaper(claims: readonly Claim[]): Claim[] {
  const told = new Set<number>();
  return claims.map((claim) => {
    const person = claim.source?.person ?? null;
    if (person === null) return claim;
    if (claim.basis.kind === 'paper') told.add(person);
    else if (claim.basis.kind !== 'unstated') told.delete(person);
    const goesOn = claim.basis.kind === 'unstated' && claim.kind === 'direct' && told.has(person);
    return goesOn ? { ...claim, basis: { kind: 'paper', words: null } } : claim;
  });
}
