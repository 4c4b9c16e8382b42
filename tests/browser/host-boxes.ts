/** The boxes that Whence draws over a page, in its closed shadow root: the protocol gets there from the card's frame. */
import type { Page } from 'puppeteer-core';
import { cardElement } from './card-record.ts';

export interface DrawnBox {
  /** Its classes: `mark`, `met`, `line-person` … */
  readonly kind: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** All that is drawn now, in the window's coordinates. */
export async function drawnBoxes(page: Page): Promise<readonly DrawnBox[]> {
  const element = await cardElement(page);
  return await element.evaluate((frame) => {
    const root = frame.getRootNode();
    if (!(root instanceof ShadowRoot)) throw new Error('The card stands outside the shadow root');
    return [...root.querySelectorAll('i, button')].map((box) => {
      const { left, top, right, bottom } = box.getBoundingClientRect();
      return { kind: box.className, left, top, right, bottom };
    });
  });
}
