/** An article's words, its runs of capitalised words, and how the rest of the article writes each word. */
import type { Text, TextBlock } from '../text/text.ts';
import { findRuns, type Run } from './runs.ts';
import { type LowerHere, opensNoName, readLowerHere } from './russian/openers.ts';
import { asLower, readWord, type Word } from './word.ts';

export interface WordBlock {
  readonly block: TextBlock;
  readonly words: readonly Word[];
  /** Indexes of the words that begin a sentence. */
  readonly openers: ReadonlySet<number>;
  readonly runs: readonly Run[];
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
  /** By lower-case word, for the words of runs. */
  readonly counts: ReadonlyMap<string, WordCount>;
  readonly language: Text['language'];
}

/** Share of capitalised words from which on a capital shows nothing. */
const HEADLINE_SHARE = 0.75;
/** How many longer words a block needs to be judged: a title few, a list of names in the text more. */
const ENOUGH_IN_TITLE = 3;
const ENOUGH_IN_TEXT = 10;

function isHeadline(words: readonly Word[], kind: TextBlock['kind']): boolean {
  let long = 0;
  let capital = 0;
  for (const { shape, text } of words) {
    if (shape === 'mark' || text.length < 4) continue;
    long++;
    if (shape === 'capital' || shape === 'capitals') capital++;
  }
  const title = kind === 'title' || kind === 'subtitle' || kind === 'heading';
  return long >= (title ? ENOUGH_IN_TITLE : ENOUGH_IN_TEXT) && capital > long * HEADLINE_SHARE;
}

function findOpeners({ sentences }: TextBlock, words: readonly Word[]): Set<number> {
  const openers = new Set<number>();
  for (const { first, end } of sentences) {
    let at = first;
    while (at < end && words[at]?.shape === 'mark') at++;
    openers.add(at);
  }
  return openers;
}

/** Words that begin a sentence with a capital and no name: a run that they would open begins behind them. */
const OPENING_WORDS: ReadonlySet<string> = new Set(
  'neither nor both either even only although though while since after before because when whenever where if but and or yet still then thus meanwhile however among amid despite unlike until once whether what who why how some several another such later earlier recently perhaps nobody everyone someone somebody anyone everybody without with under hey hello dear oh well yes no image images photo photos video'.split(
    ' ',
  ),
);

/** The words of a block; a word that opens a sentence and no name is what it is in its middle. */
function settleOpeners(
  words: readonly Word[],
  openers: ReadonlySet<number>,
  lowerHere: LowerHere | null,
): Word[] {
  const settled = words.slice();
  for (const at of openers) {
    const word = words[at];
    if (word?.shape !== 'capital') continue;
    if (lowerHere ? opensNoName(word, words[at + 1], lowerHere) : OPENING_WORDS.has(word.lower))
      settled[at] = asLower(word);
  }
  return settled;
}

interface ReadBlock {
  readonly block: TextBlock;
  readonly words: readonly Word[];
  readonly openers: ReadonlySet<number>;
}

function readTokens(block: TextBlock): ReadBlock {
  const words: Word[] = [];
  for (const token of block.tokens) words.push(readWord(token));
  return { block, words, openers: findOpeners(block, words) };
}

function settleBlock({ block, words: read, openers }: ReadBlock, lowerHere: LowerHere | null): WordBlock {
  const words = isHeadline(read, block.kind) ? read : settleOpeners(read, openers, lowerHere);
  const headline = isHeadline(words, block.kind);
  return { block, words, openers, runs: findRuns(words, openers), headline };
}

/** A count for each word of the runs: no other word is asked about. */
function emptyCounts(blocks: readonly WordBlock[]): Map<string, WordCount> {
  const counts = new Map<string, WordCount>();
  for (const { words, runs } of blocks)
    for (const { first, end } of runs)
      for (let at = first; at < end; at++) {
        const { lower } = words[at] as Word;
        if (!counts.has(lower)) counts.set(lower, { lower: 0, capital: 0 });
      }
  return counts;
}

function count(blocks: readonly WordBlock[]): Map<string, WordCount> {
  const counts = emptyCounts(blocks);
  for (const { words, headline, openers } of blocks) {
    if (headline) continue;
    for (let at = 0; at < words.length; at++) {
      const { shape, lower } = words[at] as Word;
      if (shape === 'mark' || (shape !== 'lower' && openers.has(at))) continue;
      const one = counts.get(lower);
      if (!one) continue;
      if (shape === 'lower') one.lower++;
      else one.capital++;
    }
  }
  return counts;
}

/** Reads a text's tokens into words and counts how each is written. */
export function readWords(text: Text): Words {
  const read: ReadBlock[] = [];
  for (const block of text.blocks) read.push(readTokens(block));
  const lowerHere = text.language === 'ru' ? readLowerHere(read) : null;
  const blocks: WordBlock[] = [];
  for (const block of read) blocks.push(settleBlock(block, lowerHere));
  return { blocks, counts: count(blocks), language: text.language };
}
