/** How well an answer finds the claims of a labelled article: their words, their sources, and what kind of claims they are. */
import { tellsStory } from '../engine/text/text.ts';
import type { Block, Claim, Span } from '../engine/types.ts';
import type { LabelledArticle, LabelledClaim } from './labelled-text.ts';
import type { Count } from './measure.ts';
import { overlap, pairUp } from './pairing.ts';

export interface ClaimScore {
  /** Words that somebody claims. */
  readonly content: Count;
  /** Claimed words that carry the right source. */
  readonly attributed: Count;
  /** Whole claims: half of all their words shared, and the right source. */
  readonly claim: Count;
  /** Of the required claims whose words were found: those whose kind of source, basis and degree are right. */
  readonly sourceKind: Count;
  readonly basis: Count;
  readonly degree: Count;
}

/** Naming more sources than this for one word earns nothing: A said that B denied is two layers. */
const MOST_LAYERS = 2;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

type Words = ReadonlySet<string>;
type Worded<T> = T & { readonly words: Words };
type SameSource = (labelled: LabelledClaim, answered: Claim) => boolean;
interface Sides {
  /** Labelled claims that must be found. */
  readonly due: readonly Worded<LabelledClaim>[];
  readonly optional: readonly Worded<LabelledClaim>[];
  readonly answered: readonly Worded<Claim>[];
  readonly same: SameSource;
}

/** Gives claims the set of words that their content touches, each as `block:start`; leaves out claims of no story block. */
function withWords<T extends { readonly content: readonly Span[] }>(
  claims: readonly T[],
  blocks: readonly Block[],
): Worded<T>[] {
  const places = blocks.map(({ text }) =>
    [...text.matchAll(WORD)].map(({ index, 0: word }) => [index, index + word.length] as const),
  );
  const wordsOf = ({ block, start, end }: Span) =>
    (places[block] ?? [])
      .filter(([from, to]) => from < end && to > start)
      .map(([from]) => `${block}:${from}`);
  return claims
    .filter(({ content }) => content.some(({ block }) => tellsStory(blocks[block]?.kind ?? 'related')))
    .map((claim) => ({ ...claim, words: new Set(claim.content.flatMap(wordsOf)) }));
}

function sameSourceWith(labelledOf: ReadonlyMap<number, number>): SameSource {
  const touch = (a: Span, b: Span) => a.block === b.block && a.start < b.end && b.start < a.end;
  return ({ source: labelled }, { source: answered }) => {
    if (!labelled || !answered) return labelled === answered;
    if (labelled.person === null) return touch(labelled, answered);
    if (answered.person === null) return false;
    return labelledOf.get(answered.person) === labelled.person;
  };
}

function byWord<T extends { readonly words: Words }>(claims: readonly T[]): Map<string, T[]> {
  const claimsOf = new Map<string, T[]>();
  for (const claim of claims)
    for (const word of claim.words) claimsOf.set(word, [...(claimsOf.get(word) ?? []), claim]);
  return claimsOf;
}

/** Words of optional claims that no required one wants. */
function freeWords({ due, optional }: Sides): Words {
  const wanted = byWord(due);
  return new Set(optional.flatMap(({ words }) => [...words]).filter((word) => !wanted.has(word)));
}

function countWords(sides: Sides, free: Words): Pick<ClaimScore, 'content' | 'attributed'> {
  const gold = byWord(sides.due);
  const found = [...byWord(sides.answered)].filter(([word]) => !free.has(word));
  const claimed = found.filter(([word]) => gold.has(word));
  const attributed = claimed.filter(
    ([word, claims]) =>
      claims.length <= MOST_LAYERS &&
      claims.some((one) => gold.get(word)?.some((labelled) => sides.same(labelled, one))),
  );
  const count = ({ length }: readonly unknown[]) => ({ right: length, found: found.length, gold: gold.size });
  return { content: count(claimed), attributed: count(attributed) };
}

function countClaims({ due, optional, answered, same }: Sides, free: Words): Count {
  const close = (a: Worded<LabelledClaim>, b: Worded<Claim>) => {
    const worth = overlap(a.words, b.words);
    return worth >= 0.5 && same(a, b) ? worth : 0;
  };
  const found = pairUp(due, answered, close);
  const used = new Set(found.values());
  const hit = due.filter((_, at) => found.has(at));
  const nested = (claim: Worded<Claim>) =>
    hit.some(
      (one) =>
        claim.words.size < one.words.size &&
        [...claim.words].every((word) => one.words.has(word)) &&
        !same(one, claim),
    );
  const excused = (claim: Worded<Claim>) =>
    optional.some(({ words }) => overlap(words, claim.words) >= 0.3) ||
    [...claim.words].every((word) => free.has(word)) ||
    nested(claim);
  const counted = answered.filter((claim, at) => used.has(at) || !excused(claim));
  return { right: found.size, found: counted.length, gold: due.length };
}

/** Where a report and whom it cites claim the same words, each is compared with its own. */
function countKinds({ due, answered, same }: Sides): Pick<ClaimScore, 'sourceKind' | 'basis' | 'degree'> {
  const pairs = due.flatMap((labelled) => {
    const worths = answered.map(({ words }) => overlap(labelled.words, words));
    const best = Math.max(...worths);
    const likeliest = answered.filter((_, at) => worths[at] === best);
    const claim = likeliest.find((one) => same(labelled, one)) ?? likeliest[0];
    return claim && best >= 0.5 ? [{ labelled, claim }] : [];
  });
  const count = (right: (pair: (typeof pairs)[number]) => boolean) => {
    const hits = pairs.filter(right).length;
    return { right: hits, found: pairs.length, gold: pairs.length };
  };
  return {
    sourceKind: count(({ labelled, claim }) => labelled.sourceKind === claim.sourceKind),
    basis: count(({ labelled, claim }) => labelled.basis === claim.basis.kind),
    degree: count(({ labelled, claim }) => labelled.degree === claim.degree),
  };
}

/** Compares the claims of one article; `labelledOf` says which labelled person an answered one stands for. */
export function scoreClaims(
  { blocks, claims: labelled }: LabelledArticle,
  claims: readonly Claim[],
  labelledOf: ReadonlyMap<number, number>,
): ClaimScore {
  const worded = withWords(labelled, blocks);
  const sides: Sides = {
    due: worded.filter(({ optional }) => !optional),
    optional: worded.filter(({ optional }) => optional),
    answered: withWords(claims, blocks),
    same: sameSourceWith(labelledOf),
  };
  const free = freeWords(sides);
  return { ...countWords(sides, free), claim: countClaims(sides, free), ...countKinds(sides) };
}
