/** The likeliest labels of a run's words, and how likely each is: the forward–backward algorithm over three labels. */
import { BEGINS, INSIDE, OUTSIDE } from './weights.ts';

export const LABELS = 3;

/** Sum of exponentials, in logarithms. */
function logSum(a: number, b: number, c: number): number {
  const top = Math.max(a, b, c);
  if (top === -Infinity) return top;
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top));
}

/** Label before the first word: outside. A further word can only follow a word of a name. */
function allowed(from: number, to: number): boolean {
  return to !== INSIDE || from !== OUTSIDE;
}

function step(transitions: ArrayLike<number>, from: number, to: number): number {
  return allowed(from, to) ? (transitions[from * LABELS + to] as number) : -Infinity;
}

export interface Marginals {
  /** Log of the sum over all labellings. */
  readonly total: number;
  /** Probability of label `l` at word `i`, at `i * 3 + l`. */
  readonly labels: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** `scores` holds the worth of label `l` at word `i` at `i * 3 + l`. */
export function marginals(scores: Float64Array, transitions: ArrayLike<number>): Marginals {
  const length = scores.length / LABELS;
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  for (let at = 0; at < length; at++)
    for (let to = 0; to < LABELS; to++) {
      const reach = (from: number) =>
        (forward[(at - 1) * LABELS + from] as number) + step(transitions, from, to);
      const before = at === 0 ? step(transitions, OUTSIDE, to) : logSum(reach(0), reach(1), reach(2));
      forward[at * LABELS + to] = before + (scores[at * LABELS + to] as number);
    }
  for (let at = length - 2; at >= 0; at--)
    for (let from = 0; from < LABELS; from++) {
      const reach = (to: number) =>
        step(transitions, from, to) +
        (scores[(at + 1) * LABELS + to] as number) +
        (backward[(at + 1) * LABELS + to] as number);
      backward[at * LABELS + from] = logSum(reach(0), reach(1), reach(2));
    }
  const end = (length - 1) * LABELS;
  const total = logSum(forward[end] as number, forward[end + 1] as number, forward[end + 2] as number);
  const labels = forward.map((value, at) => Math.exp(value + (backward[at] as number) - total));
  return { total, labels, forward, backward };
}

/** A name within a run: words from `first` to `end`, exclusive. */
export interface Tagged {
  readonly first: number;
  readonly end: number;
}

/** Viterbi: the best labelling, read as names. */
export function bestNames(scores: Float64Array, transitions: ArrayLike<number>): Tagged[] {
  const length = scores.length / LABELS;
  const best = new Float64Array(scores.length);
  const from = new Uint8Array(scores.length);
  for (let at = 0; at < length; at++)
    for (let to = 0; to < LABELS; to++) {
      let top = at === 0 ? step(transitions, OUTSIDE, to) : -Infinity;
      for (let one = 0; at > 0 && one < LABELS; one++) {
        const reach = (best[(at - 1) * LABELS + one] as number) + step(transitions, one, to);
        if (reach > top) {
          top = reach;
          from[at * LABELS + to] = one;
        }
      }
      best[at * LABELS + to] = top + (scores[at * LABELS + to] as number);
    }
  return readLabels(best, from, length);
}

function readLabels(best: Float64Array, from: Uint8Array, length: number): Tagged[] {
  const end = (length - 1) * LABELS;
  let label = OUTSIDE;
  for (const one of [BEGINS, INSIDE])
    if ((best[end + one] as number) > (best[end + label] as number)) label = one;
  const names: Tagged[] = [];
  let last = length;
  for (let at = length - 1; at >= 0; at--) {
    if (label === OUTSIDE) last = at;
    else if (label === BEGINS) {
      names.unshift({ first: at, end: last });
      last = at;
    }
    label = from[at * LABELS + label] as number;
  }
  return names;
}
