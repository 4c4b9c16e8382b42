/**
 * The passage on which a note on a claim hangs, in the form that is found again after the article changed.
 * Views import no anchoring code: the passage's contract is small, and describing one needs no search.
 */
import type { Claim } from '../../engine/types.ts';
import type { NoteTarget } from '../../library/note.ts';
import type { Reading } from '../../library/reading.ts';

type Passage = Extract<NoteTarget, { type: 'claim' }>['passage'];

/** Units of text kept on either side of the quotation. */
const CONTEXT = 32;

/** The stretch from the claim's first word to its last; null for a claim without content. */
export function passageOfClaim(reading: Reading, claim: Claim): Passage | null {
  const first = claim.content[0];
  const last = claim.content.at(-1);
  if (!first || !last) return null;
  const { blocks } = reading.article;
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
