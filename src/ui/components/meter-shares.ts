/** The meter's numbers and lengths: whole percents that sum to 100, and bars that can be seen. */

import type { MessageKey } from '../../browser/words.ts';
import type { Manner, MeterBar, MeterRow, MeterSource, SourceKind, SourceMeter } from '../../engine/types.ts';
import { sourceParts } from '../reading/source-parts.ts';

/** What a row of each kind is called. `none` never has a row of its own: it stands with the unnamed. */
export const ROW_LABELS: Readonly<Record<SourceKind, MessageKey>> = {
  person: 'rowPerson',
  official: 'rowOfficial',
  organisation: 'rowOrganisation',
  media: 'rowMedia',
  document: 'rowDocument',
  anonymous: 'rowUnnamed',
  none: 'rowUnnamed',
};

/** Width of the score in CSS pixels, roughly: only to keep the shortest bar at a pixel and a half. */
const DRAWN_WIDTH = 168;
const SHORTEST = 1.5;

/** Whole percent of all words. */
export function share(words: number, all: number): number {
  return all === 0 ? 0 : Math.round((100 * words) / all);
}

/** Percent that is attributed, the same in the popup as in the library's list of articles. */
export function attributedShare(meter: SourceMeter): number {
  return share(meter.attributed, meter.words);
}

/** Whole percents of the rows, which sum to what is attributed: of what rounding down takes, the rows that lost most get it back. */
export function rowShares(meter: SourceMeter): readonly number[] {
  const exact = meter.rows.map(({ words }) => (meter.words === 0 ? 0 : (100 * words) / meter.words));
  const whole = exact.map(Math.floor);
  const missing = attributedShare(meter) - whole.reduce((sum, each) => sum + each, 0);
  const lost = exact.map((each, row) => ({ row, part: each - Math.floor(each) }));
  const raised = lost.sort((one, other) => other.part - one.part).slice(0, missing);
  return whole.map((each, at) => (raised.some(({ row }) => row === at) ? each + 1 : each));
}

export function sourceCount(meter: SourceMeter): number {
  return meter.rows.reduce((total, row) => total + row.sources.length, 0);
}

/** All bars of a row, in reading order. */
export function barsOf(row: MeterRow): readonly MeterBar[] {
  return inOrder(row.sources.flatMap((source) => source.bars));
}

/** All bars of an article, in reading order. */
export function allBars(meter: SourceMeter): readonly MeterBar[] {
  return inOrder(meter.rows.flatMap((row) => barsOf(row)));
}

const inOrder = (bars: readonly MeterBar[]) => [...bars].sort((one, other) => one.start - other.start);

/** Length to draw, in words: the true one, or what a pixel and a half is. */
export function drawnLength(bar: Pick<MeterBar, 'length'>, words: number): number {
  return Math.max(bar.length, (SHORTEST * words) / DRAWN_WIDTH);
}

/** Stretches in the article's own voice, as start and length in words. */
export function ownStretches(meter: SourceMeter): readonly { start: number; length: number }[] {
  const stretches: { start: number; length: number }[] = [];
  let at = 0;
  for (const bar of allBars(meter)) {
    if (bar.start > at) stretches.push({ start: at, length: bar.start - at });
    at = Math.max(at, bar.start + bar.length);
  }
  if (at < meter.words) stretches.push({ start: at, length: meter.words - at });
  return stretches;
}

/** The bar nearest to a word; null in an empty row. */
export function nearestBar<Bar extends Pick<MeterBar, 'start' | 'length'>>(
  bars: readonly Bar[],
  word: number,
): Bar | null {
  const distance = (bar: Bar) => Math.max(bar.start - word, word - (bar.start + bar.length), 0);
  return bars.reduce<Bar | null>(
    (best, bar) => (best === null || distance(bar) < distance(best) ? bar : best),
    null,
  );
}

/** Full bar, half bar, hollow bar: where it begins and how thick it is, on a staff 20 high. */
const BAR_SHAPES: Readonly<Record<Manner, { className: string; y: number; height: number }>> = {
  quoted: { className: 'd', y: 5, height: 10 },
  paraphrased: { className: 'p', y: 7.5, height: 5 },
  unnamed: { className: 'o', y: 7.5, height: 5 },
};

interface Stretch {
  readonly start: number;
  readonly length: number;
}

const boxDrawn = ({ start, length }: Stretch, y: number, height: number) =>
  `M${start} ${y}h${length}v${height}h${-length}z`;

/** A stretch in the article's own voice, as an outline on the staff. */
export const stretchDrawn = (stretch: Stretch) => boxDrawn(stretch, 9.5, 1);

/** The bars of each manner as one outline: an article may have hundreds, and a popup draws them all before it shows. */
export function barsDrawn(
  bars: readonly (Stretch & { readonly manner: Manner })[],
  words: number,
): readonly { readonly className: string; readonly outline: string }[] {
  const manners = Object.entries(BAR_SHAPES).map(([manner, { className, y, height }]) => ({
    className,
    outline: bars
      .filter((bar) => bar.manner === manner)
      .map((bar) => boxDrawn({ start: bar.start, length: drawnLength(bar, words) }, y, height))
      .join(''),
  }));
  return manners.filter(({ outline }) => outline !== '');
}

/** Sources of a row, those who hold most first. */
export function bySize(sources: readonly MeterSource[]): readonly MeterSource[] {
  return [...sources].sort((one, other) => other.words - one.words);
}

/** A person's last name word for a narrow column; of any other source what it is called, without what is told of it. */
export function shortName({ person, name }: MeterSource): string {
  return person === null ? sourceParts(name).head : (name.split(' ').at(-1) ?? name);
}
