/** From words back to offsets: where exactly the found passage begins and ends. */
import type { Alignment } from './align.ts';
import { clingsToPrevious, isInvisible, isWordUnit } from './character.ts';
import type { Frame } from './frame.ts';
import type { TextIndex } from './text-index.ts';

/** What stands for a whole family of marks when the edges of a quotation are compared. */
const MARKS: readonly (readonly [RegExp, string])[] = Object.freeze([
  [/[\u2018\u2019\u201a\u201b\u2032'`\u201c-\u201f\u2033"«»‹›]/, '"'],
  [/[\u2010-\u2015\u2212-]/, '-'],
]);

const mark = (character: string): string =>
  MARKS.find(([family]) => family.test(character))?.[1] ?? character;

const isUnseen = (character: string): boolean => /\s/.test(character) || isInvisible(character.charCodeAt(0));

/** Walks outwards from `at` over the marks that stood at the quotation's edge, as far as they still do. Spaces may come and go. */
function overEdge(text: string, at: number, edge: readonly string[], step: 1 | -1): number {
  let reached = at;
  let next = at;
  for (const wanted of edge) {
    const look = () => text.charAt(step > 0 ? next : next - 1);
    if (isUnseen(wanted)) continue;
    while (look() !== '' && look() !== '\n' && isUnseen(look())) next += step;
    if (mark(look()) !== mark(wanted)) return reached;
    next += step;
    reached = next;
  }
  return reached;
}

/** Offset in the text of a unit within one of the frame's words: counts visible units from the word's beginning. */
function intoWord(text: string, start: number, end: number, units: number): number {
  let at = start;
  for (let left = units; at < end && left > 0; at++) if (!isInvisible(text.charCodeAt(at))) left--;
  while (clingsToPrevious(text, at)) at++;
  return at;
}

const visible = (text: string): number =>
  [...text].filter((c) => !isInvisible(c.charCodeAt(0))).join('').length;

export interface Extent {
  readonly start: number;
  readonly end: number;
}

interface Ends {
  readonly first: number;
  readonly last: number;
}

/** The stretch of text from the first surviving word of the quotation to the last, with the marks at its edges. */
export function extentOf(frame: Frame, { words }: TextIndex, { partners }: Alignment, ends: Ends): Extent {
  const { text } = words;
  const startsOf = (at: number) => words.starts[partners[at] ?? -1] ?? 0;
  const endsOf = (at: number) => words.ends[partners[at] ?? -1] ?? 0;
  let start = startsOf(ends.first);
  let end = endsOf(ends.last);
  const opening = frame.words[ends.first];
  const closing = frame.words[ends.last];
  if (opening && ends.first === frame.first) {
    if (opening.start < frame.start) {
      start = intoWord(
        text,
        start,
        endsOf(ends.first),
        visible(frame.text.slice(opening.start, frame.start)),
      );
    } else {
      start = overEdge(text, start, [...frame.text.slice(frame.start, opening.start)].reverse(), -1);
    }
  }
  if (closing && ends.last === frame.last - 1) {
    if (closing.end > frame.end) {
      const units = visible(frame.text.slice(closing.start, frame.end));
      end = intoWord(text, startsOf(ends.last), end, units);
    } else {
      end = overEdge(text, end, [...frame.text.slice(closing.end, frame.end)], 1);
    }
  }
  return { start, end: Math.max(start, end) };
}

/** Whether a stretch has any word in it at all. */
export const hasWords = (text: string): boolean => [...text].some((c) => isWordUnit(c.charCodeAt(0)));
