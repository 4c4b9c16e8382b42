import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/library/recognition/recognise.ts';
import { readPairs } from './pairs.ts';

/** What docs promise: a wrong join puts words into another's mouth. */
const PRECISION = 0.99;
const RECALL = 0.9;

describe.each([['pairs-seen.txt'], ['pairs-later.txt'], ['pairs-seen.txt', 'pairs-later.txt']])(
  '%s %s',
  (...files) => {
    const pairs = files.flatMap(readPairs);
    const judged = pairs.map((pair) => ({ ...pair, ...recognise(pair.one, pair.other, pair.shared) }));
    const joined = judged.filter(({ verdict }) => verdict === 'same');

    it('joins hardly anybody wrongly', () => {
      const right = joined.filter(({ isSame }) => isSame);
      expect(right.length / joined.length).toBeGreaterThanOrEqual(PRECISION);
    });

    it('joins nearly all who are one', () => {
      const same = judged.filter(({ isSame }) => isSame);
      const right = same.filter(({ verdict }) => verdict === 'same');
      expect(right.length / same.length).toBeGreaterThanOrEqual(RECALL);
    });

    it('says the same whichever article was read first', () => {
      const turned = judged.filter(
        ({ one, other, shared, verdict }) => recognise(other, one, shared).verdict !== verdict,
      );
      expect(turned.map(({ line }) => line)).toEqual([]);
    });
  },
);

const face = (name: string, ...called: string[]) => ({ names: [name], called });

describe('recognise', () => {
  it('gives its reasons', () => {
    const { verdict, rules } = recognise(
      face('Vasily Orehov-Dymsky', 'harbour pilot'),
      face('Vasily Orekhov-Dymsky', 'the harbour pilot'),
      1,
    );
    expect(verdict).toBe('same');
    expect(rules).toEqual([
      'same name in another spelling',
      'called by the same telling words',
      '1 others named in both',
    ]);
  });

  it.each([
    ['', ''],
    ['—', '—'],
    ['\ud800', '\ud800'],
    ['Orlov', ''],
    ['A', 'A'],
  ])('takes %j and %j for nobody met', (one, other) => {
    expect(recognise(face(one), face(other), 0).verdict).toBe('other');
  });

  it('reads a name of a million letters in no time to speak of', () => {
    const long = 'Ab '.repeat(400_000);
    expect(recognise(face(long), face(long), 0).verdict).not.toBe('likely');
  });
});
