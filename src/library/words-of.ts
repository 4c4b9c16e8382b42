/** The words that spans stand for. */
import type { Block, Span } from '../engine/types.ts';

/** The text at the spans; stretches that do not touch are set apart by a space. Spans outside the blocks give nothing. */
export function wordsOf(blocks: readonly Block[], spans: readonly Span[]): string {
  return spans.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '').join(' ');
}
