/** The reader's own marks stay on their words through everything that moves words: each is looked at one frame later. */
import { setTimeout as wait } from 'node:timers/promises';
import type { JSHandle, Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from '../browser/card.ts';
import { cardElement } from '../browser/card-record.ts';
import { control, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { clickHostBeside, selectWords } from '../browser/pointer.ts';
import { zoom } from '../browser/zoom.ts';
import { articlePage } from '../site/markup.ts';
import { LIVE_PATH, SCROLL_NEXT_PATH, SCROLL_PATH } from '../site/pages.ts';
import { PLAIN } from './plain-story.ts';

const reading = journey();

/** A sheet of paper as an image that is drawn without being asked for. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="170"/>')}`;

/** Highlights words and writes a note on them, so that they have a box and a sign. */
async function writeNote(page: Page, quote: string): Promise<void> {
  await clickHostBeside(page, await selectWords(page, quote));
  const card = await waitForCard(page);
  const field = await control(card, words('noteOnPassage'));
  await field.click();
  await field.type('Which?');
  await waitForWords(card, words('noteSaved'));
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.evaluate(() => getSelection()?.removeAllRanges());
}

type Act = () => void | Promise<void>;

/**
 * Does something to the page and says how far box and sign are from where they belong (CSS pixels): the worst that was
 * to be seen, from one frame after it until nothing moves any more. Where the words belonged a frame ago counts too, however long the
 * frame was: whether our frame callback comes before or after the measuring one is the browser's affair.
 */
async function strays(page: Page, quote: string, act: Act, frames = 3): Promise<number> {
  const element = await cardElement(page);
  return await element.evaluate(
    async (frame, wanted, doIt, count) => {
      const root = frame.getRootNode() as ShadowRoot;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = new Range();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at < 0 || node.parentElement?.closest('script')) continue;
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
      }
      const frameOf = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const far = (): number => {
        const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
        const boxes = [...root.querySelectorAll('.mark')].map((box) => box.getBoundingClientRect());
        const sign = root.querySelector('.sign')?.getBoundingClientRect();
        const [first] = lines;
        if (boxes.length < lines.length || !sign || !first) return Number.POSITIVE_INFINITY;
        const off = lines.map((line) =>
          Math.min(
            ...boxes.map((box) => Math.abs(box.left + 2 - line.left) + Math.abs(box.top + 1 - line.top)),
          ),
        );
        return Math.max(...off, Math.abs((sign.top + sign.bottom) / 2 - (first.top + first.bottom) / 2));
      };
      if (far() > 1) throw new Error(`The box is not on its words to begin with: ${far()}`);
      const before = range.getBoundingClientRect();
      await frameOf();
      await doIt();
      await frameOf();
      let worst = 0;
      let top = range.getBoundingClientRect().top;
      for (let seen = 0; seen < count; seen++) {
        await frameOf();
        const now = range.getBoundingClientRect().top;
        worst = Math.max(worst, far() - Math.abs(now - top));
        top = now;
      }
      const after = range.getBoundingClientRect();
      const moved =
        Math.abs(after.top - before.top) +
        Math.abs(after.left - before.left) +
        Math.abs(after.width - before.width);
      if (moved < 2) throw new Error('Nothing moved');
      return worst;
    },
    quote,
    (await page.evaluateHandle(`(${act})`)) as JSHandle<Act>,
    frames,
  );
}

const QUOTE = 'planks are rotten';
let plain: Page;

beforeAll(async () => {
  reading.site.put(PLAIN.path, articlePage(PLAIN));
  plain = await reading.browser.newPage();
  await reading.browser.goTo(plain, `https://www.themoscowtimes.com${PLAIN.path}`);
  await waitForMarks(plain);
  await writeNote(plain, QUOTE);
});
afterEach(() => zoom(reading.browser, 1));

