/** Which kind of body a phrase names: the last word of it that the table knows decides. */
import { AGENCY_NAME, BODY_ROWS, type BodyRow, STATE_UNITS } from '../lexicons/claims-bodies.ts';
import { isPeople, isPlace } from '../lexicons/people-places.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { kindAt, SPACE } from '../text/letters.ts';
import { endsInOneS, holdsOneOf } from '../text/small-letters.ts';

export type BodyKind = BodyRow['kind'];

/** Most words of one entry of the table. */
const LONGEST_ENTRY = 4;

const KINDS: ReadonlyMap<string, BodyKind> = new Map(
  BODY_ROWS.flatMap(({ kind, words }) => words.map((word) => [word, kind] as const)),
);

const SEPARATORS = ',;:()“”"—–';
const A = 0x61;
const Z = 0x7a;
const DOT = 0x2e;

function separates(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code < A || code > Z) && (kindAt(text, at) === SPACE || SEPARATORS.includes(text.charAt(at)));
}

/** The words of a phrase as the tables hold them: small letters, no marks, no possessive endings. */
export function plainWords(phrase: string): string[] {
  // "WHO" would be read as "who" in small letters.
  const told = phrase.includes('WHO') ? phrase.replaceAll('WHO', 'World Health Organization') : phrase;
  const curly = told.toLowerCase();
  const small = curly.includes('’') ? curly.replaceAll('’', "'") : curly;
  const words: string[] = [];
  let first = 0;
  for (let at = 0; at <= small.length; at++) {
    if (at < small.length && !separates(small, at)) continue;
    let end = at;
    while (end > first && small.charCodeAt(end - 1) === DOT) end--;
    if (end > first) words.push(small.slice(first, end));
    first = at + 1;
  }
  return words;
}

const VOWELS = 'aeiou';

/** Whether a word in plain form is an owner's ("port's"). */
export const isOwner = (word: string): boolean => word.endsWith("'") || word.endsWith("'s");

/** A word without its possessive ending. */
export function ownerless(word: string): string {
  if (!isOwner(word)) return word;
  return word.slice(0, word.lastIndexOf("'"));
}

/** A word in the singular and without its possessive ending. */
export function bareWord(word: string): string {
  const owner = ownerless(word);
  if (owner.length > 3 && owner.endsWith('ies') && !VOWELS.includes(owner.charAt(owner.length - 4)))
    return `${owner.slice(0, -3)}y`;
  return endsInOneS(owner) ? owner.slice(0, -1) : owner;
}

/** Last words of the entries of several words. */
const ENTRY_ENDS: ReadonlySet<string> = new Set(
  [...KINDS.keys()]
    .filter((entry) => entry.includes(' '))
    .map((entry) => entry.slice(entry.lastIndexOf(' ') + 1)),
);

/** What a word in plain form tells by itself. */
interface Known {
  readonly bare: string;
  /** The kind of body that it names. */
  readonly kind: BodyKind | null;
  /** Whether entries of several words end in it, as it is or in the singular. */
  readonly endsEntry: boolean;
}

function readWord(word: string): Known {
  const owner = ownerless(word);
  const bare = bareWord(word);
  const kind = KINDS.get(word) ?? KINDS.get(owner) ?? KINDS.get(bare);
  const isAgency = () => holdsOneOf(owner, AGENCY_NAME.needs) && AGENCY_NAME.words.test(owner);
  return {
    bare,
    kind: kind ?? (isAgency() ? 'official' : null),
    endsEntry: ENTRY_ENDS.has(word) || ENTRY_ENDS.has(bare),
  };
}

/** Words met before; emptied when it holds more than any article needs. */
const kept = new Map<string, Known>();
const MOST_KEPT = 20_000;

function knownOf(word: string): Known {
  const before = kept.get(word);
  if (before) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const known = readWord(word);
  kept.set(word, known);
  return known;
}

/** The kind of an entry of several words that ends before `end` and begins before `from`; null when the table holds none. */
export function entryEndingAt(words: readonly string[], end: number, from = end): BodyKind | null {
  const last = words[end - 1] ?? '';
  const { bare, endsEntry } = knownOf(last);
  if (!endsEntry) return null;
  for (let length = Math.min(LONGEST_ENTRY, end); length > 1 && end - length < from; length--) {
    const first = words.slice(end - length, end - 1).join(' ');
    const kind = KINDS.get(`${first} ${last}`) ?? KINDS.get(`${first} ${bare}`);
    if (kind) return kind;
  }
  return null;
}

/** Entries that hold a preposition ("committee of the red cross"). */
const ACROSS: readonly string[] = [...KINDS.keys()].filter((entry) => / (?:of|for|to|on) /.test(entry));

/** The kind of the entry with a preposition that words hold and that begins among the first `from` of them; null where they hold none. */
export function entryAcross(words: readonly string[], from = words.length): BodyKind | null {
  const text = ` ${words.join(' ')} `;
  const end = words.slice(0, from).join(' ').length;
  for (const entry of ACROSS) {
    const at = text.indexOf(` ${entry} `);
    if (at >= 0 && at < end) return KINDS.get(entry) ?? null;
  }
  return null;
}

function isStateUnit(words: readonly string[], end: number): boolean {
  if (!STATE_UNITS.units.has(knownOf(words[end - 1] ?? '').bare)) return false;
  const task = words[end - 2] ?? '';
  // "a three-judge panel"
  return STATE_UNITS.tasks.has(task.slice(task.lastIndexOf('-') + 1));
}

