/** Several tabs and several lives of the extension: one library, one card, no ghosts. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardFrames, waitForCard } from '../browser/card.ts';
import { control, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted, waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';
import { readStore } from '../kill/read-store.ts';
import { EXAMPLE_PATH, NEWS_PATH } from '../site/pages.ts';

const reading = journey();

async function pin(page: Page, name: string) {
  await page.bringToFront();
  const { middle } = await pointAt(page, name);
  await page.mouse.click(middle.x, middle.y);
  return waitForCard(page);
}

it('shows in one tab what was noted in another, without a reload', async () => {
  const first = await reading.open(EXAMPLE_PATH);
  await waitForMarks(first);
  const second = await reading.open(EXAMPLE_PATH);
  await waitForMarks(second);
  const card = await pin(first, 'Olesya Tverdokhlib');
  const field = await control(card, words('noteOnPerson'));
  await field.click();
  await field.type('Ask for the records.');
  await waitForWords(card, words('noteSaved'));
  const other = await pin(second, 'Olesya Tverdokhlib');
  const shown = await control(other, words('noteOnPerson'));
  await expect
    .poll(() => shown.evaluate((element) => 'value' in element && element.value))
    .toBe('Ask for the records.');
});

/** Writes so many notes as fast as they are answered; answers with how many were saved. Runs in a page of ours. */
async function writeMany(articleId: string, name: string, count: number): Promise<number> {
  const { runtime } = Reflect.get(globalThis, 'chrome');
  const quote = 'words that stand nowhere';
  const passage = { quote, before: '', after: '', start: 0, end: quote.length, paragraph: quote };
  let saved = 0;
  for (let number = 0; number < count; number += 1) {
    const id = `${name}-${number}`;
    const draft = {
      id,
      target: { type: 'passage', passage },
      articleId,
      text: `note ${id}`,
      tags: [],
      edited: null,
    };
    const answer = await runtime.sendMessage({ whence: 'background', type: 'note/save', ask: { draft } });
    if (answer?.type === 'saved') saved += 1;
  }
  return saved;
}

it('loses none of 2 × 500 notes that two tabs write at once, and both show them all', async () => {
  const article = await reading.open(NEWS_PATH);
  await waitForMarks(article);
  await article.close();
  const before = await readStore(reading.browser);
  const [articleId = ''] = before.articleIds;
  const tabs = [
    await reading.browser.extensionPage('library.html#notes'),
    await reading.browser.extensionPage('library.html#notes'),
  ];
  const saved = await Promise.all(
    tabs.map((tab, index) => tab.evaluate(writeMany, articleId, `tab-${index}`, 500)),
  );
  expect(saved).toEqual([500, 500]);
  const { notes } = await readStore(reading.browser);
  const written = notes.filter(({ id, text }) => text === `note ${id}`);
  expect(new Set(written.map(({ id }) => id)).size).toBe(1000);
  const shown = new Intl.NumberFormat('en').format(before.notes.length + 1000);
  for (const tab of tabs) await waitForWords(tab, shown, 10_000);
  for (const tab of tabs) await tab.close();
}, 90_000);

it('keeps what was being written in one of five tabs when it is updated under them, and leaves one card in each', async () => {
  const pages: Page[] = [];
  for (let tab = 0; tab < 5; tab += 1) {
    const page = await reading.open(EXAMPLE_PATH);
    await waitForMarks(page);
    pages.push(page);
  }
  const [last] = pages.slice(-1);
  if (!last) throw new Error('no tab is open');
  const card = await pin(last, 'Emil Karagulov');
  const field = await control(card, words('noteOnPerson'));
  await field.click();
  await field.type('Half a tho');
  // Long enough for the draft, and not for the note.
  await wait(500);
  await reading.browser.reload();
  const copies = reading.browser.kind === 'firefox' ? 1 : 0;
  for (const page of pages) {
    await page.bringToFront();
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('whence-host').length))
      .toBe(copies);
    await reading.browser.loadAgain(page);
    await waitForMarks(page);
    await expect.poll(() => cardFrames(page)).toHaveLength(1);
  }
  const again = await pin(last, 'Emil Karagulov');
  const kept = await control(again, words('noteOnPerson'));
  expect(await kept.evaluate((element) => 'value' in element && element.value)).toBe('Half a tho');
}, 60_000);

it('ends quietly in open pages when the extension is reloaded under them', async () => {
  const page = await reading.open(NEWS_PATH);
  await waitForMarks(page);
  await reading.browser.reload();
  // Firefox puts the new copy into open pages by itself; in Chromium the old one takes away what it brought and ends.
  const copies = reading.browser.kind === 'firefox' ? 1 : 0;
  const hosts = () => page.evaluate(() => document.querySelectorAll('whence-host').length);
  await expect.poll(hosts).toBe(copies);
  await expect.poll(async () => Object.keys(await painted(page)).length > 0).toBe(copies === 1);
  await pointAt(page, 'Galina Ostroverkhova');
  if (copies === 1) await waitForCard(page);
  else await expect(waitForCard(page, 1500)).rejects.toThrow('No card opened');
  expect(await hosts()).toBe(copies);
  expect(await cardFrames(page)).toHaveLength(copies);
  await reading.browser.loadAgain(page);
  await waitForMarks(page);
});

it('opens for the reader’s hand only: events made by a script of the page do nothing', async () => {
  const page = await reading.open(NEWS_PATH);
  await waitForMarks(page);
  await page.evaluate(() => {
    const [range] = CSS.highlights.get('whence-person') ?? [];
    if (!(range instanceof Range)) throw new Error('Nothing is marked');
    const { left, top, width, height } = range.getBoundingClientRect();
    const where = { bubbles: true, composed: true, clientX: left + width / 2, clientY: top + height / 2 };
    const target = range.startContainer.parentElement ?? document.body;
    for (const type of ['pointermove', 'pointerover', 'pointerdown', 'pointerup'])
      target.dispatchEvent(new PointerEvent(type, where));
    for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
      target.dispatchEvent(new MouseEvent(type, where));
    for (const key of ['Enter', 'n', 'Escape'])
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await expect(waitForCard(page, 1500)).rejects.toThrow('No card opened');
});
