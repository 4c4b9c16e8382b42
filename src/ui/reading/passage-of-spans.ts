/** A stretch of an article in the form that is found again after the article changed. */
import { describePassage } from '../../anchoring/describe-passage.ts';
import type { Passage } from '../../anchoring/passage.ts';
import type { Span } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';

export type { Passage };

/** From the first letter of one span to the last of another. */
export function passageOfSpans({ article: { blocks } }: Reading, first: Span, last: Span): Passage {
  const text = blocks.map((block) => block.text).join('\n');
  const offsetOf = (block: number) =>
    blocks.slice(0, block).reduce((sum, before) => sum + before.text.length + 1, 0);
  return describePassage(text, offsetOf(first.block) + first.start, offsetOf(last.block) + last.end);
}
