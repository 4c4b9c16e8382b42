/** The words of a description ("the 48-year-old pianist"), and what they tell by themselves. */
import { titleKind } from '../lexicons/people-titles.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { lettersEnd, wordEnd, wordStart } from '../text/letters.ts';

/** Begin what follows the noun of a description. */
export const LINKS = wordSet('of for in at from who with');
const YEARS_OLD = '-year-old';
const AGE = /^(\d+)-year-old$/;

/** The words of a text in small letters, hyphens within. */
export function wordsOf(text: string): string[] {
  const small = text.toLowerCase();
  const words: string[] = [];
  for (let at = wordStart(small, 0), end = 0; at < small.length; at = wordStart(small, end)) {
    end = wordEnd(small, at, '-');
    words.push(small.slice(at, end));
  }
  return words;
}

/** Head noun of a description: its last word before "of", "for" and the like. */
export function headOf(words: readonly string[]): string {
  const link = words.findIndex((word, at) => at > 1 && LINKS.has(word));
  return words[(link < 0 ? words.length : link) - 1] ?? '';
}

/** The age that a word gives ("48-year-old"). */
export function ageIn(word: string): string | undefined {
  return word.endsWith(YEARS_OLD) ? AGE.exec(word)?.[1] : undefined;
}

/** Words that tell of a life and so of whom the article is telling: "the retired admiral", "the Lagos-born banker". */
const BIOGRAPHY = wordSet('former retired late');
const BORN = wordSet('born raised educated');

/** Whether "the" and such a word open a description in small letters. */
export function tellsOfLife(small: string): boolean {
  if (!small.startsWith('the ')) return false;
  const [, word = ''] = small.split(' ', 2);
  if (BIOGRAPHY.has(word) || ageIn(word) !== undefined) return true;
  const hyphen = word.indexOf('-');
  if (word.startsWith('ex-')) return word.length > 3 && lettersEnd(word, 3) === word.length;
  return hyphen > 0 && lettersEnd(word, 0) === hyphen && BORN.has(word.slice(hyphen + 1));
}

/** Trades that a story has beside whoever it names: a trial has its interpreter, an arrest its policeman. */
const BESIDE = wordSet(`
  interpreter translator lawyer driver publisher editor doctor physician medic paramedic nurse porter policeman policewoman prosecutor
  producer coach trainer manager guide host moderator presenter reporter correspondent journalist waiter waitress referee pilot captain
  skipper helmsman
`);

/** A word for what one person does for a living, which may call again whoever was just named. */
export const isTrade = (noun: string) =>
  titleKind(noun) === 'work' && !noun.endsWith('s') && !BESIDE.has(noun);
