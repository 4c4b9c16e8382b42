/** Reads a Russian paragraph for tests of the rules. */
import { findRussianMentions } from '../../../../src/engine/people/russian/find-mentions.ts';
import { readWords, type Words } from '../../../../src/engine/people/words.ts';
import { readText } from '../../../../src/engine/text/text.ts';

export function wordsOf(text: string): Words {
  return readWords(readText([{ kind: 'paragraph', text }]));
}

/** What the rules alone find: each name as it is written, and the rule. */
export function foundIn(text: string): (readonly [string, string])[] {
  return findRussianMentions(wordsOf(text)).map(
    ({ start, end, reasons }) => [text.slice(start, end), reasons[0]?.rule ?? ''] as const,
  );
}

/** The runs of capitalised words of a paragraph, as they are written. */
export function runsOf(text: string): string[] {
  return wordsOf(text).blocks.flatMap(({ words, runs }) =>
    runs.map(({ first, end }) => text.slice(words[first]?.start, words[end - 1]?.end)),
  );
}
