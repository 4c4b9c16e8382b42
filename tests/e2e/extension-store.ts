/** What a journey does to the extension's own storage, from one of its pages: as a reader's settings, or as damage. */
import type { Browser } from '../browser/browser.ts';

/** Stores settings as the settings page would. */
export async function changeSettings(browser: Browser, settings: Record<string, unknown>): Promise<void> {
  const page = await browser.extensionPage('library.html');
  await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify({ settings })})`);
  await page.close();
}

/** Names of the extension's databases. */
export async function databases(browser: Browser): Promise<readonly string[]> {
  const page = await browser.extensionPage('library.html');
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  await page.close();
  return names;
}

/** Raises every database to a version that only a later program could have written. */
export async function pretendNewer(browser: Browser): Promise<void> {
  const page = await browser.extensionPage('library.html');
  await browser.stopBackground();
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases())
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 9999);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      });
  });
  await page.close();
}
