/** A word of an article as a finder of names sees it. */
import type { Token } from '../text/tokens.ts';
import { inLowerCase } from './kinds.ts';
import { formOf, type WordForm } from './word-form.ts';
import type { Shape } from './word-shape.ts';

export interface Word {
  readonly token: Token;
  /** What it is wherever it stands. */
  readonly form: WordForm;
  /** The form's shape; `lower` where a capital only begins the sentence. */
  readonly shape: Shape;
  /** As written, with foreign look-alike letters put right and without a leading "Ex-". */
  readonly text: string;
  readonly lower: string;
  /** Its shape and the lexicons that hold it, as bits of `kinds.ts`. */
  readonly kinds: number;
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
}

/** Reads one token. */
export function readWord(token: Token): Word {
  const form = formOf(token.written);
  const { shape, text, lower, kinds, prefix } = form;
  return { token, form, shape, text, lower, kinds, start: token.start + prefix, end: token.end };
}

/** The word whose capital only begins the sentence. */
export function asLower({ token, form, text, lower, kinds, start, end }: Word): Word {
  return { token, form, shape: 'lower', text, lower, kinds: inLowerCase(kinds), start, end };
}

/** Whether a word can be part of a name by its shape alone. */
export function isNameShaped({ shape }: Word): boolean {
  return shape === 'capital' || shape === 'capitals' || shape === 'initial';
}
