/** What a word is wherever it stands. */
import { settleScript } from '../text/look-alikes.ts';
import type { TokenKind } from '../text/token-kind.ts';
import { oncePerWritten, type Written } from '../text/written.ts';
import { hashText } from './hash.ts';
import { kindsOfMark, lexiconsOf, SHAPE_KINDS } from './kinds.ts';
import { readSpelling, SURNAME_ENDING } from './spelling.ts';
import { prefixOf, type Shape, shapeOf } from './word-shape.ts';

export interface WordForm {
  readonly shape: Shape;
  /** As written, with foreign look-alike letters put right and without a leading "Ex-". */
  readonly text: string;
  readonly lower: string;
  /** Length of a leading "Ex-". */
  readonly prefix: number;
  /** Its shape and the lexicons that hold it, as bits. */
  readonly kinds: number;
  /** Hash of the lower-case word. */
  readonly hash: number;
  /** What the tagger asks of its letters; null until it does. */
  spelling: Int32Array | null;
}

function readMark(kind: TokenKind, text: string): WordForm {
  const kinds = kindsOfMark(kind, text);
  return { shape: 'mark', text, lower: text, prefix: 0, kinds, hash: hashText(text), spelling: null };
}

function readForm({ kind, text: written }: Written): WordForm {
  if (kind !== 'word') return readMark(kind, written);
  const prefix = prefixOf(written);
  const text = settleScript(prefix === 0 ? written : written.slice(prefix));
  const lower = text.toLowerCase();
  const shape = shapeOf(text);
  const hash = hashText(lower);
  const kinds = SHAPE_KINDS[shape] | lexiconsOf(lower);
  return { shape, text, lower, prefix, kinds, hash, spelling: null };
}

/** The form of what is written so. */
export const formOf = oncePerWritten(readForm);

/** The values of the tagger's features of a form's letters. */
export function spellingOf(form: WordForm): Int32Array {
  form.spelling ??= readSpelling(form);
  return form.spelling;
}

/** Whether it ends as surnames of the region do. */
export function endsAsSurname(form: WordForm): boolean {
  return spellingOf(form)[SURNAME_ENDING] === 1;
}
