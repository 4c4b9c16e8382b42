/**
 * What the card does in the page's own time: when it shows, moves and hides after the pointer moved. The protocol reaches
 * the frame's element in its closed shadow root, where no script of the page does; machines that are slow only lengthen it.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { cardFrames } from './card.ts';

export interface Entry {
  readonly type: 'pointer' | 'shown' | 'moved' | 'hidden';
  /** Milliseconds of the page's clock. */
  readonly at: number;
  /** Width and height of the frame then. */
  readonly size: string;
}

/** The card's frame as an element of the page; made a moment after the first painting. */
export async function cardElement(page: Page): Promise<ElementHandle<Element>> {
  for (const end = Date.now() + 5000; Date.now() < end; await wait(40)) {
    const [frame] = await cardFrames(page);
    const element = await frame?.frameElement();
    if (element) return element;
  }
  throw new Error('The page has no card');
}

/** Begins to write down; answers with the way to what was written since, which is asked for as often as wanted. */
export async function recordCard(page: Page): Promise<() => Promise<readonly Entry[]>> {
  const element = await cardElement(page);
  const log = await element.evaluateHandle((frame) => {
    const entries: { type: Entry['type']; at: number; size: string }[] = [];
    const { style } = frame as HTMLIFrameElement;
    let state = frame.className;
    const write = (type: Entry['type'], at: number) =>
      entries.push({ type, at, size: `${style.width} ${style.height}` });
    addEventListener('pointermove', ({ timeStamp }) => write('pointer', timeStamp), true);
    new MutationObserver((changes) => {
      const was = state;
      state = frame.className;
      if (state === 'shown' && was !== 'shown') write('shown', performance.now());
      else if (state !== 'shown' && was === 'shown') write('hidden', performance.now());
      else if (state === 'shown' && changes.some(({ attributeName }) => attributeName === 'style'))
        write('moved', performance.now());
    }).observe(frame, { attributes: true });
    return entries;
  });
  return () => log.evaluate((entries) => [...entries]);
}
