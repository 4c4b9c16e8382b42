/** The card: who is this, who says so, and how the article knows, opened by the real pointer and by keys. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { violations } from '../browser/accessibility.ts';
import { cardBox, cardText, waitForCard, waitForCardText, waitForNoCard } from '../browser/card.ts';
import { words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { findWords, moveTo, pointAt, pointAway } from '../browser/pointer.ts';
import { EXAMPLE_PATH, NEWS_PATH } from '../site/pages.ts';

const reading = journey();

async function openMarked(path: string) {
  const page = await reading.open(path);
  await waitForMarks(page);
  return page;
}

it('shows on hover who somebody is: name, the other spelling, the article’s own words for them', async () => {
  const page = await openMarked(EXAMPLE_PATH);
  const { top, bottom } = await pointAt(page, 'Aizada Toktogulova');
  const frame = await waitForCardText(page, 'Aizada Toktogulova');
  const text = await cardText(frame);
  expect(text).toContain('Ayzada');
  expect(text).toContain('deputy head of the Ak-Beket customs post');
  const box = await cardBox(page);
  expect(box && (box.y >= bottom || box.y + box.height <= top)).toBe(true);
  expect(await violations(frame)).toEqual([]);
});

it('shows a later mention as the same person', async () => {
  const page = await openMarked(NEWS_PATH);
  await pointAt(page, 'Evdokimenko');
  await waitForCardText(page, 'Taras Yevdokimenko');
});

it('opens a claim’s card on its cue: the words, who says them, how the article knows', async () => {
  const page = await openMarked(EXAMPLE_PATH);
  const told = await findWords(page, 'told The Steppe Courier by phone');
  await wait(300);
  await moveTo(page, { x: told.left + 10, y: told.middle.y });
  const text = await cardText(await waitForCardText(page, 'forty when we sealed them'));
  expect(text).toContain('Aizada Toktogulova');
  expect(text).toContain('by phone');
  const painted = await page.evaluate(() => [...(CSS.highlights.get('whence-claim-open') ?? [])].map(String));
  expect(painted.join(' ')).toContain('There were forty when we sealed them');
});

it('closes when the pointer leaves, and on Escape without coming back under a resting pointer', async () => {
  const page = await openMarked(EXAMPLE_PATH);
  await pointAt(page, 'Nurlan Abdyldaev');
  await waitForCard(page);
  await pointAway(page);
  await waitForNoCard(page);
  await pointAt(page, 'Nurlan Abdyldaev');
  await waitForCard(page);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await wait(800);
  expect(await cardBox(page)).toBeNull();
});

it('stays while the pointer travels into it', async () => {
  const page = await openMarked(EXAMPLE_PATH);
  await pointAt(page, 'Olesya Tverdokhlib');
  await waitForCard(page);
  const box = await cardBox(page);
  if (!box) throw new Error('The card has gone');
  await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 12 });
  await wait(700);
  expect(await cardBox(page)).not.toBeNull();
});

it('pins on click, takes the focus, and gives it back on Escape', async () => {
  const page = await openMarked(EXAMPLE_PATH);
  const { middle } = await pointAt(page, 'Olesya Tverdokhlib');
  await page.mouse.click(middle.x, middle.y);
  const frame = await waitForCardText(page, words('sectionNote'));
  expect(await frame.evaluate(() => document.hasFocus())).toBe(true);
  expect(await cardText(frame)).toContain('It does not fall out of a pocket');
  expect(await violations(frame)).toEqual([]);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  // A page has the focus also while a frame in it does: only the card can say that it gave it back.
  await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(false);
  expect(await page.evaluate(() => document.hasFocus())).toBe(true);
});

it('opens as a sheet from below on a telephone, by a tap', async () => {
  const page = await openMarked(EXAMPLE_PATH);
  await reading.browser.phone(page);
  const { middle } = await findWords(page, 'Emil Karagulov');
  await wait(300);
  await page.touchscreen.tap(middle.x, middle.y);
  await waitForCardText(page, 'Emil Karagulov');
  const box = await cardBox(page);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(box?.width).toBeGreaterThan(width * 0.9);
  expect(box && box.y + box.height).toBeGreaterThan(height - 24);
});
