/** Finding a tab that the extension opened by itself. */
import type { Page, Browser as Program } from 'puppeteer-core';

/** Asked of the page itself: Firefox's protocol does not tell the addresses of such tabs. */
async function addressOf(page: Page): Promise<string> {
  try {
    return await page.evaluate(() => location.href);
  } catch {
    // A tab that is just opening or closing has no document to ask.
    return '';
  }
}

/** The open tab at this address, at whatever place of it; null where there is none. */
export async function ownTab(program: Program, address: string): Promise<Page | null> {
  for (const page of await program.pages())
    if ((await addressOf(page)).split('#')[0] === address) return page;
  return null;
}
