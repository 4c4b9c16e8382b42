/** Where sentences begin and end, in tokens. */
import type { Token } from './tokens.ts';

/** Indexes into a block's tokens, end exclusive. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
}

const FULL_STOP = /^(?:\.{1,}|…|[!?]+)$/;
const CLOSER = /^["”’»)\]']$/;
const UPPER = /^\p{Lu}/u;
/** Abbreviations after which a capital letter begins no new sentence: titles and initials stand before names. */
const BEFORE_NAME =
  /^(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Gov|Sen|Rep|Rev|Hon|No|Nos|\p{Lu})\.$/u;
const DOTTED = /\.$/;

/** A dotted abbreviation ends a sentence when a capitalised word follows that no title leads ("… in the U.S. He left"). */
function endsAfterAbbreviation(token: Token, next: Token | undefined): boolean {
  if (!next || BEFORE_NAME.test(token.text) || /^(?:\p{Lu}\.)+$/u.test(token.text) === false) return false;
  return /^(?:The|He|She|It|They|But|In|A|An|On|This|That|We|I|His|Her|Their|“|"|‘)$/.test(next.text);
}

function closes(token: Token): boolean {
  return CLOSER.test(token.text) && !token.spaced;
}

function opens(token: Token): boolean {
  return (
    UPPER.test(token.text) ||
    token.kind === 'quote' ||
    token.kind === 'number' ||
    /^[([—–-]$/.test(token.text)
  );
}

/** Splits a block's tokens into sentences. Every token belongs to exactly one. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const stop = token.kind === 'mark' && FULL_STOP.test(token.text);
    const abbreviation = token.kind === 'word' && DOTTED.test(token.text);
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
