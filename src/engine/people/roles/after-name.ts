/** Where an article says who somebody is after giving the name. */
import { isBody, isCalendar } from '../../lexicons/people-organisations.ts';
import { isSpeechVerb } from '../../lexicons/people-speech.ts';
import { wordSet } from '../../lexicons/word-list.ts';
import type { Word } from '../word.ts';
import { ageAt } from './ages.ts';
import {
  coreEnd,
  holdsPersonNoun,
  isLimit,
  isMark,
  isVerb,
  isWordOrNumber,
  LINKS,
  LONGEST,
  namesAnother,
  numberOf,
  phraseAfter,
  type Stretch,
  withoutLooseEnd,
  withoutTime,
} from './phrases.ts';
import { behindName, type Scene } from './scene.ts';

const IS = wordSet('is was became remains remained');
const ARTICLE = wordSet('a an the another one his her their its');
const TAKEN = wordSet('taken held made given seen shown told');
const ONCE = wordSet('then now formerly also once currently later himself herself');

const lowerAt = ({ words }: Scene, at: number): string => words[at]?.lower ?? '';

const FINITE = wordSet('is are was were has had have will would could can did does do');

function isFinished(word: Word, at: number): boolean {
  return FINITE.has(word.lower) || (at > 0 && word.shape === 'lower' && isSpeechVerb(word.lower));
}

/** Whether words stand as an apposition does, closed by a mark and not by their own verb. */
function isClosed({ words }: Scene, { end }: Stretch): boolean {
  const next = words[end];
  return (
    words[end - 1]?.token.kind === 'quote' ||
    next === undefined ||
    next.token.kind !== 'word' ||
    next.lower === 'and'
  );
}

const OTHERS = wordSet('his her their two three four five several');

/** Whether the words only begin so: "a copy of which was read", "his daughter and two grandsons". */
function goesOn({ words }: Scene, { first, end }: Stretch): boolean {
  return words
    .slice(first, end)
    .some(
      ({ lower }, at, own) =>
        (lower === 'which' && own[at - 1]?.lower === 'of') ||
        (lower === 'and' && OTHERS.has(own[at + 1]?.lower ?? '')),
    );
}

const RELATIVES = wordSet('who whom whose that which');

/** Where a phrase's first relative clause begins. */
function untilRelative({ words }: Scene, { first, end }: Stretch): number {
  const at = words.slice(first, end).findIndex(({ lower }) => RELATIVES.has(lower));
  return at < 0 ? end : first + at;
}

const ANY = wordSet('a an another one');

/** Whether unknown words may say who somebody is: "a kart", "the youngest", and no verb ("the move reeks"). */
function isLoosely({ words }: Scene, { first, end }: Stretch): boolean {
  const last = words[end - 1];
  if (ANY.has(words[first]?.lower ?? '')) return true;
  const noun = last?.shape === 'lower' && !/(?:[^s]s|ed)$/.test(last.lower);
  return noun && end - first < 4 && !isBody(last.lower) && !isCalendar(last.lower);
}

/** Whether an apposition describes one person, or `several`: its own words hold what somebody is, or an article opens it. */
function describes(scene: Scene, stretch: Stretch, several = false): boolean {
  const { words, named } = scene;
  const { end } = stretch;
  const first = ONCE.has(lowerAt(scene, stretch.first)) ? stretch.first + 1 : stretch.first;
  const opening = words[first];
  if (!opening || end <= first || !isWordOrNumber(opening)) return false;
  const own = { first, end: coreEnd(scene, { first, end }) };
  if (namesAnother(scene, own) || !isClosed(scene, stretch)) return false;
  if (named.has(first))
    return holdsPersonNoun(scene, own) && (!several || numberOf(scene, { first, end }) === 'several');
  if (words.slice(first, untilRelative(scene, { first, end })).some(isFinished)) return false;
  const number = numberOf(scene, { first, end });
  if (several) return number === 'several' && !isVerb(opening) && !isLimit(opening);
  if (ARTICLE.has(opening.lower)) {
    const fits = number === 'one' || (number === null && first === stretch.first && isLoosely(scene, own));
    return fits && !goesOn(scene, { first, end });
  }
  if (/ing$/.test(opening.lower) && !holdsPersonNoun(scene, own)) return false;
  if (isVerb(opening) || isLimit(opening) || LINKS.has(opening.lower) || TAKEN.has(opening.lower))
    return false;
  return number === 'one';
}

