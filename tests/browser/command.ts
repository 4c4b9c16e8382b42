/** What the browser's shortcuts and the context menu ask of a page: no protocol presses keys of the browser itself. */
import type { Page } from 'puppeteer-core';
import type { Browser } from './browser.ts';

/** Asks the story pages that are open, with this one in front. */
export async function command(
  browser: Browser,
  page: Page,
  type: 'page/walk-marks' | 'page/note-selection' | 'page/highlight-selection',
): Promise<void> {
  const ours = await browser.extensionPage('library.html');
  await page.bringToFront();
  await ours.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    const found = await tabs.query({ url: 'https://www.themoscowtimes.com/*' });
    for (const { id } of found)
      await tabs.sendMessage(id, { whence: 'page', type: '${type}', ask: {} }, { frameId: 0 });
  })()`);
  await ours.close();
  await page.bringToFront();
}
