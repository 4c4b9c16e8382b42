/** Where the browser has not given Whence a site: it says so, asks for that site alone, reads it when it may, and no more when it may not. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Popup } from '../browser/browser.ts';
import { press, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted, waitForMarks } from '../browser/painted.ts';
import { MIRROR_HOST } from '../browser/site-server.ts';
import { EXAMPLE_PATH, HOME_PATH } from '../site/pages.ts';

const reading = journey();

/** Long enough for marks to come, if they came. */
const WHILE = 600;

const text = (popup: Popup) => popup.evaluate((view) => view.document.body.innerText.replace(/\s+/g, ' '));

const isFirefox = () => reading.browser.kind === 'firefox';

it('recognises the paper under another address, and asks for that host alone', async () => {
  const page = await reading.open(EXAMPLE_PATH, MIRROR_HOST);
  const popup = await reading.popup(page);
  await expect.poll(() => text(popup)).toContain(words('mirrorTitle'));
  expect(await text(popup)).toContain(`${words('mirrorAllow')} ${MIRROR_HOST}`);
  expect(await painted(page)).toEqual({});
  await popup.close();
  const home = await reading.open(HOME_PATH, MIRROR_HOST);
  const none = await reading.popup(home);
  await expect.poll(() => text(none)).toContain(words('noArticleTitle'));
  expect(await text(none)).not.toContain(words('mirrorTitle'));
  await none.close();
  // No protocol presses "Allow" in Chromium's own question: there the right comes with the build (mirrors.test.ts).
  if (!isFirefox()) return;
  const again = await reading.popup(page);
  await expect.poll(() => text(again)).toContain(words('mirrorAllow'));
  await again.click('button.btn.act');
  await waitForMarks(page);
  const settings = await reading.browser.extensionPage('settings.html');
  await waitForWords(settings, MIRROR_HOST);
  await press(settings, words('hostsDropNamed'));
  await settings.close();
  await page.bringToFront();
  await page.reload({ waitUntil: 'load' });
  await wait(WHILE);
  expect(await painted(page)).toEqual({});
});

it('says that it may not read the site, and reads it at the reader’s press', async () => {
  await reading.browser.allowHosts(false);
  const page = await reading.open(EXAMPLE_PATH);
  await wait(WHILE);
  expect(await painted(page)).toEqual({});
  if (isFirefox()) {
    const popup = await reading.popup(page);
    await expect.poll(() => text(popup)).toContain(words('noAccessTitle'));
    await popup.click('button.btn.act');
    await waitForMarks(page);
    await expect.poll(() => text(popup)).toContain('Forty Wagons, Two Counts');
  } else {
    // Chromium gives the tab at the press, says itself that it must be loaded anew, and opens no popup before that.
    await expect(reading.popup(page)).rejects.toThrow(/Timed out/);
    await page.reload({ waitUntil: 'load' });
    await waitForMarks(page);
    expect(await text(await reading.popup(page))).not.toContain(words('noAccessTitle'));
  }
  await reading.browser.allowHosts(true);
});
