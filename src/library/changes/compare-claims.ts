/** The claims of two texts of one article. */
import type { Claim, Span } from '../../engine/types.ts';
import type { ClaimChange, ClaimPart, ClaimSaid } from './changes.ts';
import { type Bag, bagOf, likeness } from './compare-words.ts';

/** A claim with the words of its parts. */
export interface ClaimRead extends ClaimSaid {
  readonly at: Claim['content'];
}

/** From here on a claim is another's new wording. The same source saying it makes up for fewer words in common. */
const LIKE = 0.6;
const LIKE_BY_SAME = 0.35;

/** Claims looked at for the old wording of one. */
const MOST_LOOKED_AT = 400;

const plain = (text: string | null): string =>
  (text ?? '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

function partsChanged(before: ClaimSaid, now: ClaimSaid): ClaimPart[] {
  const changed: readonly (readonly [ClaimPart, boolean])[] = [
    ['words', plain(before.text) !== plain(now.text)],
    ['source', plain(before.source) !== plain(now.source)],
    ['basis', before.basis !== now.basis],
    ['degree', before.degree !== now.degree],
  ];
  return changed.filter(([, isOther]) => isOther).map(([part]) => part);
}

const said = ({ text, source, basis, degree }: ClaimRead): ClaimSaid => ({ text, source, basis, degree });

interface Old {
  readonly claim: ClaimRead;
  readonly bag: Bag;
}

const withBag = (claim: ClaimRead): Old => ({ claim, bag: bagOf(claim.text) });

/** How surely one is the other's old wording; 0 when it is not. */
function closeness(before: Old, now: Old): number {
  const like = likeness(before.bag, now.bag);
  const isBySame = plain(before.claim.source) === plain(now.claim.source);
  return like >= (isBySame ? LIKE_BY_SAME : LIKE) ? like + (isBySame ? 0.5 : 0) : 0;
}

/** Takes out of `left` what fits best, and answers with it. */
function takeBest(left: Old[], now: Old): ClaimRead | null {
  let best = { index: -1, fit: 0 };
  for (const [index, each] of left.slice(0, MOST_LOOKED_AT).entries()) {
    const found = closeness(each, now);
    if (found > best.fit) best = { index, fit: found };
  }
  return best.index < 0 ? null : (left.splice(best.index, 1)[0]?.claim ?? null);
}

const spans = (at: readonly Span[]): readonly Span[] =>
  at.map(({ block, start, end }) => ({ block, start, end }));

/** Claims that were added, removed and altered; those that stand as they were are left out. */
export function compareClaims(before: readonly ClaimRead[], now: readonly ClaimRead[]): ClaimChange[] {
  const left = before.map(withBag);
  const isAsBefore = now.map((claim) => {
    const same = left.findIndex((each) => partsChanged(each.claim, claim).length === 0);
    if (same >= 0) left.splice(same, 1);
    return same >= 0;
  });
  const changes = now.flatMap((claim, index): ClaimChange[] => {
    if (isAsBefore[index]) return [];
    const old = takeBest(left, withBag(claim));
    const at = spans(claim.at);
    if (!old) return [{ type: 'added', now: said(claim), at }];
    return [{ type: 'altered', before: said(old), now: said(claim), at, parts: partsChanged(old, claim) }];
  });
  return [...changes, ...left.map(({ claim }): ClaimChange => ({ type: 'removed', before: said(claim) }))];
}
