/** Paper gets the article as its page prints it: no mark, no note's colour, no sign, no card. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCard } from '../browser/card.ts';
import { control, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted, waitForMarks } from '../browser/painted.ts';
import { clickHostBeside, findWords, pointAway, selectWords } from '../browser/pointer.ts';
import { articlePage } from '../site/markup.ts';
import { changeSettings } from './extension-store.ts';
import { PLAIN } from './plain-story.ts';

const reading = journey();

/** The pixels of the paragraph with a person, a claim and a note; nothing is selected, pointed at or in focus. */
async function picture(page: Page): Promise<string> {
  await pointAway(page);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  const { top, bottom } = await findWords(page, 'The planks are rotten', { within: '.article__content' });
  const { width } = await page.evaluate(() => ({ width: document.documentElement.clientWidth }));
  const clip = { x: 0, y: top - 8, width, height: bottom - top + 16 };
  return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
}

it('prints the page as if Whence were not there', async () => {
  reading.site.put(PLAIN.path, articlePage(PLAIN));
  const page = await reading.open(PLAIN.path);
  await waitForMarks(page);
  await clickHostBeside(page, await selectWords(page, 'planks are rotten'));
  const card = await waitForCard(page);
  const field = await control(card, words('noteOnPassage'));
  await field.click();
  await field.type('Which planks?');
  await waitForWords(card, words('noteSaved'));
  await page.evaluate(() => scrollTo(0, 0));
  const onScreen = await picture(page);

  await reading.browser.setMedia(page, { print: true });
  expect(Object.keys(await painted(page))).toContain('whence-person');
  const onPaper = await picture(page);
  await changeSettings(reading.browser, { marks: false });
  await page.bringToFront();
  await expect.poll(() => painted(page)).toEqual({});
  expect(onPaper).toBe(await picture(page));

  await reading.browser.setMedia(page, {});
  // The same place on a screen is another picture with marks than without: the comparison can tell.
  expect(onScreen).not.toBe(await picture(page));
  await changeSettings(reading.browser, {});
});
