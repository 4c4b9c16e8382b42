/** Noun phrases around a name: how far the words that describe somebody reach, to the left and to the right. */

import { isHumanNoun, isNotHuman, isSeveral } from '../../lexicons/people-nouns.ts';
import { isCalendar, isCommon } from '../../lexicons/people-organisations.ts';
import { isPeople, isPlace } from '../../lexicons/people-places.ts';
import { isDeed, isSpeechVerb } from '../../lexicons/people-speech.ts';
import { titleKind } from '../../lexicons/people-titles.ts';
import { wordList, wordSet } from '../../lexicons/word-list.ts';
import { isPlain } from '../../text/letters.ts';
import { endsInOneS } from '../../text/small-letters.ts';
import type { Word } from '../word.ts';

/** Words as indexes into the block's words, end exclusive. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** A block's words, and which of them belong to somebody's name. */
export interface Phrases {
  readonly words: readonly Word[];
  readonly named: ReadonlySet<number>;
}

const split = (text: string): ReadonlySet<string> => new Set(wordList(text));

/** Words that open a noun phrase. */
export const DETERMINERS = split('a an the another one this that his her its their our my your some');
/** Words that no description before a name runs across. */
const LIMITS = split(`
  and but or nor so if as that which who whom whose while when where because after before since until than though although not
  in on at by with to from into about against between among during over under through without toward towards despite per via like including excluding featuring what
  is are was were be been being am has have had do does did will would can could may might must should found built
  he she it they we i you him them us me himself herself themselves itself
  there here then also still later neither either both whether whatever however rather
`);
/** Units of what is counted: no description before a name runs across them. */
const UNITS = wordSet('months years weeks days hours minutes percent rubles dollars');
/** Words after which something is left out. */
const LOOSE = split(`
  and but or nor as that which who whom whose of for in on at by with to from into about than if when where while
  he she it they we had has have is was were be been a an the will would can could may might must should found
`);
/** Prepositions inside a description: "head of the timber association". */
export const LINKS = split('of for');
/** Longest description in words; anything longer is a sentence that lost its verb. */
export const LONGEST = 22;
const AGENT = /(?:er|or|ist|ian|man|woman|eur|ant|ee|smith|stress|tress)s?$/;
/** Words for people that stand before no name, and in descriptions all the same. */
const PERSON = wordSet('man woman boy girl person member one anchor ex');
const YEAR_OLD = /^\d+[-‑]year[-‑]olds?$/;

/** Whether a word is one of the marks. */
export function isMark(word: Word | undefined, marks: string): boolean {
  return word?.token.kind === 'mark' && (word.text === marks || marks.includes(word.text));
}

export function isWordOrNumber(word: Word | undefined): boolean {
  const kind = word?.token.kind;
  return kind === 'word' || kind === 'number';
}

/** Whether a mark makes the word before it an owner's: "'s", and the apostrophe of "the victims’ lawyer", which reads as a quotation mark. */
export function isOwners(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.token.kind === 'possessive') return true;
  if (word?.token.kind !== 'quote' || word.token.spaced || (word.text !== "'" && word.text !== '’'))
    return false;
  return (words[at - 1]?.lower.endsWith('s') ?? false) && words[at + 1]?.token.spaced === true;
}

const isTitle = (lower: string): boolean => titleKind(lower) !== null || isHumanNoun(lower);

/** "Demographer", "Sinologist": an ending that shows a profession even where the word opens a sentence. */
export function namesScholar(lower: string): boolean {
  return /(?:ologist|ographer|ologian|onomist|athlete|iatrist|teacher)s?$/.test(lower);
}

const PREFIX = /^(?:ex|co|vice|deputy|self|then)[-‑]/;

function namesPerson(word: string, isLower: boolean): boolean {
  const lower = word.replace(PREFIX, '');
  if (isTitle(lower) || (endsInOneS(lower) && isTitle(lower.slice(0, -1)))) return true;
  if (namesScholar(lower)) return true;
  if (!isLower || lower.length <= 5 || !AGENT.test(lower)) return false;
  return !isNotHuman(lower) && !isNotHuman(lower.replace(/s$/, '')) && !isCommon(lower) && !LIMITS.has(lower);
}

const known = { lower: new Map<string, boolean>(), other: new Map<string, boolean>() };
/** Words whose answers are kept ready; beyond it the store begins anew, so that no text can make it grow for ever. */
const KEPT_WORDS = 8192;

