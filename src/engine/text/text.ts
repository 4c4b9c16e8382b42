/** An article's text as the engine reads it: blocks with their tokens and sentences. */
import type { Block, BlockKind } from '../types.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

export interface TextBlock {
  /** Index into the article's blocks. */
  readonly index: number;
  readonly kind: BlockKind;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The outermost ones, in reading order. */
  readonly quotations: readonly Quotation[];
}

export interface Text {
  readonly blocks: readonly TextBlock[];
  readonly language: 'en' | 'ru';
}

/** Kinds that tell the story; the others name authors, photographers and other stories. */
const TELLING: ReadonlySet<BlockKind> = new Set([
  'title',
  'subtitle',
  'caption',
  'heading',
  'paragraph',
  'quote',
  'list',
]);

export function tellsStory(kind: BlockKind): boolean {
  return TELLING.has(kind);
}

/** Russian when more letters are Cyrillic than Latin. Ends as soon as what is left cannot turn the answer. */
function languageOf(blocks: readonly Block[]): 'en' | 'ru' {
  let cyrillic = 0;
  let latin = 0;
  let left = 0;
  for (const { text } of blocks) left += text.length;
  for (const { text } of blocks) {
    if (Math.abs(latin - cyrillic) > left) break;
    left -= text.length;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x400 && code < 0x530) cyrillic++;
      else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
    }
  }
  return cyrillic > latin ? 'ru' : 'en';
}

/** Reads blocks into tokens, sentences and quotations; blocks that tell no story keep their place and have no tokens. */
export function readText(blocks: readonly Block[]): Text {
  const read: TextBlock[] = [];
  for (const { kind, text } of blocks) {
    const tokens = tellsStory(kind) ? tokenize(text) : [];
    const sentences = splitSentences(tokens);
    read.push({ index: read.length, kind, text, tokens, sentences, quotations: findQuotations(tokens) });
  }
  return { blocks: read, language: languageOf(blocks) };
}
