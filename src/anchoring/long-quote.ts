/**
 * A quotation of many paragraphs, found by its beginning and its end: comparing every word of it with every word of the text would take
 * the square of its length.
 */
import { candidatesIn } from './candidates.ts';
import { type Frame, partOf } from './frame.ts';
import type { TextIndex, Work } from './text-index.ts';
import { judge, type Verdict } from './verdict.ts';
import { firstWordAt } from './words.ts';

/** Words of a quotation beyond which it is long. */
const LONG = 320;
/** Words of its beginning, and of its end, that are looked for. */
const PART = 120;
/** Share of its words, in whatever order, that must stand between the two: below the first it is gone, below the second in doubt. */
const LEAST_INSIDE = 0.5;
const SURE_INSIDE = 0.8;
/** How much longer than it was the stretch may be before that is in doubt. */
const MOST_GROWTH = 1.5;

/** Whether a frame's quotation is too long to be compared as a whole. */
export const isLong = ({ first, last }: Frame): boolean => last - first > LONG;

/** Share of the wanted words that stand in a stretch of the text, each as often as it is wanted. */
function shareInside(
  { ids }: TextIndex,
  wanted: readonly number[],
  stretch: { from: number; to: number },
): number {
  const missing = new Map<number, number>();
  for (const id of wanted) missing.set(id, (missing.get(id) ?? 0) + 1);
  let met = 0;
  for (let at = stretch.from; at < stretch.to; at++) {
    const id = ids[at] ?? 0;
    const left = missing.get(id) ?? 0;
    if (left === 0) continue;
    missing.set(id, left - 1);
    met++;
  }
  return met / wanted.length;
}

/** The same index for a part that begins or ends with the frame. */
function indexOfPart(index: TextIndex, frame: Frame, { words }: Frame): TextIndex {
  const from = words[0] === frame.words[0] ? 0 : frame.words.length - words.length;
  return { ...index, frameIds: index.frameIds.slice(from, from + words.length) };
}

/** Finds a long quotation. One whose beginning or end is gone is gone: what is left cannot be told from another part of it. */
export function judgeLong(frame: Frame, index: TextIndex, work: Work): Verdict | null {
  const find = (part: Frame): Verdict | null =>
    judge(candidatesIn(part, indexOfPart(index, frame, part), work), {
      from: frame.offset + part.start,
      length: index.words.text.length,
      isRepeated: false,
    });
  const head = find(partOf(frame, frame.first, frame.first + PART));
  const tail = find(partOf(frame, frame.last - PART, frame.last));
  if (!head || !tail || head.start >= tail.end) return null;
  const words = { from: firstWordAt(index.words, head.start), to: firstWordAt(index.words, tail.end) };
  const inside = shareInside(index, index.frameIds.slice(frame.first, frame.last), words);
  work.steps += words.to - words.from;
  if (inside < LEAST_INSIDE) return null;
  const growth = (words.to - words.from) / (frame.last - frame.first);
  const isSure = [head, tail].every(({ certainty }) => certainty !== 'uncertain');
  const certainty = isSure && inside >= SURE_INSIDE && growth <= MOST_GROWTH ? 'moved' : 'uncertain';
  return { start: head.start, end: tail.end, certainty };
}
