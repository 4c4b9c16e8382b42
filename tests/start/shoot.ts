/** The picture of Whence at work: marks on the example article and the card of one of its people. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Png } from '../browser/browser.ts';
import { waitForCard } from '../browser/card.ts';
import { waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';

/** Milliseconds: by then the card has faded in. */
const FADE = 400;

/** Whose card is shown: she is met under two spellings and speaks twice. */
const PERSON = 'Aizada Toktogulova';

export async function shoot(page: Page, file: Png): Promise<void> {
  await waitForMarks(page);
  await pointAt(page, PERSON);
  await waitForCard(page);
  await wait(FADE);
  await page.screenshot({ path: file });
}
