/** The way into a card: as open at the second and the third time as at the first, for a frame is hidden and shown anew. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardBox, waitForCard, waitForNoCard } from '../browser/card.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { pointAt, pointAway } from '../browser/pointer.ts';
import { EXAMPLE_PATH } from '../site/pages.ts';

const reading = journey();

/** Milliseconds: more than twice what a card waits before it closes. */
const STAY = 700;

/** Rests on a name until its card shows, then goes into the card and lies still there. */
async function travelInto(page: Page, name: string): Promise<void> {
  await pointAt(page, name);
  await waitForCard(page);
  const box = await cardBox(page);
  if (!box) throw new Error('The card has gone');
  await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 12 });
  await wait(STAY);
}

it('lets the pointer into the card each time it comes, and closes each time it leaves', async () => {
  const page = await reading.open(EXAMPLE_PATH);
  await waitForMarks(page);
  for (const name of ['Olesya Tverdokhlib', 'Olesya Tverdokhlib', 'Nurlan Abdyldaev']) {
    await travelInto(page, name);
    expect(await cardBox(page), `the card of ${name}`).not.toBeNull();
    await pointAway(page);
    await waitForNoCard(page);
  }
});

it('closes a card into which the pointer does not go, though it was in one before', async () => {
  const page = await reading.open(EXAMPLE_PATH);
  await waitForMarks(page);
  await travelInto(page, 'Olesya Tverdokhlib');
  // Closed under the pointer: the frame hears of no leaving.
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await pointAt(page, 'Nurlan Abdyldaev');
  await waitForCard(page);
  await pointAway(page);
  await waitForNoCard(page);
});
