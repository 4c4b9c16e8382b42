/** Where a card stands: beside the line that is read and never over it, whatever the page's size. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/content/lines.ts';
import {
  anchorOf,
  formFor,
  keptWhole,
  placeCard,
  placeSheet,
  roomFor,
  type Standing,
  type Viewport,
} from '../../src/content/placement.ts';

const on = (viewport: Viewport): Standing => ({ viewport, stays: null });
const VIEWPORT: Viewport = { width: 1000, height: 700, rightToLeft: false };
const VIEW = on(VIEWPORT);
const CARD = { width: 340, height: 120 };

/** A line of 20 px at `top`, from `left` to `right`. */
const line = (top: number, left = 300, right = 420): Box => ({ left, right, top, bottom: top + 20 });

const anchor = (
  lines: readonly Box[],
  pointer: { x: number; y: number } | null = null,
  sentences: readonly (readonly Box[])[] = [],
) => {
  const found = anchorOf({ lines, sentences }, pointer);
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
    expect(anchorOf({ lines: [], sentences: [] }, null)).toBeNull();
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
    const claim = [line(450), line(480), line(510)];
    const high = on({ ...VIEWPORT, height: 1000 });
    expect(placeCard(anchor(claim, { x: 310, y: 460 }), CARD, high).side).toBe('above');
  });

  it('takes the roomier side where the nearer has too little for what the pinned card may come to hold', () => {
    const claim = [line(300), line(330), line(360)];
    const high = on({ ...VIEWPORT, height: 900 });
    expect(placeCard(anchor(claim, { x: 310, y: 310 }), CARD, high).side).toBe('below');
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
    const placed = placeCard(anchor([line(100, 500, 600)]), CARD, on({ ...VIEWPORT, rightToLeft: true }));
    expect(placed.left + CARD.width).toBe(616);
  });

  it('covers the line rather than leave a low window, where neither side has room for a pinned card', () => {
    const low: Viewport = { ...VIEWPORT, height: 320 };
    const size = { width: 400, height: 200 };
    for (const [top, kept] of [
      [175, 8],
      [130, 320 - 8 - 200],
    ] as const) {
      const at = anchor([line(top)]);
      const placed = placeCard(at, size, on(low));
      expect(placed.top < 0 || placed.top + size.height > low.height).toBe(true);
      expect(keptWhole(placed, at, size, low)).toEqual({ ...placed, top: kept });
    }
  });

  it('goes out of the window with its words', () => {
    for (const top of [-400, 900]) {
      const at = anchor([line(top)]);
      const placed = placeCard(at, CARD, VIEW);
      expect(keptWhole(placed, at, CARD, VIEWPORT)).toEqual(placed);
    }
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
        const view = on({ width, height, rightToLeft: false });
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
    const room = roomFor({ form: 'sheet', asked: true }, anchor([line(100)]), on(phone));
    expect(room).toEqual({ width: 320, height: 456 });
  });

  it('is lower where that leaves the whole sentence to be read, and not lower than half the page', () => {
    const sentence = [line(100), line(130), line(160), line(190)];
    const at = anchor([line(130, 40, 90)], null, [sentence]);
    const asked = { form: 'sheet', asked: true, header: 48 } as const;
    expect(roomFor(asked, at, on(phone)).height).toBe(600 - 48 - 110 - 16);
    const long = Array.from({ length: 9 }, (_, index) => line(100 + 30 * index));
    expect(roomFor(asked, anchor([line(130, 40, 90)], null, [long]), on(phone)).height).toBe(456);
  });

  it('keeps the line alone free in a window so low that its sentence leaves no room for what the sheet says', () => {
    const low: Viewport = { width: 640, height: 320, rightToLeft: false };
    const at = anchor([line(100)], null, [[line(100), line(130), line(160)]]);
    const room = roomFor({ form: 'sheet', asked: true, header: 48 }, at, on(low));
    expect(room.height).toBe(320 - 48 - 20 - 16);
    expect(placeSheet(at, room, low, { scroll: 500, header: 48 })).toMatchObject({
      at: 'foot',
      box: at.line,
    });
  });

  it('is no higher than the room beside the line when only a resting pointer brought it', () => {
    const at = anchor([line(290)]);
    const room = roomFor({ form: 'sheet', asked: false }, at, on(phone));
    expect(room.height).toBeLessThanOrEqual(600 - 310 - 8);
    expect(placeSheet(at, room, phone).at).toBe('foot');
  });

  it('stands at the head where it would cover a line at the foot, and at the foot where the page can be scrolled', () => {
    const size = { width: 320, height: 200 };
    const at = anchor([line(500)]);
    expect(placeSheet(at, size, phone).at).toBe('head');
    expect(placeSheet(at, size, phone, { scroll: 200, header: 0 })).toMatchObject({
      at: 'foot',
      scroll: 128,
    });
  });

  it('stays at the foot where the head has no room either: the page is scrolled', () => {
    const placed = placeSheet(anchor([line(300)]), { width: 320, height: 456 }, phone);
    expect(placed).toMatchObject({ at: 'foot', scroll: 0 });
  });

  it('covers no other line of a name that wraps', () => {
    const at = anchor([line(360, 200, 300), line(390, 0, 80)], { x: 210, y: 370 });
    expect(placeSheet(at, { width: 320, height: 200 }, phone).at).toBe('head');
    expect(placeSheet(at, { width: 320, height: 180 }, phone).at).toBe('foot');
  });

  it('does not push the words under a header that stays', () => {
    const sentence = [line(300), line(330), line(360), line(390)];
    const at = anchor([line(330, 40, 90)], null, [sentence]);
    const size = { width: 320, height: 456 };
    // 144 px are left above the sheet: the sentence of 110 fits there, and under a header of 48 the line alone does.
    expect(placeSheet(at, size, phone, { scroll: 900, header: 0 }).box.bottom).toBe(410);
    const placed = placeSheet(at, size, phone, { scroll: 900, header: 48 });
    expect(placed.box).toEqual(line(330, 40, 90));
    expect(330 - placed.scroll).toBeGreaterThanOrEqual(48);
  });
});