function kindEndingAt(words: readonly string[], end: number): BodyKind | null {
  const entry = entryEndingAt(words, end);
  return entry ?? (isStateUnit(words, end) ? 'official' : knownOf(words[end - 1] ?? '').kind);
}

/** The kind of body that the last word of a phrase names. */
export function bodyEndingIn(words: readonly string[]): BodyKind | null {
  return kindEndingAt(words, words.length);
}

/** Places whose own bodies would be meant ("the city’s theater" is no city hall). */
const PLACE_LIKE = wordSet(
  'city town village settlement region republic district province county krai oblast state country nation',
);

/** Whose body it is, where a body that the table knows owns it ("the agency’s robotic program"). */
function ownerOf(words: readonly string[], end: number): BodyKind | null {
  for (let at = end - 1; at > 0; at--) {
    const word = words[at - 1] ?? '';
    if (!isOwner(word) || PLACE_LIKE.has(bareWord(word))) continue;
    const kind = kindEndingAt(words, at);
    if (kind) return kind;
  }
  return null;
}

/** The kind of body that words name, by the last of them that the table knows or by whose it is; null when it knows none. */
export function bodyKindOf(words: readonly string[]): BodyKind | null {
  for (let end = words.length; end > 0; end--) {
    const kind = kindEndingAt(words, end);
    if (!kind) continue;
    const owner = ownerOf(words, end);
    return owner ?? (kind === 'official' && isOfNations(words, end) ? 'organisation' : kind);
  }
  return null;
}

const NATIONS = wordSet('un u.n');

/** "the U.N. rights mission", which serves no state; "Russia’s U.N. mission" does. */
function isOfNations(words: readonly string[], end: number): boolean {
  const at = words.findIndex((word, place) => place < end - 1 && NATIONS.has(ownerless(word)));
  return at >= 0 && !words.slice(0, at).some(isLand);
}

/** Entries that name several at once, whom "its" can't mean. */
const PLURAL_ENTRIES: ReadonlySet<string> = new Set(
  'prosecutors investigators police authorities troops forces peacekeepers insurers organizers organisers brokers printers carmakers brewers vintners sawmills congregations ngos'.split(
    ' ',
  ),
);

function isPlural(word: string): boolean {
  const owner = ownerless(word);
  return PLURAL_ENTRIES.has(owner) || (!KINDS.has(owner) && bareWord(owner) !== owner);
}

/** The kind of the first body that words name, by the last word of its name, with `single` the first that "its" may mean; null when they name none. */
export function firstBodyIn(words: readonly string[], single = false): BodyKind | null {
  return (single ? firstBody(words, isPluralOrPlace) : null) ?? firstBody(words, single ? isPlural : null);
}

/** A place stands in many a sentence that speaks of another body. */
function isPluralOrPlace(word: string): boolean {
  return PLACE_LIKE.has(bareWord(word)) || isPlural(word);
}

function firstBody(words: readonly string[], isNone: ((word: string) => boolean) | null): BodyKind | null {
  for (let end = 1; end <= words.length; end++) {
    let kind = kindEndingAt(words, end);
    if (!kind || isNone?.(words[end - 1] ?? '')) continue;
    for (let next = end + 1; next <= words.length; next++) {
      const further = kindEndingAt(words, next);
      if (!further) break;
      kind = further;
    }
    return kind;
  }
  return null;
}

/** Lands that are also names of people or of states. */
const FURTHER_LANDS = wordSet(
  'u.s us uk georgia jordan chad kathmandu havana caracas damascus manila islamabad riyadh canberra',
);

function isLand(word: string): boolean {
  const owner = ownerless(word);
  return isPlace(owner) || isPeople(owner) || FURTHER_LANDS.has(owner);
}

/** Whether words name a land or a people ("North Ossetia’s", "Kazakh"): whose officials speak for it. */
export function namesLand(words: readonly string[]): boolean {
  return words.some((word) => isLand(word) && !COMPASS.has(word));
}

/** In the names of firms as often as in those of lands ("Northern Pulp"). */
const COMPASS = wordSet('northern southern eastern western central north south east west');

/** Words of "both Moscow and Tehran", "the United Arab Emirates". */
const JOINS_LANDS = wordSet(
  'and or both neither the united arab official neighboring neighbouring new san north south east west saudi sri el la los of republic kingdom',
);

/** Whether a phrase is the name of a land ("Tehran", "Moscow and Tehran"): its state is meant. A name that only ends in one is none ("Novaya Gazeta Europe"). */
export function isLandName(words: readonly string[]): boolean {
  const last = ownerless(words.at(-1) ?? '');
  return (
    (isPlace(last) || FURTHER_LANDS.has(last)) && words.every((word) => isLand(word) || JOINS_LANDS.has(word))
  );
}

/** Words that add nothing to what a noun is of. */
const LITTLE = wordSet(
  'elected re-elected reelected newly appointed two three four five both several many some most the a an its their his her my our present current new acting deputy local senior junior longtime first then young main chief incumbent outgoing embattled wartime influential powerful popular neighboring neighbouring nearby breakaway annexed occupied separatist',
);

/** Whether words name something that the tables do not know, and no land ("Vityaz-Avia’s"). */
export function namesSomething(words: readonly string[]): boolean {
  return words.some((word) => !LITTLE.has(word) && !isLand(word) && !word.endsWith('-year-old'));
}
