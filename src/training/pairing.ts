/** How labels and answers are laid beside each other: overlap of sets, and pairs of one with one. */

/** Shared members as a part of all members of two sets. */
export function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const both = shared(a, b);
  return both / (a.size + b.size - both || 1);
}

/** How many members two sets share. */
export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both;
}

/** Pairs each of `left` with at most one of `right`, the worthiest pairs first; a worth of 0 is no pair. Indexes to indexes. */
export function pairUp<A, B>(
  left: readonly A[],
  right: readonly B[],
  worth: (a: A, b: B) => number,
): ReadonlyMap<number, number> {
  const pairs = left.flatMap((a, from) => right.map((b, to) => ({ from, to, worth: worth(a, b) })));
  const pairOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of pairs.filter((one) => one.worth > 0).sort((x, y) => y.worth - x.worth)) {
    if (pairOf.has(pair.from) || taken.has(pair.to)) continue;
    pairOf.set(pair.from, pair.to);
    taken.add(pair.to);
  }
  return pairOf;
}
