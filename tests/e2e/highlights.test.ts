/** The highlighter without words: one press, one press back; notes on the same words are all reached. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardBox, waitForCard, waitForCardText, waitForNoCard } from '../browser/card.ts';
import { groundOf, isYellow } from '../browser/colour.ts';
import { control, press, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { clickHostBeside, findWords, moveTo, pointAway, selectWords } from '../browser/pointer.ts';
import { NEWS_PATH } from '../site/pages.ts';

const reading = journey();
const STORY = { within: '.article__content' };
const SOON = { timeout: 3000 };

async function openMarked(): Promise<Page> {
  const page = await reading.open(NEWS_PATH);
  await waitForMarks(page);
  return page;
}

async function highlighted(page: Page, passage: string): Promise<boolean> {
  await pointAway(page);
  const { left, top, right, bottom } = await findWords(page, passage, STORY);
  await wait(150);
  return isYellow(await groundOf(page, { x: left, y: top, width: right - left, height: bottom - top }));
}

/** Selects words and presses the highlighter, the second button in the margin. */
async function highlight(page: Page, passage: string): Promise<void> {
  await clickHostBeside(page, await selectWords(page, passage, STORY), 1);
}

it('highlights by one press without a card, takes it back by the next, and keeps what is not taken back', async () => {
  const page = await openMarked();
  const passage = 'Count them';
  await highlight(page, passage);
  await expect.poll(() => highlighted(page, passage), SOON).toBe(true);
  expect(await cardBox(page)).toBeNull();
  await clickHostBeside(page, await findWords(page, passage, STORY));
  await expect.poll(() => highlighted(page, passage), SOON).toBe(false);

  await highlight(page, passage);
  await expect.poll(() => highlighted(page, passage), SOON).toBe(true);
  await page.reload({ waitUntil: 'load' });
  await waitForMarks(page);
  await expect.poll(() => highlighted(page, passage), SOON).toBe(true);
});

it('opens the smallest of the notes on the same words, and leads to the others', async () => {
  const page = await openMarked();
  await highlight(page, 'asked to remove pages');
  await expect.poll(() => highlighted(page, 'remove pages'), SOON).toBe(true);
  await clickHostBeside(page, await selectWords(page, 'remove', STORY));
  const editor = await waitForCard(page);
  await (await control(editor, words('noteOnPassage'))).type('By whom?');
  await waitForWords(editor, words('noteSaved'));
  await page.keyboard.press('Escape');
  await waitForNoCard(page);

  await page.evaluate(() => getSelection()?.removeAllRanges());
  const { middle } = await findWords(page, 'remove', STORY);
  await moveTo(page, middle);
  await page.mouse.click(middle.x, middle.y);
  const card = await waitForCardText(page, words('notesHere'));
  const field = async () =>
    (await control(card, words('noteOnPassage'))).evaluate((element) => 'value' in element && element.value);
  expect(await field()).toBe('By whom?');
  await press(card, '“asked to remove pages');
  await waitForCardText(page, /asked to remove pages Your note/);
  expect(await field()).toBe('');
});

it('keeps a highlight that begins in one paragraph and ends in the next', async () => {
  const page = await openMarked();
  const [first, second] = await page.$$eval('.article__content p', (paragraphs) =>
    paragraphs.flatMap(({ textContent }) => {
      const text = textContent?.trim() ?? '';
      return text.length > 80 ? [text] : [];
    }),
  );
  const [end, begin] = [first?.slice(-24) ?? '', second?.slice(0, 24) ?? ''];
  const from = await findWords(page, end, STORY);
  const to = await findWords(page, begin, STORY);
  await page.mouse.move(from.left + 1, from.middle.y);
  await page.mouse.down();
  await page.mouse.move(to.right - 1, to.middle.y, { steps: 8 });
  await page.mouse.up();
  await clickHostBeside(page, to, 1);
  await expect.poll(() => highlighted(page, begin), SOON).toBe(true);
  expect(await highlighted(page, end)).toBe(true);
});
