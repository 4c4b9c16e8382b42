/** From mark to mark by plain keys, from the command to a note that is saved, without a pointer. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import {
  cardBox,
  cardFrames,
  cardText,
  waitForCard,
  waitForCardText,
  waitForNoCard,
} from '../browser/card.ts';
import { command } from '../browser/command.ts';
import { waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted, waitForMarks } from '../browser/painted.ts';
import { EXAMPLE_PATH } from '../site/pages.ts';

const reading = journey();

const walkMarks = (page: Page) => command(reading.browser, page, 'page/walk-marks');

/** The words that are painted open. */
async function open(page: Page): Promise<string> {
  const { 'whence-person-open': person = [], 'whence-claim-open': claim = [] } = await painted(page);
  return [...person, ...claim].join(' … ');
}

/** What is said to those who hear the page. */
async function said(page: Page): Promise<string> {
  const [frame] = await cardFrames(page);
  return (await frame?.evaluate(() => document.getElementById('said')?.textContent)) ?? '';
}

it('goes from mark to mark, opens, pins, writes a note that is saved, and leaves', async () => {
  const page = await reading.open(EXAMPLE_PATH);
  await waitForMarks(page);
  await page.evaluate(() => {
    const pressed: string[] = [];
    addEventListener('keydown', ({ key }) => pressed.push(key));
    Object.assign(globalThis, { pressed });
  });
  await page.keyboard.press('n');
  expect(await open(page)).toBe('');

  await walkMarks(page);
  await expect.poll(() => open(page)).not.toBe('');
  await expect.poll(() => said(page)).toContain(words('walkOn'));
  const first = await open(page);
  await page.keyboard.press('n');
  await expect.poll(() => open(page)).not.toBe(first);
  await expect.poll(() => said(page)).toMatch(/, 2 of \d+: /);
  await page.keyboard.press('k');
  await expect.poll(() => open(page)).toBe(first);

  for (let steps = 0; steps < 12 && (await open(page)) !== 'Aizada Toktogulova'; steps++)
    await page.keyboard.press('j');
  expect(await open(page)).toBe('Aizada Toktogulova');
  await page.keyboard.press('o');
  await waitForCardText(page, 'deputy head of the Ak-Beket customs post');
  await page.keyboard.press('n');
  await waitForCardText(page, 'forty when we sealed them');
  await page.keyboard.press('p');
  const peek = await waitForCardText(page, 'deputy head of the Ak-Beket customs post');
  expect(await peek.evaluate(() => document.hasFocus())).toBe(false);
  await page.keyboard.press('Enter');
  const card = await waitForCardText(page, words('sectionNote'));
  await expect.poll(() => card.evaluate(() => document.hasFocus())).toBe(true);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  expect(await open(page)).toBe('Aizada Toktogulova');

  await page.keyboard.press('a');
  const editor = await waitForCard(page);
  await expect.poll(() => editor.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await page.keyboard.type('Nobody opened the doors.');
  await waitForWords(editor, words('noteSaved'));
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.keyboard.press('n');
  await expect.poll(() => open(page)).not.toBe('Aizada Toktogulova');

  await page.keyboard.press('o');
  await waitForCard(page);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => open(page)).toBe('');
  const pressed = await page.evaluate(() => Reflect.get(globalThis, 'pressed'));
  expect(pressed).toEqual(['n']);
  await page.keyboard.press('n');
  expect(await open(page)).toBe('');
  expect(await cardBox(page)).toBeNull();
});

it('brings a mark below the window into view, and lets the focus go where the reader puts it', async () => {
  const page = await reading.open(EXAMPLE_PATH);
  await waitForMarks(page);
  await walkMarks(page);
  await expect.poll(() => open(page)).not.toBe('');
  for (let steps = 0; steps < 30; steps++) await page.keyboard.press('n');
  const place = await page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([name, found]) => (name.includes('-open') ? [...found] : []));
    const [range] = ranges;
    return range instanceof Range ? range.getBoundingClientRect().toJSON() : null;
  });
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(place.top).toBeGreaterThan(0);
  expect(place.bottom).toBeLessThan(await page.evaluate(() => innerHeight));
  await page.keyboard.press('o');
  expect(await cardText(await waitForCard(page))).not.toBe('');
  await page.mouse.click(4, 400);
  await waitForNoCard(page);
  await expect.poll(() => open(page)).toBe('');
});
