/**
 * The card on a page of our own. Firefox's protocol does not list a frame there at all, but such a page may ask for the
 * other windows of the extension; Chromium lists it as on any page.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { View } from './browser.ts';
import { cardFrames } from './card.ts';
import { evaluateIn } from './evaluate.ts';
import type { BrowserKind } from './find-browser.ts';

const PATIENCE = 5000;

/** The window of the frame that this page holds. */
const VIEW = `(chrome.extension.getViews().find((view) =>
  view.parent === window && view.location.pathname === '/card.html'))`;

/** Runs a function in the card; it gets the card's window, and closes over nothing. */
export async function inOwnCard<T>(kind: BrowserKind, page: Page, run: (view: View) => T): Promise<T> {
  if (kind === 'firefox') return evaluateIn(page, VIEW, { run, given: [] });
  const [frame] = await cardFrames(page);
  if (!frame) throw new Error('The page has no card');
  return (await frame.evaluate(`(${run})(window)`)) as T;
}

/** Waits until the card says something. */
export async function waitForOwnCard(kind: BrowserKind, page: Page, words: string): Promise<string> {
  const read = (view: View) => view.document.body.innerText.replace(/\s+/g, ' ');
  let text = '';
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(50)) {
    text = await inOwnCard(kind, page, read).catch(() => '');
    if (text.includes(words)) return text;
  }
  throw new Error(`The card does not say ${words}, it says: ${text}`);
}
