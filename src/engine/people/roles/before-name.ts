import { wordSet } from '../../lexicons/word-list.ts';
import { endsInOneS } from '../../text/small-letters.ts';
import { genderOfDescription } from '../cast.ts';
import { genderOfName } from '../name-parts.ts';
import { textOf } from '../named-place.ts';
import type { Word } from '../word.ts';
import {
  coreEnd,
  DETERMINERS,
  isDescribing,
  isLimit,
  isMark,
  isOwners,
  isPersonNoun,
  isVerb,
  isWordOrNumber,
  namesAnother,
  numberOf,
  phraseBefore,
  type Stretch,
} from './phrases.ts';
import { behindName, type Scene } from './scene.ts';
import { titleBefore } from './title.ts';

/** Longest description between a mark and the comma before a name, in words. */
const LONGEST_SEGMENT = 24;
/** Words and marks of the longest bracket within a description. */
const LONGEST_BRACKET = 6;

/** How many words and marks "(RSPP)" or "(now closed)" takes that ends before `end`; 0 when none does. */
function bracketBefore(words: readonly Word[], end: number): number {
  if (!isMark(words[end - 1], ')')) return 0;
  for (let at = end - 2; at >= Math.max(0, end - LONGEST_BRACKET); at--) {
    if (isMark(words[at], '(')) return end - at;
    if (!isWordOrNumber(words[at])) return 0;
  }
  return 0;
}

/** The words between the last mark and `end`; empty where they are too many. */
function segmentBefore({ words }: Scene, end: number): Stretch {
  let first = end;
  while (
    first > 0 &&
    end - first <= LONGEST_SEGMENT &&
    (isWordOrNumber(words[first - 1]) || isOwners(words, first - 1) || bracketBefore(words, first) > 0)
  )
    first -= bracketBefore(words, first) || 1;
  return { first: end - first > LONGEST_SEGMENT ? end : first, end };
}

const PREDICATES = wordSet('is are was were has have had will would that said');

function isPredicate(word: Word): boolean {
  return isVerb(word) || PREDICATES.has(word.lower);
}

/** Where the words behind a stretch's last verb begin. */
function clauseStart({ words }: Scene, { first, end }: Stretch): number {
  let at = end;
  while (at > first && !isPredicate(words[at - 1] as Word)) at--;
  return at;
}

const OPENS_PHRASE = wordSet('a an the another his her its their our my two three both');

/** Whether a noun phrase opens here: with a determiner, or with an owner ("Serov’s", "Tatarstan’s"). */
function opensPhrase({ words, named }: Scene, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word?.lower === 'one') return before?.token.kind !== 'word' || isLimit(before);
  if (word && OPENS_PHRASE.has(word.lower))
    return !isOwners(words, at - 1) && !(before && before.lower !== 'that' && DETERMINERS.has(before.lower));
  if (words[at - 1]?.lower === 'whose') return true;
  if (named.has(at - 1)) return false;
  let owner = at;
  while (words[owner]?.token.kind === 'word' && words[owner]?.shape !== 'lower') owner++;
  return owner > at && isOwners(words, owner) && !beginsInside(words, at);
}

/** Whether the capitalised word before is a part of the same owner ("the Sea Ministry's"). */
function beginsInside(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.token.kind === 'word' && (before.shape !== 'lower' || DETERMINERS.has(before.lower));
}

const TIES = wordSet('to for at in from with');

/** Whether the phrase that opens here goes on with one before it: "the widow of a miner", "an aide to the minister". */
function hangsOn({ words }: Scene, at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  if (before === 'of') return true;
  return TIES.has(before) && isPersonNoun(words[at - 2]);
}

/** Longest description without an article, in words before its first preposition. */
const LONGEST_BARE = 4;

/** "Counsel for the insurer, Oleg Serov": a description at a sentence's beginning needs no article. */
function opensBare(scene: Scene, at: number, end: number): boolean {
  const { words } = scene;
  const before = words[at - 1];
  const opening = words[at];
  if (opening?.shape !== 'capital' || isLimit(opening)) return false;
  if (before !== undefined && !isMark(before, '.')) return false;
  const core = words.slice(at + 1, coreEnd(scene, { first: at, end }));
  return core.length < LONGEST_BARE && !core.some(({ lower }) => OPENS_PHRASE.has(lower) || lower === 'one');
}

/** Whether a phrase may be of who is named: in "the daughter of the mayor, Oleg Serov" he is the mayor. */
function agrees({ words, place }: Scene, { first, end }: Stretch): boolean {
  const described = genderOfDescription(textOf(words, { first, end }));
  const named = described && genderOfName(place.words);
  return !named || named === described;
}

