/** Several tabs and several lives of the extension: one library, one card, no ghosts. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardFrames, waitForCard } from '../browser/card.ts';
import { control, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted, waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';
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
  await page.reload();
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
