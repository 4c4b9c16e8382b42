/** What a journey does to the extension's own storage, from one of its pages: as a reader's settings, or as damage. */
import type { Page } from 'puppeteer-core';
import type { Browser } from '../browser/browser.ts';
import { MULTI, STORES } from '../library/version-1-stores.ts';

/** Stores settings as the settings page would. */
export async function changeSettings(browser: Browser, settings: Record<string, unknown>): Promise<void> {
  const page = await browser.extensionPage('settings.html');
  await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify({ settings })})`);
  await page.close();
}

/** Names of the extension's databases. */
export async function databases(browser: Browser): Promise<readonly string[]> {
  const page = await browser.extensionPage('settings.html');
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  await page.close();
  return names;
}

/** Raises every database to a version that only a later program could have written. */
export async function pretendNewer(browser: Browser): Promise<void> {
  const page = await browser.extensionPage('settings.html');
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

/** Asks the background as a page of ours does; answers with what it says, and with the milliseconds that it `waited`. */
export async function askBackground(
  browser: Browser,
  type: string,
  ask: object,
): Promise<Readonly<Record<string, unknown>>> {
  const page = await browser.extensionPage('settings.html');
  const message = JSON.stringify({ whence: 'background', type, ask });
  const answer: unknown = await page.evaluate(`(async () => {
    const asked = performance.now();
    const answer = await (globalThis.browser ?? chrome).runtime.sendMessage(${message});
    return { ...answer, waited: performance.now() - asked };
  })()`);
  await page.close();
  return Object.fromEntries(Object.entries(answer ?? {}));
}

/** Deletes the library, as a browser's own clearing would. */
export async function deleteDatabases(browser: Browser): Promise<void> {
  const page = await browser.extensionPage('settings.html');
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases())
      await new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      });
  });
  await page.close();
}

/** Puts an empty library of version 1 in the place of ours, and holds on to it as a program without manners does; closing the page lets go. */
export async function holdOld(browser: Browser): Promise<Page> {
  await deleteDatabases(browser);
  const page = await browser.extensionPage('settings.html');
  await page.evaluate(
    async (stores, multi) => {
      const opening = indexedDB.open('whence', 1);
      opening.onupgradeneeded = () => {
        for (const [name, keyPath, indexes] of stores) {
          const store = opening.result.createObjectStore(name, { keyPath });
          for (const [index, path] of Object.entries(indexes))
            store.createIndex(index, path, { multiEntry: multi.includes(index) });
        }
      };
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = () => reject(opening.error);
      });
      Reflect.set(window, 'held', opening.result);
    },
    STORES.map(([name, keyPath, indexes]) => [name, keyPath, { ...indexes }] as const),
    [...MULTI],
  );
  return page;
}