/** Whether a word says what somebody is, by the lexicons (singular or plural) or by its ending. */
export function isPersonNoun(word: Word | undefined): boolean {
  if (word?.token.kind !== 'word') return false;
  const kept = word.shape === 'lower' ? known.lower : known.other;
  let answer = kept.get(word.lower);
  if (answer === undefined) {
    if (kept.size >= KEPT_WORDS) kept.clear();
    answer = namesPerson(word.lower, word.shape === 'lower');
    kept.set(word.lower, answer);
  }
  return answer;
}

/** Whether a word can be the head of a description that stands apart from the name ("a 63-year-old woman"). */
export function isDescribing(word: Word | undefined): boolean {
  if (word?.token.kind === 'number') return YEAR_OLD.test(word.lower);
  return isPersonNoun(word) || (word?.shape === 'lower' && (PERSON.has(word.lower) || isSeveral(word.lower)));
}

/** Whether a describing word speaks of more than one. */
export function isPlural({ lower }: Word): boolean {
  if (isHumanNoun(lower)) return false;
  return isSeveral(lower) || (endsInOneS(lower) && titleKind(lower) === titleKind(lower.slice(0, -1)));
}

/** Whether no description before a name runs across a word. */
export function isLimit({ lower }: Word): boolean {
  return LIMITS.has(lower);
}

/** Whether a word is a verb that a description cannot hold. */
export function isVerb({ shape, lower }: Word): boolean {
  return shape === 'lower' && (isSpeechVerb(lower) || isDeed(lower));
}

function stopsBefore({ words, named }: Phrases, at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (isOwners(words, at) || word.token.kind === 'number') return false;
  if (word.token.kind !== 'word' || isLimit(word) || isVerb(word)) return true;
  if (UNITS.has(word.lower)) return true;
  if (named.has(at) && !isOwners(words, at + 1) && !named.has(at + 1)) return true;
  if (
    word.shape === 'lower' &&
    word.lower.length > 2 &&
    word.lower.endsWith('ed') &&
    isPlain(word.lower) &&
    next?.shape !== 'lower'
  )
    return true;
  return isCalendar(word.lower) && word.shape !== 'lower' && !isOwners(words, at + 1);
}

/** Whether an "and" joins two capitalised words of one title: "Finance and Economy Minister". */
function isWithinTitle({ words, named }: Phrases, at: number): boolean {
  const before = words[at - 1];
  if (words[at]?.lower !== 'and' || before?.shape !== 'capital' || words[at + 1]?.shape !== 'capital')
    return false;
  return !named.has(at - 1) && !isPlace(before.lower) && !isPersonNoun(before) && words[at - 2]?.text !== ',';
}

/** Where the noun phrase that ends before `end` begins; `end` itself when there is none. */
export function phraseBefore(phrases: Phrases, end: number): number {
  const { words } = phrases;
  let at = end;
  while (at > 0 && end - at < LONGEST) {
    if (stopsBefore(phrases, at - 1) && !(at < end - 1 && isWithinTitle(phrases, at - 1))) break;
    at--;
    if (DETERMINERS.has((words[at] as Word).lower) && !LINKS.has(words[at - 1]?.lower ?? '')) break;
  }
  while (at < end && LINKS.has((words[at] as Word).lower)) at++;
  return at;
}

const RELATIVE = wordSet('who whom whose that');
/** Longest quotation inside a description (a book's title), in words. */
const LONGEST_TITLE = 9;

/** Where a quotation that opens at `at` closes, behind the mark; `at` when it is no short one. */
function afterQuotation({ words }: Phrases, at: number): number {
  for (let close = at + 2; close < Math.min(words.length, at + LONGEST_TITLE + 2); close++)
    if ((words[close] as Word).token.kind === 'quote') return close + 1;
  return at;
}

/** Where an apposition that begins at `first` ends: before the next comma, dash, bracket or verb of speech; a relative clause belongs to it, and the title of a book. */
export function phraseAfter(phrases: Phrases, first: number): number {
  const { words } = phrases;
  let at = first;
  let relative = false;
  while (at < words.length && at - first < LONGEST) {
    const word = words[at] as Word;
    if (isMark(word, ',;:.!?—–()…') || (word.text === '-' && word.token.spaced)) break;
    if (word.token.kind === 'quote' && !isOwners(words, at)) {
      const behind = relative ? at : afterQuotation(phrases, at);
      if (behind === at) break;
      at = behind;
      if (isMark(words[at - 2], ',.')) break;
      continue;
    }
    if (RELATIVE.has(word.lower)) relative = true;
    if (!relative && at > first && word.shape === 'lower' && isSpeechVerb(word.lower)) break;
    at++;
  }
  return at;
}

