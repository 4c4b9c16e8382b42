/** Where sentences begin and end, in tokens. */
import { wordSet } from '../lexicons/word-list.ts';
import { isCapitalAt, isInitials, widthAt } from './letters.ts';
import type { Token } from './tokens.ts';

/** Indexes into a block's tokens, end exclusive. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
}

const FULL_STOP = new Set('.…!?');
const CLOSER = new Set('"”’»)]\'');
const OPENER = new Set('([—–-');
/** Words that begin a sentence after an abbreviation. */
const BEGINS = wordSet('The He She It They But In A An On This That We I His Her Their “ " ‘');

/**
 * A dotted abbreviation ends a sentence when such a word follows ("… in the U.S. He left"); titles and single initials stand before names.
 */
function endsAfterAbbreviation(token: Token, next: Token | undefined): boolean {
  const { text } = token;
  return (
    next !== undefined && BEGINS.has(next.text) && text.length > widthAt(text, 0) + 1 && isInitials(text)
  );
}

function closes(token: Token): boolean {
  return CLOSER.has(token.text) && !token.spaced;
}

function opens(token: Token): boolean {
  return (
    isCapitalAt(token.text, 0) || token.kind === 'quote' || token.kind === 'number' || OPENER.has(token.text)
  );
}

/** Splits a block's tokens into sentences. Every token belongs to exactly one. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const stop = token.kind === 'mark' && FULL_STOP.has(token.text.charAt(0));
    const abbreviation = token.kind === 'word' && token.text.endsWith('.');
    if (!stop && !abbreviation) continue;
    let end = i + 1;
    while (end < tokens.length && closes(tokens[end] as Token)) end++;
    const next = tokens[end];
    const ends = stop ? !next || (next.spaced && opens(next)) : endsAfterAbbreviation(token, next);
    if (!ends) continue;
    sentences.push({ first, end });
    first = end;
    i = end - 1;
  }
  if (first < tokens.length) sentences.push({ first, end: tokens.length });
  return sentences;
}
