/**
 * What a single UTF-16 unit is to the matcher: part of a word, invisible inside a word, or neither. Words are all that is compared, so
 * that quotation marks, dashes, no-break spaces and soft hyphens may change without a passage being any less the same.
 */

const UNKNOWN = 0;
const WORD = 1;
const INVISIBLE = 2;
const OTHER = 3;

/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const INVISIBLES = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Half a surrogate pair counts as a letter: a pair is then never split, and a quotation of emoji has something to be found by. */
const WORD_UNIT = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;

/** Filled as units are met: \p{…} is slow, and a text has few different units. */
const kinds = new Uint8Array(65536);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(unit);
  const kind = INVISIBLES.test(character) ? INVISIBLE : WORD_UNIT.test(character) ? WORD : OTHER;
  kinds[unit] = kind;
  return kind;
}

/** Whether a unit belongs to a word: letters, digits, combining marks, halves of surrogate pairs. */
export const isWordUnit = (unit: number): boolean => kindOf(unit) === WORD;

/** Whether a unit is invisible and may stand inside a word without ending it. */
export const isInvisible = (unit: number): boolean => kindOf(unit) === INVISIBLE;

/** Whether a unit must not be parted from the one before it: the second half of a pair, or a combining mark. */
export function clingsToPrevious(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const unit = text.charCodeAt(offset);
  const previous = text.charCodeAt(offset - 1);
  if (unit >= 0xdc00 && unit <= 0xdfff) return previous >= 0xd800 && previous <= 0xdbff;
  return unit >= 0x300 && /\p{M}/u.test(text.charAt(offset));
}

/** The nearest offset at or before this one that parts no character. */
export function backToWhole(text: string, offset: number): number {
  let at = offset;
  while (clingsToPrevious(text, at)) at--;
  return at;
}

/** The nearest offset at or after this one that parts no character. */
export function onToWhole(text: string, offset: number): number {
  let at = offset;
  while (clingsToPrevious(text, at)) at++;
  return at;
}
