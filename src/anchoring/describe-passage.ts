/** Describing a passage, so that a note on it can be found again, and read where the page is not at hand. */
import { backToWhole, onToWhole } from './character.ts';
import type { Passage } from './passage.ts';

/** UTF-16 units of text kept on either side: the length the other annotation tools keep. */
const CONTEXT = 32;

/**
 * Describes `text.slice(start, end)`. Offsets beyond the text are drawn in, reversed ones exchanged, and a passage that would part a
 * surrogate pair or a letter and its combining mark is widened to whole characters.
 */
export function describePassage(text: string, start: number, end: number): Passage {
  const inside = (offset: number) => Math.max(0, Math.min(Math.trunc(offset) || 0, text.length));
  const from = backToWhole(text, inside(Math.min(start, end)));
  const to = onToWhole(text, inside(Math.max(start, end)));
  const lineStart = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to);
  return {
    quote: text.slice(from, to),
    before: text.slice(onToWhole(text, Math.max(0, from - CONTEXT)), from),
    after: text.slice(to, backToWhole(text, Math.min(text.length, to + CONTEXT))),
    start: from,
    end: to,
    paragraph: text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd),
  };
}
