/** Which boxes the overlay draws over a line of text: arithmetic only, in viewport coordinates. */
import type { Box } from './lines.ts';

/** A box to draw: its class in the overlay's style, and where. */
export interface Drawn extends Box {
  readonly kind: string;
}

/** Distances of lines from the baseline of the text, in CSS pixels. */
const MET_BELOW = 4;
const CLAIM_BELOW = 2;
const PERSON_BELOW = 5;
const PLACE_BELOW = 5;

/** How far the highlighter reaches over the line's own box, sideways and up and down. */
const MARK_OUT = { side: 2, edge: 1 } as const;

/** Side of the sign in the margin, and its distance from the column's edge. */
export const SIGN = { size: 16, out: 28 } as const;

export function highlighter(line: Box, kind: string): Drawn {
  return {
    kind,
    left: line.left - MARK_OUT.side,
    top: line.top - MARK_OUT.edge,
    right: line.right + MARK_OUT.side,
    bottom: line.bottom + MARK_OUT.edge,
  };
}

/** The solid line that fills in the dots under a name met before; whole pixels where only those are drawn well. */
export function metLine(line: Box, baseline: number, thickness: number): Drawn {
  const top = baseline + MET_BELOW;
  return { kind: 'met', left: line.left, right: line.right, top, bottom: top + thickness };
}

/** Lines in forced colours, where the registry stays empty, and under a place that was jumped to. */
export function underline(line: Box, baseline: number, kind: 'line-person' | 'line-claim' | 'place'): Drawn {
  const below = { 'line-person': PERSON_BELOW, 'line-claim': CLAIM_BELOW, place: PLACE_BELOW }[kind];
  const top = baseline + below;
  return { kind, left: line.left, right: line.right, top, bottom: top };
}

/** Where the sign of a note stands: beside its first line, in the margin before the column, never outside the page. */
export function signBox(line: Box, columnLeft: number): Drawn {
  const left = Math.max(2, columnLeft - SIGN.out);
  const top = (line.top + line.bottom - SIGN.size) / 2;
  return { kind: 'sign', left, top, right: left + SIGN.size, bottom: top + SIGN.size };
}
