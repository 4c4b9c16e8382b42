/**
 * Comparing a frame with a stretch of text word by word: local alignment (Smith and Waterman 1981) in which a word that meets itself is
 * worth the bits it tells, so that words put in, taken out or exchanged leave the rest where it is.
 */
import type { Frame } from './frame.ts';
import type { TextIndex, Work } from './text-index.ts';
import type { Window } from './windows.ts';

/** What a word put in or taken out costs, in bits: so little that a new sentence does not part what stands on both sides of it. */
const GAP = 0.8;
/** What exchanging one word for another costs, in bits: less than two gaps, so that exchanged words are paired. */
const EXCHANGE = 1.2;
/** What running on into another paragraph costs, in bits: paragraphs are parted and joined, but seldom. */
const BREAK = 8;
/** What the paragraph's first word is worth more where it begins a line, and its last where it ends one, in bits. */
const LINE_END = 4;

/** How a cell of the table was reached. */
const STOP = 0;
const PAIR = 1;
const FRAME_ONLY = 2;
const TEXT_ONLY = 3;
/** Paired as the first pair of all: what was met in the paragraph before is worth less than running on from it costs. */
const BEGIN = 4;
const NO_MOVES = new Uint8Array();

export interface Alignment {
  /** For each word of the frame the index of the text's word that it met, equal or not; -1 for a word without a partner. */
  readonly partners: Int32Array;
  /** Bits of the words that met themselves, less the costs. */
  readonly score: number;
}

export interface AlignmentTask {
  readonly frame: Frame;
  readonly index: TextIndex;
  readonly window: Window;
  /** Index of the text's word where the frame used to begin: settles between alignments of equal score. */
  readonly near: number;
}

interface Cell {
  readonly score: number;
  readonly row: number;
  readonly column: number;
}

/** One row of the table: what each word of the window, met after the rows above, is worth at best. */
interface Row {
  /** What the frame's word is, and what meeting it is worth; where it begins or ends a paragraph, a line's end adds to that. */
  readonly id: number;
  readonly gain: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether the frame's word begins a line, so that it costs nothing to meet one that does. */
  readonly opens: boolean;
  readonly above: Float64Array;
  readonly moves: Uint8Array;
}

/** A short paragraph's words may stand within another: it is told by being a line of its own. */
function gainAt({ opens }: TextIndex, { gain, isFirst, isLast }: Row, word: number): number {
  if (!isFirst && !isLast) return gain;
  const isLine = (at: number) => at === 0 || at === opens.length || opens[at] === 1;
  return gain + (isFirst && isLine(word) ? LINE_END : 0) + (isLast && isLine(word + 1) ? LINE_END : 0);
}

/** Fills a row of the table, and says its highest score. */
function fillRow(index: TextIndex, from: number, row: Row, current: Float64Array): number {
  const { ids, opens } = index;
  const { id, above, moves } = row;
  let diagonal = above[0] ?? 0;
  let left = 0;
  let highest = 0;
  for (let column = 1; column < current.length; column++) {
    const word = from + column - 1;
    const crossing = opens[word] === 1 ? BREAK : 0;
    const over = above[column] ?? 0;
    const before = row.opens ? diagonal : diagonal - crossing;
    const paired = (before > 0 ? before : 0) + (ids[word] === id ? gainAt(index, row, word) : -EXCHANGE);
    const frameOnly = over - GAP;
    const textOnly = left - GAP - crossing;
    const score = Math.max(0, paired, frameOnly, textOnly);
    current[column] = score;
    if (score === 0) moves[column] = STOP;
    else if (score === paired) moves[column] = before < 0 ? BEGIN : PAIR;
    else moves[column] = score === frameOnly ? FRAME_ONLY : TEXT_ONLY;
    if (score > highest) highest = score;
    diagonal = over;
    left = score;
  }
  return highest;
}

/** The best alignment of the frame with the words of a window. */
export function align({ frame, index, window, near }: AlignmentTask, work: Work): Alignment {
  const width = window.to - window.from + 1;
  const moves = frame.words.map(() => new Uint8Array(width));
  let above = new Float64Array(width);
  let current = new Float64Array(width);
  let best: Cell = { score: 0, row: 0, column: 0 };
  const stray = ({ row, column }: Cell) => Math.abs(window.from + column - row - near);
  for (const [at, { opens }] of frame.words.entries()) {
    const id = index.frameIds[at] ?? 0;
    const isFirst = frame.begins && at === 0;
    const isLast = frame.ends && at === frame.words.length - 1;
    const row = {
      id,
      gain: index.bits[id] ?? 0,
      isFirst,
      isLast,
      opens,
      above,
      moves: moves[at] ?? NO_MOVES,
    };
    const score = fillRow(index, window.from, row, current);
    for (let column = current.indexOf(score); column > 0; column = current.indexOf(score, column + 1)) {
      if (score === 0 || score < best.score) break;
      const cell = { score, row: at + 1, column };
      if (score > best.score || stray(cell) < stray(best)) best = cell;
    }
    [above, current] = [current, above];
  }
  work.steps += frame.words.length * width;
  return { partners: trace(moves, best, window.from), score: best.score };
}

/** Follows the moves back from the last cell. */
function trace(moves: readonly Uint8Array[], end: Cell, from: number): Int32Array {
  const partners = new Int32Array(moves.length).fill(-1);
  let { row, column } = end;
  while (row > 0 && column > 0) {
    const move = moves[row - 1]?.[column] ?? STOP;
    if (move === STOP) break;
    if (move === PAIR || move === BEGIN) partners[row - 1] = from + column - 1;
    if (move === BEGIN) break;
    if (move !== TEXT_ONLY) row--;
    if (move !== FRAME_ONLY) column--;
  }
  return partners;
}
