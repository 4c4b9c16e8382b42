/** Whether the words of a source stand for human beings: by the noun they end in, and by its form. */
import { isHumanNoun, isNotHuman, isSeveral } from '../lexicons/people-nouns.ts';
import { isPeople } from '../lexicons/people-places.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { isCapitalAt, kindAt, SPACE } from '../text/letters.ts';
import { bareWord } from './bodies.ts';
import { namesPeople } from './noun-phrase.ts';

/** Words that stand for human beings, whoever these are. */
export const STANDS_FOR_PEOPLE: ReadonlySet<string> = new Set([
  ...[
    'he',
    'she',
    'they',
    'i',
    'we',
    'you',
    'who',
    'those',
    'these',
    'everyone',
    'someone',
    'somebody',
    'nobody',
    'anyone',
    'neither',
    'either',
  ],
  ...[
    'the other',
    'the others',
    'another',
    'a second',
    'a third',
    'the second',
    'the third',
    'the fourth',
    'the former',
    'the latter',
  ],
  ...[
    'the five',
    'the six',
    'the seven',
    'the eight',
    'the nine',
    'the ten',
    'the two',
    'the three',
    'the four',
  ],
  ...[
    'half',
    'a half',
    'a third',
    'one third',
    'a quarter',
    'one quarter',
    'a fifth',
    'two-thirds',
    'one in three',
    'one in four',
    'one in five',
    'one in 10',
    'two thirds',
    'three-quarters',
  ],
  ...['a majority', 'the majority', 'a minority', 'a slim majority', 'a large majority', 'most'],
  ...['the defense', 'the defence', 'the pair', 'the couple', 'the accused', 'the deceased'],
]);

export function endsInName(phrase: string): boolean {
  let at = phrase.length;
  while (at > 0 && kindAt(phrase, at - 1) !== SPACE) at--;
  return at > 0 && isCapitalAt(phrase, at);
}

/** "the Ukrainian", "a Korean", "the injured": an adjective that stands for people. */
const STAND_ALONE = /^(?:the|an?|one|another|both|two|three|four|five|many|most|some) (\w+)$/;

const ALONE = wordSet(
  'dead poor rich elderly sick blind deaf needy faithful homeless young old slain bereaved',
);

function standsAlone(phrase: string): boolean {
  const word = STAND_ALONE.exec(phrase.toLowerCase())?.[1] ?? '';
  return (
    isPeople(word) ||
    ALONE.has(word) ||
    (word.endsWith('ed') && !word.endsWith('eed')) ||
    word.endsWith('chman')
  );
}

/** Whether a phrase ends in a noun for human beings, and not in a name ("The Free Russia Tent"). */
export function endsInPeople(last: string, phrase: string): boolean {
  const one = bareWord(last);
  if (standsAlone(phrase)) return true;
  if (last.endsWith('s') && (isPeople(last) || isPeople(one) || last.endsWith('ites'))) return true;
  if (endsInName(phrase)) return false;
  return (
    titleKind(last) !== null ||
    isHumanNoun(last) ||
    isHumanNoun(one) ||
    isSeveral(last) ||
    (namesPeople(last) && !isNotHuman(one) && !isLoneName(last, phrase))
  );
}

/** "Avtodor": one word with a capital is a name, unless it is a plural that opens a sentence. */
function isLoneName(last: string, phrase: string): boolean {
  return !last.endsWith('s') && !phrase.includes(' ') && isCapitalAt(phrase, 0);
}

/** Whether a noun in small letters is of one human being ("manager", "nurse"), and of no body. */
export function standsForOne(noun: string): boolean {
  if (isSeveral(noun) && !/m[ae]n$/.test(noun)) return false;
  return (
    titleKind(noun) !== null ||
    isHumanNoun(noun) ||
    (namesPeople(noun) && !isNotHuman(noun) && !noun.endsWith('s'))
  );
}
