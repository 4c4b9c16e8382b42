/** Paper gets the article as its page prints it: no mark, no note's colour, no sign, no card. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCard } from '../browser/card.ts';
import { control, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
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

/** Pictures of the same place on a screen and on paper. */
async function pictures(page: Page): Promise<{ readonly screen: string; readonly paper: string }> {
  const screen = await picture(page);
  await reading.browser.setMedia(page, { print: true });
  const paper = await picture(page);
  await reading.browser.setMedia(page, {});
  return { screen, paper };
}

async function writeNote(page: Page): Promise<void> {
  await clickHostBeside(page, await selectWords(page, 'planks are rotten'));
  const card = await waitForCard(page);
  const field = await control(card, words('noteOnPassage'));
  await field.click();
  await field.type('Which planks?');
  await waitForWords(card, words('noteSaved'));
}

it('prints the page as if Whence were not there', async () => {
  reading.site.put(PLAIN.path, articlePage(PLAIN));
  await changeSettings(reading.browser, { marks: false });
  const page = await reading.open(PLAIN.path);
  const bare = await pictures(page);
  await changeSettings(reading.browser, {});
  await page.bringToFront();
  await waitForMarks(page);
  await writeNote(page);
  const marked = await pictures(page);
  expect(marked.paper).toBe(bare.paper);
  // The comparison can tell: on a screen the same place is another picture with marks than without.
  expect(marked.screen).not.toBe(bare.screen);
});
