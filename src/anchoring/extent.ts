/** From words back to offsets: where exactly the found passage begins and ends. */
import type { Alignment } from './align.ts';
import { isInvisible, isWordUnit } from './character.ts';
import { type Ends, edgeWords } from './edge-words.ts';
import type { Frame } from './frame.ts';
import { isUnseen, markOf } from './mark.ts';
import type { TextIndex } from './text-index.ts';

/** A stretch of text: UTF-16 units, end exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

interface Edge {
  /** What stood between the outermost surviving word and the quotation's end, innermost first. */
  readonly old: string;
  /** How far out the text may be searched. */
  readonly limit: number;
  readonly step: 1 | -1;
}

/** Units of text beside a surviving word in which an edge is looked for. */
const EDGE_REACH = 64;

/**
 * Walks outwards from `at` over the marks that stood at the quotation's edge, as far as they still do. Words between them were exchanged
 * or taken out; spaces may come and go, but a quotation that ended in a space still reaches to the next word.
 */
function overEdge(text: string, at: number, { old, limit, step }: Edge): number {
  let reached = at;
  for (let index = 0; index < Math.min(old.length, EDGE_REACH); index++) {
    const wanted = old.charAt(index);
    const isSpace = isUnseen(wanted);
    const isAfterWord = index === 0 || isWordUnit(old.charCodeAt(index - 1));
    const isWithin = isAfterWord && isWordUnit(old.charCodeAt(index + 1));
    if (isWithin || isWordUnit(wanted.charCodeAt(0)) || (isSpace && index < old.length - 1)) continue;
    for (let next = reached; step * (limit - next) > 0; next += step) {
      const unit = text.charAt(step > 0 ? next : next - 1);
      if (isSpace ? next + step !== limit : markOf(unit) !== markOf(wanted)) continue;
      reached = next + step;
      break;
    }
  }
  return reached;
}

/** Offset in the text of a place within a word, counted in visible units from the word's beginning. */
function intoWord(text: string, word: Extent, units: number): number {
  let at = word.start;
  for (let left = units; at < word.end && left > 0; at++) if (!isInvisible(text.charCodeAt(at))) left--;
  return at;
}

function visibleUnits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (!isInvisible(text.charCodeAt(at))) count++;
  return count;
}

/** Where the words next to the quotation, and the line's ends, stand now: an edge does not run over them. */
function limits(
  { first, last }: Frame,
  { words }: TextIndex,
  partners: Int32Array,
): (inner: Extent) => Extent {
  const left = partners.slice(0, first).findLast((partner) => partner >= 0) ?? -1;
  const right = partners.slice(last).find((partner) => partner >= 0) ?? -1;
  const { text, starts, ends } = words;
  return ({ start, end }) => {
    const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end);
    return {
      start: Math.max(lineStart, ends[left] ?? 0, start - EDGE_REACH),
      end: Math.min(lineEnd < 0 ? text.length : lineEnd, starts[right] ?? text.length, end + EDGE_REACH),
    };
  };
}

interface Standing {
  readonly alignment: Alignment;
  readonly ends: Ends;
}

/** The stretch of text from the first surviving word of the quotation to the last, with what stands for lost ones and the marks at its edges. */
export function extentOf(
  frame: Frame,
  index: TextIndex,
  { alignment: { partners }, ends }: Standing,
): Extent {
  const { text, starts, ends: stops } = index.words;
  const [first, last] = [partners[ends.first] ?? -1, partners[ends.last] ?? -1];
  const more = edgeWords(frame, index, { ends, partners });
  const inner = { start: starts[first - more.before] ?? 0, end: stops[last + more.after] ?? 0 };
  const opening = frame.words[Math.max(frame.first, ends.first - more.before)];
  const closing = frame.words[Math.min(frame.last - 1, ends.last + more.after)];
  if (!opening || !closing) return inner;
  const limit = limits(frame, index, partners)(inner);
  const units = (from: number, to: number) => visibleUnits(frame.text.slice(from, to));
  const reversed = (from: number, to: number) => frame.text.slice(from, to).split('').reverse().join('');
  const wordOf = (word: number) => ({ start: starts[word] ?? 0, end: stops[word] ?? 0 });
  const start =
    opening.start < frame.start && more.before === 0
      ? intoWord(text, wordOf(first), units(opening.start, frame.start))
      : overEdge(text, inner.start, {
          old: reversed(frame.start, opening.start),
          limit: limit.start,
          step: -1,
        });
  const end =
    closing.end > frame.end && more.after === 0
      ? intoWord(text, wordOf(last), units(closing.start, frame.end))
      : overEdge(text, inner.end, {
          old: frame.text.slice(closing.end, frame.end),
          limit: limit.end,
          step: 1,
        });
  return { start, end: Math.max(start, end) };
}

/** Where a quotation without a word stands: its marks, in whatever shape, between the nearest words that stand; null when they do not. */
export function marksExtent(
  frame: Frame,
  { words, ids, frameIds }: TextIndex,
  { partners }: Alignment,
): Extent | null {
  const same = partners.map((partner, at) => (ids[partner] === frameIds[at] ? partner : -1));
  const left = same[frame.first - 1] ?? -1;
  const right = same[frame.last] ?? -1;
  const from = words.ends[left] ?? (words.starts[right] ?? 0) - EDGE_REACH;
  const to = words.starts[right] ?? (words.ends[left] ?? 0) + EDGE_REACH;
  if ((left < 0 && right < 0) || to - from > 2 * EDGE_REACH) return null;
  const marks = (text: string) => text.split('').map(markOf).join('');
  const quote = marks(frame.text.slice(frame.start, frame.end).trim());
  const start = quote === '' ? -1 : marks(words.text.slice(Math.max(0, from), to)).indexOf(quote);
  return start < 0
    ? null
    : { start: Math.max(0, from) + start, end: Math.max(0, from) + start + quote.length };
}
