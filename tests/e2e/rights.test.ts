/** The rights to read a host: taken away, given, and given for a mirror of the paper; each state says what to do. */
import { expect, it } from 'vitest';
import type { Popup } from '../browser/browser.ts';
import { press, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted, waitForMarks } from '../browser/painted.ts';
import { MIRROR_HOST } from '../browser/site-server.ts';
import { NEWS_PATH } from '../site/pages.ts';

const reading = journey();
const text = (popup: Popup) => popup.evaluate((view) => view.document.body.innerText.replace(/\s+/g, ' '));

it('offers a mirror, reads it once it is allowed, also after a restart, and no more when that is taken back', async () => {
  const page = await reading.open(NEWS_PATH, MIRROR_HOST);
  expect(await painted(page)).toEqual({});
  const popup = await reading.popup(page);
  await expect.poll(() => text(popup)).toContain(words('mirrorTitle'));
  expect(await text(popup)).toContain(`${words('mirrorAllow')} ${MIRROR_HOST}`);
  await popup.close();
  await reading.browser.allow(MIRROR_HOST);
  await waitForMarks(page);
  await page.close();

  await reading.restart();
  await waitForMarks(await reading.open(NEWS_PATH, MIRROR_HOST));
  const settings = await reading.browser.extensionPage('settings.html');
  await waitForWords(settings, MIRROR_HOST);
  await press(settings, `${words('hostsDropNamed')} ${MIRROR_HOST}`);
  await waitForWords(settings, words('hostsNone'));
  await settings.close();
  const after = await reading.open(NEWS_PATH, MIRROR_HOST);
  await new Promise((done) => setTimeout(done, 500));
  expect(await painted(after)).toEqual({});
});

it('says so when the browser keeps the paper closed, and reads the open page when it is opened', async () => {
  await reading.browser.allowPaper(false);
  const page = await reading.open(NEWS_PATH);
  const popup = await reading.popup(page);
  await expect.poll(() => text(popup)).toContain(words('noAccessTitle'));
  expect(await painted(page)).toEqual({});
  await popup.close();
  await reading.browser.allowPaper(true);
  await waitForMarks(page);
});
