/**
 * Words as a search compares them: a word is found by its beginning, in either script and any spelling. Names (words
 * with a capital, and all Cyrillic ones) are compared by the engine's keys too, so that "tokaev" finds Tokayev and Токаев.
 */
import { romanise, wordKey } from '../../engine/romanisation.ts';
import type { Marked } from '../browsing/browse.ts';

/** Letters and digits, with apostrophes inside; hyphens part words, so that each half of a double name is found. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const APOSTROPHES = /['’ʼ]/g;
const CAPITAL = /^\p{Lu}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Words of a question that count; more of them find nothing that these do not. */
const MOST_WORDS = 8;

const plain = (word: string) => word.normalize('NFC').replace(APOSTROPHES, '').toLowerCase();

/** Every form under which a word of a text is found, without repetition. */
export function formsOf(word: string): string[] {
  const bare = word.replace(APOSTROPHES, '');
  const forms = [plain(word)];
  if (CYRILLIC.test(bare)) forms.push(romanise(bare).toLowerCase());
  if (CAPITAL.test(bare) || CYRILLIC.test(bare)) forms.push(wordKey(bare.normalize('NFC')).toLowerCase());
  return [...new Set(forms)];
}

/** Every form of every word of a text, without repetition. */
export function formsIn(text: string): string[] {
  return [...new Set((text.match(WORD) ?? []).flatMap(formsOf))];
}

/** One word of a question: what a form must begin with, any of these. */
export type AskedWord = readonly string[];

/** A key of one letter ("qqq" is k) would find half of everything. */
function beginningsOf(word: string): AskedWord {
  const key = wordKey(word.normalize('NFC')).toLowerCase();
  return [...new Set([plain(word), ...(key.length > 1 ? [key] : [])])];
}

/** The words of a question, without repetition. */
export function askedIn(words: string): AskedWord[] {
  const asked = [...new Set(words.match(WORD) ?? [])].slice(0, MOST_WORDS);
  return asked.map(beginningsOf);
}

const begins = (forms: readonly string[], asked: AskedWord) =>
  forms.some((form) => asked.some((beginning) => form.startsWith(beginning)));

/** Whether every word of the question begins a word of these texts. */
export function isFoundIn(texts: readonly string[], asked: readonly AskedWord[]): boolean {
  const forms = texts.flatMap(formsIn);
  return asked.every((word) => begins(forms, word));
}

/** A text with the words that the question found in it. */
export function marked(text: string, asked: readonly AskedWord[]): Marked {
  if (asked.length === 0) return { text, marks: [] };
  const marks = [...text.matchAll(WORD)]
    .filter(([word]) => asked.some((each) => begins(formsOf(word), each)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return { text, marks };
}
