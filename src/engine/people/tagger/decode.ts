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
  readonly labels: readonly number[];
  readonly forward: readonly number[];
  readonly backward: readonly number[];
}

/** Log of the sum over all labellings of the words up to each that end in each label. */
function forwardOf(scores: ArrayLike<number>, transitions: ArrayLike<number>): number[] {
  const forward: number[] = [];
  for (let to = 0; to < LABELS; to++) forward.push(step(transitions, OUTSIDE, to) + (scores[to] as number));
  for (let at = LABELS; at < scores.length; at += LABELS)
    for (let to = 0; to < LABELS; to++) {
      const before = logSum(
        (forward[at - LABELS] as number) + step(transitions, OUTSIDE, to),
        (forward[at - LABELS + BEGINS] as number) + step(transitions, BEGINS, to),
        (forward[at - LABELS + INSIDE] as number) + step(transitions, INSIDE, to),
      );
      forward.push(before + (scores[at + to] as number));
    }
  return forward;
}

/** Log of the sum over all labellings of the words behind each, by its label. */
function backwardOf(scores: ArrayLike<number>, transitions: ArrayLike<number>): number[] {
  const backward = new Array<number>(scores.length).fill(0);
  const reach = (from: number, to: number, next: number): number =>
    step(transitions, from, to) + (scores[next + to] as number) + (backward[next + to] as number);
  for (let next = scores.length - LABELS; next > 0; next -= LABELS)
    for (let from = 0; from < LABELS; from++)
      backward[next - LABELS + from] = logSum(
        reach(from, OUTSIDE, next),
        reach(from, BEGINS, next),
        reach(from, INSIDE, next),
      );
  return backward;
}

function totalOf(forward: readonly number[]): number {
  const end = forward.length - LABELS;
  return logSum(forward[end] as number, forward[end + 1] as number, forward[end + 2] as number);
}

/** `scores` holds the worth of label `l` at word `i` at `i * 3 + l`. */
export function marginals(scores: ArrayLike<number>, transitions: ArrayLike<number>): Marginals {
  const forward = forwardOf(scores, transitions);
  const backward = backwardOf(scores, transitions);
  const total = totalOf(forward);
  const labels = forward.map((value, at) => Math.exp(value + (backward[at] as number) - total));
  return { total, labels, forward, backward };
}

/** Chance that a name begins at the first word. */
export function chanceOfFirst(scores: ArrayLike<number>, transitions: ArrayLike<number>): number {
  const forward = forwardOf(scores, transitions);
  const backward = backwardOf(scores, transitions);
  return Math.exp((forward[BEGINS] as number) + (backward[BEGINS] as number) - totalOf(forward));
}

/** A name within a run: words from `first` to `end`, exclusive. */
export interface Tagged {
  readonly first: number;
  readonly end: number;
}

/** Viterbi: the best labelling, read as names. */
export function bestNames(scores: ArrayLike<number>, transitions: ArrayLike<number>): Tagged[] {
  const length = scores.length / LABELS;
  const best: number[] = [];
  const from: number[] = [];
  for (let at = 0; at < length; at++)
    for (let to = 0; to < LABELS; to++) {
      let top = at === 0 ? step(transitions, OUTSIDE, to) : -Infinity;
      let last = OUTSIDE;
      for (let one = 0; at > 0 && one < LABELS; one++) {
        const reach = (best[(at - 1) * LABELS + one] as number) + step(transitions, one, to);
        if (reach > top) {
          top = reach;
          last = one;
        }
      }
      best.push(top + (scores[at * LABELS + to] as number));
      from.push(last);
    }
  return readLabels(best, from, length);
}

function readLabels(best: readonly number[], from: readonly number[], length: number): Tagged[] {
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
