/** Finds where people are named. */
import type { Reason, Span } from '../types.ts';
import { formOpinions, type Opinion } from './opinions.ts';
import type { Word, Words } from './words.ts';

/** A place where somebody is named, before it is known who. */
export interface NamedPlace extends Span {
  /** The name as it is shown: as written; in Russian text in the nominative. */
  readonly name: string;
  /** Its words, look-alike letters put right. */
  readonly words: readonly string[];
  /** Index of the first word within the block's words, and of the word after the last. */
  readonly first: number;
  readonly last: number;
  readonly reasons: readonly Reason[];
}

function toPlace({ home, first, end, reasons }: Opinion): NamedPlace {
  const words = home.words.slice(first, end);
  const start = (words[0] as Word).start;
  const last = (words[words.length - 1] as Word).end;
  return {
    block: home.block.index,
    start,
    end: last,
    name: home.block.text.slice(start, last),
    words: words.map(({ text }) => text),
    first,
    last: end,
    reasons,
  };
}

/** Finds every named place of a text, in reading order. */
export function findMentions(words: Words): NamedPlace[] {
  return formOpinions(words)
    .filter(({ ground }) => ground !== null)
    .map(toPlace);
}
