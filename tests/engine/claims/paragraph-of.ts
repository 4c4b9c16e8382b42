/** A paragraph as the claim finder reads it, from plain text. */
import { type Paragraph, type Range, readParagraph, wordsOf } from '../../../src/engine/claims/paragraph.ts';
import { readText } from '../../../src/engine/text/text.ts';
import type { BlockKind } from '../../../src/engine/types.ts';

/** Reads one block; `names` are people's names that stand in it. */
export function paragraphOf(
  text: string,
  names: readonly string[] = [],
  kind: BlockKind = 'paragraph',
): Paragraph {
  const [block] = readText([{ kind, text }]).blocks;
  if (!block) throw new Error('no block');
  const places = names.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
    })),
  );
  return readParagraph(
    block,
    places.sort((a, b) => a.start - b.start),
  );
}

/** Index of the token that is this word, the last of them. */
export function tokenOf({ tokens }: Paragraph, word: string): number {
  const at = tokens.findLastIndex(({ text }) => text === word);
  if (at < 0) throw new Error(`no token ${word}`);
  return at;
}

/** The words of a range; null for none. */
export function said(paragraph: Paragraph, range: Range | null): string | null {
  return range && wordsOf(paragraph, range);
}
