import { describe, expect, test } from 'vitest';
import { placeOdds } from '../../src/anchoring/place.ts';

const odds = (from: number, to: number) => placeOdds({ from, to, length: 5_000 });

describe('what a place tells', () => {
  test('where nothing moved it speaks for the passage, far away against it', () => {
    expect(odds(1_000, 1_000)).toBeGreaterThan(2);
    expect(odds(1_000, 4_500)).toBeLessThan(-1.5);
  });

  test('it tells less the farther away, on either side', () => {
    const shifts = [0, 20, 60, 150, 400, 3_000].map((shift) => odds(1_000, 1_000 + shift));
    expect(shifts).toEqual(shifts.toSorted((a, b) => b - a));
    expect(odds(1_000, 900)).toBeCloseTo(odds(1_000, 1_100));
  });

  test('the same shift is more likely after more text', () => {
    expect(odds(4_000, 4_200)).toBeGreaterThan(odds(100, 300));
  });

  test('no distance is impossible, as paragraphs are put in', () => {
    expect(odds(0, 5_000)).toBeGreaterThan(-2);
  });

  test.each([
    { from: 0, to: 0, length: 0 },
    { from: -1, to: 10, length: 20 },
    { from: 1e9, to: 0, length: 5 },
  ])('is a number for from $from to $to of $length', (shift) => {
    expect(Number.isFinite(placeOdds(shift))).toBe(true);
  });
});