const PREPOSITION = wordSet(
  'of for in at on by with to from into against between among under over since near about after before during through without within behind across until who whom whose which that where when as and or known named called identified born like than',
);
const COUNTS = wordSet(
  'one two three four five some most many another any first last youngest oldest eldest',
);

/** Where the phrase's own words end and its prepositions begin; "one of the defendants" is all its own. */
export function coreEnd({ words }: Phrases, { first, end }: Stretch): number {
  for (let at = first + 1; at < end; at++) {
    const { lower, token } = words[at] as Word;
    if (isOwners(words, at)) continue;
    if (lower === 'of' && at <= first + 2 && COUNTS.has(words[at - 1]?.lower ?? '')) continue;
    const isPronoun = lower === 'one' && words[at + 1]?.lower !== 'of';
    const opens = DETERMINERS.has(lower) && words[at - 1]?.lower !== 'of' && !isPronoun;
    if (PREPOSITION.has(lower) || opens || token.kind === 'quote' || token.kind === 'mark') return at;
  }
  return end;
}

/** Whether a stretch holds a word that says what somebody is. */
export function holdsPersonNoun({ words }: Phrases, { first, end }: Stretch): boolean {
  return words.slice(first, end).some(isDescribing);
}

const isDemonym = (word: Word | undefined): boolean =>
  word !== undefined && word.shape === 'capital' && isPeople(word.lower.replace(/s$/, ''));

/** Words that may follow the noun of a description: "the one Russian sailor aboard", "a man accused of theft". */
const FOLLOWS = /(?:ed|ing|en|aboard|abroad|elect|emeritus|designate|here|there|alone|now|\d)$/;

const ONE = wordSet('one another');

/** How many people a phrase's own words speak of: its noun decides; null where that is no word for a person. */
export function numberOf(phrases: Phrases, stretch: Stretch): 'one' | 'several' | null {
  const { words } = phrases;
  const end = coreEnd(phrases, stretch);
  const opening = words[stretch.first]?.lower ?? '';
  if (ONE.has(opening) && words[stretch.first + 1]?.lower === 'of')
    return holdsPersonNoun(phrases, { first: stretch.first + 1, end }) ? 'one' : null;
  for (let at = end - 1; at >= stretch.first; at--) {
    const word = words[at] as Word;
    const next = words[at + 1];
    const isNoun = at === end - 1 || (next?.token.kind === 'word' && FOLLOWS.test(next.lower));
    if (isNoun && isDescribing(word)) return isPlural(word) ? 'several' : 'one';
    if (at < end - 1 && !FOLLOWS.test((words[at + 1] as Word).lower)) break;
  }
  return isDemonym(words[end - 1]) || isNation(words, stretch.first, end) ? 'one' : null;
}

/** "a Dungan": an article and one capitalised word. */
function isNation(words: readonly Word[], first: number, end: number): boolean {
  return (
    end === first + 2 && /^an?$/.test(words[first]?.lower ?? '') && words[first + 1]?.shape === 'capital'
  );
}

const WHEN = wordSet('in on since until at');

/** "May" with a capital is the month. */
function isLoose({ lower, shape }: Word): boolean {
  return LOOSE.has(lower) && (shape === 'lower' || !isCalendar(lower));
}

/** A stretch without the small words at its end that belong to what it leaves out. */
export function withoutLooseEnd({ words }: Phrases, { first, end }: Stretch): Stretch {
  let last = end;
  while (last > first && isLoose(words[last - 1] as Word)) last--;
  return { first, end: last };
}

/** A stretch without the time at its end: "a Russian citizen in 1999". */
export function withoutTime({ words }: Phrases, { first, end }: Stretch): Stretch {
  const last = words[end - 1];
  const timed = last !== undefined && (last.token.kind === 'number' || isCalendar(last.lower));
  return timed && WHEN.has(words[end - 2]?.lower ?? '') ? { first, end: end - 2 } : { first, end };
}

/** Whether a stretch's own words name somebody else without owning anything: it is the next of a list. */
export function namesAnother({ words, named }: Phrases, { first, end }: Stretch): boolean {
  for (let at = first; at < end; at++) {
    if (!named.has(at)) continue;
    let behind = at;
    while (named.has(behind)) behind++;
    if (!isOwners(words, behind)) return true;
    at = behind;
  }
  return false;
}
