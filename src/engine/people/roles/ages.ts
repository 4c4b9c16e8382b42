/** Where an article gives an age beside a name. */

import { wordSet } from '../../lexicons/word-list.ts';
import { isMark, type Stretch } from './phrases.ts';
import { behindName, type Scene } from './scene.ts';

const AGE = /^\d{1,3}$/;
const YEAR_OLD = /^\d{1,3}[-‑]year[-‑]old$/i;
/** Words after a name within which "aged 47" or "He was 47" still speaks of it. */
const REACH = 25;
const REACH_NEXT = 45;
const CLOSING = ',.;:)—–';

const lowerAt = ({ words }: Scene, at: number): string => words[at]?.lower ?? '';
const isAge = ({ words }: Scene, at: number): boolean => AGE.test(words[at]?.text ?? '');

const GOES_ON = wordSet('and or who');

function isClosed(scene: Scene, at: number, marks: string): boolean {
  return at >= scene.words.length || isMark(scene.words[at], marks) || GOES_ON.has(lowerAt(scene, at));
}

const BEFORE_AGE = wordSet('then now aged only just');

/** An age right after `at`, perhaps after "then" or "now", closed by one of `marks`. */
export function ageAt(scene: Scene, at: number, marks: string): Stretch | null {
  const first = BEFORE_AGE.has(lowerAt(scene, at)) ? at + 1 : at;
  return isAge(scene, first) && isClosed(scene, first + 1, marks) ? { first, end: first + 1 } : null;
}

const HOME = wordSet('of from');

/** Behind "of Tula", "of the Omsk region" after a name. */
function behindHome({ words }: Scene, at: number): number {
  if (!HOME.has(words[at]?.lower ?? '')) return at;
  let end = at + 1;
  while (end < at + 5 && words[end]?.token.kind === 'word') end++;
  return isMark(words[end], ',') ? end : at;
}

/** ", 41," behind a name. */
export function ageAfterName(scene: Scene): Stretch | null {
  const at = behindHome(scene, behindName(scene.words, scene.place));
  return isMark(scene.words[at], ',') ? ageAt(scene, at + 1, CLOSING) : null;
}

/** "Oleg Serov (41)". */
export function ageInBrackets(scene: Scene): Stretch | null {
  const at = behindName(scene.words, scene.place);
  return isMark(scene.words[at], '(') ? ageAt(scene, at + 1, '),') : null;
}

/** "41-year-old Oleg Serov". */
export function ageBeforeName({ words, place }: Scene): Stretch | null {
  const before = words[place.first - 1];
  return before?.token.kind === 'number' && YEAR_OLD.test(before.text)
    ? { first: place.first - 1, end: place.first }
    : null;
}

const HAS_AGE = wordSet('is was turned turns');

/** "who is 41", "is now 41 and": the age as a predicate. */
export function ageSaid(scene: Scene): Stretch | null {
  let at = behindName(scene.words, scene.place);
  if (isMark(scene.words[at], ',')) at++;
  if (lowerAt(scene, at) === 'who') at++;
  if (!HAS_AGE.has(lowerAt(scene, at))) return null;
  return ageAt(scene, at + 1, ',.;—–');
}

const DIED = wordSet('dies died dead');

const AGED = wordSet('age aged');

/** "aged 41", "at the age of 41", and of the dead "at 41", in the clause of the name. */
export function ageInClause(scene: Scene): Stretch | null {
  const { words, place } = scene;
  let died = false;
  const opens = place.first === 0 || words[place.first - 1]?.token.kind === 'mark';
  const from = behindName(words, place);
  for (let at = from; at < Math.min(words.length, from + REACH); at++) {
    if (isMark(words[at], '.;')) return null;
    const lower = lowerAt(scene, at);
    died ||= DIED.has(lower);
    const ofAge = lower === 'of' && lowerAt(scene, at - 1) === 'age' && lowerAt(scene, at - 3) === 'at';
    const told = AGED.has(lower) || ofAge || (died && opens && lower === 'at');
    if (told && isAge(scene, at + 1) && (lower !== 'at' || isClosed(scene, at + 2, CLOSING)))
      return { first: at + 1, end: at + 2 };
  }
  return null;
}

const IS = wordSet('is was');

/** "He was 88." in the sentence after, before anybody else is named. */
export function ageInNextSentence(scene: Scene): Stretch | null {
  const { words, place, named } = scene;
  const from = behindName(words, place);
  for (let at = from; at < Math.min(words.length - 2, from + REACH_NEXT); at++) {
    if (named.has(at)) return null;
    const lower = lowerAt(scene, at);
    if ((lower !== 'he' && lower !== 'she') || !isMark(words[at - 1], '.')) continue;
    const now = lowerAt(scene, at + 2) === 'now' ? 1 : 0;
    if (!IS.has(lowerAt(scene, at + 1)) || !isAge(scene, at + 2 + now)) continue;
    if (isClosed(scene, at + 3 + now, '.,')) return { first: at + 2 + now, end: at + 3 + now };
  }
  return null;
}

/** "Vitaly and Anna Ilyk, 71 and 69,": the second age is the second's. */
export function agesOfTwo(scene: Scene): Stretch | null {
  const { words, list, place } = scene;
  if (list?.size !== 2 || !isMark(words[list.end], ',')) return null;
  const first = list.end + 1;
  const both = isAge(scene, first) && lowerAt(scene, first + 1) === 'and' && isAge(scene, first + 2);
  if (!both) return null;
  const own = place.first === list.first ? first : first + 2;
  return { first: own, end: own + 1 };
}
