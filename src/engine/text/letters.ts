/**
 * What kind of character stands at a place: letters, marks, digits and white space of every script, asked a million times a second. Common
 * ranges are told by number; the rest by Unicode properties, once a character.
 */

export const OTHER = 0;
export const SPACE = 1;
export const DIGIT = 2;
export const SMALL = 3;
export const CAPITAL = 4;
/** A letter without case, or a combining mark. */
export const LETTER = 5;
export const MARK = 6;

const TABLE_END = 0x600;
const UNKNOWN = 255;
const table = new Uint8Array(TABLE_END).fill(UNKNOWN);

function setRange(first: number, last: number, kind: number): void {
  table.fill(kind, first, last + 1);
}
setRange(0, 0x7f, OTHER);
for (const code of [9, 10, 11, 12, 13, 32, 0xa0]) table[code] = SPACE;
setRange(0x30, 0x39, DIGIT);
setRange(0x41, 0x5a, CAPITAL);
setRange(0x61, 0x7a, SMALL);
setRange(0x410, 0x42f, CAPITAL);
setRange(0x430, 0x44f, SMALL);

function ask(character: string): number {
  if (/\s/.test(character)) return SPACE;
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  if (/\p{Ll}/u.test(character)) return SMALL;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  return /\p{N}/u.test(character) ? DIGIT : OTHER;
}

/** General punctuation: quotation marks and dashes of every article; its few spaces and signs stand in the first rows. */
const PUNCTUATION_FIRST = 0x2010;
const PUNCTUATION_LAST = 0x2027;

/** The kind of the character (a UTF-16 unit, or two that belong together) at `at`. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < TABLE_END) {
    const kind = table[code] as number;
    if (kind !== UNKNOWN) return kind;
    const asked = ask(text.charAt(at));
    table[code] = asked;
    return asked;
  }
  if (code >= PUNCTUATION_FIRST && code <= PUNCTUATION_LAST) return OTHER;
  return ask(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Units that the character at `at` takes: two for a whole pair of surrogates. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

const isLetterKind = (kind: number): boolean => kind >= SMALL && kind <= LETTER;
const isPlainKind = (kind: number): boolean => kind >= DIGIT && kind <= LETTER;

/** Whether a capital of any script stands at `at`. */
export function isCapitalAt(text: string, at: number): boolean {
  return at < text.length && kindAt(text, at) === CAPITAL;
}

/** Where the letters of any script end that begin at `from`; `further` holds signs that count as letters. */
export function lettersEnd(text: string, from: number, further = ''): number {
  let at = from;
  while (at < text.length && (isLetterKind(kindAt(text, at)) || further.includes(text.charAt(at))))
    at += widthAt(text, at);
  return at;
}

/** The same with combining marks. */
export function nameLettersEnd(text: string, from: number, further: string): number {
  let at = from;
  while (at < text.length && (kindAt(text, at) >= SMALL || further.includes(text.charAt(at))))
    at += widthAt(text, at);
  return at;
}

/** Where the next letter or digit stands from `from` on; the text's length when none does. */
export function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isPlainKind(kindAt(text, at))) at += widthAt(text, at);
  return at;
}

/** Where a word ends of which `from` is in the midst: its letters, digits and the signs of `inner`. */
export function wordEnd(text: string, from: number, inner: string): number {
  let at = from;
  while (at < text.length && (isPlainKind(kindAt(text, at)) || inner.includes(text.charAt(at))))
    at += widthAt(text, at);
  return at;
}

/** Whether a word is of capitals, each with a dot: "M.", "U.S.". */
export function isInitials(word: string): boolean {
  let at = 0;
  while (isCapitalAt(word, at) && word.charAt(at + widthAt(word, at)) === '.') at += widthAt(word, at) + 1;
  return at > 0 && at === word.length;
}

function holds(text: string, from: number, kind: number): boolean {
  for (let at = from; at < text.length; at += widthAt(text, at)) if (kindAt(text, at) === kind) return true;
  return false;
}

/** Whether a word holds a small letter of any script. */
export const holdsSmall = (word: string): boolean => holds(word, 0, SMALL);

/** Whether a capital of any script stands in a text at `from` or behind it. */
export const holdsCapital = (text: string, from: number): boolean => holds(text, from, CAPITAL);

/** Whether a word is of small letters of any script alone. */
export function isSmall(word: string): boolean {
  for (let at = 0; at < word.length; at += widthAt(word, at)) if (kindAt(word, at) !== SMALL) return false;
  return true;
}

const A = 0x61;
const Z = 0x7a;

/** Whether a word is of the small letters from a to z alone, as most are. */
export function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < A || code > Z) return false;
  }
  return word !== '';
}
