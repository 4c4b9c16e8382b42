/**
 * The whole text of an article as one string, and the way between it and the article's blocks. Passages may run over
 * several blocks, so they count in the whole text; what is painted, and what the engine says, counts in blocks.
 */

/** A stretch of one block: offsets are UTF-16 units of the block's text, end exclusive. */
export interface TextSpan {
  /** Index of the block. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the whole text, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface ArticleText {
  /** The blocks' texts joined by "\n". */
  readonly text: string;
  /** Where a stretch of a block stands in the whole text. Offsets beyond the block are drawn in; a block that is not there is a RangeError. */
  readonly toText: (span: TextSpan) => TextRange;
  /** The blocks' shares of a stretch of the whole text, in order; a block that has none of it is left out. */
  readonly toSpans: (start: number, end: number) => readonly TextSpan[];
}

const within = (offset: number, length: number): number => Math.max(0, Math.min(offset, length));

/** Index of the last block that begins at or before the offset. */
function blockAt(begins: readonly number[], offset: number): number {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((begins[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Joins blocks to one text and answers for offsets both ways. */
export function articleText(blocks: readonly { readonly text: string }[]): ArticleText {
  const begins: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    begins.push(length);
    length += text.length + 1;
  }
  return {
    text: blocks.map((block) => block.text).join('\n'),
    toText({ block, start, end }) {
      const begin = begins[block];
      const size = blocks[block]?.text.length;
      if (begin === undefined || size === undefined) throw new RangeError(`No block ${block}`);
      return { start: begin + within(start, size), end: begin + within(end, size) };
    },
    toSpans(start, end) {
      const spans: TextSpan[] = [];
      for (let block = blockAt(begins, start); block < blocks.length; block++) {
        const begin = begins[block] ?? 0;
        if (begin >= end) break;
        const size = blocks[block]?.text.length ?? 0;
        const span = { block, start: within(start - begin, size), end: within(end - begin, size) };
        if (span.start < span.end) spans.push(span);
      }
      return spans;
    },
  };
}
