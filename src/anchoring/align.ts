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
  readonly id: number;
  readonly gain: number;
  /** Whether the frame's word begins a line, so that it costs nothing to meet one that does. */
  readonly opens: boolean;
  /** What meeting itself at this word of the text is worth beyond the gain. */
  readonly extra: (word: number) => number;
  readonly above: Float64Array;
  readonly moves: Uint8Array;
}

function fillRow(
  { ids, opens }: TextIndex,
  from: number,
  { id, gain, above, moves, ...row }: Row,
): Float64Array {
  const current = new Float64Array(above.length);
  for (let column = 1; column < above.length; column++) {
    const word = from + column - 1;
    const crossing = opens[word] === 1 ? BREAK : 0;
    const before = (above[column - 1] ?? 0) - (row.opens ? 0 : crossing);
    const paired = Math.max(0, before) + (ids[word] === id ? gain + row.extra(word) : -EXCHANGE);
    const frameOnly = (above[column] ?? 0) - GAP;
    const textOnly = (current[column - 1] ?? 0) - GAP - crossing;
    const score = Math.max(0, paired, frameOnly, textOnly);
    current[column] = score;
    if (score === 0) continue;
    if (score === paired) moves[column] = before < 0 ? BEGIN : PAIR;
    else moves[column] = score === frameOnly ? FRAME_ONLY : TEXT_ONLY;
  }
  return current;
}

const NOTHING = () => 0;

/** A short paragraph's words may stand within another: it is told by being a line of its own. */
function extraOf({ words, begins, ends }: Frame, { opens }: TextIndex, at: number): (word: number) => number {
  const isFirst = begins && at === 0;
  const isLast = ends && at === words.length - 1;
  const isLine = (word: number) => word === 0 || word === opens.length || opens[word] === 1;
  if (!isFirst && !isLast) return NOTHING;
  return (word) => (isFirst && isLine(word) ? LINE_END : 0) + (isLast && isLine(word + 1) ? LINE_END : 0);
}

/** The best alignment of the frame with the words of a window. */
export function align({ frame, index, window, near }: AlignmentTask, work: Work): Alignment {
  const width = window.to - window.from + 1;
  const moves = frame.words.map(() => new Uint8Array(width));
  let above: Float64Array = new Float64Array(width);
  let best: Cell = { score: 0, row: 0, column: 0 };
  const stray = ({ row, column }: Cell) => Math.abs(window.from + column - row - near);
  for (const [at, word] of frame.words.entries()) {
    const id = index.frameIds[at] ?? 0;
    const row = { id, gain: index.bits[id] ?? 0, opens: word.opens, extra: extraOf(frame, index, at), above };
    above = fillRow(index, window.from, { ...row, moves: moves[at] ?? new Uint8Array(width) });
    for (let column = 1; column < width; column++) {
      const score = above[column] ?? 0;
      if (score < best.score || score === 0) continue;
      const cell = { score, row: at + 1, column };
      if (score > best.score || stray(cell) < stray(best)) best = cell;
    }
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