/** The phrase before `end` that describes somebody: the last that opens after the last verb and whose own words say what one person is. */
export function describingPhrase(
  scene: Scene,
  end: number,
  number: 'one' | 'several' = 'one',
): Stretch | null {
  const segment = segmentBefore(scene, end);
  const first = clauseStart(scene, segment);
  let hanging: Stretch | null = null;
  for (let at = end - 1; at >= first; at--) {
    const opens = opensPhrase(scene, at) || (at === segment.first && opensBare(scene, at, end));
    if (!opens || numberOf(scene, { first: at, end }) !== number) continue;
    const found = { first: at, end };
    if (!hangsOn(scene, at)) return hanging && !agrees(scene, found) ? hanging : found;
    hanging ??= found;
  }
  return hanging;
}

const SAYS = wordSet('said says told added wrote announced');

/** Whether a title between comma and name belongs to a sentence of its own: "…, Governor Oleg Serov said". */
function closesSentence({ words, place }: Scene): boolean {
  return SAYS.has(words[behindName(words, place)]?.lower ?? '');
}

const OWNERS = wordSet('his her its their my our');

/** Index of the comma before a name, perhaps before a further title of the name's; -1 when none stands there. */
function commaBefore(scene: Scene): number {
  const { words, place } = scene;
  const { first } = segmentBefore(scene, place.first);
  if (!isMark(words[first - 1], ',')) return -1;
  if (first === place.first) return first - 1;
  const own = phraseBefore(scene, place.first);
  const titled = own === first && !OWNERS.has(words[first]?.lower ?? '') && !isLoneVerb(scene, first);
  return titled && !(closesSentence(scene) && !opensSentence(scene, first - 1)) ? first - 1 : -1;
}

/** "…, advises Oleg Serov": one small word that is nobody. */
function isLoneVerb({ words, place }: Scene, first: number): boolean {
  const word = words[first];
  return (
    first === place.first - 1 && word?.shape === 'lower' && !isDescribing(word) && word.token.kind === 'word'
  );
}

function opensSentence(scene: Scene, comma: number): boolean {
  const { first } = segmentBefore(scene, comma);
  return first === 0 || isMark(scene.words[first - 1], '.') || scene.words[first - 1]?.token.kind === 'quote';
}

/** "The head of the commission, Oleg Serov,": a phrase before a comma, perhaps with a further title before the name. */
export function nameFollowsDescription(scene: Scene): Stretch | null {
  const comma = commaBefore(scene);
  if (comma < 0) return null;
  const found = describingPhrase(scene, comma) ?? setApart(scene, comma);
  if (found && opensWithPhrase(scene, { first: found.first, end: comma })) return null;
  if (!found || !closesSentence(scene)) return found;
  const whole = found.first === segmentBefore(scene, comma).first;
  return whole && !isParenthesis(scene, comma) ? found : null;
}

/** Open a phrase before the main clause ("After a talk with the mayor, …"), beside participles. */
const OPENS_ADJUNCT = wordSet(
  'after before during at in on with without by for from to like unlike despite amid alongside according thanks together born since under over through besides among between near behind next following about within inside outside until upon beyond against',
);

/** Whether a description stands within a phrase that opens the clause whose subject is the name: only a mark behind the name ties the two. */
function opensWithPhrase(scene: Scene, { first, end }: Stretch): boolean {
  const { words, place } = scene;
  const start = clauseStart(scene, segmentBefore(scene, end));
  const opener = words[start];
  if (start >= first || !opener || words[behindName(words, place)]?.token.kind !== 'word') return false;
  return OPENS_ADJUNCT.has(opener.lower) || /(?:ed|ing)$/.test(opener.lower);
}

/** Whether a verb goes on with the sentence. */
const GOES_ON = wordSet('is are was were has had have will would could can did does');
/** Words from a name to the comma that closes who says it ("Serov told the daily on Monday,"). */
const LONGEST_PARENTHESIS = 10;

/** "The mayor, Serov told reporters, was drunk": who says it stands within what is said of somebody else. */
function isParenthesis({ words, place }: Scene, comma: number): boolean {
  if (comma !== place.first - 1) return false;
  const verb = behindName(words, place);
  if (isMark(words[verb + 1], ',')) return true;
  for (let at = verb + 1; at < verb + LONGEST_PARENTHESIS && !isMark(words[at], '.'); at++)
    if (isMark(words[at], ',')) return GOES_ON.has(words[at + 1]?.lower ?? '');
  return false;
}

