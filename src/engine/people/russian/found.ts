/** What the rules for Russian names find, and what they ask of each word. */
import type { Reason } from '../../types.ts';
import type { Gender } from '../name-word.ts';
import type { Run } from '../runs.ts';
import type { Word } from '../word.ts';
import type { WordBlock } from '../words.ts';
import { readForeignSurname, readSurname } from './cases.ts';
import { isNobody } from './word-kinds.ts';

/** A name found in a run, its words in the nominative. */
export interface Found extends Run {
  readonly home: WordBlock;
  readonly nominative: readonly string[];
  readonly gender: Gender;
  /** The surname that the rest of the article may use alone, in lower case. */
  readonly surname: string;
  readonly reasons: readonly Reason[];
}

const INITIAL = /^\p{Lu}\.(?:-?\p{Lu}\.)*$|^\p{Lu}\p{Ll}{1,2}\.$/u;

const capitalise = (lower: string): string =>
  lower.replace(/(?:^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Whether a word is one or more initials. */
export function isInitial(word: Word | undefined): boolean {
  return word !== undefined && INITIAL.test(word.text);
}

/** Whether two genders may be one person's. */
export function agrees(one: Gender, other: Gender): boolean {
  return one === null || other === null || one === other;
}

/** A word may be a surname unless it is a place, a body or an adjective that no surname's reading covers. */
export function mayBeSurname(word: Word | undefined): word is Word {
  return word !== undefined && word.shape === 'capital' && !isInitial(word) && !isNobody(word.lower);
}

/** The surname in the nominative that a word is after a first name of `gender`. */
export function surnameFor(word: Word, gender: Gender): string {
  const read = readSurname(word.lower).find((one) => agrees(one.gender, gender));
  return (read ?? readForeignSurname(word.lower, gender)).word;
}

/** A name that a rule finds. */
export function found(
  home: WordBlock,
  run: Run,
  parts: {
    readonly words: readonly string[];
    readonly gender: Gender;
    readonly rule: string;
    readonly surname?: string;
  },
): Found {
  const { words, gender, rule } = parts;
  const evidence = home.words
    .slice(run.first, run.end)
    .map(({ text }) => text)
    .join(' ');
  return {
    home,
    ...run,
    nominative: words.map(capitalise),
    gender,
    surname: parts.surname ?? (words[words.length - 1] ?? '').toLowerCase(),
    reasons: [{ rule, evidence }],
  };
}
