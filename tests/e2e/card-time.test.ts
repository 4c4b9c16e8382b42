/** When the card opens, swaps, stays and closes, by the page's own clock. Only the least time is held: a slow machine may take longer. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardBox, cardText, waitForCard, waitForCardText, waitForNoCard } from '../browser/card.ts';
import { type Entry, recordCard } from '../browser/card-record.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { findWords, moveTo, pointAt, pointAway } from '../browser/pointer.ts';
import { EXAMPLE_PATH } from '../site/pages.ts';

const reading = journey();

/** Milliseconds by which a browser's clock and timers may disagree. */
const ROUNDING = 3;
/** Milliseconds: longer than any card takes to open by itself. */
const LONG = 800;

async function openMarked(): Promise<Page> {
  const page = await reading.open(EXAMPLE_PATH);
  await waitForMarks(page);
  return page;
}

const times = (log: readonly Entry[], type: Entry['type']) =>
  log.filter((entry) => entry.type === type).map(({ at }) => at);

it('opens 300 ms after the pointer rests, whole and in its size, and closes 300 ms after it left', async () => {
  const page = await openMarked();
  const log = await recordCard(page);
  await pointAt(page, 'Nurlan Abdyldaev');
  await waitForCard(page);
  await wait(300);
  const opened = await log();
  const shown = opened.findIndex(({ type }) => type === 'shown');
  const rested = times(opened.slice(0, shown), 'pointer').at(-1) ?? 0;
  expect((opened[shown]?.at ?? 0) - rested).toBeGreaterThanOrEqual(300 - ROUNDING);
  expect(new Set(opened.slice(shown).map(({ size }) => size)).size).toBe(1);

  // One leap to where nothing is: no way to the card.
  await page.mouse.move(3, 400);
  await waitForNoCard(page);
  const closed = (await log()).slice(opened.length);
  const [left = 0] = times(closed, 'pointer');
  const [hidden = 0] = times(closed, 'hidden');
  expect(hidden - left).toBeGreaterThanOrEqual(300 - ROUNDING);
});

/** When words are painted as the person whose card shows, by the page's clock. */
const openedAt = (page: Page, words: string) =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const open = [...(CSS.highlights.get('whence-person-open') ?? [])];
          if (open.some((range) => range instanceof Range && range.toString() === wanted))
            resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    words,
  );

it('swaps to the next mark after 100 ms, and shows nothing else between', async () => {
  const page = await openMarked();
  const log = await recordCard(page);
  const next = await findWords(page, 'Gulnara Beishenova');
  await pointAt(page, 'Abdyldaev', { nth: 1 });
  await waitForCardText(page, 'Nurlan Abdyldaev');
  const before = (await log()).length;
  const opened = openedAt(page, 'Gulnara Beishenova');
  await page.mouse.move(next.middle.x, next.middle.y);
  await waitForCardText(page, 'Gulnara Beishenova');
  const since = (await log()).slice(before);
  expect(times(since, 'hidden')).toEqual([]);
  expect((await opened) - (times(since, 'pointer')[0] ?? 0)).toBeGreaterThanOrEqual(100 - ROUNDING);
});

it('lets the pointer cross another mark on its way to the card', async () => {
  const page = await openMarked();
  await pointAt(page, 'Nurlan Abdyldaev');
  await waitForCardText(page, 'Nurlan Abdyldaev');
  const card = await cardBox(page);
  if (!card) throw new Error('The card has gone');
  const from = await findWords(page, 'Nurlan Abdyldaev');
  const to = { x: from.middle.x + 40, y: card.y + 20 };
  // Slower than a card takes to swap, and longer than one takes to close.
  const STEPS = 10;
  for (let step = 1; step <= STEPS; step++) {
    const at = (start: number, end: number) => start + ((end - start) * step) / STEPS;
    await page.mouse.move(at(from.middle.x, to.x), at(from.middle.y, to.y));
    await wait(60);
  }
  await wait(LONG);
  expect(await cardText(await waitForCard(page))).toContain('Nurlan Abdyldaev');
});

it('does not come back after Escape until the pointer has left the mark, also when it moves on it', async () => {
  const page = await openMarked();
  const { left, middle } = await pointAt(page, 'Nurlan Abdyldaev');
  await waitForCard(page);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.mouse.move(left + 12, middle.y, { steps: 3 });
  await wait(LONG);
  expect(await cardBox(page)).toBeNull();
  await pointAway(page);
  await moveTo(page, middle);
  await waitForCard(page);
});

it('opens nothing while words are selected, keys are typed or the page is scrolled', async () => {
  const page = await openMarked();
  const log = await recordCard(page);
  const { left, middle } = await findWords(page, 'Nurlan Abdyldaev');
  await wait(200);
  await page.mouse.move(left - 60, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x, middle.y, { steps: 4 });
  await wait(LONG);
  await page.mouse.up();
  await page.mouse.click(3, 400);

  await moveTo(page, middle);
  for (let typed = 0; typed < 6; typed++) {
    await page.keyboard.press('x');
    await wait(90);
  }
  await wait(LONG);

  await page.mouse.move(middle.x, middle.y + 2);
  await page.mouse.wheel({ deltaY: 40 });
  await wait(LONG);
  expect(times(await log(), 'shown')).toEqual([]);
});

it('goes with its words when the page is scrolled under it', async () => {
  const page = await openMarked();
  await pointAt(page, 'Olesya Tverdokhlib');
  await waitForCard(page);
  await page.mouse.wheel({ deltaY: 60 });
  await waitForNoCard(page);
});
