/** What stands around the paragraph where it was found: its neighbours, and the ends of its line. */
import { NEIGHBOURS } from './describe-passage.ts';
import type { Frame, Neighbour } from './frame.ts';
import type { TextIndex } from './text-index.ts';
import { wordAt } from './words.ts';

export interface Surroundings {
  /** How many of the words known of the neighbouring paragraphs still border on it. */
  readonly neighbours: number;
  /** Whether on both sides the text goes on as it did. */
  readonly sameNeighbours: boolean;
  /** Whether a line begins and ends where the paragraph did; true where it is not known where that was. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Whether its line is one of the two that used to stand around it: the words are the neighbour's own. */
  readonly inNeighbour: boolean;
}

/** Words put in, or lost, between two known words that still count as neighbours. */
const SLIP = 2;
/** Words put in at the beginning or the end of a paragraph that leave it the same paragraph. */
const MOST_AT_END = 1;
/** Known words of a neighbour that are enough to know it by. */
export const ENOUGH_WORDS = 2;

/** From which word of the text, and which way. */
export interface Walk {
  readonly from: number;
  readonly step: 1 | -1;
}

/** How many of the forms stand on from a word of the text, in their order and next to one another. */
export function countMet({ words }: TextIndex, forms: readonly string[], { from, step }: Walk): number {
  let at = from;
  let count = 0;
  for (const form of forms) {
    const slip = [0, 1, SLIP].find((gap) => wordAt(words, at + gap * step) === form);
    if (slip === undefined) continue;
    count++;
    at += (slip + 1) * step;
  }
  return count;
}

/** A line of the text: its first word, and the one after its last. */
export interface Line {
  readonly from: number;
  readonly to: number;
}

/** The line that holds a word. */
export function lineOf({ opens }: TextIndex, word: number): Line {
  const next = opens.indexOf(1, word + 1);
  return { from: Math.max(0, opens.lastIndexOf(1, word)), to: next < 0 ? opens.length : next };
}

/** Whether a neighbour stands on from a word; one word of it may have been edited. */
export const isMet = (index: TextIndex, { forms }: Neighbour, walk: Walk): boolean =>
  countMet(index, forms, walk) >= Math.max(ENOUGH_WORDS, forms.length - 1);

/** Whether the text goes on as it did: with the nearest neighbour, or with the next one where that was taken out of the text. */
function goesOn(index: TextIndex, near: readonly Neighbour[] | null, walk: Walk): boolean {
  if (!near) return false;
  const still = near.find((each) => isMet(index, each, walk) || index.words.text.includes(each.line));
  return still === undefined ? near.length < NEIGHBOURS : isMet(index, still, walk);
}

/** Neighbours whose order tells one place from another: of five lines one order in 120 is theirs, of three only with one beside it. */
const TELLING = 5;
const TELLING_BESIDE = 3;

/** Whether neighbours follow one another on from a line, others between them or not; how many do, those taken out left aside. */
function countInOrder(index: TextIndex, near: readonly Neighbour[], { from, step }: Walk): number | null {
  const { ids } = index;
  let at = from;
  let count = 0;
  for (const each of near) {
    if (!isAnywhere(index, each, step)) continue;
    while (at >= 0 && at < ids.length && !isMet(index, each, { from: at, step }))
      at = pastLine(index, at, step);
    if (at < 0 || at >= ids.length) return null;
    at = pastLine(index, at, step);
    count++;
  }
  return count;
}

/** The word at which the next line is entered. */
const pastLine = (index: TextIndex, at: number, step: 1 | -1): number =>
  step > 0 ? lineOf(index, at).to : lineOf(index, at).from - 1;

function isAnywhere(index: TextIndex, near: Neighbour, step: 1 | -1): boolean {
  const last = index.ids.length - 1;
  for (let at = step > 0 ? 0 : last; at >= 0 && at <= last; at = pastLine(index, at, step))
    if (isMet(index, near, { from: at, step })) return true;
  return false;
}

/** Of a paragraph that stands twice the place is told by its neighbours' order, which holds when paragraphs are put in or taken out. */
function standsInOrder({ above, below }: Frame, index: TextIndex, { from, to }: Line): boolean {
  if (!above || !below) return false;
  const up: Walk = { from: from - 1, step: -1 };
  const down: Walk = { from: to, step: 1 };
  const before = countInOrder(index, above, up);
  const after = countInOrder(index, below, down);
  if (before === null || after === null) return false;
  const isBeside = [above, below].some(
    (near, side) => near[0] && isMet(index, near[0], side === 0 ? up : down),
  );
  const isBetween = goesOn(index, above, up) && goesOn(index, below, down);
  return isBetween || before + after >= (isBeside ? TELLING_BESIDE : TELLING);
}

function isNeighbour(index: TextIndex, near: readonly Neighbour[] | null, walk: Walk): boolean {
  const forms = near?.[0]?.forms ?? [];
  return forms.length >= ENOUGH_WORDS && countMet(index, forms, walk) === forms.length;
}

/** Looks around the place of an alignment. */
export function surroundingsOf(frame: Frame, index: TextIndex, partners: Int32Array): Surroundings {
  const { above, below, words } = frame;
  const first = partners.findIndex((partner) => partner >= 0);
  const last = partners.findLastIndex((partner) => partner >= 0);
  const top = (partners[first] ?? 0) - first;
  const bottom = (partners[last] ?? 0) + (words.length - 1 - last);
  const from = lineOf(index, partners[first] ?? 0).from;
  const to = lineOf(index, partners[last] ?? 0).to;
  const begins = !frame.begins || top - from <= MOST_AT_END;
  const ends = !frame.ends || to - 1 - bottom <= MOST_AT_END;
  const up: Walk = { from: Math.min(top, from) - 1, step: -1 };
  const down: Walk = { from: Math.max(bottom + 1, to), step: 1 };
  const count = (near: readonly Neighbour[] | null, walk: Walk) =>
    countMet(index, near?.[0]?.forms ?? [], walk);
  return {
    neighbours: count(above, up) + count(below, down),
    sameNeighbours: frame.isRepeated
      ? standsInOrder(frame, index, { from, to })
      : goesOn(index, above, up) && goesOn(index, below, down),
    begins,
    ends,
    inNeighbour:
      !(begins && ends) &&
      (isNeighbour(index, below, { from, step: 1 }) || isNeighbour(index, above, { from: to - 1, step: -1 })),
  };
}
