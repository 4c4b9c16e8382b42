/** Where a card stands: beside the line that is read and never over it, whatever the page's size. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/content/lines.ts';
import { anchorOf, placeCard, placeSheet, roomFor, type Viewport } from '../../src/content/placement.ts';

const VIEW: Viewport = { width: 1000, height: 700, rightToLeft: false };
const CARD = { width: 340, height: 120 };

/** A line of 20 px at `top`, from `left` to `right`. */
const line = (top: number, left = 300, right = 420): Box => ({ left, right, top, bottom: top + 20 });

const anchor = (lines: readonly Box[], pointer: { x: number; y: number } | null = null) => {
  const found = anchorOf(lines, pointer);
  if (!found) throw new Error('No line to stand beside');
  return found;
};

describe('the line a card stands beside', () => {
  const wrapped = [line(100, 700, 760), line(130, 100, 180)];

  it('is the one under the pointer, for a name that wraps', () => {
    expect(anchor(wrapped, { x: 150, y: 140 }).line).toEqual(wrapped[1]);
  });

  it('is the part under the pointer, of two parts on one line', () => {
    const parts = [line(100, 100, 300), line(100, 400, 460)];
    expect(anchor(parts, { x: 430, y: 110 }).line).toEqual(parts[1]);
  });

  it('is the first one without a pointer', () => {
    expect(anchor(wrapped).line).toEqual(wrapped[0]);
  });

  it('is none where the mark is not shown', () => {
    expect(anchorOf([], null)).toBeNull();
  });
});

describe('placing a card', () => {
  it('stands 8 px below the line with its text edge under the name', () => {
    expect(placeCard(anchor([line(100)]), CARD, VIEW)).toEqual({ side: 'below', top: 128, left: 284 });
  });

  it('stands above where there is no room below', () => {
    expect(placeCard(anchor([line(600)]), CARD, VIEW)).toMatchObject({ side: 'above', top: 600 - 8 - 120 });
  });

  it('stands beside the whole of a claim, not over the part below the line that is read', () => {
    const claim = [line(100), line(130, 100, 600), line(160, 100, 600)];
    const placed = placeCard(anchor(claim, { x: 310, y: 170 }), CARD, VIEW);
    expect(placed).toMatchObject({ side: 'below', top: 188 });
  });

  it('takes the nearer side of a claim: above, when its first line is read', () => {
    const claim = [line(300), line(330), line(360)];
    expect(placeCard(anchor(claim, { x: 310, y: 310 }), CARD, VIEW).side).toBe('above');
  });

  it('keeps to the line alone where the whole claim leaves no room', () => {
    const claim = Array.from({ length: 22 }, (_, index) => line(20 + index * 30));
    const placed = placeCard(anchor(claim, { x: 310, y: 330 }), CARD, VIEW);
    expect(placed.top >= 348 || placed.top + CARD.height <= 312).toBe(true);
  });

  it('stays on the page at both edges', () => {
    expect(placeCard(anchor([line(100, 2, 40)]), CARD, VIEW).left).toBe(8);
    expect(placeCard(anchor([line(100, 900, 990)]), CARD, VIEW).left).toBe(1000 - 8 - 340);
  });

  it('begins at the right end of the name on a page that reads from right to left', () => {
    const placed = placeCard(anchor([line(100, 500, 600)]), CARD, { ...VIEW, rightToLeft: true });
    expect(placed.left + CARD.width).toBe(616);
  });

  it('never covers the line when the card is no larger than the room it was given', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 400, max: 1400 }),
      top: fc.double({ min: 0, max: 1, noNaN: true }),
      left: fc.double({ min: 0, max: 1, noNaN: true }),
      share: fc.double({ min: 0.1, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(sizes, ({ width, height, top, left, share }) => {
        const view = { width, height, rightToLeft: false };
        const at = line(top * (height - 20), left * (width - 60), left * (width - 60) + 60);
        const room = roomFor({ form: 'peek', asked: false }, anchor([at]), view);
        const size = { width: Math.min(340, room.width), height: room.height * share };
        const placed = placeCard(anchor([at]), size, view);
        const clear = placed.top >= at.bottom || placed.top + size.height <= at.top;
        const onPage = placed.left >= 0 && placed.left + size.width <= width;
        return clear && onPage;
      }),
    );
  });
});

describe('a sheet', () => {
  const phone: Viewport = { width: 320, height: 600, rightToLeft: false };

  it('takes the whole width and at most 76 % of the height', () => {
    const room = roomFor({ form: 'sheet', asked: true }, anchor([line(100)]), phone);
    expect(room).toEqual({ width: 320, height: 456 });
  });

  it('is no higher than the room beside the line when only a resting pointer brought it', () => {
    const at = anchor([line(290)]);
    const room = roomFor({ form: 'sheet', asked: false }, at, phone);
    expect(room.height).toBeLessThanOrEqual(600 - 310 - 8);
    expect(placeSheet(at, room, phone)).toBe('foot');
  });

  it('stands at the head where it would cover a line at the foot', () => {
    expect(placeSheet(anchor([line(500)]), { width: 320, height: 200 }, phone)).toBe('head');
    expect(placeSheet(anchor([line(500)]), { width: 320, height: 200 }, phone, 200)).toBe('foot');
  });

  it('stays at the foot where the head has no room either: the page is scrolled', () => {
    expect(placeSheet(anchor([line(300)]), { width: 320, height: 456 }, phone)).toBe('foot');
  });
});
