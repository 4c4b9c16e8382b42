/** When something fails, the page stays as it was and the popup says what happened, what is safe and what to do. */
import { expect, it } from 'vitest';
import { words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { markup, painted, waitForMarks } from '../browser/painted.ts';
import { NEWS_PATH, PAGES } from '../site/pages.ts';
import { changeSettings, databases, pretendNewer } from './extension-store.ts';

const reading = journey();

it('gets through every fixture page without a complaint', async () => {
  const page = await reading.browser.newPage();
  for (const [path, { headers = {} }] of PAGES) {
    // What a strict policy makes the page itself complain of is told apart in hard-pages.test.ts.
    if ('content-security-policy' in headers) continue;
    await reading.browser.goTo(page, `https://www.themoscowtimes.com${path}`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
    expect.soft(reading.browser.complaints.splice(0), path).toEqual([]);
  }
}, 120_000);

it('touches neither the page nor the library when a newer Whence wrote the library', async () => {
  const first = await reading.open(NEWS_PATH);
  await waitForMarks(first);
  await first.close();
  const before = await databases(reading.browser);
  expect(before.length).toBeGreaterThan(0);
  await pretendNewer(reading.browser);

  await changeSettings(reading.browser, { marks: false });
  const page = await reading.open(NEWS_PATH);
  await page.waitForFunction(() => document.querySelector('.timeago')?.textContent === '3 hours ago');
  const bare = await markup(page);
  await changeSettings(reading.browser, { marks: true });
  const popup = await reading.popup(page);
  await expect
    .poll(() => popup.evaluate((view) => view.document.body.textContent), { timeout: 10_000 })
    .toContain(words('failedNewer'));
  await popup.close();
  expect(await painted(page)).toEqual({});
  expect(await markup(page)).toBe(bare);
  expect(await databases(reading.browser)).toEqual(before);
  // The background says so on its own console, of which in Firefox only uncaught errors are heard.
  await reading.browser.hearBackground();
  const said = reading.browser.complaints.splice(0);
  expect(said.filter((complaint) => !complaint.includes('NewerLibrary'))).toEqual([]);
  expect(said.length > 0).toBe(reading.browser.kind === 'chromium');
});
