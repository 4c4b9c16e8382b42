import { describe, expect, test } from 'vitest';
import type { TextIndex } from '../../src/anchoring/text-index.ts';
import { bestWindows } from '../../src/anchoring/windows.ts';
import { scanWords } from '../../src/anchoring/words.ts';

/** A text of numbered words, each worth as many bits as its number. */
function textOf(ids: readonly number[]): TextIndex {
  return {
    words: scanWords(''),
    ids: Int32Array.from(ids),
    opens: new Uint8Array(ids.length),
    frameIds: [],
    bits: [0, 1, 2, 3, 4],
  };
}

function search(ids: readonly number[], wanted: readonly number[], { near = 0, most = 4 } = {}) {
  return bestWindows(textOf(ids), { wanted, size: wanted.length, near, most }, { steps: 0 });
}

const NOISE = [0, 0, 0, 0, 0, 0];

describe('the best places', () => {
  test('begin with the one that has all the words', () => {
    const [best] = search([...NOISE, 1, 2, 0, ...NOISE, 1, 2, 3, ...NOISE], [1, 2, 3]);
    expect(best).toEqual({ from: 15, to: 18 });
  });

  test('do not ask for the order', () => {
    const [best] = search([...NOISE, 3, 1, 2, ...NOISE], [1, 2, 3]);
    expect(best).toEqual({ from: 6, to: 9 });
  });

  test('weigh rare words more than many common ones', () => {
    const [best] = search([1, 1, 1, ...NOISE, 4, 0, 0, ...NOISE], [1, 1, 4]);
    expect(best?.to).toBeGreaterThan(9);
  });

  test('count a word only as often as it is wanted', () => {
    const [best] = search([3, 3, 3, ...NOISE, 3, 2, 1, ...NOISE], [1, 2, 3]);
    expect(best).toEqual({ from: 9, to: 12 });
  });

  test.each([
    { near: 0, from: 6 },
    { near: 14, from: 15 },
    { near: 40, from: 24 },
  ])('of equal ones the nearest to $near comes first', ({ near, from }) => {
    const ids = [...NOISE, 1, 2, 3, ...NOISE, 1, 2, 3, ...NOISE, 1, 2, 3, ...NOISE];
    expect(search(ids, [1, 2, 3], { near })[0]?.from).toBe(from);
  });

  test('do not lie upon one another', () => {
    const windows = search([1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4], [1, 2, 3, 4]);
    const starts = windows.map(({ from }) => from).toSorted((a, b) => a - b);
    expect(starts.every((start, at) => at === 0 || start - (starts[at - 1] ?? 0) > 2)).toBe(true);
  });

  test('are as many as asked for at most', () => {
    const ids = Array.from({ length: 60 }, (_, at) => (at % 6 === 0 ? 4 : 0));
    expect(search(ids, [4], { most: 3 })).toHaveLength(3);
  });

  test.each([
    { what: 'nothing wanted stands', ids: NOISE, wanted: [1, 2] },
    { what: 'nothing is wanted', ids: [1, 2, 3], wanted: [] },
    { what: 'there is no text', ids: [], wanted: [1] },
  ])('are none where $what', ({ ids, wanted }) => {
    expect(search(ids, wanted)).toEqual([]);
  });

  test('begin no earlier than the text, when that is shorter than the window', () => {
    expect(search([2, 3], [1, 2, 3, 4])[0]?.from).toBe(0);
  });
});
