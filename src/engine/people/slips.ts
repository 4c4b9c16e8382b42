/** Slips of the pen in names: one letter wrong, missing or too many, or two neighbours swapped ("Verseov" for "Veresov"). */

/** Shorter words are too often other words one letter apart. */
const SHORTEST = 6;
/** Words of one index entry that are looked at; more only come up in texts made to be slow. */
const LOOKED_AT = 8;

/**
 * Whether two lower-case words of six letters or more differ by one slip, and begin with the same letter.
 * A final -a makes a woman's surname, no slip.
 */
export function isSlip(one: string, other: string): boolean {
  if (one === other || one.length < SHORTEST || other.length < SHORTEST) return false;
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  if (`${one}a` === other || `${other}a` === one) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  if (one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2))
    return true;
  return (
    one.slice(at + 1) === other.slice(at + 1) ||
    one.slice(at) === other.slice(at + 1) ||
    one.slice(at + 1) === other.slice(at)
  );
}

/** Longer words are no names, and would make the index grow with the square of their length. */
const LONGEST = 30;

/** Every word that one letter less makes of a word, and the word itself: two words one slip apart share one of these. */
function shortened(word: string): string[] {
  const keys = [word];
  for (let at = 0; at < word.length; at++) keys.push(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

/** Finds, among the words added to it, those that a word may be a slip for; in the time that the word's length takes. */
export interface SlipIndex {
  add(word: string): void;
  find(word: string): string | null;
}

/** A word's first letter and length: those of a slip are the same, or one letter more or less. */
const outline = (word: string, length: number) => word.charCodeAt(0) * (LONGEST + 2) + length;

/** An empty index. Words are shortened when one is asked for that has such an outline: most articles have no slip. */
export function makeSlipIndex(): SlipIndex {
  const words = new Map<string, string[]>();
  const added = new Set<string>();
  const outlines = new Set<number>();
  const hasLike = (word: string, length: number) => outlines.has(outline(word, length));
  let waiting: string[] = [];
  const register = (word: string) => {
    for (const key of shortened(word)) {
      const list = words.get(key);
      if (!list) words.set(key, [word]);
      else if (list.length < LOOKED_AT) list.push(word);
    }
  };
  return {
    add: (word) => {
      if (added.has(word) || word.length < SHORTEST || word.length > LONGEST) return;
      added.add(word);
      outlines.add(outline(word, word.length));
      waiting.push(word);
    },
    find: (word) => {
      const { length } = word;
      if (length < SHORTEST || length > LONGEST) return null;
      if (!hasLike(word, length) && !hasLike(word, length - 1) && !hasLike(word, length + 1)) return null;
      waiting.forEach(register);
      waiting = [];
      for (const key of shortened(word))
        for (const other of words.get(key) ?? []) if (isSlip(word, other)) return other;
      return null;
    },
  };
}
