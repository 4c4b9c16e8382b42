/** The title right before a name: where it begins after words that are no part of it. */
import { isBody } from '../../lexicons/people-organisations.ts';
import { isPeople } from '../../lexicons/people-places.ts';
import { wordSet } from '../../lexicons/word-list.ts';
import type { Word } from '../word.ts';
import {
  DETERMINERS,
  isLimit,
  isPersonNoun,
  isPlural,
  isVerb,
  LINKS,
  numberOf,
  phraseBefore,
  type Stretch,
} from './phrases.ts';
import type { Scene } from './scene.ts';

/** Forms of address, which say nothing of who somebody is. */
const ADDRESS = wordSet('mr mrs ms mr. mrs. ms. miss sir madam madame monsieur pan pani herr frau comrade');

/** The part of a phrase that is the name's own title: "the death of shopkeeper" ends in one. */
function ownTitle({ words }: Scene, { first, end }: Stretch): Stretch {
  const link = words.slice(first, end).findLastIndex(({ lower }) => LINKS.has(lower));
  if (link < 0) return { first, end };
  const last = words[end - 1] as Word;
  return isPersonNoun(last) && !isPlural(last) ? { first: first + link + 1, end } : { first, end };
}

/** Adjectives that open a title ("former President"): a small word before them is a verb's. */
const OPENS_TITLE = wordSet(
  'former late then current acting ousted incumbent outgoing fellow ex deputy vice first deposed exiled jailed honorary interim retired',
);

/** Words after which any rank may follow: "deputy commissar". */
const DEPUTY = wordSet('deputy vice chief head senior assistant associate co acting');

/** Whether a word can stand before a title within the same phrase. */
function belongsToTitle(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (isBody(word.lower) || words[at - 1]?.shape === 'capital') return true;
  if (word.token.kind !== 'word' || word.shape !== 'lower' || /[-‑]/.test(word.lower)) return true;
  return (
    DETERMINERS.has(word.lower) || OPENS_TITLE.has(word.lower) || LINKS.has(word.lower) || isPersonNoun(word)
  );
}

/** Where a title begins after words that are no part of it: "unseat former President", "protest President". */
function withoutVerb({ words }: Scene, { first, end }: Stretch): Stretch {
  let capitals = true;
  for (let at = end - 1; at > first; at--) {
    const word = words[at] as Word;
    capitals &&= word.shape !== 'lower';
    const opens = (at < end - 1 && OPENS_TITLE.has(word.lower)) || (capitals && isCapitalTitle(word));
    if (opens && !belongsToTitle(words, at - 1)) return { first: at, end };
    if (isPastVerb(words, at - 1)) return { first: at, end };
  }
  return { first, end };
}

const PRONOUN = wordSet('he she it they we i you who which that');

/** Whether "fined" is what somebody did and no "jailed activist": its subject stands right before it. */
function isPastVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word?.shape !== 'lower' || !/^[a-z]+ed$/.test(word.lower) || before?.token.kind !== 'word')
    return false;
  if (PRONOUN.has(before.lower)) return true;
  // "Russia jailed journalist", "on Monday detained activist"; but "Russian jailed journalist".
  if (before.shape === 'capital' && before.token.kind === 'word')
    return !isPeople(before.lower) && !/[-‑]/.test(before.lower) && !isPersonNoun(before);
  if (before.shape !== 'lower' || /ly$|[-‑]/.test(before.lower) || isLimit(before) || isVerb(before))
    return false;
  return !DETERMINERS.has(before.lower) && !OPENS_TITLE.has(before.lower) && !LINKS.has(before.lower);
}

const isCapitalTitle = (word: Word): boolean => word.shape === 'capital' && isPersonNoun(word);

/** A title right before `end`, of one person or of several. */
export function titleBefore(scene: Scene, end: number): Stretch | null {
  const { words } = scene;
  const found = withoutVerb(scene, ownTitle(scene, { first: phraseBefore(scene, end), end }));
  const own = words.slice(found.first, end);
  const last = own[own.length - 1];
  if (!last || LINKS.has(last.lower) || DETERMINERS.has(last.lower) || ADDRESS.has(last.lower)) return null;
  const isTitle = isPersonNoun(last) || DEPUTY.has(own[0]?.lower ?? '') || numberOf(scene, found) !== null;
  return isTitle ? found : null;
}

/** "Mayor Oleg Serov": the title right before the name. */
export function wordsBefore(scene: Scene): Stretch | null {
  return titleBefore(scene, scene.place.first);
}
