/** An article's words as a finder of names sees them: shape, folded form, and how the rest of the article writes the same word. */
import { foldLookAlikes } from '../text/look-alikes.ts';
import type { Text, TextBlock } from '../text/text.ts';
import type { Token } from '../text/tokens.ts';

/**
 * `capital`: Serov, al-Assad, O'Brien; `capitals`: UEFA; `initial`: M.; `particle`: von, bin, ogly;
 * `lower`: any other word; `mark`: all else.
 */
export type Shape = 'capital' | 'capitals' | 'initial' | 'particle' | 'lower' | 'mark';

export interface Word {
  readonly token: Token;
  readonly shape: Shape;
  /** As written, with foreign look-alike letters put right and without a leading "Ex-". */
  readonly text: string;
  readonly lower: string;
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
}

export interface WordBlock {
  readonly block: TextBlock;
  readonly words: readonly Word[];
  /** Indexes of the words that begin a sentence. */
  readonly openers: ReadonlySet<number>;
  /** Most words of the block are capitalised, as headlines are. */
  readonly headline: boolean;
}

/** How often an article writes a word in lower case, and how often with a capital inside a sentence. */
export interface WordCount {
  lower: number;
  capital: number;
}

export interface Words {
  readonly blocks: readonly WordBlock[];
  /** By lower-case word. */
  readonly counts: ReadonlyMap<string, WordCount>;
  readonly language: Text['language'];
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de da di du del della dos der den van von bin bint ibn al el la le y ogly oglu oghlu kyzy qizi uulu uly zu ter ten af'.split(
    ' ',
  ),
);
const PREFIX = /^(?:Ex|ex|EX)[-‑](?=\p{Lu})/u;
const LEADING = /^(?:(?:[aA][lnrstdz]|[eE]l|[aA]sh|[dD]|[lL]|[oO]|[mM]c)[-‑'’])?\p{Lu}/u;
const INNER_LOWER = /\p{Ll}/u;
const SINGLE = /^\p{Lu}(?:\.\p{Lu})*\.$|^[B-HJ-Z]$/u;
/** The pronoun and the article are no initials. */
const LONE = /^[AI]$/;

/** A hyphen before a small letter makes an adjective of a name ("Moscow-backed"). */
const COMPOUND =
  /\p{L}[-‑](?:\p{Ll}+ed|era|based|born|led|like|style|made|owned|run|held|friendly|wide|bound|type|speaking|language|built|area|area|level|old|year|only|free|related|minded|rich|poor|proof|sponsored|born|themed|esque|ist|ite|ism|centric|loyal|wing|class|scale|sized|style|term|time|long|day|month)$/u;

function shapeOf(token: Token, text: string): Shape {
  if (token.kind !== 'word') return 'mark';
  if (SINGLE.test(text)) return 'initial';
  if (PARTICLES.has(text)) return 'particle';
  if (LONE.test(text)) return 'lower';
  if (!LEADING.test(text) || COMPOUND.test(text)) return 'lower';
  return INNER_LOWER.test(text) ? 'capital' : 'capitals';
}

function readWord(token: Token): Word {
  const prefix = token.kind === 'word' ? (token.text.match(PREFIX)?.[0].length ?? 0) : 0;
  const text = foldLookAlikes(token.text.slice(prefix));
  return {
    token,
    shape: shapeOf(token, text),
    text,
    lower: text.toLowerCase(),
    start: token.start + prefix,
    end: token.end,
  };
}

function readBlock(block: TextBlock): WordBlock {
  const words = block.tokens.map(readWord);
  const long = words.filter((word) => word.token.kind === 'word' && word.text.length > 3);
  const capital = long.filter((word) => word.shape === 'capital' || word.shape === 'capitals');
  const headline = long.length > 2 && capital.length > long.length * 0.75;
  const openers = new Set<number>();
  for (const { first, end } of block.sentences) {
    let at = first;
    while (at < end && words[at]?.shape === 'mark') at++;
    openers.add(at);
  }
  return { block, words, openers, headline };
}

function count(blocks: readonly WordBlock[]): Map<string, WordCount> {
  const counts = new Map<string, WordCount>();
  for (const { words, headline, openers } of blocks) {
    if (headline) continue;
    words.forEach((word, index) => {
      if (word.shape === 'mark' || (word.shape !== 'lower' && openers.has(index))) return;
      const one = counts.get(word.lower) ?? { lower: 0, capital: 0 };
      if (word.shape === 'lower') one.lower++;
      else one.capital++;
      counts.set(word.lower, one);
    });
  }
  return counts;
}

/** Reads a text's tokens into words and counts how each is written. */
export function readWords(text: Text): Words {
  const blocks = text.blocks.map(readBlock);
  return { blocks, counts: count(blocks), language: text.language };
}

/** Whether a word can be part of a name by its shape alone. */
export function isNameShaped({ shape }: Word): boolean {
  return shape === 'capital' || shape === 'capitals' || shape === 'initial';
}