describe('the sentence that is read', () => {
  const sentence = [line(300), line(330), line(360), line(390)];
  const read = (height: number, view: Standing = VIEW) =>
    placeCard(anchor([line(330, 400, 480)], null, [sentence]), { width: 340, height }, view);

  it('is never covered, neither below nor above the name', () => {
    expect(read(120)).toMatchObject({ side: 'above', top: 300 - 8 - 120 });
    expect(read(120, { ...VIEW, stays: 'below' })).toMatchObject({ side: 'below', top: 418 });
  });

  it('keeps the card of one sentence on one side, however high it becomes', () => {
    for (const top of [20, 100, 200, 300, 420, 520, 600]) {
      const lines = [line(top), line(top + 30), line(top + 60)];
      const at = anchor([lines[1] ?? line(top)], null, [lines]);
      const peek = placeCard(at, { width: 340, height: 140 }, VIEW);
      const stays = { ...VIEW, stays: peek.side };
      const room = roomFor({ form: 'pinned', asked: true }, at, stays);
      const pinned = placeCard(at, { width: 400, height: room.height }, stays);
      expect(pinned.side, `at ${top}`).toBe(peek.side);
      const clear = pinned.top >= top + 80 || pinned.top + room.height <= top;
      expect(clear, `at ${top}`).toBe(true);
    }
  });

  it('is the one that holds the line, of a claim that is told in several', () => {
    const other = [line(360), line(390)];
    const at = anchor([line(300), line(390, 100, 200)], { x: 150, y: 400 }, [[line(300)], other]);
    expect(at.free[1]).toEqual({ left: 100, right: 420, top: 360, bottom: 410 });
  });
});

it.each([
  [{ pinned: false, touch: false }, 1000, 'peek'],
  [{ pinned: true, touch: false }, 1000, 'pinned'],
  [{ pinned: false, touch: true }, 1000, 'sheet'],
  [{ pinned: true, touch: false }, 390, 'sheet'],
] as const)('%o on a page %i wide is a %s', (how, width, form) => {
  expect(formFor(how, width)).toBe(form);
});
