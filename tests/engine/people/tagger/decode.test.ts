import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestNames, LABELS, marginals } from '../../../../src/engine/people/tagger/decode.ts';

const NONE = new Array<number>(9).fill(0);
const scores = fc.array(
  fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true })),
  { minLength: 1, maxLength: 5 },
);
const transitions = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 9, maxLength: 9 });

function flat(pairs: readonly (readonly [number, number])[]): Float64Array {
  return Float64Array.from(pairs.flatMap(([begins, inside]) => [0, begins, inside]));
}

/** Every labelling of `length` words in which a further word follows a word of a name. */
function labellings(length: number): number[][] {
  if (length === 0) return [[]];
  return labellings(length - 1).flatMap((rest) =>
    [0, 1, 2].filter((label) => label !== 2 || (rest.at(-1) ?? 0) !== 0).map((label) => [...rest, label]),
  );
}

function worth(labels: readonly number[], own: Float64Array, links: readonly number[]): number {
  return labels.reduce(
    (sum, label, at) =>
      sum + (own[at * LABELS + label] ?? 0) + (links[(labels[at - 1] ?? 0) * LABELS + label] ?? 0),
    0,
  );
}

function namesOf(labels: readonly number[]): { first: number; end: number }[] {
  const names: { first: number; end: number }[] = [];
  labels.forEach((label, at) => {
    const last = names.at(-1);
    if (label === 1) names.push({ first: at, end: at + 1 });
    else if (label === 2 && last) last.end = at + 1;
  });
  return names;
}

describe('bestNames', () => {
  it('finds what trying every labelling finds', () => {
    fc.assert(
      fc.property(scores, transitions, (pairs, links) => {
        const own = flat(pairs);
        const all = labellings(pairs.length).map((labels) => ({ labels, sum: worth(labels, own, links) }));
        const best = Math.max(...all.map(({ sum }) => sum));
        const found = JSON.stringify(bestNames(own, links));
        const right = all
          .filter(({ sum }) => sum > best - 1e-9)
          .map(({ labels }) => JSON.stringify(namesOf(labels)));
        expect(right).toContain(found);
      }),
    );
  });

  it.each([
    [[[2, 0]], [{ first: 0, end: 1 }]],
    [[[-2, 5]], [{ first: 0, end: 0 }]],
    [
      [
        [2, 0],
        [0, 2],
      ],
      [{ first: 0, end: 2 }],
    ],
    [
      [
        [2, 0],
        [2, 0],
      ],
      [
        { first: 0, end: 1 },
        { first: 1, end: 2 },
      ],
    ],
    [[[-1, -1]], []],
  ] as [[number, number][], { first: number; end: number }[]][])('reads %j as %j', (pairs, names) => {
    expect(bestNames(flat(pairs), NONE)).toEqual(names.filter(({ first, end }) => end > first));
  });
});

describe('marginals', () => {
  it('are the chances that adding up every labelling gives', () => {
    fc.assert(
      fc.property(scores, transitions, (pairs, links) => {
        const own = flat(pairs);
        const all = labellings(pairs.length);
        const sum = all.reduce((total, labels) => total + Math.exp(worth(labels, own, links)), 0);
        const { labels: chances, total } = marginals(own, links);
        expect(total).toBeCloseTo(Math.log(sum), 6);
        for (let at = 0; at < pairs.length; at++)
          for (let label = 0; label < LABELS; label++) {
            const right =
              all
                .filter((labels) => labels[at] === label)
                .reduce((one, labels) => one + Math.exp(worth(labels, own, links)), 0) / sum;
            expect(chances[at * LABELS + label]).toBeCloseTo(right, 6);
          }
      }),
    );
  });
});
