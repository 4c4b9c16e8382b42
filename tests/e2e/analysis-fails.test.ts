/** A build whose weights are cut short reads no article: nothing is painted, and the popup says what to do. */
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Popup } from '../browser/browser.ts';
import { words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted } from '../browser/painted.ts';
import { NEWS_PATH } from '../site/pages.ts';

const reading = journey({ damage: (folder) => truncateSync(join(folder, 'weights.bin'), 1000) });

const text = (popup: Popup) => popup.evaluate((view) => view.document.body.innerText.replace(/\s+/g, ' '));

it('says in the popup that reading failed, offers to read again, and paints nothing', async () => {
  const page = await reading.open(NEWS_PATH);
  const popup = await reading.popup(page);
  await expect.poll(() => text(popup), { timeout: 10_000 }).toContain(words('failedTitle'));
  expect(await text(popup)).toContain(words('failedAnalysis'));
  await popup.evaluate((view, label) => {
    const buttons = [...view.document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.trim() === label)?.click();
  }, words('failedAgain'));
  // It is read anew, and fails for the same reason: the page says so again instead of waiting for ever.
  await expect.poll(() => text(popup), { timeout: 10_000 }).toContain(words('failedTitle'));
  expect(await painted(page)).toEqual({});
  await popup.close();
  await reading.browser.hearBackground();
  const said = reading.browser.complaints.splice(0);
  expect(said.filter((complaint) => !/weights/i.test(complaint))).toEqual([]);
});
