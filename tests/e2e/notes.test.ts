/** The reader's notes: saved means saved, whatever is killed afterwards; they are painted where they belong, and can be undone. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from '../browser/card.ts';
import { groundOf, isYellow } from '../browser/colour.ts';
import { command } from '../browser/command.ts';
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

/** Whether the ground of words is the highlighter's; pointer and selection are out of the way then. */
async function highlighted(page: Page, passage: string): Promise<boolean> {
  await pointAway(page);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  const { left, top, right, bottom } = await findWords(page, passage, { within: '.article__content' });
  await wait(150);
  return isYellow(await groundOf(page, { x: left, y: top, width: right - left, height: bottom - top }));
}

it('keeps a note on a person when the background is stopped and the browser ended', async () => {
  const page = await openMarked(EXAMPLE_PATH);
  const card = await pin(page, 'Olesya Tverdokhlib');
  await write(card, words('noteOnPerson'), 'Counts wagons herself.');
  await reading.browser.stopBackground();
  await reading.restart();
  const again = await openMarked(EXAMPLE_PATH);
  const found = await pin(again, 'Olesya Tverdokhlib');
  const field = await control(found, words('noteOnPerson'));
  expect(await field.evaluate((element) => 'value' in element && element.value)).toBe(
    'Counts wagons herself.',
  );
});

it('paints a note on a passage after a restart, edits it, deletes it and takes that back', async () => {
  const passage = 'Count them';
  const page = await openMarked(NEWS_PATH);
  expect(await highlighted(page, passage)).toBe(false);
  await write(await noteOn(page, passage), words('noteOnPassage'), 'How many pages?');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  // The selection's own colour would lie over the highlighter's.
  await expect.poll(() => page.evaluate(() => String(getSelection())), SOON).toBe('');
  await waitForWords(await pin(page, passage), words('noteSaved'));
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await expect.poll(() => highlighted(page, passage), SOON).toBe(true);

  await reading.restart();
  const again = await openMarked(NEWS_PATH);
  await expect.poll(() => highlighted(again, passage), SOON).toBe(true);
  const card = await pin(again, passage);
  const field = await control(card, words('noteOnPassage'));
  expect(await field.evaluate((element) => 'value' in element && element.value)).toBe('How many pages?');
  await field.click();
  await again.keyboard.press('End');
  await field.type(' Twelve.');
  await waitForWords(card, words('noteSaved'));

  await press(card, words('noteDelete'));
  await waitForWords(card, words('noteDeleted'));
  await expect.poll(() => highlighted(again, passage), SOON).toBe(false);
  await press(card, words('noteUndo'));
  await expect.poll(() => highlighted(again, passage), SOON).toBe(true);
  const restored = await pin(again, passage);
  const value = await (await control(restored, words('noteOnPassage'))).evaluate(
    (element) => 'value' in element && element.value,
  );
  expect(value).toBe('How many pages? Twelve.');
});

it('writes by the command on words from two paragraphs, with no buttons beside them, and leaves them marked', async () => {
  const page = await openMarked(NEWS_PATH);
  const [from, to] = ['holds one entry about', 'denied that she'];
  await page.evaluate(() => getSelection()?.removeAllRanges());
  const begin = await findWords(page, from, { within: '.article__content' });
  const end = await findWords(page, to, { within: '.article__content', still: true });
  await page.mouse.move(begin.left + 1, begin.middle.y);
  await page.mouse.down();
  await page.mouse.move(end.right - 1, end.middle.y, { steps: 8 });
  await page.mouse.up();
  const columnEnd = await page.$eval('.article__content', (column) => column.getBoundingClientRect().right);
  const buttons = () =>
    page.evaluate(
      (from, line) => {
        for (let x = innerWidth - 2; x > from; x -= 4)
          if (document.elementFromPoint(x, line)?.localName === 'whence-host') return true;
        return false;
      },
      columnEnd,
      end.middle.y,
    );
  await expect.poll(buttons, SOON).toBe(true);
  await command(reading.browser, page, 'page/note-selection');
  const card = await waitForCard(page);
  expect(await buttons()).toBe(false);
  await write(card, words('noteOnPassage'), 'Which entry?');
  await expect.poll(() => page.evaluate(() => String(getSelection())), SOON).toBe('');
  await page.keyboard.type(' The second.');
  const field = await control(card, words('noteOnPassage'));
  expect(await field.evaluate((element) => 'value' in element && element.value)).toBe(
    'Which entry? The second.',
  );
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await expect.poll(() => highlighted(page, from), SOON).toBe(true);
  expect(await highlighted(page, to)).toBe(true);
});

it('finds the passage again in the article as its editors changed it', async () => {
  const page = await openMarked(NEWS_PATH);
  await write(await noteOn(page, 'asked to remove pages'), words('noteOnPassage'), 'By whom?');
  await page.close();
  const edited = await openMarked(NEWS_EDITED_PATH);
  await expect.poll(() => highlighted(edited, 'asked to remove pages'), SOON).toBe(true);
});

it('keeps what was being written when the card is closed before it was saved', async () => {
  const page = await openMarked(EXAMPLE_PATH);
  const card = await pin(page, 'Emil Karagulov');
  const field = await control(card, words('noteOnPerson'));
  await field.click();
  await field.type('Half a tho');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  const again = await pin(page, 'Emil Karagulov');
  const kept = await control(again, words('noteOnPerson'));
  expect(await kept.evaluate((element) => 'value' in element && element.value)).toBe('Half a tho');
});
