/** Words, numbers and marks of a block, with their places: what every later step of the engine reads. */

/**
 * `word`: letters, with inner apostrophes, hyphens and the dots of abbreviations; `number`: digits with their separators;
 * `possessive`: "'s" or a bare apostrophe after a word in s; `quote`: a quotation mark; `mark`: any other sign.
 */
export type TokenKind = 'word' | 'number' | 'possessive' | 'quote' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** UTF-16 offsets into the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether white space (or the block's beginning) stands before it. */
  readonly spaced: boolean;
}

/** Abbreviations that keep their dot: the sentence does not end there unless the text says so otherwise. */
const ABBREVIATION =
  '(?:\\p{Lu}\\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Gov|Sen|Rep|Rev|Hon|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|No|Nos|vs|etc|Inc|Ltd|Co|Corp|Bros|Ave|Blvd|Mt|Ft|a\\.m|p\\.m|i\\.e|e\\.g)\\.(?=\\s|$|[,;:)’”"\'])';
/** Names of sites ("24.kg", "Gazeta.ru"). */
const SITE = '[\\p{L}\\p{N}-]+\\.(?:ru|com|org|net|kg|kz|ua|by|uz|tj|tm|io|info|news)(?![\\p{L}\\p{N}])';
const INITIAL = '\\p{Lu}\\.(?=\\s?(?:\\p{Lu}\\.|\\p{Lu}))';
const POSSESSIVE = "['’][sS](?![\\p{L}\\p{N}])";
const WORD = `[\\p{L}\\p{M}]+(?:(?!${POSSESSIVE})['’‑-][\\p{L}\\p{M}\\p{N}]+|\\p{N}+)*`;
const NUMBER = '\\p{N}+(?:[.,:]\\p{N}+)*(?:[‑-][\\p{L}\\p{N}]+)*';

const TOKEN = new RegExp(
  `(?<word>${SITE}|${ABBREVIATION}|${INITIAL}|${WORD})|(?<number>${NUMBER})|(?<possessive>(?<=[\\p{L}\\p{N}])${POSSESSIVE})|(?<quote>''|["“”„«»‘’'])|(?<mark>\\.{2,}|…|[^\\s])`,
  'gu',
);

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  if (groups.word !== undefined) return 'word';
  if (groups.number !== undefined) return 'number';
  if (groups.possessive !== undefined) return 'possessive';
  return groups.quote !== undefined ? 'quote' : 'mark';
}

/** Splits a text into tokens; together they hold every character but white space. Linear in the text's length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const kind = kindOf(match.groups ?? {});
    tokens.push({ kind, text: match[0], start, end: start + match[0].length, spaced: start !== end });
    end = start + match[0].length;
  }
  return tokens;
}
