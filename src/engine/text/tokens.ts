/**
 * Words, numbers and marks of a block, with their places: what every later step of the engine reads. Written by hand rather than as one
 * regular expression: that took a quarter of a cold reading to compile, and twice as long warm.
 */
import { CAPITAL, DIGIT, kindAt, LETTER, MARK, SMALL, SPACE, widthAt } from './letters.ts';
import type { TokenKind } from './token-kind.ts';
import { type Written, writtenAs } from './written.ts';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** UTF-16 offsets into the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether white space (or the block's beginning) stands before it. */
  readonly spaced: boolean;
  /** What it shares with all tokens written so. */
  readonly written: Written;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Abbreviations that keep their dot: the sentence does not end there unless the text says so otherwise. */
const ABBREVIATIONS = words(
  'Mr Mrs Ms Dr Prof St Sr Jr Gen Lt Col Maj Capt Sgt Adm Gov Sen Rep Rev Hon Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec No Nos vs etc Inc Ltd Co Corp Bros Ave Blvd Mt Ft Дж Вс Вл Вяч Ил Евг Конст',
);
const DOTTED_PAIRS = words('a.m p.m i.e e.g');
/** What may follow the dot of an abbreviation, beside white space and the end. */
const AFTER_ABBREVIATION = ',;:)’”"\'';
/** Ends of the names of sites ("24.kg", "Gazeta.ru"). */
const SITES = words('ru com org net kg kz ua by uz tj tm az ge am md eu ee lv lt su io info news media live');
const QUOTES = '"“”„«»‘’\'';
const JOINERS = "'’‑-";
const APOSTROPHES = "'’";

const isLetter = (kind: number): boolean => kind >= SMALL;
const isCased = (kind: number): boolean => kind >= SMALL && kind <= LETTER;
const isWordly = (kind: number): boolean => kind >= DIGIT;
/** A letter or a digit, and no combining mark. */
const isSolid = (kind: number): boolean => kind >= DIGIT && kind !== MARK;

function kindIn(text: string, at: number): number {
  return at < text.length ? kindAt(text, at) : SPACE;
}

/** Where the run of characters whose kind `holds` ends that begins at `from`. */
function runEnd(text: string, from: number, holds: (kind: number) => boolean): number {
  let at = from;
  while (at < text.length && holds(kindAt(text, at))) at += widthAt(text, at);
  return at;
}

function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1) | 0x20;
  return APOSTROPHES.includes(text.charAt(at)) && next === 0x73 && !isSolid(kindIn(text, at + 2));
}

/** The end of a site's name at `at`; 0 when none stands there. */
function siteEnd(text: string, at: number): number {
  let dot = at;
  while (dot < text.length && (text.charCodeAt(dot) === 0x2d || isSolid(kindAt(text, dot))))
    dot += widthAt(text, dot);
  if (dot === at || text.charAt(dot) !== '.') return 0;
  let end = dot + 1;
  while (end < text.length && text.charCodeAt(end) >= 0x61 && text.charCodeAt(end) <= 0x7a) end++;
  return end > dot + 1 && SITES.has(text.slice(dot + 1, end)) && !isSolid(kindIn(text, end)) ? end : 0;
}

function endsAbbreviation(text: string, at: number): boolean {
  return at >= text.length || kindAt(text, at) === SPACE || AFTER_ABBREVIATION.includes(text.charAt(at));
}

/** The end of "U.S.", "Mr." or "a.m." at `at`, whose letters end at `letters`; 0 when none stands there. */
function abbreviationEnd(text: string, at: number, letters: number): number {
  if (text.charAt(letters) !== '.') return 0;
  let capitals = 0;
  let end = at;
  while (kindIn(text, end) === CAPITAL && text.charAt(end + widthAt(text, end)) === '.') {
    end += widthAt(text, end) + 1;
    capitals++;
  }
  if (capitals > 1) return end;
  const word = text.slice(at, letters);
  if (ABBREVIATIONS.has(word) && endsAbbreviation(text, letters + 1)) return letters + 1;
  if (
    DOTTED_PAIRS.has(text.slice(at, at + 3)) &&
    text.charAt(at + 3) === '.' &&
    endsAbbreviation(text, at + 4)
  )
    return at + 4;
  return capitals === 1 && startsCapital(text, end) ? end : 0;
}

/** Whether a capital stands at `at`, or behind one space: "M. Ilyk". */
function startsCapital(text: string, at: number): boolean {
  const kind = kindIn(text, at);
  return kind === CAPITAL || (kind === SPACE && kindIn(text, at + 1) === CAPITAL);
}

/** Letters before the dot of a name that has another right behind it. */
const SHORTEST_DOTTED = 3;

