/** Where in a text a set of words stands closest together: the few places worth comparing word by word. */
import type { TextIndex, Work } from './text-index.ts';

/** A stretch of the text's words, end exclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface WindowSearch {
  /** Numbers of the words looked for, repeated as often as they are wanted. */
  readonly wanted: readonly number[];
  /** Length of the window, in words. */
  readonly size: number;
  /** Index of the word where the passage used to begin: settles between places that are equally good. */
  readonly near: number;
  /** How many places to give at most. */
  readonly most: number;
}

interface Place {
  readonly end: number;
  readonly score: number;
}

/**
 * Slides a window over the text and keeps the best position of each stretch of half its length. A word counts as often as it is wanted,
 * whatever its order: what edits leave of a paragraph stays together.
 */
function places({ ids, bits }: TextIndex, { wanted, size, near }: WindowSearch): Place[] {
  const need = new Int32Array(bits.length);
  for (const id of wanted) need[id] = (need[id] ?? 0) + 1;
  need[0] = 0;
  const have = new Int32Array(bits.length);
  const stride = Math.max(1, size >> 1);
  const best: Place[] = [];
  let score = 0;
  for (let index = 0; index < ids.length; index++) {
    const entering = ids[index] ?? 0;
    const had = have[entering] ?? 0;
    have[entering] = had + 1;
    if (had < (need[entering] ?? 0)) score += bits[entering] ?? 0;
    if (index >= size) {
      const leaving = ids[index - size] ?? 0;
      const rest = (have[leaving] ?? 0) - 1;
      have[leaving] = rest;
      if (rest < (need[leaving] ?? 0)) score -= bits[leaving] ?? 0;
    }
    const slot = Math.floor(index / stride);
    const kept = best[slot];
    if (
      !kept ||
      score > kept.score + 1e-9 ||
      (score > kept.score - 1e-9 && closer(index, kept.end, near + size))
    )
      best[slot] = { end: index + 1, score };
  }
  return best;
}

const closer = (a: number, b: number, to: number): boolean => Math.abs(a - to) < Math.abs(b - to);

/** The best places, best first, none overlapping a better one by more than half. */
export function bestWindows(index: TextIndex, search: WindowSearch, work: Work): Window[] {
  const found = places(index, search);
  work.steps += index.ids.length;
  found.sort((a, b) => b.score - a.score || Math.abs(a.end - search.near) - Math.abs(b.end - search.near));
  const kept: Place[] = [];
  for (const place of found) {
    if (kept.length >= search.most || place.score <= 0) break;
    if (kept.every((other) => Math.abs(other.end - place.end) > search.size >> 1)) kept.push(place);
  }
  return kept.map(({ end }) => ({ from: Math.max(0, end - search.size), to: end }));
}
