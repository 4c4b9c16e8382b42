/** A build whose weights are cut short reads no article: nothing is painted, and the popup says what to do. */
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Popup } from '../browser/browser.ts';
import { words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted } from '../browser/painted.ts';
import { NEWS_PATH } from '../site/pages.ts';

const reading = journey({
  damage: (folder) => truncateSync(join(folder, 'weights.bin'), 1000),
  expected: /the weights are not of their stated length/,
});

const text = (popup: Popup) => popup.evaluate((view) => view.document.body.innerText.replace(/\s+/g, ' '));

/** Presses a button, and answers whether these words went away then. */
async function pressedAway(popup: Popup, label: string, gone: string): Promise<boolean> {
  return await popup.evaluate(
    (view, wanted, words) =>
      new Promise<boolean>((resolve) => {
        const { body } = view.document;
        const watcher = new view.MutationObserver(() => !body.innerText.includes(words) && resolve(true));
        watcher.observe(body, { subtree: true, childList: true, characterData: true });
        const buttons = [...body.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent?.trim() === wanted)?.click();
        setTimeout(() => resolve(false), 5000);
      }),
    label,
    gone,
  );
}

it('says in the popup that reading failed, offers to read again, and paints nothing', async () => {
  const page = await reading.open(NEWS_PATH);
  const popup = await reading.popup(page);
  await expect.poll(() => text(popup), { timeout: 10_000 }).toContain(words('failedTitle'));
  expect(await text(popup)).toContain(words('failedAnalysis'));
  expect(await pressedAway(popup, words('failedAgain'), words('failedTitle'))).toBe(true);
  // It is read anew, and fails for the same reason: the page says so again instead of waiting for ever.
  await expect.poll(() => text(popup), { timeout: 10_000 }).toContain(words('failedTitle'));
  expect(await painted(page)).toEqual({});
});
