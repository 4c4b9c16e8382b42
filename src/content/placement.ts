/** Where a card stands beside its words: arithmetic in viewport coordinates. */
import type { CardForm } from '../messaging/card-protocol.ts';
import { around, type Box, inside } from './lines.ts';

/** CSS pixels. */
const DISTANCE = { line: 8, edge: 8, before: 16, sheet: 8 } as const;

/** Narrower pages (CSS pixels) get the card as a sheet from below. */
const SHEET_WIDTH = 480;
/** Shares of the viewport's height: what a sheet may take, and what it takes even where that covers the sentence. */
const SHEET_SHARE = { most: 0.76, least: 0.5 } as const;
/** CSS pixels below which a card of this form is no use: rather than less it covers more of the page. */
const LEAST = { peek: 120, pinned: 200, sheet: 200 } as const satisfies Record<CardForm, number>;
/** With this much room (CSS pixels) a side will do for the pinned card and its longest list to choose from, so that nothing turns it over. */
const EASY = 400;

/** A narrow page gets the card as a sheet, and so does a finger. */
export function formFor(
  { pinned, touch }: { readonly pinned: boolean; readonly touch: boolean },
  pageWidth: number,
): CardForm {
  if (touch || pageWidth <= SHEET_WIDTH) return 'sheet';
  return pinned ? 'pinned' : 'peek';
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** The page reads from right to left. */
  readonly rightToLeft: boolean;
}

/** The words a card belongs to, as they stand now. */
export interface Words {
  /** Of all that is painted open. */
  readonly lines: readonly Box[];
  /** The lines of each sentence that the mark stands in. */
  readonly sentences: readonly (readonly Box[])[];
}