/** The end of "Kavkaz.Realii" at `at`, whose first letters end at `letters`; 0 when none stands there. */
function dottedEnd(text: string, at: number, letters: number): number {
  const dotted =
    text.charAt(letters) === '.' &&
    letters - at >= SHORTEST_DOTTED &&
    kindAt(text, at) === CAPITAL &&
    kindIn(text, letters + 1) === CAPITAL &&
    kindIn(text, letters + 2) === SMALL;
  return dotted ? runEnd(text, letters + 1, isLetter) : 0;
}

/** Whether the stroke at `at` ties two short names: "RFE/RL". */
function tiesNames(text: string, at: number): boolean {
  return (
    text.charAt(at) === '/' &&
    [at - 2, at - 1, at + 1, at + 2].every((letter) => letter >= 0 && kindIn(text, letter) === CAPITAL)
  );
}

/** Letters, then what apostrophes, hyphens and digits add to them. */
function wordEnd(text: string, letters: number): number {
  let at = letters;
  for (;;) {
    const kind = kindIn(text, at);
    if (tiesNames(text, at)) at = runEnd(text, at + 1, isLetter);
    else if (kind === DIGIT) at = runEnd(text, at, (one) => one === DIGIT);
    else if (JOINERS.includes(text.charAt(at)) && at < text.length && isWordly(kindIn(text, at + 1))) {
      if (isPossessive(text, at)) return at;
      at = runEnd(text, at + 1, isWordly);
    } else return at;
  }
}

function numberEnd(text: string, digits: number): number {
  const isDigit = (kind: number): boolean => kind === DIGIT;
  let at = digits;
  while ('.,:'.includes(text.charAt(at)) && at < text.length && kindIn(text, at + 1) === DIGIT)
    at = runEnd(text, at + 1, isDigit);
  while ('‑-'.includes(text.charAt(at)) && at < text.length && isSolid(kindIn(text, at + 1)))
    at = runEnd(text, at + 1, isSolid);
  return at;
}

interface Found {
  readonly kind: TokenKind;
  readonly end: number;
}

function readSign(text: string, at: number): Found {
  const sign = text.charAt(at);
  // "The U.N.'s": behind the dot of an abbreviation too.
  const word = text.charAt(at - 1) === '.' ? at - 1 : at;
  const before = word > 0 ? lastKind(text, word) : SPACE;
  if (isSolid(before) && isPossessive(text, at)) return { kind: 'possessive', end: at + 2 };
  if (sign === "'" && text.charAt(at + 1) === "'") return { kind: 'quote', end: at + 2 };
  if (QUOTES.includes(sign)) return { kind: 'quote', end: at + 1 };
  let end = at + widthAt(text, at);
  if (sign === '.') while (text.charAt(end) === '.') end++;
  return { kind: 'mark', end };
}

/** The kind of the character that ends at `at`. */
function lastKind(text: string, at: number): number {
  const low = text.charCodeAt(at - 1);
  return kindAt(text, low >= 0xdc00 && low <= 0xdfff && at > 1 ? at - 2 : at - 1);
}

/** Whether what follows a word's letters adds nothing to it: most words are letters alone. */
function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE_CODE || code === COMMA_CODE || at >= text.length;
}

const SPACE_CODE = 0x20;
const COMMA_CODE = 0x2c;

/** Where the letters that begin at `from` end: most are Latin without marks, which no table need tell. */
function lettersEnd(text: string, from: number): number {
  let at = from;
  while (isLatin(text.charCodeAt(at) | 0x20)) at++;
  return runEnd(text, at, isLetter);
}

const isLatin = (small: number): boolean => small >= 0x61 && small <= 0x7a;

function readToken(text: string, at: number, kind: number): Found {
  const letters = isLetter(kind) ? lettersEnd(text, at) : at;
  if (letters > at && endsWord(text, letters)) return { kind: 'word', end: letters };
  const site = isSolid(kind) || text.charAt(at) === '-' ? siteEnd(text, at) : 0;
  if (site > 0) return { kind: 'word', end: site };
  if (letters > at) {
    const abbreviation = isCased(kind) ? abbreviationEnd(text, at, letters) : 0;
    return { kind: 'word', end: abbreviation || dottedEnd(text, at, letters) || wordEnd(text, letters) };
  }
  if (kind === DIGIT)
    return {
      kind: 'number',
      end: numberEnd(
        text,
        runEnd(text, at, (one) => one === DIGIT),
      ),
    };
  return readSign(text, at);
}

/** Splits a text into tokens; together they hold every character but white space. Linear in the text's length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let at = 0; at < text.length; ) {
    const own = kindAt(text, at);
    if (own === SPACE) {
      at++;
      continue;
    }
    const { kind, end } = readToken(text, at, own);
    const written = writtenAs(kind, text.slice(at, end));
    tokens.push({ kind, text: written.text, start: at, end, spaced: at !== last, written });
    last = end;
    at = end;
  }
  return tokens;
}
