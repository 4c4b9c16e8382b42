/** The reader's hand: the real pointer, moved to words that stand on the page. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** CSS pixels at the window's upper and lower edge that a header may cover. */
const CLEAR = 64;

/** CSS pixels from one button in the margin to the next. */
const BUTTON_STEP = 32;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where words lie in the window: their first line's box, and all of them. */
export interface Words {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly middle: Point;
  /** Around all their lines. */
  readonly whole: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/**
 * Finds words in the running text of an element (the whole body unless told), scrolls them to the middle unless they are
 * in full view, and answers with their box. The words may be broken over several elements; `nth` counts from 0; `still`
 * leaves the page where it is.
 */
export function findWords(
  page: Page,
  words: string,
  { within = 'body', nth = 0, still = false } = {},
): Promise<Words> {
  return page.evaluate(
    async (wanted, selector, skip, clear, stay) => {
      const scope = document.querySelector(selector);
      if (!scope) throw new Error(`No ${selector} on the page`);
      const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
      const places: { node: Node; offset: number }[] = [];
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('script, style, template, noscript')) continue;
        const { data } = node as Text;
        for (let offset = 0; offset < data.length; offset++) {
          if (/[\u00ad\u200b\u2060]/.test(data.charAt(offset))) continue;
          text += /\s/.test(data.charAt(offset)) ? ' ' : data.charAt(offset);
          places.push({ node, offset });
        }
      }
      let at = text.indexOf(wanted);
      for (let left = skip; left > 0 && at >= 0; left--) at = text.indexOf(wanted, at + 1);
      const first = places[at];
      const last = places[at + wanted.length - 1];
      if (at < 0 || !first || !last) throw new Error(`The page does not say "${wanted}"`);
      const range = new Range();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      const { top: above, bottom: below } = range.getBoundingClientRect();
      if (!stay && (above < clear || below > innerHeight - clear))
        first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const box = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
      if (!box) throw new Error(`"${wanted}" is not shown`);
      const { left, top, right, bottom } = box;
      const all = range.getBoundingClientRect();
      const whole = { left: all.left, top: all.top, right: all.right, bottom: all.bottom };
      return { left, top, right, bottom, middle: { x: (left + right) / 2, y: (top + bottom) / 2 }, whole };
    },
    words,
    within,
    nth,
    CLEAR,
    still,
  );
}

/** Rests the pointer on a point, coming from a little way off as a hand does. */
export async function moveTo(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x - 12, y - 30);
  await page.mouse.move(x, y, { steps: 4 });
}

/** Rests the pointer on words; the card's delay begins now. */
export async function pointAt(page: Page, words: string, where: { within?: string; nth?: number } = {}) {
  const found = await findWords(page, words, where);
  // Scrolling closes a card and holds the next one back for a moment.
  await wait(200);
  await moveTo(page, found.middle);
  return found;
}

/** Moves the pointer to the window's corner, where nothing is. */
export function pointAway(page: Page): Promise<void> {
  return page.mouse.move(3, 400, { steps: 4 });
}

/** Selects words with the mouse, from before the first letter to behind the last; one line only. */
export async function selectWords(page: Page, words: string, where: { within?: string; nth?: number } = {}) {
  const found = await findWords(page, words, where);
  const { left, right, middle } = found;
  await wait(200);
  await page.mouse.move(left + 1, middle.y);
  await page.mouse.down();
  await page.mouse.move(right - 1, middle.y, { steps: 6 });
  await page.mouse.up();
  return found;
}

/**
 * Clicks the button that Whence puts in the right margin beside a line; signs of notes stand in the left one. It stands in a closed shadow root, which no selector
 * enters: what a point belongs to says where it is. `nth` counts the buttons downwards from 0.
 */
export async function clickHostBeside(page: Page, { right, middle }: Words, nth = 0): Promise<void> {
  const found = await page.waitForFunction(
    (start, line) => {
      for (let down = -16; down <= 16; down += 4)
        for (let x = innerWidth - 2; x > start; x -= 4)
          if (document.elementFromPoint(x, line + down)?.localName === 'whence-host')
            return { x: x - 6, y: line + down + 4 };
      return null;
    },
    { timeout: 4000, polling: 100 },
    right,
    middle.y,
  );
  const point = await found.jsonValue();
  if (point) await page.mouse.click(point.x, point.y + nth * BUTTON_STEP);
}
