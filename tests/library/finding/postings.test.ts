import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Bits } from '../../../src/library/finding/bits.ts';
import type { PostingsRecord } from '../../../src/library/finding/finding-schema.ts';
import { addPostings, type Coming, mergedPostings } from '../../../src/library/finding/postings.ts';

const word = fc.stringMatching(/^wa[a-d]{0,3}$/);
const documents = fc
  .uniqueArray(fc.nat(99), { minLength: 1, maxLength: 8 })
  .map((all) => all.sort((one, other) => one - other));
const coming = fc.dictionary(word, documents).map((words) => new Map(Object.entries(words)));

function found(list: PostingsRecord | null, beginning: string): number[] {
  const bits = new Bits(100);
  if (list) addPostings(list, beginning, bits);
  return bits.within(0, 100);
}

/** The same, from the words themselves. */
function expected(all: readonly Coming[], gone: ReadonlySet<number>, beginning: string): number[] {
  const hits = all.flatMap((words) =>
    [...words].flatMap(([each, list]) => (each.startsWith(beginning) ? list : [])),
  );
  return [...new Set(hits)].filter((each) => !gone.has(each)).sort((one, other) => one - other);
}

const HERE = { section: 'claims', beginning: 'wa' } as const;

it('finds by any beginning what came in any number of rounds, without what went', () => {
  fc.assert(
    fc.property(
      fc.array(coming, { maxLength: 4 }),
      fc.uniqueArray(fc.nat(99)),
      word,
      (rounds, went, asked) => {
        const gone = new Set(went);
        let list: PostingsRecord | null = null;
        for (const round of rounds)
          list = mergedPostings(HERE, list ?? undefined, { coming: round, isGone: () => false });
        expect(found(list, asked)).toEqual(expected(rounds, new Set(), asked));
        list = mergedPostings(HERE, list ?? undefined, {
          coming: new Map(),
          isGone: (each) => gone.has(each),
        });
        expect(found(list, asked)).toEqual(expected(rounds, gone, asked));
      },
    ),
  );
});

it('is the same when a round comes twice, as after a tidying that was cut off', () => {
  fc.assert(
    fc.property(coming, coming, (first, second) => {
      const merge = (list: PostingsRecord | null, words: Coming) =>
        mergedPostings(HERE, list ?? undefined, { coming: words, isGone: () => false });
      const once = merge(merge(null, first), second);
      expect(merge(once, second)).toEqual(once);
    }),
  );
});

it('is no list when nothing is left', () => {
  const list = mergedPostings(HERE, undefined, { coming: new Map([['wagon', [3]]]), isGone: () => false });
  expect(mergedPostings(HERE, list ?? undefined, { coming: new Map(), isGone: () => true })).toBeNull();
});
