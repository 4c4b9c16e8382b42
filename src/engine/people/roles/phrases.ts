/** Noun phrases around a name: how far the words that describe somebody reach, to the left and to the right. */
import { isCalendar, isCommon } from '../../lexicons/people-organisations.ts';
import { isDeed, isSpeechVerb } from '../../lexicons/people-speech.ts';
import { titleKind } from '../../lexicons/people-titles.ts';
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

const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const DETERMINERS = split('a an the another one this that his her its their our my your some');
/** Words that no description before a name runs across. */
const LIMITS = split(`
  and but or nor so if as that which who whom whose while when where because after before since until than though although not
  in on at by with to from into about against between among during over under through without toward towards despite per via
  is are was were be been being am has have had do does did will would can could may might must should
  he she it they we i you him them us me there here then also still later neither either both whether whatever however rather
`);
/** Prepositions inside a description: "head of the timber association". */
const LINKS = split('of for');
/** Longest description in words; anything longer is a sentence that lost its verb. */
export const LONGEST = 22;
const AGENT = /(?:er|or|ist|ian|man|woman|eur|ant|ee|smith|stress|tress)s?$/;
/** Words for people that stand before no name, and in descriptions all the same. */
const PERSON = /^(?:man|men|woman|women|boy|girl|couple|person|people|member|one|anchor|ex)$/;

export function isMark(word: Word | undefined, marks: string): boolean {
  return word?.token.kind === 'mark' && marks.includes(word.text);
}

/** Whether a word says what somebody is, by the lexicon (singular or plural) or by its ending. */
export function isPersonNoun(word: Word | undefined): boolean {
  if (word?.token.kind !== 'word') return false;
  const lower = word.lower.replace(/^(?:ex|co|vice|deputy|self)[-‑]/, '');
  if (titleKind(lower) !== null || titleKind(lower.replace(/s$/, '')) !== null) return true;
  return (
    word.shape === 'lower' && lower.length > 5 && AGENT.test(lower) && !isCommon(lower) && !LIMITS.has(lower)
  );
}

/** Whether a word can be the head of a description that stands apart from the name ("a 63-year-old woman"). */
export function isDescribing(word: Word | undefined): boolean {
  return isPersonNoun(word) || (word?.shape === 'lower' && PERSON.test(word.lower));
}

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
  if (word.token.kind === 'possessive' || word.token.kind === 'number') return false;
  if (word.token.kind !== 'word' || isLimit(word) || isVerb(word)) return true;
  if (named.has(at) && next?.token.kind !== 'possessive' && !named.has(at + 1)) return true;
  if (word.shape === 'lower' && word.lower.endsWith('ed') && next?.shape !== 'lower') return true;
  return isCalendar(word.lower) && word.shape !== 'lower';
}

/** Where the noun phrase that ends before `end` begins; `end` itself when there is none. */
export function phraseBefore(phrases: Phrases, end: number): number {
  const { words } = phrases;
  let at = end;
  while (at > 0 && end - at < LONGEST && !stopsBefore(phrases, at - 1)) {
    at--;
    if (DETERMINERS.has((words[at] as Word).lower) && !LINKS.has(words[at - 1]?.lower ?? '')) break;
  }
  while (at < end && LINKS.has((words[at] as Word).lower)) at++;
  return at;
}

const RELATIVE = /^(?:who|whom|whose|that)$/;

/** Where an apposition that begins at `first` ends: before the next comma, dash, bracket or verb of speech; a relative clause belongs to it. */
export function phraseAfter({ words }: Phrases, first: number): number {
  let at = first;
  let relative = false;
  while (at < words.length && at - first < LONGEST) {
    const word = words[at] as Word;
    if (isMark(word, ',;:.!?—–()…') || word.token.kind === 'quote') break;
    if (RELATIVE.test(word.lower)) relative = true;
    if (!relative && at > first && word.shape === 'lower' && isSpeechVerb(word.lower)) break;
    at++;
  }
  return at;
}

/** Whether a stretch holds a word that says what somebody is. */
export function holdsPersonNoun({ words }: Phrases, { first, end }: Stretch): boolean {
  return words.slice(first, end).some(isDescribing);
}

function afterName({ words, named }: Phrases, first: number): number {
  let at = first;
  while (named.has(at)) at++;
  return words[at]?.token.kind === 'possessive' ? at : -1;
}

/** Whether an apposition describes a person: with an article, or with a word that says what somebody is near its beginning. */
export function describes(phrases: Phrases, { first, end }: Stretch): boolean {
  const { words, named } = phrases;
  const opening = words[first];
  if (opening?.token.kind !== 'word' || end <= first) return false;
  if (named.has(first)) {
    const owner = afterName(phrases, first);
    return owner > 0 && holdsPersonNoun(phrases, { first: owner, end });
  }
  if (/^(?:an?|the|another|one|his|her|their)$/i.test(opening.lower)) return true;
  return !isLimit(opening) && holdsPersonNoun(phrases, { first, end: Math.min(end, first + 6) });
}
