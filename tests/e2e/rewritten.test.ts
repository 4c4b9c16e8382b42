/** A page whose scripts make the story's nodes anew, with the same words, while its card is open. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardBox, waitForCard, waitForCardText, waitForNoCard } from '../browser/card.ts';
import { control, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted, waitForMarks } from '../browser/painted.ts';
import { pointAt, pointAway } from '../browser/pointer.ts';
import { articlePage } from '../site/markup.ts';
import { EXAMPLE_PATH } from '../site/pages.ts';
import { PLAIN } from './plain-story.ts';

const reading = journey();

/** Makes every paragraph anew, as a view library does that renders the page once more. */
async function rewrite(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('.article__content p'))
      paragraph.replaceWith(paragraph.cloneNode(true));
  });
}

/** Waits until everything painted, at rest and open, has words again: a range whose nodes left is an empty one. */
async function waitForNewNodes(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return ranges.length > 0 && ranges.every((range) => String(range) !== '');
    },
    { polling: 50 },
  );
}

it('keeps the card that the pointer opened, with its mark, and closes it when the pointer leaves', async () => {
  const page = await reading.open(EXAMPLE_PATH);
  await waitForMarks(page);
  await pointAt(page, 'Nurlan Abdyldaev');
  await waitForCardText(page, 'Nurlan Abdyldaev');
  await rewrite(page);
  await waitForNewNodes(page);
  expect(await cardBox(page)).not.toBeNull();
  expect((await painted(page))['whence-person-open']).toEqual(['Nurlan Abdyldaev']);
  await pointAway(page);
  await waitForNoCard(page);
});

it('lets the card grow with the note that is written in it', async () => {
  // A short card: one that has all its room already only scrolls.
  reading.site.put(PLAIN.path, articlePage(PLAIN));
  const page = await reading.open(PLAIN.path);
  await waitForMarks(page);
  const { middle } = await pointAt(page, 'Nadezhda Kupreva');
  await page.mouse.click(middle.x, middle.y);
  const card = await waitForCard(page);
  const field = await control(card, words('noteOnPerson'));
  await field.click();
  await rewrite(page);
  await waitForNewNodes(page);
  const before = (await cardBox(page))?.height ?? 0;
  for (const line of ['Asks twice.', 'Writes it down.', 'Keeps the sheet.', 'Signs nothing.', 'Waits.']) {
    await field.type(line);
    await field.press('Enter');
  }
  await expect.poll(async () => (await cardBox(page))?.height).toBeGreaterThan(before + 20);
});
