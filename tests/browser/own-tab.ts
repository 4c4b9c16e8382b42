/** Finding a tab that the extension opened by itself. */
import type { Page, Browser as Program } from 'puppeteer-core';

/** Asked of the page itself: Firefox's protocol does not tell the addresses of such tabs. Empty while a tab opens or closes. */
export type AddressOf = (page: Page) => Promise<string>;

export const addressOf: AddressOf = (page) => page.evaluate(() => location.href).catch(() => '');

/** The open tab at this address, at whatever place of it; null where there is none. */
export async function ownTab(program: Program, address: string, ask = addressOf): Promise<Page | null> {
  for (const page of await program.pages()) if ((await ask(page)).split('#')[0] === address) return page;
  return null;
}
