/** The meter's column sums to a hundred, and its bars lie where the words lie. */
import { expect, it } from 'vitest';
import type { MeterBar, SourceMeter } from '../../../src/engine/types.ts';
import {
  allBars,
  attributedShare,
  barsDrawn,
  bySize,
  drawnLength,
  nearestBar,
  ownStretches,
  rowShares,
  share,
  shortName,
  sourceCount,
} from '../../../src/ui/components/meter-shares.ts';
import { EMPTY } from '../../gallery/readings/odd.ts';
import { WAGONS } from '../../gallery/readings/wagons.ts';

const bar = (start: number, length: number): MeterBar => ({ start, length, manner: 'quoted', claim: 0 });

/** What the column and the sentence above it say of rows with so many words of a thousand. */
function shares(...words: readonly number[]) {
  const rows = words.map((each) => ({ kind: 'person', words: each, sources: [] }) as const);
  const attributed = words.reduce((sum, each) => sum + each, 0);
  const meter: SourceMeter = { words: 1000, attributed, rows };
  return { sum: attributedShare(meter), rows: rowShares(meter) };
}

it('shows rows whose sum is the share in the sentence, which is the true one', () => {
  expect(shares(237, 139, 71, 19, 36, 28)).toEqual({ sum: 53, rows: [24, 14, 7, 2, 3, 3] });
  expect(shares(335, 335, 330)).toEqual({ sum: 100, rows: [34, 33, 33] });
  expect(shares(4, 4, 4)).toEqual({ sum: 1, rows: [1, 0, 0] });
  expect(shares(250, 120)).toEqual({ sum: 37, rows: [25, 12] });
  expect(rowShares(EMPTY.meter)).toEqual([]);
});

it('says the same share of an article as the library’s list does', () => {
  const { attributed, words } = WAGONS.meter;
  expect(attributedShare(WAGONS.meter)).toBe(share(attributed, words));
  expect(rowShares(WAGONS.meter).reduce((sum, each) => sum + each, 0)).toBe(attributedShare(WAGONS.meter));
});

it('has no share in an article without words', () => {
  expect(share(0, 0)).toBe(0);
});

it('counts sources over all rows', () => {
  expect(sourceCount(WAGONS.meter)).toBe(11);
});

it('leaves to the article exactly what no bar covers', () => {
  const own = ownStretches(WAGONS.meter).reduce((sum, { length }) => sum + length, 0);
  expect(own).toBe(WAGONS.meter.words - WAGONS.meter.attributed);
  const starts = allBars(WAGONS.meter).map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((one, other) => one - other));
});

it('draws one word of a long article wide enough to be seen, and a long bar at its true length', () => {
  expect(drawnLength(bar(0, 1), 5000)).toBeGreaterThan(40);
  expect(drawnLength(bar(0, 90), 467)).toBe(90);
});

it('jumps to the bar nearest to the pointer', () => {
  const bars = [bar(10, 5), bar(100, 20)];
  expect(nearestBar(bars, 12)).toBe(bars[0]);
  expect(nearestBar(bars, 60)).toBe(bars[1]);
  expect(nearestBar([], 60)).toBeNull();
});

it('lists those who hold most first, and people by their last name', () => {
  const source = { person: 0, name: 'Nurlan Abdyldaev', words: 3, bars: [] };
  expect(bySize([source, { ...source, words: 9 }]).map(({ words }) => words)).toEqual([9, 3]);
  expect(shortName(source)).toBe('Abdyldaev');
  expect(shortName({ ...source, person: null, name: 'The Transport Ministry' })).toBe(
    'The Transport Ministry',
  );
  expect(shortName({ ...source, person: null, name: 'Shore Barges, which owns the tug' })).toBe(
    'Shore Barges',
  );
});

it('draws the bars of each manner as one outline, at their true places', () => {
  const unnamed = { ...bar(40, 60), manner: 'unnamed' } as const;
  expect(barsDrawn([bar(5, 10), unnamed, bar(200, 100)], 467)).toEqual([
    { className: 'd', outline: 'M5 5h10v10h-10zM200 5h100v10h-100z' },
    { className: 'o', outline: 'M40 7.5h60v5h-60z' },
  ]);
  expect(barsDrawn([], 467)).toEqual([]);
});
