/**
 * Whether a passage was taken out where it stood. The paragraphs above and below are still where they were, with nothing between them:
 * the same words elsewhere may be the passage moved there, or a repetition.
 */
import { NEIGHBOURS } from './describe-passage.ts';
import type { Frame, Neighbour } from './frame.ts';
import { ENOUGH_WORDS, isMet, type Line, lineOf } from './surroundings.ts';
import type { TextIndex } from './text-index.ts';
import { firstWordAt } from './words.ts';

/** Units that the place may be off: where paragraphs were put in or shuffled, old neighbours meet by chance, but seldom just here. */
const REACH = 12;
/** Of so many orders of the other lines one alone would have the old neighbours stand so: else they may have come together by chance. */
const LEAST_ORDERS = 100;
/** The lines of the later text but for the one in which the passage was found. */
interface Others {
  readonly index: TextIndex;
  readonly lines: readonly Line[];
}

function linesOf(index: TextIndex): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < index.ids.length; ) {
    const line = lineOf(index, from);
    lines.push(line);
    from = line.to;
  }
  return lines;
}

/** Whether the neighbours above stand before a gap between lines, one after the other; where fewer are known the text begins with them. */
function standBefore({ index, lines }: Others, above: readonly Neighbour[], gap: number): boolean {
  const stands = (near: Neighbour, away: number) => {
    const line = lines[gap - 1 - away];
    return line !== undefined && isMet(index, near, { from: line.to - 1, step: -1 });
  };
  return above.every(stands) && (above.length === NEIGHBOURS || gap === above.length);
}

/** The same of the neighbours below, after the gap. */
function standAfter({ index, lines }: Others, below: readonly Neighbour[], gap: number): boolean {
  const stands = (near: Neighbour, away: number) => {
    const line = lines[gap + away];
    return line !== undefined && isMet(index, near, { from: line.from, step: 1 });
  };
  return below.every(stands) && (below.length === NEIGHBOURS || gap + below.length === lines.length);
}

/** In how many ways a number of lines may be chosen, one after the other. */
const ordersOf = (lines: number, chosen: number): number =>
  chosen === 0 ? 1 : lines * ordersOf(lines - 1, chosen - 1);

const isKnown = (near: readonly Neighbour[]): boolean =>
  near.every(({ forms }) => forms.length >= ENOUGH_WORDS);

/** Whether the old place is known, and the passage, found at `start`, is not there. */
export function hasLeftPlace({ above, below, offset }: Frame, index: TextIndex, start: number): boolean {
  if (!above || !below || !isKnown(above) || !isKnown(below)) return false;
  const { starts, text } = index.words;
  const found = lineOf(index, firstWordAt(index.words, start));
  const lines = linesOf(index);
  const here = lines.findIndex(({ from }) => from === found.from);
  const others = { index, lines: lines.toSpliced(here, 1) };
  if (ordersOf(others.lines.length, above.length + below.length) < LEAST_ORDERS) return false;
  const begin = (line: Line | undefined) => starts[line?.from ?? index.ids.length] ?? text.length;
  // Put in above, the passage itself pushed its old place down; there all along, it did not.
  const pushed = start < offset ? begin(lines[here + 1]) - begin(found) : 0;
  const isNear = (at: number) => [offset, offset + pushed].some((old) => Math.abs(at - old) <= REACH);
  return [...others.lines, undefined].some(
    (line, gap) =>
      gap !== here &&
      isNear(begin(line)) &&
      standBefore(others, above, gap) &&
      standAfter(others, below, gap),
  );
}
