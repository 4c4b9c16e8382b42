/** Where a card stands beside its words: arithmetic in viewport coordinates. */
import type { CardForm } from '../messaging/card-protocol.ts';
import { around, type Box, inside } from './lines.ts';

/** CSS pixels. */
const DISTANCE = { line: 8, edge: 8, before: 16 } as const;

/** Narrower pages get the card as a sheet from below. */
export const SHEET_WIDTH = 480;
/** Share of the viewport's height that a sheet may take. */
const SHEET_SHARE = 0.76;
/** Below this height a card is no use: it then takes the roomier side even where it must be scrolled within. */
const LEAST_HEIGHT = 120;

export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** The page reads from right to left. */
  readonly rightToLeft: boolean;
}

/** What a card must stand beside and may not cover. */
export interface Anchor {
  /** The line that is read: its part within the mark. */
  readonly line: Box;
  /** All lines painted open; kept free as well where there is room. */
  readonly whole: Box;
}

export type Side = 'below' | 'above';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly left: number;
  readonly top: number;
  readonly side: Side;
}

/** The part of the mark under the pointer, or else on its line; without a pointer, the first. */
export function anchorOf(
  lines: readonly Box[],
  pointer: { readonly x: number; readonly y: number } | null,
): Anchor | null {
  const whole = around(lines);
  const under =
    pointer &&
    (lines.find((line) => inside(line, pointer.x, pointer.y)) ??
      lines.find(({ top, bottom }) => top <= pointer.y && pointer.y <= bottom));
  const line = under ?? lines[0];
  return line && whole ? { line, whole } : null;
}

interface Room {
  readonly side: Side;
  readonly height: number;
  /** How far the card would stand from the line that is read. */
  readonly distance: number;
}

function rooms(box: Box, line: Box, { height }: Viewport): readonly [Room, Room] {
  const below = height - DISTANCE.edge - (box.bottom + DISTANCE.line);
  const above = box.top - DISTANCE.line - DISTANCE.edge;
  return [
    { side: 'below', height: below, distance: box.bottom - line.bottom },
    { side: 'above', height: above, distance: line.top - box.top },
  ];
}

/** Room for a card on this page, whichever side it will stand on; a sheet that was `asked` for moves the page instead. */
export function roomFor(
  { form, asked }: { readonly form: CardForm; readonly asked: boolean },
  { line }: Anchor,
  viewport: Viewport,
): Size {
  const [below, above] = rooms(line, line, viewport);
  const beside = Math.max(LEAST_HEIGHT, Math.floor(Math.max(below.height, above.height)));
  if (form !== 'sheet') return { width: viewport.width - 2 * DISTANCE.edge, height: beside };
  const share = Math.floor(viewport.height * SHEET_SHARE);
  return { width: viewport.width, height: asked ? share : Math.min(share, beside) };
}

/** The side with room that lies nearer to the line; beside the whole mark if it fits there, else beside the line alone. */
function sideFor({ line, whole }: Anchor, height: number, viewport: Viewport): { side: Side; box: Box } {
  for (const box of [whole, line]) {
    const fitting = rooms(box, line, viewport).filter((room) => room.height >= height);
    const [nearest] = fitting.sort((a, b) => a.distance - b.distance);
    if (nearest) return { side: nearest.side, box };
  }
  const [below, above] = rooms(line, line, viewport);
  return { side: above.height > below.height ? 'above' : 'below', box: line };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Stands the card 8 px from the line with its text edge under the mark's, on the page as far as it goes. */
export function placeCard(anchor: Anchor, size: Size, viewport: Viewport): Placed {
  const { side, box } = sideFor(anchor, size.height, viewport);
  const top = side === 'below' ? box.bottom + DISTANCE.line : box.top - DISTANCE.line - size.height;
  const wanted = viewport.rightToLeft
    ? anchor.line.right + DISTANCE.before - size.width
    : anchor.line.left - DISTANCE.before;
  const last = Math.max(DISTANCE.edge, viewport.width - DISTANCE.edge - size.width);
  return { side, top, left: clamp(wanted, DISTANCE.edge, last) };
}

/**
 * A sheet stands at the foot of the page, or at its head where the line would be under it and has room below.
 * `scroll`: how far the page may be moved so that the line comes out from under it.
 */
export function placeSheet(
  { line }: Anchor,
  { height }: Size,
  viewport: Viewport,
  scroll = 0,
): 'foot' | 'head' {
  const covered = line.bottom + DISTANCE.line - scroll > viewport.height - height;
  return covered && line.top - DISTANCE.line >= height ? 'head' : 'foot';
}
