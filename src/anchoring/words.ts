/** The words of a text with their places: what passages are compared by. */
import { isInvisible, isWordUnit } from './character.ts';

export interface Words {
  readonly text: string;
  /** Offset of each word's first unit. */
  readonly starts: readonly number[];
  /** Offset after each word's last unit. */
  readonly ends: readonly number[];
}

/** Runs of letters and digits. Apostrophes and hyphens part words, so that their many shapes do not matter. */
export function scanWords(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isWordUnit(text.charCodeAt(at))) continue;
    starts.push(at);
    let end = at + 1;
    for (let next = end; next < text.length; next++) {
      const unit = text.charCodeAt(next);
      if (isWordUnit(unit)) end = next + 1;
      else if (!isInvisible(unit)) break;
    }
    ends.push(end);
    at = end;
  }
  return { text, starts, ends };
}

/** The form words are compared in: lower case, invisible characters gone, ligatures and accents in one spelling. */
export function foldWord(word: string): string {
  if (/^[ -~]*$/.test(word)) return word.toLowerCase();
  return word
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .normalize('NFKC')
    .toLowerCase();
}

/** The folded form of word number `index`. */
export const wordAt = (words: Words, index: number): string =>
  foldWord(words.text.slice(words.starts[index] ?? 0, words.ends[index] ?? 0));

/** Index of the first word that begins at the offset or after it; the number of words when there is none. */
export function firstWordAt({ starts }: Words, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
