/** The words that spans stand for. */
import type { Block, Span } from '../engine/types.ts';

/** Between two stretches the article has other words: to run them together would say what nobody said. */
const LEFT_OUT = ' … ';

/** The text at the spans; of several, with a sign for what stands between. Spans outside the blocks give nothing. */
export function wordsOf(blocks: readonly Block[], spans: readonly Span[]): string {
  return spans.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '').join(LEFT_OUT);
}
