/** The places of a text that may be the passage, each compared word by word. */
import { type Alignment, align } from './align.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { extentOf } from './extent.ts';
import type { Frame } from './frame.ts';
import type { TextIndex, Work } from './text-index.ts';
import { bestWindows, type Window } from './windows.ts';
import { firstWordAt } from './words.ts';

/** Places compared word by word, for the whole frame and for the quotation by itself. */
const MOST_PLACES = 4;
/** Words let in on either side of a window beside a quarter of its length: room for a sentence put in. */
const ROOM = 12;

export interface Candidate {
  readonly alignment: Alignment;
  readonly evidence: Evidence;
  /** Where the found passage begins and ends. */
  readonly start: number;
  readonly end: number;
}

function widen({ from, to }: Window, count: number): Window {
  const room = ROOM + ((to - from) >> 2);
  return { from: Math.max(0, from - room), to: Math.min(count, to + room) };
}

function windowsFor(frame: Frame, index: TextIndex, work: Work): Window[] {
  const near = firstWordAt(index.words, frame.offset);
  const whole = { wanted: index.frameIds, size: index.frameIds.length, near, most: MOST_PLACES };
  const wanted = index.frameIds.slice(frame.first, frame.last);
  const quote = { wanted, size: wanted.length, near: near + frame.first, most: MOST_PLACES };
  const windows = [...bestWindows(index, whole, work)];
  const context = frame.words.length;
  for (const { from, to } of bestWindows(index, quote, work))
    windows.push({ from: Math.max(0, from - context), to: Math.min(index.ids.length, to + context) });
  return windows.map((window) => widen(window, index.ids.length));
}

/** Every place worth judging, in no order. */
export function candidatesIn(frame: Frame, index: TextIndex, work: Work): Candidate[] {
  const found: Candidate[] = [];
  for (const window of windowsFor(frame, index, work)) {
    const alignment = align(index, window, work);
    const evidence = evidenceOf(frame, index, alignment);
    if (evidence.survivors === null) continue;
    found.push({ alignment, evidence, ...extentOf(frame, index, alignment, evidence.survivors) });
  }
  return found;
}