const TIME = wordSet(
  'day week month year time moment hour morning evening night afternoon decade century case end result rest same way more other others them these those also',
);
const LONGEST_APART = 9;

/** "The X of the port, Oleg Serov, left": whatever X is, between a sentence's beginning and a name between commas it is who that is. */
function setApart(scene: Scene, comma: number): Stretch | null {
  const { words, place } = scene;
  const { first } = segmentBefore(scene, comma);
  const own = words.slice(first, comma);
  const closed = comma === place.first - 1 && isMark(words[behindName(words, place)], ',');
  if (!closed || own.length < 2 || own.length > LONGEST_APART || !opensSentence(scene, comma)) return null;
  if (!OPENS_PHRASE.has(own[0]?.lower ?? '') && !opensPhrase(scene, first)) return null;
  const noun = words[coreEnd(scene, { first, end: comma }) - 1];
  const timed = own.some((word) => TIME.has(word.lower) || isPredicate(word));
  return timed ||
    namesAnother(scene, { first, end: comma }) ||
    !noun ||
    endsInOneS(noun.lower) ||
    noun.lower.endsWith('ed')
    ? null
    : { first, end: comma };
}

/** "The captain, a citizen of Georgia, Oleg Serov": the phrase before the one before the name. */
export function chained(scene: Scene, found: Stretch | null): Stretch | null {
  if (!found || !isMark(scene.words[found.first - 1], ',')) return null;
  const comma = found.first - 1;
  return opensSentence(scene, comma) ? describingPhrase(scene, comma) : null;
}

/** Words that bring in a name: "named", "called", "known as", "identified by police as", "under the name". */
const NAMING = wordSet('named called nicknamed surnamed');
const AS = wordSet('as name');
const BRINGS = wordSet(
  'known identified named gave introduced identifying remembered appeared asked referred call called whom nicknamed',
);
/** How far before the name the description may end, in words. */
const NAMING_REACH = 9;

/** Where the words that bring in the name begin, so that the description ends there; -1 when there are none. */
function beforeNaming({ words, place }: Scene): number {
  const close = place.first - 1;
  if (close < 0) return -1;
  const last = isMark(words[close], ',') ? close - 1 : close;
  if (last === close && NAMING.has(words[last]?.lower ?? '')) return startOfClause(words, last);
  let anchor = last;
  const least = last === close ? Math.max(0, last - 2) : last;
  while (anchor >= least && !AS.has(words[anchor]?.lower ?? '')) anchor--;
  if (anchor < least && last > 0 && words[last]?.lower === 'called' && words[last - 1]?.lower === 'be')
    anchor = last;
  if (anchor < least) return -1;
  for (let at = anchor; at > 0 && anchor - at < NAMING_REACH; at--) {
    if (isMark(words[at], '.;')) return -1;
    if (BRINGS.has(words[at]?.lower ?? '')) return startOfClause(words, at);
  }
  return -1;
}

const RELATIVES = wordSet('who whom whose');

/** From a word of naming back over "who", "whom police", "only". */
function startOfClause(words: readonly Word[], at: number): number {
  let start = words[at - 1]?.lower === 'also' ? at - 1 : at;
  for (let back = at - 1; back >= 0 && at - back < NAMING_REACH; back--) {
    if (words[back]?.token.kind === 'mark') break;
    if (RELATIVES.has(words[back]?.lower ?? '')) start = back;
  }
  return isMark(words[start - 1], ',') ? start - 1 : start;
}

/** "a beekeeper named Anna", "a resident of Tula who gave her name only as Anna". */
export function namedSo(scene: Scene): Stretch | null {
  const end = beforeNaming(scene);
  if (end <= 0) return null;
  const aged = scene.words[end - 1]?.token.kind === 'number' && isMark(scene.words[end - 2], ',');
  return describingPhrase(scene, aged ? end - 2 : end);
}

/** "Activists Anna Ilyk and Oleg Serov", "two grandsons, Lev and Timofei": words for all of a list. */
export function listDescribed(scene: Scene): Stretch | null {
  const { list, words } = scene;
  if (!list) return null;
  if (isMark(words[list.first - 1], ',')) return describingPhrase(scene, list.first - 1, 'several');
  const found = titleBefore(scene, list.first);
  return found && numberOf(scene, { first: found.first, end: coreEnd(scene, found) }) === 'several'
    ? found
    : null;
}
