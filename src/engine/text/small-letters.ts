/** Text in small letters, for patterns: the flag i makes them twice as dear to compile, and a first article compiles all it meets. */

import { kindAt, SPACE } from './letters.ts';

/** A text in small letters whose offsets are the text's own: a letter that would become two ("İ") stays as it is. */
export function inSmall(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (character) => {
    const one = character.toLowerCase();
    return one.length === character.length ? one : character;
  }).join('');
}

/** Whether a word of two letters or more ends in an s, and not in two. */
export function endsInOneS(word: string): boolean {
  const { length } = word;
  return length > 1 && word.charCodeAt(length - 1) === S && word.charCodeAt(length - 2) !== S;
}

const S = 0x73;

/** The word in small letters that opens a text and has white space behind it; empty where none does. */
export function openingWord(text: string): string {
  for (let at = 1; at < text.length; at++)
    if (kindAt(text, at) === SPACE) return text.slice(0, at).toLowerCase();
  return '';
}

/** Whether one of some words stands in a text: a cheap question before a dear pattern is compiled or tried. */
export function holdsOneOf(text: string, words: readonly string[]): boolean {
  // By index: tables are frozen, and a frozen array is dear to iterate over.
  for (let at = 0; at < words.length; at++) if (text.includes(words[at] as string)) return true;
  return false;
}
