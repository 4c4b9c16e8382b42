import { describe, expect, test } from 'vitest';
import { lookAlikeOdds } from '../../src/anchoring/look-alike.ts';

const odds = (namesKept: number, namesChanged: number, others: readonly [kept: number, changed: number]) =>
  lookAlikeOdds({ namesKept, namesChanged, othersKept: others[0], othersChanged: others[1], respelled: 0 });

describe('the pattern of changes', () => {
  test.each([
    { what: 'all names others, the frame kept', value: odds(0, 6, [30, 0]), least: 8 },
    { what: 'most names others', value: odds(2, 5, [30, 0]), least: 4 },
    { what: 'two of three', value: odds(1, 2, [18, 0]), least: 2 },
    { what: 'most names others, a word of the frame too', value: odds(1, 6, [30, 1]), least: 3 },
  ])('$what: a look-alike', ({ value, least }) => {
    expect(value).toBeGreaterThan(least);
  });

  test.each([
    { what: 'nothing changed', value: odds(5, 0, [30, 0]), most: -1 },
    { what: 'one word in ten, of any kind', value: odds(5, 1, [27, 3]), most: -3 },
    { what: 'one in three, of any kind', value: odds(5, 2, [20, 10]), most: -6 },
    { what: 'no name among the changed', value: odds(6, 0, [28, 2]), most: -4 },
    { what: 'names and all the rest', value: odds(0, 6, [5, 25]), most: -6 },
  ])('$what: an edit', ({ value, most }) => {
    expect(value).toBeLessThan(most);
  });

  test('a single name of few words decides nothing', () => {
    expect(Math.abs(odds(2, 1, [10, 0]))).toBeLessThan(2);
  });

  test('a paragraph without words says nothing', () => {
    expect(odds(0, 0, [0, 0])).toBe(0);
  });
});
