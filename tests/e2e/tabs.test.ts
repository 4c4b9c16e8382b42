/** Several tabs and several lives of the extension: one library, one card, no ghosts. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardFrames, waitForCard } from '../browser/card.ts';
import { control, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { moveTo, pointAt } from '../browser/pointer.ts';
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
  await wait(1000);
  for (const x of [300, 320, 340]) await moveTo(page, { x, y: 400 });
  await wait(500);
  expect((await cardFrames(page)).length).toBeLessThanOrEqual(1);
  const hosts = await page.evaluate(() => document.querySelectorAll('whence-host').length);
  expect(hosts).toBeLessThanOrEqual(1);
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
