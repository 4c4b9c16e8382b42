/** Tags of a note, written in the library: kept, offered again, taken off, and a way to all notes that have one. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { control, press, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { readStore } from '../kill/read-store.ts';
import { EXAMPLE_PATH } from '../site/pages.ts';
import { askBackground } from './extension-store.ts';

const reading = journey();

const SOON = { timeout: 5000 };

const QUOTE = 'words that stand nowhere';
const PASSAGE = { quote: QUOTE, before: '', after: '', start: 0, end: QUOTE.length, paragraph: QUOTE };

beforeAll(async () => {
  const page = await reading.open(EXAMPLE_PATH);
  await waitForMarks(page);
  await page.close();
  const { articleIds } = await readStore(reading.browser);
  for (const id of ['older', 'newer']) {
    const target = { type: 'passage', passage: PASSAGE };
    const draft = { id, target, articleId: articleIds[0], text: `the ${id} note`, tags: [], edited: null };
    expect(await askBackground(reading.browser, 'note/save', { draft })).toMatchObject({ type: 'saved' });
  }
});

/** The notes that are listed, by their words, each with its tags. */
const listed = (page: Page) =>
  page.$$eval('.entry', (entries) =>
    entries.map((entry) => [
      entry.querySelector('.notetext')?.textContent ?? '',
      ...[...entry.querySelectorAll('.tagline a')].map(({ textContent }) => textContent ?? ''),
    ]),
  );

/** Opens the note in this place of the list for writing, and answers with the field of its tags. */
async function tagsOf(page: Page, nth: number) {
  await press(page, words('noteEdit'), nth);
  return control(page, words('tagsLabel'));
}

it('keeps tags that are written in a row, and offers them for the next note', async () => {
  const page = await reading.browser.extensionPage('library.html#notes');
  await expect.poll(() => listed(page), SOON).toEqual([['the newer note'], ['the older note']]);
  const field = await tagsOf(page, 0);
  await field.type('ferry,');
  await field.type('ice');
  await page.keyboard.press('Enter');
  await waitForWords(page, words('noteSaved'));
  await page.close();

  const again = await reading.browser.extensionPage('library.html#notes');
  await expect
    .poll(() => listed(again), SOON)
    .toEqual([['the newer note', 'ferry', 'ice'], ['the older note']]);
  const other = await tagsOf(again, 1);
  await other.type('fe');
  await again.waitForSelector('[role=option]');
  await again.keyboard.press('ArrowDown');
  await again.keyboard.press('Enter');
  await waitForWords(again, words('noteSaved'));
  await again.close();
});

it('leads from a tag to all notes that have it, and a tag taken off is gone from there', async () => {
  const page = await reading.browser.extensionPage('library.html#notes');
  await expect.poll(async () => (await listed(page)).length, SOON).toBe(2);
  await page.click('.tagline a[href*="ice"]');
  await expect.poll(() => listed(page), SOON).toEqual([['the newer note', 'ferry', 'ice']]);
  await page.evaluate(() => {
    location.hash = '#notes?tag=ferry';
  });
  await expect.poll(async () => (await listed(page)).length, SOON).toBe(2);
  await tagsOf(page, 0);
  await press(page, words('tagRemove'));
  await waitForWords(page, words('noteSaved'));
  await page.close();
  const again = await reading.browser.extensionPage('library.html#notes?tag=ferry');
  await expect.poll(async () => (await listed(again)).length, SOON).toBe(1);
  await again.close();
});