const PSEUDONYM = wordSet('pseudonym name changed');
/** Words in the longest such bracket. */
const LONGEST_BRACKET = 8;

/** Index behind "(a pseudonym)", "(name changed)", "(not his real name)". */
function behindPseudonym(words: readonly Word[], at: number): number {
  if (!isMark(words[at], '(')) return at;
  const close = words.slice(at, at + LONGEST_BRACKET).findIndex((word) => isMark(word, ')'));
  const own = words.slice(at, at + Math.max(close, 0));
  return own.some(({ lower }) => PSEUDONYM.has(lower)) ? at + close + 1 : at;
}

/** "Oleg Serov, a painter from Tula,": the apposition, perhaps after an age. */
export function descriptionAfter(scene: Scene): Stretch | null {
  const { words, place } = scene;
  const at = behindPseudonym(words, behindName(words, place));
  if (!isMark(words[at], ',—–(')) return null;
  const aged = ageAt(scene, at + 1, ',:—–') ?? ageAt(scene, at + 1, '');
  const first = aged ? aged.end + 1 : at + 1;
  const found = withoutLooseEnd(scene, { first, end: phraseAfter(scene, first) });
  return describes(scene, found) && !isMainClause(scene, found) ? found : null;
}

const OPENS_SENTENCE = wordSet('for to with without after before like unlike despite against among besides');

/** "For Serov, the details matter.": behind a preposition that opens the sentence, only a further comma ends an apposition. */
function isMainClause({ words, place }: Scene, { end }: Stretch): boolean {
  const at = place.first - 1;
  const opens = OPENS_SENTENCE.has(words[at]?.lower ?? '') && words[at]?.text !== words[at]?.lower;
  return opens && !isMark(words[end], ',—–)');
}

/** "Lyuda and Toma Ilyk, twin sisters of 71,": of all of the list. */
export function listDescribedAfter(scene: Scene): Stretch | null {
  const { list, words } = scene;
  if (!list || !isMark(words[list.end], ',')) return null;
  const age = list.end + 1;
  const first = ageAt(scene, age, ',')?.end ?? list.end;
  const found = withoutLooseEnd(scene, { first: first + 1, end: phraseAfter(scene, first + 1) });
  return describes(scene, found, true) ? found : null;
}

const A_OR_THE = wordSet('a an the');

/** "Oleg Serov — his name is spelled in two ways — a painter": the words behind an aside. */
export function descriptionAfterAside(scene: Scene): Stretch | null {
  const { words, place } = scene;
  if (!isMark(words[place.last], '—–')) return null;
  let first = place.last + 1;
  while (first < words.length && first - place.last < LONGEST && !isMark(words[first], '—–.')) first++;
  if (!isMark(words[first], '—–') || !A_OR_THE.has(lowerAt(scene, first + 1))) return null;
  return { first: first + 1, end: phraseAfter(scene, first + 1) };
}

const AT_PRESENT = wordSet('now then also once himself herself still');

/** "Serov is a painter", ", 41, who is now a painter": the words after the verb. */
export function saidToBe(scene: Scene): Stretch | null {
  const { words, place } = scene;
  const name = behindName(words, place);
  let at = (isMark(words[name], ',') ? ageAt(scene, name + 1, ',')?.end : undefined) ?? name;
  if (isMark(words[at], ',')) at++;
  if (lowerAt(scene, at) === 'who') at++;
  if (!IS.has(lowerAt(scene, at))) return null;
  const first = AT_PRESENT.has(lowerAt(scene, at + 1)) ? at + 2 : at + 1;
  if (!ARTICLE.has(lowerAt(scene, first))) return null;
  const found = withoutTime(scene, withoutLooseEnd(scene, { first, end: phraseAfter(scene, first) }));
  return numberOf(scene, found) === 'one' && found.end > first + 1 ? found : null;
}

/** Verbs of a single deed or word, which tell what happened and not who somebody is. */
const HAPPENED = wordSet(
  'said told asked explained testified left gave used will would may might could should can wants wanted hopes spoke called accused denied declined refused believes thinks says prefers survived confirmed filed did does agreed admitted pleaded arrived attended witnessed saw heard watched noticed went stopped disappeared vanished',
);
const ADVERB =
  /^(?:now|then|also|once|still|since|has|had|have|been|already|recently|later|never|always|\w+ly)$/;
