/** The card: who is this, who says so, and how the article knows, opened by the real pointer and by keys. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { violations } from '../browser/accessibility.ts';
import { cardBox, cardText, waitForCardText, waitForNoCard } from '../browser/card.ts';
import { control, press, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted, waitForMarks } from '../browser/painted.ts';
import { findWords, moveTo, pointAt } from '../browser/pointer.ts';
import { HOST } from '../browser/site-server.ts';
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

it('looks a name up in a new tab, when the reader presses and not before', async () => {
  const page = await openMarked(EXAMPLE_PATH);
  const { middle } = await pointAt(page, 'Olesya Tverdokhlib');
  await page.mouse.click(middle.x, middle.y);
  const frame = await waitForCardText(page, words('lookUp'));
  await press(frame, words('lookUp'));
  const place = await control(frame, words('siteTmt'));
  expect(reading.site.served.filter((path) => path.startsWith('/search'))).toEqual([]);
  await place.click();
  const address = `https://${HOST}/search?q=Olesya+Tverdokhlib`;
  await expect.poll(() => reading.browser.tabAt(address), { timeout: 5000 }).not.toBeNull();
  await (await reading.browser.tabAt(address))?.close();
});

it('jumps to a line of its list: the page goes there, the words are painted open, the card comes along', async () => {
  const page = await openMarked(EXAMPLE_PATH);
  await page.setViewport({ width: 1000, height: 520 });
  const { middle } = await pointAt(page, 'Aizada Toktogulova');
  await page.mouse.click(middle.x, middle.y);
  const frame = await waitForCardText(page, words('sectionNote'));
  const open = async () => (await painted(page))['whence-claim-open']?.join(' ') ?? '';
  const seen = (quote: string) => findWords(page, quote, { still: true });
  await press(frame, words('goClaim'), 1);
  await expect.poll(open).toContain('If six had stayed');
  const { whole } = await seen('If six had stayed, they would be standing in my yard');
  expect(whole.top).toBeGreaterThan(48);
  expect(whole.bottom).toBeLessThan(520);
  const box = await cardBox(page);
  expect(box && (box.y >= whole.bottom || box.y + box.height <= whole.top)).toBe(true);
  expect(await frame.evaluate(() => document.hasFocus())).toBe(true);
  // The emphasis lasts as long as the place has the reader’s attention.
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.mouse.click(4, 300);
  await expect.poll(open).toBe('');
});
