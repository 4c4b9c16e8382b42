/** Claims within claims: "A said that B denied …" is two claims, "A said that he believed …" is one. */
import type { Claim, Span } from '../types.ts';

/** How many claims away an enclosing one may stand; it bounds the work. */
const NEAR = 8;
/** No word bears more layers of claims than this. */
const DEEPEST = 2;

const holds = (outer: Span, inner: Span) =>
  outer.block === inner.block &&
  outer.start <= inner.start &&
  outer.end >= inner.end &&
  outer.end - outer.start > inner.end - inner.start;

/** Whether every stretch of `inner` lies within `outer`, cue and all. */
export function encloses(outer: Claim, inner: Claim): boolean {
  const within = (span: Span) => outer.content.some((content) => holds(content, span));
  return inner.content.every(within) && (!inner.cue || within(inner.cue));
}

/** Whether two claims have one source. */
export function sameSource({ source: a }: Claim, { source: b }: Claim): boolean {
  if (!a || !b) return false;
  if (a.person !== null || b.person !== null) return a.person === b.person;
  const [from, to] = [a.named ?? a, b.named ?? b];
  return from.block === to.block && from.start < to.end && to.start < from.end;
}

/** A paragraph's claims without those that only repeat, within a claim, that its source says so, and without third layers. */
export function withoutEchoes(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim, index) => {
    const near = claims.slice(Math.max(0, index - NEAR), index + NEAR);
    const outer = near.filter((other) => other !== claim && encloses(other, claim));
    return outer.length < DEEPEST && !outer.some((other) => sameSource(other, claim));
  });
}
