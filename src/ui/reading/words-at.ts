/** The article's words at the places that the engine names. */
import type { Span } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';

/** The words of a span; empty for a place that this text does not have. */
export function wordsAt(reading: Reading, span: Span): string {
  return reading.article.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
}
