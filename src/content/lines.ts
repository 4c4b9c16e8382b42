/** From the rectangles of a range to the lines that a reader sees: one box a line, whatever markup lies inside. */

/** In CSS pixels, in the coordinates of the viewport; as a DOMRect, of which only these are used. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Narrower rectangles are the ends of collapsed white space. */
const HAIR = 1;
/** Parts of one line may stand this far apart: rounding between text nodes. */
const GAP = 1.5;

const overlap = (a: Box, b: Box): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);

const onOneLine = (a: Box, b: Box): boolean =>
  overlap(a, b) > Math.min(a.bottom - a.top, b.bottom - b.top) / 2 &&
  a.left <= b.right + GAP &&
  b.left <= a.right + GAP;

const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** Joins rectangles that touch on one line. An element inside a range has a rectangle of its own beside its text's. */
export function linesOf(rectangles: Iterable<Box>): readonly Box[] {
  const lines: Box[] = [];
  for (const box of rectangles) {
    if (box.right - box.left <= HAIR || box.bottom <= box.top) continue;
    const at = lines.findIndex((line) => onOneLine(line, box));
    const line = lines[at];
    if (line) lines[at] = union(line, box);
    else lines.push({ left: box.left, top: box.top, right: box.right, bottom: box.bottom });
  }
  return lines;
}

/** The lines of several ranges. */
export function linesOfRanges(ranges: readonly Range[]): readonly Box[] {
  return ranges.flatMap((range) => linesOf(range.getClientRects()));
}

/** Whether a point lies in a box, its edges included. */
export const inside = (box: Box, x: number, y: number): boolean =>
  box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;

/** The smallest box around all; null around nothing. */
export function around(boxes: readonly Box[]): Box | null {
  const [first, ...rest] = boxes;
  return first ? rest.reduce(union, first) : null;
}
