/** The sentences of an article, for comparing one text of it with another. */
import { splitSentences } from '../engine/text/sentences.ts';
import { tellsStory } from '../engine/text/text.ts';
import { tokenize } from '../engine/text/tokens.ts';
import type { Block } from '../engine/types.ts';
import type { SentenceAt } from '../library/changes/changes.ts';

/** Bylines, credits and lists of other stories change by themselves, and are no part of the story. */
export function sentencesOf(blocks: readonly Block[]): SentenceAt[] {
  return blocks.flatMap(({ kind, text }, block) => {
    if (!tellsStory(kind)) return [];
    const tokens = tokenize(text);
    return splitSentences(tokens).flatMap(({ first, end }) => {
      const [start, stop] = [tokens[first]?.start, tokens[end - 1]?.end];
      if (start === undefined || stop === undefined) return [];
      const at = { block, start, end: stop };
      return [{ text: text.slice(start, stop), at, isTitle: kind === 'title' }];
    });
  });
}
