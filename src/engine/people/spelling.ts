/** What the tagger asks of a word's letters: the values of its features from "the word itself" to "ending of a surname", in their order. */
import { CAPITAL, kindAt, SMALL } from '../text/letters.ts';
import { hashText } from './hash.ts';
import { readSurname } from './russian/cases.ts';
import { endsAsSurname } from './surname-ending.ts';
import type { Shape } from './word-shape.ts';

interface Spelled {
  readonly text: string;
  readonly lower: string;
  readonly shape: Shape;
  /** Hash of the lower-case word. */
  readonly hash: number;
}

const FIRST_CYRILLIC = 0x400;

/** "McDonald": a capital right after a small letter. */
function risesInside(text: string): boolean {
  for (let at = 1; at < text.length; at++)
    if (kindAt(text, at) === CAPITAL && kindAt(text, at - 1) === SMALL) return true;
  return false;
}

const LAST_ASCII = 0x7f;

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > LAST_ASCII) return false;
  return true;
}

const SHAPE_HASHES: Readonly<Record<Shape, number>> = {
  capital: hashText('capital'),
  capitals: hashText('capitals'),
  initial: hashText('initial'),
  particle: hashText('particle'),
  lower: hashText('lower'),
  mark: hashText('mark'),
};

function shapeCode({ text, shape }: Spelled): number {
  const hyphen = text.includes('-') || text.includes('‑') ? 1 : 0;
  const apostrophe = text.includes('’') || text.includes("'") ? 2 : 0;
  const inner = risesInside(text) ? 4 : 0;
  const foreign = isAscii(text) ? 0 : 8;
  return SHAPE_HASHES[shape] ^ (hyphen | apostrophe | inner | foreign | (Math.min(text.length, 9) << 8));
}

function isSurnameShaped(lower: string): boolean {
  return lower.charCodeAt(0) < FIRST_CYRILLIC ? endsAsSurname(lower) : readSurname(lower).length > 0;
}

/** Place of the last one. */
export const SURNAME_ENDING = 6;

/** The values of the seven features. */
export function readSpelling(word: Spelled): Int32Array {
  const { lower, hash } = word;
  const { length } = lower;
  return Int32Array.of(
    hash,
    hashText(lower, Math.max(0, length - 2)),
    hashText(lower, Math.max(0, length - 3)),
    hashText(lower, Math.max(0, length - 4)),
    hashText(lower.slice(0, 3)),
    shapeCode(word),
    length > 4 && isSurnameShaped(lower) ? 1 : 0,
  );
}
