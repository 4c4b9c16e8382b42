/** The reader's own zoom of a site, set as the browser's menu sets it. */
import type { Browser } from './browser.ts';

/** 1 is no zoom; every tab of the article's site has it. */
export async function zoom(browser: Browser, factor: number): Promise<void> {
  const ours = await browser.extensionPage('library.html');
  await ours.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    const found = await tabs.query({ url: 'https://www.themoscowtimes.com/*' });
    for (const { id } of found) await tabs.setZoom(id, ${factor});
  })()`);
  await ours.close();
}
