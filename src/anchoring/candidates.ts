/** The places of a text that may be the passage, each compared word by word. */
import { type Alignment, align } from './align.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type Extent, extentOf, marksExtent } from './extent.ts';
import type { Frame } from './frame.ts';
import type { TextIndex, Work } from './text-index.ts';
import { bestWindows, type Window } from './windows.ts';
import { firstWordAt } from './words.ts';

/** Places compared word by word, for the whole frame and as many for the quotation by itself, which may have left its paragraph. */
const MOST_PLACES = 4;
/** Words let in on either side of a window, beside a quarter of its length: room for a sentence put in. */
const ROOM = 12;

/** One place, with what speaks for it; `start` and `end` say where the found passage begins and ends. */
export interface Candidate extends Extent {
  readonly alignment: Alignment;
  readonly evidence: Evidence;
}

function widen({ from, to }: Window, { words, first, last }: Frame, isQuote: boolean): Window {
  const room = ROOM + ((to - from) >> 2);
  return isQuote
    ? { from: from - room - first, to: to + room + words.length - last }
    : { from: from - room, to: to + room };
}

/** Windows by the whole frame and by the quotation alone, none within another. */
function windowsFor(frame: Frame, index: TextIndex, work: Work): Window[] {
  const near = firstWordAt(index.words, frame.offset + (frame.words[0]?.start ?? 0));
  const search = (wanted: readonly number[], start: number) =>
    bestWindows(index, { wanted, size: wanted.length, near: start, most: MOST_PLACES }, work);
  const whole = search(index.frameIds, near).map((window) => widen(window, frame, false));
  const quote = search(index.frameIds.slice(frame.first, frame.last), near + frame.first);
  const windows = [...whole, ...quote.map((window) => widen(window, frame, true))].map(({ from, to }) => ({
    from: Math.max(0, from),
    to: Math.min(index.ids.length, to),
  }));
  return windows.filter(
    ({ from, to }, at) =>
      !windows.some(
        (other, n) => other.from <= from && other.to >= to && (n < at || other.to - other.from > to - from),
      ),
  );
}

/** A quotation of marks alone (a dash, a row of dots) has no word to stand: it is there when its marks are, between the same words. */
function candidateAt(frame: Frame, index: TextIndex, alignment: Alignment): Candidate | null {
  const evidence = evidenceOf(frame, index, alignment);
  if (frame.first === frame.last) {
    const marks = marksExtent(frame, index, alignment);
    return marks && { alignment, evidence: { ...evidence, quote: 1 }, ...marks };
  }
  if (evidence.survivors === null) return null;
  return { alignment, evidence, ...extentOf(frame, index, { alignment, ends: evidence.survivors }) };
}

/** Every place worth judging, in no order. */
export function candidatesIn(frame: Frame, index: TextIndex, work: Work): Candidate[] {
  const near = firstWordAt(index.words, frame.offset + (frame.words[0]?.start ?? 0));
  return windowsFor(frame, index, work).flatMap((window) => {
    const candidate = candidateAt(frame, index, align({ frame, index, window, near }, work));
    return candidate ? [candidate] : [];
  });
}
