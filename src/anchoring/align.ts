/**
 * Comparing a frame with a stretch of text word by word: local alignment (Smith and Waterman 1981) with each word worth the bits it tells,
 * so that words put in, taken out or exchanged leave the rest where it is.
 */
import type { TextIndex, Work } from './text-index.ts';
import type { Window } from './windows.ts';

/** What a word put in or taken out costs, in bits. Low: a new sentence in the middle must not part the rest. */
const GAP = 0.8;
/** What exchanging one word for another costs, in bits: less than two gaps, so that exchanged words are paired. */
const EXCHANGE = 1.2;

/** What running on into another paragraph costs, in bits: paragraphs are parted, but seldom. */
const BREAK = 8;

const STOP = 0;
const PAIR = 1;
const FRAME_ONLY = 2;
const TEXT_ONLY = 3;

export interface Alignment {
  /** For each word of the frame the index of the text's word that it met, equal or not; -1 for a word without a partner. */
  readonly partners: Int32Array;
  readonly score: number;
}

/** The best alignment of the frame with the words of a window. */
export function align(
  { ids, breaks, frameIds, bits }: TextIndex,
  { from, to }: Window,
  work: Work,
): Alignment {
  const rows = frameIds.length;
  const columns = to - from;
  const width = columns + 1;
  const moves = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width);
  let best = { score: 0, row: 0, column: 0 };
  for (let row = 1; row <= rows; row++) {
    const current = new Float64Array(width);
    const id = frameIds[row - 1] ?? 0;
    const gain = bits[id] ?? 0;
    for (let column = 1; column <= columns; column++) {
      const diagonal = above[column - 1] ?? 0;
      const line = breaks[from + column - 1] === 1 && row > 1 ? BREAK : 0;
      const paired = diagonal - line + (ids[from + column - 1] === id ? gain : -EXCHANGE);
      const upper = (above[column] ?? 0) - GAP;
      const left = (current[column - 1] ?? 0) - GAP - line;
      let score = 0;
      let move = STOP;
      if (paired > score) [score, move] = [paired, PAIR];
      if (upper > score) [score, move] = [upper, FRAME_ONLY];
      if (left > score) [score, move] = [left, TEXT_ONLY];
      current[column] = score;
      moves[row * width + column] = move;
      if (score > best.score) best = { score, row, column };
    }
    above = current;
  }
  work.steps += rows * columns;
  return { partners: trace(moves, width, best, { rows, from }), score: best.score };
}

function trace(
  moves: Uint8Array,
  width: number,
  end: { readonly row: number; readonly column: number },
  { rows, from }: { readonly rows: number; readonly from: number },
): Int32Array {
  const partners = new Int32Array(rows).fill(-1);
  let { row, column } = end;
  for (;;) {
    const move = moves[row * width + column];
    if (move === STOP) return partners;
    if (move === PAIR) partners[row - 1] = from + column - 1;
    if (move !== TEXT_ONLY) row--;
    if (move !== FRAME_ONLY) column--;
  }
}