/** What a card must stand beside and may not cover. */
export interface Anchor {
  /** The line that is read: its part within the mark. */
  readonly line: Box;
  /** What is to be kept free, the most first: all that is open with its sentences, the sentence that is read, its line. */
  readonly free: readonly [Box, Box, Box];
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

const holdsLine = (lines: readonly Box[], line: Box): boolean =>
  lines.some((other) => other.top < line.bottom && line.top < other.bottom);

/** The part of the mark under the pointer, or else on its line; without a pointer, the first. */
export function anchorOf(
  { lines, sentences }: Words,
  pointer: { readonly x: number; readonly y: number } | null,
): Anchor | null {
  const under =
    pointer &&
    (lines.find((line) => inside(line, pointer.x, pointer.y)) ??
      lines.find(({ top, bottom }) => top <= pointer.y && pointer.y <= bottom));
  const line = under ?? lines[0];
  if (!line) return null;
  const read = sentences.find((sentence) => holdsLine(sentence, line)) ?? [];
  const whole = around([...lines, ...sentences.flat()]) ?? line;
  return { line, free: [whole, around([line, ...read]) ?? line, line] };
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

const roomier = ([below, above]: readonly [Room, Room]): Room =>
  above.height > below.height ? above : below;

/** The side on which so high a card fits; the one it stands on already goes first, then the nearer of those with ease. */
function fittingSide(both: readonly [Room, Room], height: number, stays: Side | null): Room | null {
  const fits = both.filter((room) => room.height >= height);
  if (fits.length === 0) return null;
  const easy = fits.filter((room) => room.height >= EASY);
  const [nearest] = easy.sort((a, b) => a.distance - b.distance);
  return fits.find(({ side }) => side === stays) ?? nearest ?? roomier(both);
}

/** The most that can be kept free by a card so high, and the side on which it then stands. */
function standing(
  { line, free }: Anchor,
  height: number,
  { viewport, stays }: Standing,
): { readonly box: Box; readonly room: Room } {
  for (const box of free) {
    const room = fittingSide(rooms(box, line, viewport), height, stays);
    if (room) return { box, room };
  }
  return { box: line, room: roomier(rooms(line, line, viewport)) };
}

export interface Standing {
  readonly viewport: Viewport;
  /** The side of its words on which the card stands already. */
  readonly stays: Side | null;
}

/** A sheet that was asked for moves the page: it leaves what words it can room to stand above it. */
function sheetHeight({ free }: Anchor, { height }: Viewport, header: number): number {
  const most = Math.floor(height * SHEET_SHARE.most);
  const beside = free.map(({ top, bottom }) => height - header - (bottom - top) - 2 * DISTANCE.sheet);
  const least = Math.max(height * SHEET_SHARE.least, LEAST.sheet);
  const left = beside.find((room) => room >= least);
  return left === undefined ? most : Math.min(most, Math.floor(left));
}

/** Room for a card on this page; `header`: how much of its top something that stays there covers. */
export function roomFor(
  { form, asked, header = 0 }: { readonly form: CardForm; readonly asked: boolean; readonly header?: number },
  anchor: Anchor,
  now: Standing,
): Size {
  const { width, height } = now.viewport;
  if (form === 'sheet' && asked) return { width, height: sheetHeight(anchor, now.viewport, header) };
  // A peek is as high as its few lines are; it must be drawn before it is known what it can keep free.
  const least = form === 'peek' ? Number.POSITIVE_INFINITY : LEAST[form];
  const beside = Math.max(LEAST[form], Math.floor(standing(anchor, least, now).room.height));
  if (form !== 'sheet') return { width: width - 2 * DISTANCE.edge, height: beside };
  return { width, height: Math.min(Math.floor(height * SHEET_SHARE.most), beside) };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Stands the card 8 px from the words with its text edge under the mark's, on the page as far as it goes. */
export function placeCard(anchor: Anchor, size: Size, now: Standing): Placed {
  const { box, room } = standing(anchor, size.height, now);
  const { width, rightToLeft } = now.viewport;
  const top = room.side === 'below' ? box.bottom + DISTANCE.line : box.top - DISTANCE.line - size.height;
  const wanted = rightToLeft
    ? anchor.line.right + DISTANCE.before - size.width
    : anchor.line.left - DISTANCE.before;
  const last = Math.max(DISTANCE.edge, width - DISTANCE.edge - size.width);
  return { side: room.side, top, left: clamp(wanted, DISTANCE.edge, last) };
}

/**
 * A pinned card that neither side has room for stands over its words rather than outside the window: nobody could reach its head there.
 * Words that are scrolled out of the window take it along.
 */
export function keptWhole(placed: Placed, { line }: Anchor, size: Size, { height }: Viewport): Placed {
  if (line.bottom <= 0 || line.top >= height) return placed;
  const last = Math.max(DISTANCE.edge, height - DISTANCE.edge - size.height);
  return { ...placed, top: clamp(placed.top, DISTANCE.edge, last) };
}

export interface PlacedSheet {
  readonly at: 'foot' | 'head';
  /** What is kept free. */
  readonly box: Box;
  /** By how much the page is to be moved up for it. */
  readonly scroll: number;
}

/** What the page can do for a sheet: be scrolled so far, under a header that stays. */
export interface Yielding {
  readonly scroll: number;
  readonly header: number;
}

/** A sheet stands at the foot of the page, or at its head where only that keeps the words free. */
export function placeSheet(
  { line, free }: Anchor,
  { height }: Size,
  viewport: Viewport,
  { scroll, header }: Yielding = { scroll: 0, header: 0 },
): PlacedSheet {
  const needed = (box: Box) => Math.max(0, box.bottom + DISTANCE.sheet - (viewport.height - height));
  for (const box of free) {
    const up = needed(box);
    if (up === 0 || (up <= scroll && box.top - up >= header)) return { at: 'foot', box, scroll: up };
    if (box.top - DISTANCE.line >= height) return { at: 'head', box, scroll: 0 };
  }
  return { at: 'foot', box: line, scroll: Math.min(scroll, needed(line)) };
}
