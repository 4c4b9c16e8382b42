/** Which lexicons hold a word, as bits of one number: what is known of words beside their letters. */
import { isFirstName } from '../lexicons/people-first-names.ts';
import { isKnownSurname } from '../lexicons/people-known.ts';
import { isBody, isCalendar, isCommon, isThing } from '../lexicons/people-organisations.ts';
import { isPeople, isPlace } from '../lexicons/people-places.ts';
import { OPENERS } from '../lexicons/people-russian.ts';
import { isDeed, isSpeechVerb } from '../lexicons/people-speech.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import { wordSet } from '../lexicons/word-list.ts';
import type { TokenKind } from '../text/token-kind.ts';
import { readFirstName, readPatronymic } from './russian/cases.ts';
import { isNobody, isRussianSpeech, isRussianTitle } from './russian/word-kinds.ts';
import type { Shape } from './word-shape.ts';

const PLACE_PREPOSITION = wordSet('in at near from into toward towards across around via outside inside');

/** The bits of a word's shape. */
export const SHAPE_KINDS: Readonly<Record<Shape, number>> = {
  mark: 0,
  lower: 1 << 6,
  particle: 1 << 7,
  capital: 1 << 8,
  capitals: (1 << 8) | (1 << 22),
  initial: (1 << 8) | (1 << 21),
};
const TITLE_KINDS = ['address', 'office', 'rank', 'work', 'kin', 'standing'] as const;

/** Bits that other features ask for. */
export const LOWER_BIT = 1 << 6;
export const FIRST_NAME_BIT = 1 << 9;
export const PLACE_BIT = 1 << 10;
export const PEOPLE_BIT = 1 << 11;
export const BODY_BIT = 1 << 12;
export const CALENDAR_BIT = 1 << 13;
export const COMMON_BIT = 1 << 14;
export const SPEECH_BIT = 1 << 15;
export const DEED_BIT = 1 << 16;
export const PLACE_PREPOSITION_BIT = 1 << 20;

/** The bit of common words for things that bear names. */
export const THING_BIT = 1 << 23;
/** The bit of surnames that newspapers give alone. */
const KNOWN_BIT = 1 << 24;
/** The bits that tell what kind of title a word is. */
export const TITLE_BITS = 7 << 17;

/** Lexicons in the order of their bits, from bit 9. */
const LEXICONS = [
  isFirstName,
  isPlace,
  isPeople,
  isBody,
  isCalendar,
  isCommon,
  isSpeechVerb,
  isDeed,
] as const;

function lookUp(lower: string): number {
  let bits = 0;
  for (let at = 0; at < LEXICONS.length; at++) if (LEXICONS[at]?.(lower)) bits |= 1 << (9 + at);
  const title = titleKind(lower);
  if (isThing(lower)) bits |= THING_BIT;
  if (isKnownSurname(lower)) bits |= KNOWN_BIT;
  if (title) bits |= (TITLE_KINDS.indexOf(title) + 1) << 17;
  return PLACE_PREPOSITION.has(lower) ? bits | (1 << 20) : bits;
}

const CYRILLIC = /^[а-яёіїєґў]/;
const FIRST_CYRILLIC = 0x400;
const MARKS = new Set(',;:.?!()—–-');
const RUSSIAN_PLACE_PREPOSITION = /^(?:в|во|из|под|над|около|через)$/;

/** The same bits for a Russian word, in any case. */
function lookUpRussian(lower: string): number {
  let bits = 0;
  if (readFirstName(lower).length > 0) bits |= FIRST_NAME_BIT;
  if (isNobody(lower)) bits |= OPENERS.has(lower) ? COMMON_BIT : BODY_BIT;
  if (isRussianSpeech(lower)) bits |= SPEECH_BIT;
  if (isRussianTitle(lower)) bits |= (TITLE_KINDS.indexOf('office') + 1) << 17;
  if (readPatronymic(lower).length > 0) bits |= DEED_BIT;
  return RUSSIAN_PLACE_PREPOSITION.test(lower) ? bits | PLACE_PREPOSITION_BIT : bits;
}

/** The lexicons that hold a lower-case word. */
export function lexiconsOf(lower: string): number {
  return lower.charCodeAt(0) >= FIRST_CYRILLIC && CYRILLIC.test(lower) ? lookUpRussian(lower) : lookUp(lower);
}

/** Bits that the lexicons set; the others tell a word's shape. */
const LEXICON_BITS = -1 << 9;
const SHAPE_BITS = (1 << 21) | (1 << 22);

/** Whether any lexicon holds the word of these kinds. */
export function knownToLexicons(kinds: number): boolean {
  return (kinds & LEXICON_BITS & ~SHAPE_BITS) !== 0;
}

/** The same kinds for a word whose capital only begins the sentence. */
export function inLowerCase(kinds: number): number {
  return (kinds & LEXICON_BITS & ~SHAPE_BITS) | LOWER_BIT;
}

/** The kinds of what is no word. */
export function kindsOfMark(kind: TokenKind, text: string): number {
  if (kind === 'quote') return 1;
  if (kind === 'possessive') return 2;
  if (kind === 'number') return 3;
  return MARKS.has(text) ? 4 + (text.charCodeAt(0) & 31) : 4;
}
