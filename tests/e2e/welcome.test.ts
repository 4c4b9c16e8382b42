/** The introduction: it opens at the installation, once, and is marked by the very script that marks articles. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violations } from '../browser/accessibility.ts';
import { control, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { inOwnCard, waitForOwnCard } from '../browser/own-card.ts';
import { waitForMarks } from '../browser/painted.ts';
import { findWords, pointAt } from '../browser/pointer.ts';
import { changeSettings } from './extension-store.ts';

const reading = journey({ keepsIntroduction: true });

const IN_ARTICLE = { within: '.art' };

/** The library lists what was read. */
async function libraryText(): Promise<string> {
  const library = await reading.browser.extensionPage('library.html#articles');
  await library.waitForSelector('main h1');
  const text = await library.evaluate(() => document.body.innerText);
  await library.close();
  return text;
}

const says = (page: Page, text: string) => waitForOwnCard(reading.browser.kind, page, text);

const openAgain = (): Promise<Page> => reading.browser.extensionPage('welcome.html');

it('opens by itself, marked, with a card that works, and counts as nothing read', async () => {
  const page = reading.introduction;
  await page.bringToFront();
  const marks = await waitForMarks(page);
  expect(marks['whence-person']).toContain('Nurlan Abdyldaev');
  expect(marks['whence-claim']?.join(' ')).toContain('told The Steppe Courier by phone');
  await pointAt(page, 'Aizada Toktogulova', IN_ARTICLE);
  await says(page, 'deputy head of the Ak-Beket customs post');
  expect(await libraryText()).toContain(words('emptyArticles'));
});

it('keeps a note on the example, and is still not read', async () => {
  const page = await openAgain();
  await waitForMarks(page);
  const { middle } = await pointAt(page, 'Viktor Lapshin', IN_ARTICLE);
  await page.mouse.click(middle.x, middle.y);
  await says(page, words('sectionNote'));
  await inOwnCard(reading.browser.kind, page, (view) => view.document.querySelector('textarea')?.focus());
  await page.keyboard.type('A samovar!');
  await says(page, words('noteSaved'));
  expect(await libraryText()).toContain(words('emptyArticles'));
  await page.close();
});

it('shows the popup over it, with its people', async () => {
  const page = await openAgain();
  await waitForMarks(page);
  const popup = await reading.popup(page);
  await expect
    .poll(() => popup.evaluate((view) => view.document.body.innerText))
    .toContain('Forty Wagons, Two Counts');
  const shown = await popup.evaluate((view) => view.document.body.innerText);
  expect(shown).toContain(words('siteExample'));
  expect(shown).not.toContain(words('siteTmt'));
  await popup.close();
  await page.close();
});

it('takes the reader’s colours, fits a small window, and has no barrier', async () => {
  for (const theme of ['light', 'dark'] as const) {
    await changeSettings(reading.browser, { theme });
    const page = await openAgain();
    await waitForMarks(page);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    await page.setViewport({ width: 1280, height: 900 });
    await pointAt(page, 'Nurlan Abdyldaev', IN_ARTICLE);
    await says(page, 'who has worked the line for 19 years');
    expect(await violations(page)).toEqual([]);
    if (process.env.SHOTS) {
      await wait(300);
      await page.screenshot({ path: `${process.env.SHOTS}/welcome-${reading.browser.kind}-${theme}.png` });
    }
    await page.keyboard.press('Escape');
    await page.setViewport({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await findWords(page, 'Nurlan Abdyldaev', IN_ARTICLE);
    await page.close();
  }
  await changeSettings(reading.browser, {});
});

it('is not opened again by a restart or an update', async () => {
  const browser = await reading.restart();
  await wait(1500);
  expect(await browser.ownTab('welcome.html')).toBeNull();
  await browser.reload();
  await wait(1500);
  expect(await browser.ownTab('welcome.html')).toBeNull();
  const page = await browser.extensionPage('settings.html');
  await (await control(page, words('introductionDoor'))).click();
  await waitForWords(page, words('welcomeTitle'));
  await waitForMarks(page);
  await page.close();
});
