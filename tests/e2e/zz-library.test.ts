/** The reader's notes: saved means saved, whatever is killed afterwards; they are painted where they belong, and can be undone. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from '../browser/card.ts';
import { groundOf, isYellow } from '../browser/colour.ts';
import { control, press, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { clickHostBeside, findWords, pointAt, pointAway, selectWords } from '../browser/pointer.ts';
import { EXAMPLE_PATH, NEWS_EDITED_PATH, NEWS_PATH } from '../site/pages.ts';

const reading = journey();

/** A change reaches the page through the background: not at once, but before anybody wonders. */
const SOON = { timeout: 3000 };

async function openMarked(path: string): Promise<Page> {
  const page = await reading.open(path);
  await waitForMarks(page);
  return page;
}

/** Clicks words that are marked, so that their card is pinned. */
async function pin(page: Page, words: string): Promise<Frame> {
  const { middle } = await pointAt(page, words);
  await page.mouse.click(middle.x, middle.y);
  return waitForCard(page);
}

/** Writes into the note field of a card and waits until it says that this is saved. */
async function write(card: Frame, label: string, text: string): Promise<void> {
  const field = await control(card, label);
  await field.click();
  await field.type(text);
  await waitForWords(card, words('noteSaved'));
}

/** Selects words and presses the button in the margin; the note's editor opens. */
async function noteOn(page: Page, passage: string, within = '.article__content'): Promise<Frame> {
  await clickHostBeside(page, await selectWords(page, passage, { within }));
  return waitForCard(page);
}

/** Whether the ground of words is the highlighter's; the pointer is out of the way then. */
async function highlighted(page: Page, passage: string): Promise<boolean> {
  await pointAway(page);
  const { left, top, right, bottom } = await findWords(page, passage, { within: '.article__content' });
  await wait(150);
  return isYellow(await groundOf(page, { x: left, y: top, width: right - left, height: bottom - top }));
}

it('finds the passage again in the article as its editors changed it', async () => {
  const page = await openMarked(NEWS_PATH);
  await write(await noteOn(page, 'asked to remove pages'), words('noteOnPassage'), 'By whom?');
  await page.close();
  const edited = await openMarked(NEWS_EDITED_PATH);
  await wait(2500);
  await pointAway(edited);
  const box = await findWords(edited, 'asked to remove pages', { within: '.article__content' });
  console.log(box, await edited.evaluate(() => [scrollY, innerHeight, document.documentElement.scrollHeight]));
  await edited.screenshot({ path: '/tmp/library/edited.png' });
  console.log(await groundOf(edited, { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top }));
  const popup = await reading.popup(edited);
  await wait(1500);
  console.log(await popup.evaluate((view) => view.document.body.innerText));
});

