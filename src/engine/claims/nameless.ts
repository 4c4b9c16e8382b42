/** Somebody who speaks and is only described ("A manager of the bank said"), whom "he" and "the manager" mean soon after. */
import { genderOfDescription } from '../people/cast.ts';
import { standsForOne } from './stands-for-people.ts';

const INTRODUCES = /^(?:an?|one|another) /;
/** What opens words for somebody of a body: "the plant’s ". */
const OWNED = /^(?:the |its )(?:[^\s,]+ ){0,3}?[^\s,]+['’]s? |^(?:its|his|her|their) /;
const GENDERS: Readonly<Record<string, 'm' | 'f'>> = { he: 'm', she: 'f' };
/** Begin what follows the noun of a description. */
const AFTER_NOUN = / (?:of|for|in|at|with|from|on|to|by|who|whom|whose|near|close|speaking|familiar) .*|,.*$/;

/** The noun of such words in small letters ("manager"); null where they introduce nobody. */
function nounOf(small: string): string | null {
  const opened = INTRODUCES.exec(small)?.[0].length ?? 0;
  if (opened === 0) return null;
  const phrase = small.slice(opened).replace(AFTER_NOUN, '');
  const noun = phrase.slice(phrase.lastIndexOf(' ') + 1);
  return standsForOne(noun) ? noun : null;
}

/** Whether words introduce somebody without a name, whom a pronoun may then mean; "the plant’s manager" does too. */
export function introduces(words: string, pronoun: string): boolean {
  const small = words.toLowerCase();
  if (nounOf(small) === null && nounOf(small.replace(OWNED, 'a ')) === null) return false;
  const gender = genderOfDescription(small);
  return gender === null || gender === GENDERS[pronoun];
}

/** Whether words introduce somebody without a name whom "the" and a noun then mean. */
export function introducesAs(words: string, noun: string): boolean {
  return nounOf(words.toLowerCase()) === noun;
}
