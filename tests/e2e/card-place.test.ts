/** Where the card stands: never on the sentence that is read, wherever that is and whatever the page is like. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { type Box, cardBox, waitForCard, waitForCardText, waitForNoCard } from '../browser/card.ts';
import { words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { findWords, moveTo, pointAt, pointAway } from '../browser/pointer.ts';
import { zoom } from '../browser/zoom.ts';
import { articlePage } from '../site/markup.ts';
import { EXAMPLE_PATH } from '../site/pages.ts';
import { EXAMPLE } from '../site/stories/example.ts';

const reading = journey();
const SHOTS = process.env.SHOTS;

afterEach(() => zoom(reading.browser, 1));

async function openMarked(path = EXAMPLE_PATH): Promise<Page> {
  const page = await reading.open(path);
  await waitForMarks(page);
  return page;
}

/** The example under another path, its markup changed. */
async function openChanged(name: string, change: (html: string) => string): Promise<Page> {
  const { html, ...rest } = articlePage(EXAMPLE);
  const path = `/${name}${EXAMPLE_PATH}`;
  reading.site.put(path, { ...rest, html: change(html) });
  return openMarked(path);
}

async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-${reading.browser.kind}.png` });
}

async function card(page: Page): Promise<Box> {
  await waitForCard(page);
  const box = await cardBox(page);
  if (!box) throw new Error('The card has gone');
  return box;
}

/** Whether the card stands wholly above or wholly below some words, and where. */
async function sideOf(page: Page, words: string): Promise<'above' | 'below' | 'on'> {
  const box = await card(page);
  const { whole } = await findWords(page, words, { still: true });
  if (box.y >= whole.bottom) return 'below';
  return box.y + box.height <= whole.top ? 'above' : 'on';
}

/** How far the page can be scrolled sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The element that a point of the window belongs to. */
const at = (page: Page, x: number, y: number) =>
  page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName, x, y);

/** A name, and the whole sentence that it stands in. */
const SENTENCES = [
  [
    'Aizada Toktogulova',
    '“There were forty when we sealed them and forty when we waved them off,” Aizada Toktogulova, deputy head of the Ak-Beket customs post, told The Steppe Courier by phone.',
  ],
  [
    'Viktor Lapshin',
    'Viktor Lapshin, its spokesman, called the driver’s account “a fantasy told at a samovar” in an interview with the Rubezh television channel and said the train had been shortened before departure because of a faulty axle.',
  ],
  [
    'Emil Karagulov',
    'Deputy Minister Emil Karagulov wrote on Telegram that the rumors were “spread by people who have never counted anything.”',
  ],
] as const;

it('stays off the sentence at every height of the window, and on the same side of it when it is pinned', async () => {
  const page = await openMarked();
  for (const [at, share] of [0.15, 0.55, 0.8].entries()) {
    const [name, sentence] = SENTENCES[at] ?? SENTENCES[0];
    await page.evaluate(() => scrollTo(0, 0));
    const { whole } = await findWords(page, sentence, { still: true });
    await page.evaluate((top, part) => scrollTo(0, top - innerHeight * part), whole.top, share);
    await wait(200);
    const { middle } = await findWords(page, name, { still: true });
    await moveTo(page, middle);
    await waitForCardText(page, name);
    const peek = await sideOf(page, sentence);
    expect(peek, `the peek at ${share}`).not.toBe('on');
    await page.mouse.click(middle.x, middle.y);
    await waitForCardText(page, words('sectionNote'));
    expect(await sideOf(page, sentence), `the pinned card at ${share}`).toBe(peek);
    const box = await card(page);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(await page.evaluate(() => innerHeight));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await pointAway(page);
  }
});

it('stands beside both lines of a name that wraps, whichever of them is pointed at', async () => {
  // A column in which the name cannot stand on one line.
  const page = await openChanged('wrap', (html) =>
    html.replace('</style>', '.article__content p { max-width: 150px }</style>'),
  );
  await findWords(page, 'Olesya Tverdokhlib');
  for (const word of ['Olesya', 'Tverdokhlib']) {
    await pointAt(page, word);
    await waitForCardText(page, 'Olesya Tverdokhlib');
    expect(await sideOf(page, 'Olesya Tverdokhlib'), word).not.toBe('on');
    await pointAway(page);
    await waitForNoCard(page);
  }
});

it.each(['left', 'right'])('stays on the page at its %s edge', async (edge) => {
  const page = await openChanged(`edge-${edge}`, (html) =>
    html.replace(
      '</style>',
      `.article-container { max-width: none; padding: 0; text-align: ${edge} }</style>`,
    ),
  );
  await pointAt(page, 'Gulnara Beishenova');
  const box = await card(page);
  expect(box.x).toBeGreaterThanOrEqual(0);
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(await sideways(page)).toBe(0);
});

it('lies over a header that is fixed to the window', async () => {
  const page = await openChanged('header', (html) =>
    html.replace(
      '</style>',
      '.site-header { z-index: 2147483647; position: fixed; left: 0; right: 0; height: 260px }</style>',
    ),
  );
  // Close to the foot of the window: the card stands above, where the header is.
  const { whole } = await findWords(page, SENTENCES[1][1]);
  await page.evaluate((bottom) => scrollBy(0, bottom - innerHeight + 30), whole.bottom);
  await wait(250);
  const { middle } = await findWords(page, 'Viktor Lapshin', { still: true });
  await moveTo(page, middle);
  await waitForCardText(page, 'Viktor Lapshin');
  await page.mouse.click(middle.x, middle.y);
  await expect.poll(async () => (await card(page)).y).toBeLessThan(250);
  const box = await card(page);
  expect(await at(page, box.x + 20, Math.max(box.y, 0) + 4)).toBe('whence-host');
});

it('stands right at a zoom of 200 %, and the sentence is free there too', async () => {
  const page = await openMarked();
  await zoom(reading.browser, 2);
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
  const [name, sentence] = SENTENCES[2];
  await pointAt(page, name);
  await waitForCardText(page, name);
  await shot(page, 'zoom');
  expect(await sideOf(page, sentence)).not.toBe('on');
  const box = await card(page);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
});

it('works inside an element in full screen, and after it', async () => {
  const page = await openChanged('full', (html) =>
    html.replace(
      '</style>',
      '.article-container { overflow: auto } .article-container:fullscreen { background: #fff }</style>',
    ),
  );
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Full';
    button.style.cssText = 'position:fixed;left:0;top:60px;z-index:9';
    button.onclick = () => {
      button.remove();
      document.querySelector('.article-container')?.requestFullscreen();
    };
    document.body.append(button);
  });
  await page.mouse.click(12, 70);
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await wait(400);
  await pointAt(page, 'Nurlan Abdyldaev');
  await waitForCardText(page, 'Nurlan Abdyldaev');
  const box = await card(page);
  expect(await at(page, box.x + 30, box.y + 30)).toBe('whence-host');
  await page.evaluate(() => document.exitFullscreen());
  await waitForNoCard(page);
  await pointAway(page);
  await pointAt(page, 'Nurlan Abdyldaev');
  await waitForCardText(page, 'Nurlan Abdyldaev');
});

it('begins at the right end of a name on a page that reads from right to left', async () => {
  const page = await openChanged('rtl', (html) => html.replace('<html', '<html dir="rtl"'));
  const { right } = await pointAt(page, 'Olesya Tverdokhlib');
  const box = await card(page);
  await shot(page, 'rtl');
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect(Math.abs(box.x + box.width - Math.min(right + 16, width - 8))).toBeLessThanOrEqual(2);
  expect(await sideways(page)).toBe(0);
});

it('stays within a window that becomes narrow, as a sheet in the end, and never makes the page wider', async () => {
  const page = await openMarked();
  const { middle } = await pointAt(page, 'Olesya Tverdokhlib');
  await page.mouse.click(middle.x, middle.y);
  await waitForCard(page);
  for (const width of [820, 640, 500, 420, 320]) {
    await page.setViewport({ width, height: 700 });
    await expect
      .poll(async () => {
        const box = await card(page);
        return box.x >= 0 && box.x + box.width <= width;
      })
      .toBe(true);
    expect(await sideways(page), `at ${width}`).toBe(0);
  }
  const box = await card(page);
  expect(box.width).toBe(await page.evaluate(() => document.documentElement.clientWidth));
  expect(box.height).toBeLessThanOrEqual(700 * 0.76);
});
