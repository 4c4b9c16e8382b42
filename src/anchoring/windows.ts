/** Where in a text a set of words stands closest together: the few places worth comparing word by word. */
import type { TextIndex, Work } from './text-index.ts';

/** A stretch of the text's words, by their indexes, end exclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface WindowSearch {
  /** Numbers of the words looked for, repeated as often as they are wanted. */
  readonly wanted: readonly number[];
  /** Length of the window, in words. */
  readonly size: number;
  /** Index of the word where such a window used to begin: settles between places that are equally good. */
  readonly near: number;
  /** How many places to give at most. */
  readonly most: number;
}

interface Place {
  readonly from: number;
  readonly score: number;
}

/** Sums of bits that differ by less are the same sum, added up in another order. */
const ROUNDING = 1e-6;

/** Whether place `a` is to be preferred: more of the words, or as many of them and nearer to where they used to be. */
function isBetter(a: Place, b: Place | undefined, near: number): boolean {
  if (!b) return true;
  if (Math.abs(a.score - b.score) > ROUNDING) return a.score > b.score;
  return Math.abs(a.from - near) < Math.abs(b.from - near);
}

/** The words in a window that is moved on word by word. A word counts as often as it is wanted, whatever its order. */
class Bag {
  score = 0;
  readonly #have: Int32Array;
  readonly #need: Int32Array;
  readonly #bits: readonly number[];

  constructor(wanted: readonly number[], bits: readonly number[]) {
    this.#bits = bits;
    this.#have = new Int32Array(bits.length);
    this.#need = new Int32Array(bits.length);
    for (const id of wanted) this.#need[id] = (this.#need[id] ?? 0) + 1;
    this.#need[0] = 0;
  }

  add(id: number): void {
    const had = this.#have[id] ?? 0;
    this.#have[id] = had + 1;
    if (had < (this.#need[id] ?? 0)) this.score += this.#bits[id] ?? 0;
  }

  remove(id: number): void {
    const rest = (this.#have[id] ?? 0) - 1;
    this.#have[id] = rest;
    if (rest < (this.#need[id] ?? 0)) this.score -= this.#bits[id] ?? 0;
  }
}

/** The best position of the window in each stretch of half its length. */
function places({ ids, bits }: TextIndex, { wanted, size, near }: WindowSearch): Place[] {
  const bag = new Bag(wanted, bits);
  const stride = Math.max(1, size >> 1);
  const best: Place[] = [];
  for (let index = 0; index < ids.length; index++) {
    bag.add(ids[index] ?? 0);
    if (index >= size) bag.remove(ids[index - size] ?? 0);
    const slot = Math.floor(index / stride);
    const kept = best[slot];
    // Most positions are worse than the one kept: no object is made of those.
    if (kept && bag.score < kept.score - ROUNDING) continue;
    const place = { from: index + 1 - size, score: bag.score };
    if (isBetter(place, kept, near)) best[slot] = place;
  }
  return best;
}

/** The best places, best first, none overlapping a better one by more than half. */
export function bestWindows(index: TextIndex, search: WindowSearch, work: Work): Window[] {
  const { size, near, most } = search;
  const found = size > 0 ? places(index, search) : [];
  const kept: Place[] = [];
  while (kept.length < most) {
    let best: Place | undefined;
    for (const place of found) {
      if (place.score <= ROUNDING || kept.some((other) => Math.abs(other.from - place.from) <= size >> 1))
        continue;
      if (isBetter(place, best, near)) best = place;
    }
    work.steps += found.length;
    if (!best) break;
    kept.push(best);
  }
  work.steps += index.ids.length;
  return kept.map(({ from }) => ({ from: Math.max(0, from), to: from + size }));
}
