/** What marks look like where the system asks for it: more contrast, colours of its own, dark; in pictures of the page. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { Media } from '../browser/browser.ts';
import { waitForCard } from '../browser/card.ts';
import { cardElement } from '../browser/card-record.ts';
import { darkest } from '../browser/colour.ts';
import { drawnBoxes } from '../browser/host-boxes.ts';
import { journey } from '../browser/journey.ts';
import { painted, waitForMarks } from '../browser/painted.ts';
import { findWords, pointAt } from '../browser/pointer.ts';
import { articlePage } from '../site/markup.ts';
import { PLAIN } from './plain-story.ts';

const reading = journey();
const SHOTS = process.env.SHOTS;
const DARK = `/dark${PLAIN.path}`;
/** A second article that names somebody of the first: there the name is one met before. */
const AGAIN = { ...PLAIN, number: 80205, path: '/2026/03/24/bridge-opens-a80205', title: 'Bridge Opens' };

beforeAll(async () => {
  reading.site.put(PLAIN.path, articlePage(PLAIN));
  reading.site.put(DARK, articlePage(PLAIN, { dark: true }));
  reading.site.put(AGAIN.path, articlePage(AGAIN));
});
let last: Page | null = null;
afterEach(async () => {
  if (last) await reading.browser.setMedia(last, {});
});

async function openWith(path: string, media: Media): Promise<Page> {
  const page = await reading.open(path);
  last = page;
  await reading.browser.setMedia(page, media);
  await page.bringToFront();
  return page;
}

async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/looks-${name}-${reading.browser.kind}.png` });
}

/** The strongest ink in the four rows of pixels under the letters of some words that hang nowhere below their line. */
async function inkUnder(page: Page, quote: string): Promise<number> {
  const { left, right, bottom } = await findWords(page, quote);
  await wait(200);
  return darkest(page, { x: left + 2, y: bottom - 3, width: right - left - 4, height: 5 });
}

it('draws a line under claims too where more contrast is wished, and stronger ones', async () => {
  const page = await openWith(PLAIN.path, {});
  await waitForMarks(page, 'whence-claim');
  const usual = await inkUnder(page, 'wrote on');
  await shot(page, 'light');
  await reading.browser.setMedia(page, { moreContrast: true });
  const strong = await inkUnder(page, 'wrote on');
  await shot(page, 'contrast');
  expect(usual).toBeGreaterThan(150);
  expect(strong).toBeLessThan(140);
});

it('draws lines of its own, two kinds of them, where the system chooses the colours, and fills nothing', async () => {
  const first = await reading.open(PLAIN.path);
  await waitForMarks(first);
  const page = await openWith(AGAIN.path, { forcedColors: true });
  await expect.poll(async () => (await drawnBoxes(page)).length).toBeGreaterThan(0);
  expect(Object.values(await painted(page)).flat()).toEqual([]);
  const boxes = await drawnBoxes(page);
  const of = (kind: string) => boxes.filter((box) => box.kind.split(' ')[0] === kind);
  expect(of('line-person')).toHaveLength(3);
  expect(of('line-claim').length).toBeGreaterThanOrEqual(4);
  expect(of('met')).toHaveLength(3);
  // Each stands under its own words, the person's line lower than the claim's.
  const { left, right, bottom } = await findWords(page, 'Oleg Tarabrin', { still: true });
  const under = (kind: string) =>
    of(kind).find((box) => box.left < right && left < box.right && Math.abs(box.top - bottom) < 14);
  const [person, claim] = [under('line-person'), under('line-claim')];
  expect(Math.abs((person?.left ?? 0) - left)).toBeLessThanOrEqual(1);
  expect(person?.top).toBeGreaterThan(claim?.top ?? Number.POSITIVE_INFINITY);
  await pointAt(page, 'Oleg Tarabrin');
  await waitForCard(page);
  await wait(200);
  expect((await drawnBoxes(page)).some(({ kind }) => kind === 'line-person open')).toBe(true);
  await shot(page, 'forced');
});

it('is dark on a dark page, with more contrast too', async () => {
  const page = await openWith(DARK, { moreContrast: true });
  const marks = await waitForMarks(page, 'whence-claim');
  expect(marks['whence-person']?.length).toBe(3);
  await pointAt(page, 'Nadezhda Kupreva');
  await waitForCard(page);
  await wait(200);
  await shot(page, 'dark-contrast');
  await reading.browser.setMedia(page, {});
  await wait(200);
  await shot(page, 'dark');
  const names = await page.evaluate(() => [...CSS.highlights.keys()]);
  expect(names.every((name) => name.endsWith('-d'))).toBe(true);
});

it('fades the card in, and does not where less motion is wished', async () => {
  const page = await openWith(PLAIN.path, {});
  await waitForMarks(page);
  const frame = await cardElement(page);
  const fade = () => frame.evaluate((shown) => getComputedStyle(shown).transitionDuration);
  await pointAt(page, 'Nadezhda Kupreva');
  await waitForCard(page);
  expect(await fade()).toBe('0.12s');
  await reading.browser.setMedia(page, { reducedMotion: true });
  expect(await fade()).toBe('0s');
});