it.each([
  [
    'a banner above the story',
    () => {
      const banner = document.createElement('div');
      banner.style.height = '90px';
      document.body.prepend(banner);
    },
  ],
  [
    'a margin of the body that holds all',
    () => {
      document.documentElement.style.height = '100%';
      document.body.style.paddingTop = '33px';
    },
  ],
  [
    'another size of letters',
    () => {
      document.body.style.fontSize = '22px';
    },
  ],
  [
    'a narrower column',
    () => {
      for (const part of document.querySelectorAll<HTMLElement>('.article-container'))
        part.style.maxWidth = '300px';
    },
  ],
  [
    'a font that arrives',
    async () => {
      const face = new FontFace('Late', 'local("DejaVu Sans Mono"), local("Liberation Mono")');
      document.fonts.add(face);
      document.body.style.fontFamily = 'Late, Georgia, serif';
      await face.load();
    },
  ],
])('%s', async (_name, act) => {
  await plain.bringToFront();
  expect(await strays(plain, QUOTE, act)).toBeLessThanOrEqual(1);
});

it('a picture that arrives above', async () => {
  await plain.bringToFront();
  await plain.evaluate((source) => {
    Object.assign(window, { source });
  }, PICTURE);
  const act = async () => {
    const image = new Image();
    document.querySelector('.article__content')?.prepend(image);
    const there = new Promise((resolve) => {
      image.onload = resolve;
    });
    image.src = String(Reflect.get(window, 'source'));
    await there;
  };
  expect(await strays(plain, QUOTE, act)).toBeLessThanOrEqual(1);
});

it('a story that slides to another place, in every frame of the way', async () => {
  await plain.bringToFront();
  const act = () => {
    const container = document.querySelector<HTMLElement>('.article-container');
    if (!container) throw new Error('No story');
    container.style.transition = 'transform 900ms linear';
    container.getBoundingClientRect();
    container.style.transform = 'translateY(80px)';
  };
  expect(await strays(plain, QUOTE, act, 60)).toBeLessThanOrEqual(1);
});

it('another size of the window, and another zoom', async () => {
  await plain.bringToFront();
  const far = async () => {
    const element = await cardElement(plain);
    return await element.evaluate((frame, wanted) => {
      const root = frame.getRootNode() as ShadowRoot;
      const box = root.querySelector('.mark')?.getBoundingClientRect();
      const paragraph = [...document.querySelectorAll('p')].find((each) =>
        each.textContent?.includes(wanted),
      );
      const text = paragraph?.firstChild;
      if (!(text instanceof Text) || !box) return 999;
      const range = new Range();
      range.setStart(text, text.data.indexOf(wanted));
      range.setEnd(text, text.data.indexOf(wanted) + 1);
      const line = range.getBoundingClientRect();
      return Math.abs(box.left + 2 - line.left) + Math.abs(box.top + 1 - line.top);
    }, QUOTE);
  };
  const start = await far();
  expect(start).toBeLessThanOrEqual(1);
  await plain.setViewport({ width: 560, height: 700 });
  await expect.poll(far).toBeLessThanOrEqual(1);
  await plain.setViewport(null);
  for (const factor of [1.5, 0.75]) {
    await zoom(reading.browser, factor);
    await plain.bringToFront();
    await wait(100);
    await expect.poll(far).toBeLessThanOrEqual(1);
  }
});

it('a new post on top of a live blog', async () => {
  const page = await reading.open(LIVE_PATH);
  await waitForMarks(page);
  await page.waitForFunction(() => document.body.textContent?.includes('Yegor Plotnitsky'));
  await wait(500);
  const quote = 'without power';
  await writeNote(page, quote);
  await page.evaluate(() =>
    document.querySelector('.live-intro')?.before(document.querySelector('.live-posts') ?? ''),
  );
  await wait(600);
  const act = () => {
    dispatchEvent(new Event('fixture:post'));
  };
  expect(await strays(page, quote, act, 30)).toBeLessThanOrEqual(1);
});

it('the next story, which infinite scroll puts below and which has marks of its own', async () => {
  const page = await reading.open(SCROLL_PATH);
  const first = await waitForMarks(page);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForFunction(
    (path) => location.pathname === path || document.querySelectorAll('.article__content').length > 1,
    {},
    SCROLL_NEXT_PATH,
  );
  await expect
    .poll(async () => (await waitForMarks(page))['whence-person']?.length ?? 0)
    .toBeGreaterThan(first['whence-person']?.length ?? 0);
});
