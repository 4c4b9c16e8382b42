/** The browser stops the background after half a minute, and whatever a reader does then wakes it. */
import { expect, it } from 'vitest';
import { waitForCardText } from '../browser/card.ts';
import { words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';
import { EXAMPLE_PATH, NEWS_PATH } from '../site/pages.ts';

const reading = journey();

it('marks an article, opens a card and the popup from sleep', async () => {
  const page = await reading.open(NEWS_PATH);
  await reading.browser.stopBackground();
  await reading.browser.goTo(page, `${new URL(page.url()).origin}${EXAMPLE_PATH}`);
  await waitForMarks(page);

  await reading.browser.stopBackground();
  await pointAt(page, 'Olesya Tverdokhlib');
  await waitForCardText(page, 'Olesya Tverdokhlib');

  await reading.browser.stopBackground();
  const popup = await reading.popup(page);
  await expect
    .poll(() => popup.evaluate((view) => view.document.body.innerText))
    .toContain(words('tabPeople'));
});
