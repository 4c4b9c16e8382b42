/** The browser stops the background after half a minute, and whatever a reader does then wakes it: the first request is answered. */
import { expect, it } from 'vitest';
import { waitForCardText } from '../browser/card.ts';
import { words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';
import { EXAMPLE_PATH, NEWS_PATH } from '../site/pages.ts';

const reading = journey();

/** Milliseconds: less than a request waits before it is sent again. */
const FIRST = 3500;

/** Stops the background, and says how long something took that needs it. */
async function fromSleep(work: () => Promise<unknown>): Promise<number> {
  await reading.browser.stopBackground();
  const began = performance.now();
  await work();
  return performance.now() - began;
}

it('marks an article, opens a card and the popup from sleep, each at the first request', async () => {
  const page = await reading.open(NEWS_PATH);
  const opened = await fromSleep(async () => {
    await page.goto(`${new URL(page.url()).origin}${EXAMPLE_PATH}`, { waitUntil: 'load' });
    await waitForMarks(page);
  });
  expect(opened).toBeLessThan(FIRST);

  const pointed = await fromSleep(async () => {
    await pointAt(page, 'Olesya Tverdokhlib');
    await waitForCardText(page, 'Olesya Tverdokhlib');
  });
  expect(pointed).toBeLessThan(FIRST);

  const pressed = await fromSleep(async () => {
    const popup = await reading.popup(page);
    await expect
      .poll(() => popup.evaluate((view) => view.document.body.innerText))
      .toContain(words('tabPeople'));
  });
  expect(pressed).toBeLessThan(FIRST);
});
