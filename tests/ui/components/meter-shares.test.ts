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
  share,
  shortName,
  sourceCount,
} from '../../../src/ui/components/meter-shares.ts';
import { EMPTY } from '../../gallery/readings/odd.ts';
import { WAGONS } from '../../gallery/readings/wagons.ts';

const bar = (start: number, length: number): MeterBar => ({ start, length, manner: 'quoted', claim: 0 });

it('shows a sentence that is the sum of its rows', () => {
  const rows = WAGONS.meter.rows.map((row) => share(row.words, WAGONS.meter.words));
  expect(attributedShare(WAGONS.meter)).toBe(rows.reduce((sum, each) => sum + each, 0));
  expect(attributedShare(EMPTY.meter)).toBe(0);
});

it('never says more than a hundred, however the rows round', () => {
  const row = { kind: 'person', words: 335, sources: [] } as const;
  const meter: SourceMeter = { words: 1000, attributed: 1000, rows: [row, row, { ...row, words: 330 }] };
  expect(attributedShare(meter)).toBeLessThanOrEqual(100);
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
