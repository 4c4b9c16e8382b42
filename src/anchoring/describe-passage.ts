/** Describing a passage, so that a note on it can be found again, and read where the page is not at hand. */
import { backToWhole, onToWhole } from './character.ts';
import type { Passage } from './passage.ts';

/** UTF-16 units of text kept on either side: the length the other annotation tools keep. */
export const CONTEXT = 32;

/** Paragraphs kept on either side: one or two may come to stand side by side in any text by chance, three seldom do. */
export const NEIGHBOURS = 3;

function linesAbove(text: string, lineStart: number, count: number): string {
  if (lineStart === 0 || count === 0) return '';
  const end = lineStart - 1;
  const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
  const line = text.slice(onToWhole(text, Math.max(start, end - CONTEXT)), end);
  return start === 0 || count === 1 ? line : `${linesAbove(text, start, count - 1)}\n${line}`;
}

function linesBelow(text: string, lineEnd: number, count: number): string {
  if (lineEnd >= text.length || count === 0) return '';
  const start = lineEnd + 1;
  const next = text.indexOf('\n', start);
  const end = next < 0 ? text.length : next;
  const line = text.slice(start, backToWhole(text, Math.min(end, start + CONTEXT)));
  return end === text.length || count === 1 ? line : `${line}\n${linesBelow(text, end, count - 1)}`;
}

/** Whether a line, or several, stands in the text a second time. */
export function standsTwice(text: string, lines: string): boolean {
  const [all, one] = [`\n${text}\n`, `\n${lines}\n`];
  return all.indexOf(one) !== all.lastIndexOf(one);
}

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
  const paragraphEnd = lineEnd < 0 ? text.length : lineEnd;
  const paragraph = text.slice(lineStart, paragraphEnd);
  return {
    quote: text.slice(from, to),
    before: text.slice(onToWhole(text, Math.max(0, from - CONTEXT)), from),
    after: text.slice(to, backToWhole(text, Math.min(text.length, to + CONTEXT))),
    start: from,
    end: to,
    paragraph,
    above: linesAbove(text, lineStart, NEIGHBOURS),
    below: linesBelow(text, paragraphEnd, NEIGHBOURS),
    ...(standsTwice(text, paragraph) ? { repeated: true } : {}),
  };
}
