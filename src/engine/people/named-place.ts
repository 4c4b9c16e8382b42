/** A place where somebody is named, before it is known who. */
import type { Reason, Span } from '../types.ts';
import type { Run } from './runs.ts';
import type { Word } from './word.ts';
import type { WordBlock } from './words.ts';

export interface NamedPlace extends Span {
  /** The name as it is shown: as written; in Russian text in the nominative. */
  readonly name: string;
  /** Its words, look-alike letters put right. */
  readonly words: readonly string[];
  /** Index of the first word within the block's words, and of the word after the last. */
  readonly first: number;
  readonly last: number;
  /** The lower-case word before it; empty at a block's beginning. */
  readonly before: string;
  readonly reasons: readonly Reason[];
}

/** The words of a run as one text. */
export function textOf(words: readonly Word[], { first, end }: Run): string {
  let text = words[first]?.text ?? '';
  for (let at = first + 1; at < end; at++) text += ` ${(words[at] as Word).text}`;
  return text;
}

/** Where a name's last word ends; a single letter that hides a surname ("Stepan K.") keeps its dot, a king's number does not. */
function endOf(words: readonly Word[], end: number): number {
  const last = words[end - 1] as Word;
  if (last.text === 'I.') return last.end - 1;
  if (last.text === 'I') return last.end;
  const dot = words[end];
  return last.text.length === 1 && dot?.text === '.' && !dot.token.spaced ? dot.end : last.end;
}

function wordsOf(words: readonly Word[], { first, end }: Run): string[] {
  const own: string[] = [];
  for (let at = first; at < end; at++) {
    const { shape, text } = words[at] as Word;
    if (shape !== 'mark') own.push(text);
  }
  return own;
}

/** The named place of a run of a block's words. */
export function toPlace(
  { words, block }: WordBlock,
  { first, end }: Run,
  reasons: readonly Reason[],
): NamedPlace {
  const { start } = words[first] as Word;
  const last = endOf(words, end);
  const name = block.text.slice(start, last);
  return {
    block: block.index,
    start,
    end: last,
    name,
    words: wordsOf(words, { first, end }),
    first,
    last: end,
    before: words[first - 1]?.lower ?? '',
    reasons,
  };
}
