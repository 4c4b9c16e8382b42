/**
 * The card on a page: our own frame in a closed shadow root. Scripts of the page cannot see it; the browser's
 * protocol can. Firefox lists the frame as about:blank, so it is known by what it says of itself.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';

/** Milliseconds between two looks. */
const LOOK = 40;

/** The card's frames of a page: one, or none before the first painting. */
export async function cardFrames(page: Page): Promise<Frame[]> {
  const children = page.frames().filter((frame) => frame.parentFrame() !== null);
  const ours = await Promise.all(children.map(isCard));
  return children.filter((_, index) => ours[index]);
}

async function isCard(frame: Frame): Promise<boolean> {
  try {
    return await frame.evaluate(() => location.pathname === '/card.html');
  } catch {
    // A frame that goes away while it is asked is no card.
    return false;
  }
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the frame stands in the window; null while the card is hidden. */
async function boxOf(frame: Frame): Promise<Box | null> {
  // Firefox lists frames of a document that the page has left; they have no element in the new one.
  const element = await frame.frameElement().catch(() => null);
  if (!element) return null;
  return await element.evaluate((shown) => {
    const { x, y, width, height } = shown.getBoundingClientRect();
    const visible = shown.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return visible && width > 1 && height > 1 ? { x, y, width, height } : null;
  });
}

/** Where the card stands in the window; null while it is hidden. */
export async function cardBox(page: Page): Promise<Box | null> {
  for (const frame of await cardFrames(page)) {
    const box = await boxOf(frame);
    if (box) return box;
  }
  return null;
}

/** Waits for the card to show, and answers with its frame. */
export async function waitForCard(page: Page, patience = 5000): Promise<Frame> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(LOOK))
    for (const frame of await cardFrames(page)) if (await boxOf(frame)) return frame;
  throw new Error('No card opened');
}

/** Waits for the card to hide. */
export async function waitForNoCard(page: Page, patience = 5000): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(LOOK))
    if (!(await cardBox(page))) return;
  throw new Error('The card stays open');
}

/** The card's words as they are read, white space as one space. */
export function cardText(frame: Frame): Promise<string> {
  return frame.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
}

/** Waits until the card says something. */
export async function waitForCardText(page: Page, words: string | RegExp, patience = 5000): Promise<Frame> {
  let said = '';
  for (const end = Date.now() + patience; Date.now() < end; await wait(LOOK)) {
    const frame = await waitForCard(page, patience);
    said = await cardText(frame);
    if (typeof words === 'string' ? said.includes(words) : words.test(said)) return frame;
  }
  throw new Error(`The card does not say ${String(words)}, it says: ${said}`);
}
