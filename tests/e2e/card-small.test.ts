/** The card at 320 px and under a finger: a sheet from below, links and long presses left alone. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { violations } from '../browser/accessibility.ts';
import { cardBox, waitForCard, waitForCardText, waitForNoCard } from '../browser/card.ts';
import { press, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { findWords, pointAt } from '../browser/pointer.ts';
import { articlePage } from '../site/markup.ts';
import { EXAMPLE_PATH } from '../site/pages.ts';
import type { FixtureStory } from '../site/story.ts';
import { PLAIN } from './plain-story.ts';

const reading = journey();
const SHOTS = process.env.SHOTS;

/** A story whose names are links, as the site makes them. */
const LINKED: FixtureStory = {
  ...PLAIN,
  number: 80204,
  path: '/2026/03/23/linked-a80204',
  body: [
    {
      type: 'html',
      html: `<p>“The planks are rotten,” <a href="${PLAIN.path}">Oleg Tarabrin</a> said. The mayor was not there.</p>
<p>Nadezhda Kupreva wrote on Telegram that the planks had been laid in May.</p>`,
    },
  ],
};

beforeAll(() => {
  reading.site.put(LINKED.path, articlePage(LINKED));
  reading.site.put(PLAIN.path, articlePage(PLAIN));
});

async function openSmall(path: string): Promise<Page> {
  const page = await reading.open(path);
  await reading.browser.phone(page);
  await page.setViewport({
    width: 320,
    height: 640,
    ...(reading.browser.kind === 'chromium' ? { isMobile: true, hasTouch: true } : {}),
  });
  await waitForMarks(page);
  await wait(300);
  return page;
}

it.each([
  [
    'Gulnara Beishenova',
    'Abdyldaev said he had been taken off the roster the day after he spoke to his dispatcher, Gulnara Beishenova.',
  ],
  [
    'Margaret Ellsworth-Boyd',
    'Margaret Ellsworth-Boyd, a researcher at the Institute for Transit Law in Utrecht, cautioned that waybills are often corrected after the fact.',
  ],
])(
  'stands at the foot with %s free above it, and is no higher than three quarters of the page',
  async (name, sentence) => {
    const page = await openSmall(EXAMPLE_PATH);
    const { middle } = await findWords(page, name);
    await page.touchscreen.tap(middle.x, middle.y);
    const card = await waitForCardText(page, name);
    await wait(200);
    const box = await cardBox(page);
    if (!box) throw new Error('The card has gone');
    if (SHOTS)
      await page.screenshot({ path: `${SHOTS}/sheet-${name.split(' ')[1]}-${reading.browser.kind}.png` });
    // Less a bar to scroll by, where the browser draws one.
    expect(box.width).toBe(await page.evaluate(() => document.documentElement.clientWidth));
    expect(box.y + box.height).toBe(640);
    expect(box.height).toBeLessThanOrEqual(640 * 0.76);
    // Every line of the name, also where it wraps, and its sentence, which leaves half the page to the sheet.
    const { whole } = await findWords(page, sentence, { still: true });
    expect(whole.top).toBeGreaterThanOrEqual(48);
    expect(whole.bottom).toBeLessThanOrEqual(box.y);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await card.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(card)).toEqual([]);
  },
);

it('offers corrections without letters where a finger points, for there are no keys', async () => {
  const page = await openSmall(EXAMPLE_PATH);
  const { middle } = await findWords(page, 'Gulnara Beishenova');
  await page.touchscreen.tap(middle.x, middle.y);
  const card = await waitForCardText(page, 'Gulnara Beishenova');
  await press(card, words('correctThis'));
  const letters = await card.$$eval('[role="menuitem"] > .t-small', (found) =>
    found.map((letter) => letter.checkVisibility()),
  );
  expect(letters.length).toBeGreaterThan(0);
  expect(letters).not.toContain(true);
});

it('under a mouse covers neither line of a name that wraps, and does not move the page', async () => {
  const page = await reading.open(EXAMPLE_PATH);
  await page.setViewport({ width: 320, height: 640 });
  await waitForMarks(page);
  const name = 'Margaret Ellsworth-Boyd';
  for (const share of [0.2, 0.5, 0.85]) {
    await findWords(page, name);
    const first = await findWords(page, name, { still: true });
    await page.evaluate((top, part) => scrollBy(0, top - innerHeight * part), first.whole.top, share);
    await wait(250);
    const { middle } = await findWords(page, name, { still: true });
    const scrolled = await page.evaluate(() => scrollY);
    await page.mouse.move(middle.x, middle.y, { steps: 3 });
    await waitForCardText(page, name);
    const box = await cardBox(page);
    const { whole } = await findWords(page, name, { still: true });
    expect(box && (box.y >= whole.bottom || box.y + box.height <= whole.top), `at ${share}`).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.mouse.move(316, whole.bottom + 40);
  }
});

it('stands whole in a low window, pinned, and shows an answer to who says a claim without being scrolled', async () => {
  const page = await reading.open(EXAMPLE_PATH);
  await page.setViewport({ width: 640, height: 320 });
  await waitForMarks(page);
  const { middle } = await findWords(page, 'The driver says', { still: true });
  await page.mouse.click(middle.x, middle.y);
  const card = await waitForCardText(page, words('correctThis'));
  const box = await cardBox(page);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(320);
  await press(card, words('correctThis'));
  await waitForCardText(page, words('correctSource'));
  await page.keyboard.press('a');
  await waitForCardText(page, words('sourceTitle'));
  const seen = () =>
    card.evaluate(() => {
      const [first] = document.querySelectorAll('.choices button');
      const { left = 0, bottom = 0 } = first?.getBoundingClientRect() ?? {};
      return first?.contains(document.elementFromPoint(left + 12, bottom - 8)) ?? false;
    });
  await expect.poll(seen).toBe(true);
});

it('lets a link under a mark be a link', async () => {
  const page = await openSmall(LINKED.path);
  const { middle } = await findWords(page, 'Oleg Tarabrin');
  await page.touchscreen.tap(middle.x, middle.y);
  await page.waitForFunction((path) => location.pathname === path, {}, PLAIN.path);
});

it('lets a link under a mark be a link for the mouse too, which has its card by resting', async () => {
  const page = await reading.open(LINKED.path);
  await waitForMarks(page);
  const { middle } = await pointAt(page, 'Oleg Tarabrin');
  await waitForCardText(page, 'Oleg Tarabrin');
  await page.mouse.click(middle.x, middle.y);
  await page.waitForFunction((path) => location.pathname === path, {}, PLAIN.path);
});

it('leaves a long press to the system', async () => {
  const page = await openSmall(LINKED.path);
  const { middle } = await findWords(page, 'Nadezhda Kupreva');
  const touch = await page.touchscreen.touchStart(middle.x, middle.y);
  await wait(900);
  await touch.end();
  await wait(700);
  expect(await cardBox(page)).toBeNull();
  // The same finger opens the sheet by a tap.
  await page.mouse.click(300, 620);
  await page.touchscreen.tap(middle.x, middle.y);
  await waitForCard(page);
});
