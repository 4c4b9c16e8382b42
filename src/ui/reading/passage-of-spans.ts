/**
 * A stretch of an article in the form that is found again after the article changed.
 * Views import no anchoring code: the passage's contract is small, and describing one needs no search.
 */
import type { Span } from '../../engine/types.ts';
import type { NoteTarget } from '../../library/note.ts';
import type { Reading } from '../../library/reading.ts';

export type Passage = Extract<NoteTarget, { type: 'passage' }>['passage'];

/** Units of text kept on either side of the quotation. */
const CONTEXT = 32;

/** From the first letter of one span to the last of another. */
export function passageOfSpans({ article: { blocks } }: Reading, first: Span, last: Span): Passage {
  const text = blocks.map((block) => block.text).join('\n');
  const offsetOf = (block: number) =>
    blocks.slice(0, block).reduce((sum, before) => sum + before.text.length + 1, 0);
  const start = offsetOf(first.block) + first.start;
  const end = offsetOf(last.block) + last.end;
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
    after: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
    start,
    end,
    paragraph: blocks
      .slice(first.block, last.block + 1)
      .map((block) => block.text)
      .join('\n'),
  };
}
