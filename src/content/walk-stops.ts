/** Where the walk from mark to mark stops: every mark that is shown, in reading order. */
import type { Target } from './hit.ts';
import type { Mark } from './marks.ts';
import { lineOfFocus, type Subject, subjectOf } from './subject.ts';

const byPlace = ({ rest: [a] }: Mark, { rest: [b] }: Mark): number =>
  a && b ? a.block - b.block || a.start - b.start : 0;

/** The stops of all stories, one story after the other. */
export function walkStops(targets: readonly Target[]): readonly Subject[] {
  return targets.flatMap(({ layer, index }) =>
    index.marks.toSorted(byPlace).map((mark) => subjectOf(layer, mark)),
  );
}

/** Whether a stop lies behind words of its own story, in reading order. */
function isBehind(stop: Subject, here: Subject): boolean {
  const [a, b] = [stop.rest[0], here.rest[0]];
  if (stop.layer !== here.layer || !a || !b) return false;
  return a.block > b.block || (a.block === b.block && a.start > b.start);
}

/** Where in the list the reader is: on a stop, or (a half) before the next one. */
function placeOf(stops: readonly Subject[], here: Subject): number {
  const at = stops.findIndex(({ key }) => key === here.key);
  if (at >= 0) return at;
  const next = stops.findIndex((stop) => isBehind(stop, here));
  return (next < 0 ? stops.length : next) - 0.5;
}

const isShown = (stop: Subject): boolean => lineOfFocus(stop) !== null;

/** The next stop on the way, past those whose words are not shown; null at the end. */
export function nextStop(stops: readonly Subject[], here: Subject, way: 'forth' | 'back'): Subject | null {
  const at = placeOf(stops, here);
  return way === 'forth'
    ? (stops.slice(Math.floor(at) + 1).find(isShown) ?? null)
    : (stops.slice(0, Math.ceil(at)).findLast(isShown) ?? null);
}

/** The first stop that stands below `top` (viewport), or else the last one; null without any. */
export function firstStop(stops: readonly Subject[], top: number): Subject | null {
  const shown = stops.filter(isShown);
  return shown.find((stop) => (lineOfFocus(stop)?.top ?? top) >= top) ?? shown.at(-1) ?? null;
}
