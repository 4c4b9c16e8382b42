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

interface Edge {
  /** What stood between the outermost surviving word and the quotation's end, innermost first. */
  readonly old: readonly string[];
  /** How far out the text may be searched: up to the next word that is not the quotation's. */
  readonly limit: number;
  readonly step: 1 | -1;
}

/**
 * Walks outwards from `at` over the marks that stood at the quotation's edge, as far as they still do. Words between them were exchanged
 * or taken out; spaces may come and go, but a quotation that ended in a space still reaches to the next word.
 */
function overEdge(text: string, at: number, { old, limit, step }: Edge): number {
  let reached = at;
  for (const [index, wanted] of old.entries()) {
    if (isWordUnit(wanted.charCodeAt(0)) || (isUnseen(wanted) && index < old.length - 1)) continue;
    for (let next = reached; step * (limit - next) > 0; next += step) {
      const unit = text.charAt(step > 0 ? next : next - 1);
      if (isUnseen(wanted) ? next + step !== limit : mark(unit) !== mark(wanted)) continue;
      reached = next + step;
      break;
    }
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

/** Units an edge may reach out at most where no neighbouring word holds it. */
const EDGE_REACH = 24;

/** Where the text's words next to the quotation stand, so that an edge does not run over them. */
function limits(
  frame: Frame,
  { words, ids, frameIds }: TextIndex,
  partners: Int32Array,
  { start, end }: Extent,
): Extent {
  const same = partners.map((partner, at) => (ids[partner] === frameIds[at] ? partner : -1));
  const left = same.slice(0, frame.first).findLast((partner) => partner >= 0) ?? -1;
  const right = same.slice(frame.last).find((partner) => partner >= 0) ?? -1;
  const lineStart = start === 0 ? 0 : words.text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = words.text.indexOf('\n', end);
  return {
    start: Math.max(lineStart, left < 0 ? start - EDGE_REACH : (words.ends[left] ?? 0)),
    end: Math.min(
      lineEnd < 0 ? words.text.length : lineEnd,
      right < 0 ? end + EDGE_REACH : (words.starts[right] ?? 0),
    ),
  };
}

/** The stretch of text from the first surviving word of the quotation to the last, with the marks at its edges. */
export function extentOf(frame: Frame, index: TextIndex, { partners }: Alignment, ends: Ends): Extent {
  const { words } = index;
  const { text } = words;
  const startsOf = (at: number) => words.starts[partners[at] ?? -1] ?? 0;
  const endsOf = (at: number) => words.ends[partners[at] ?? -1] ?? 0;
  const start = startsOf(ends.first);
  const end = endsOf(ends.last);
  const limit = limits(frame, index, partners, { start, end });
  const opening = frame.words[ends.first];
  const closing = frame.words[ends.last];
  if (!opening || !closing) return { start, end };
  const before = frame.text.slice(Math.min(frame.start, opening.start), opening.start);
  const cut = frame.text.slice(opening.start, Math.max(frame.start, opening.start));
  const after = frame.text.slice(closing.end, Math.max(frame.end, closing.end));
  const from = cut
    ? intoWord(text, start, endsOf(ends.first), visible(cut))
    : overEdge(text, start, { old: [...before].reverse(), limit: limit.start, step: -1 });
  const to =
    closing.end > frame.end
      ? intoWord(text, startsOf(ends.last), end, visible(frame.text.slice(closing.start, frame.end)))
      : overEdge(text, end, { old: [...after], limit: limit.end, step: 1 });
  return { start: from, end: Math.max(from, to) };
}

/** Whether a stretch has any word in it at all. */
export const hasWords = (text: string): boolean => [...text].some((c) => isWordUnit(c.charCodeAt(0)));