/** Shortest clause that says anything: "who heads the port". */
const SHORTEST_CLAUSE = 3;
const BEGINS_LATE = wordSet('in on at for as');

const WHO = wordSet('who whose');

const NAME = wordSet('surname name');

/** ", who heads the port", ", whose family comes from Tula": the clause, perhaps after an age. */
export function relativeClause(scene: Scene): Stretch | null {
  const { words, place } = scene;
  const name = behindName(words, place);
  if (!isMark(words[name], ',')) return null;
  const first = (ageAt(scene, name + 1, ',')?.end ?? name) + 1;
  if (!WHO.has(lowerAt(scene, first))) return null;
  let verb = first + 1;
  while (ADVERB.test(lowerAt(scene, verb))) verb++;
  if (
    NAME.has(lowerAt(scene, verb)) ||
    HAPPENED.has(lowerAt(scene, verb)) ||
    isSpeechVerb(lowerAt(scene, verb))
  )
    return null;
  const end = phraseAfter(scene, first);
  const whole = withoutLooseEnd(scene, { first, end });
  const cut = whole.end < end || words[end]?.token.kind === 'quote';
  const shortest = BEGINS_LATE.has(lowerAt(scene, verb)) ? 2 * SHORTEST_CLAUSE : SHORTEST_CLAUSE;
  return cut || end - first < shortest ? null : whole;
}

/** How a clause without a verb says what somebody answers or speaks for, or in which term an office is held. */
const CHARGES: readonly (readonly string[])[] = [
  'in charge of',
  'responsible for',
  'speaking for the',
  'speaking on behalf of',
  'representing',
].map((words) => words.split(' '));

const TERMS = wordSet('his her');

/** "in her third term as mayor", "now in his first year as minister" */
function tellsTerm(scene: Scene, first: number): boolean {
  const at = lowerAt(scene, first) === 'now' ? first + 1 : first;
  const owns = lowerAt(scene, at) === 'in' && TERMS.has(lowerAt(scene, at + 1));
  return owns && [at + 4, at + 5].some((as) => lowerAt(scene, as) === 'as');
}

/** ", in charge of roads at the town hall,": the words, perhaps after an age. */
export function chargeAfter(scene: Scene): Stretch | null {
  const { words, place } = scene;
  const name = behindName(words, place);
  if (!isMark(words[name], ',')) return null;
  const first = (ageAt(scene, name + 1, ',')?.end ?? name) + 1;
  const opens = CHARGES.some((charge) => charge.every((word, at) => lowerAt(scene, first + at) === word));
  if (opens ? words.slice(first, first + 4).some(({ lower }) => lower === 'first') : !tellsTerm(scene, first))
    return null;
  const found = withoutLooseEnd(scene, { first, end: phraseAfter(scene, first) });
  return found.end - first > 2 ? found : null;
}

/** Lower-case words inside a body's name before its capitals: "of the consultancy Thornbury". */
const MOST_LOWER = 3;

const WITHIN_BODY = wordSet('of and for');

/** "Anna Ilyk of Alfa Bank said": whom somebody works for, without a comma; a town alone says less. */
export function belongsTo({ words, place, named }: Scene): Stretch | null {
  const of = behindName(words, place);
  if (words[of]?.lower !== 'of') return null;
  const first = words[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  const isCapital = (at: number) =>
    words[at]?.token.kind === 'word' && words[at]?.shape !== 'lower' && !named.has(at);
  let end = first;
  if (first > of + 1) while (end < first + MOST_LOWER && words[end]?.shape === 'lower') end++;
  const capitals = end;
  while (isCapital(end) || (WITHIN_BODY.has(words[end]?.lower ?? '') && isCapital(end + 1))) end++;
  const body = words
    .slice(end, end + MOST_LOWER)
    .findIndex(({ lower, shape }) => shape === 'lower' && isBody(lower));
  const between = words.slice(end, end + Math.max(body, 0));
  if (body >= 0 && between.every((word) => word.shape === 'lower' && !isLimit(word) && !isVerb(word)))
    end += body + 1;
  const name = words[capitals]?.text ?? '';
  const isBodyName =
    end - capitals > 1 || /[-‑]/.test(name) || words[capitals]?.shape === 'capitals' || capitals > first;
  return end > capitals && isBodyName ? { first: of, end } : null;
}
