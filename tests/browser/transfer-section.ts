/** The library's section for files, as a reader uses it: what it exports is caught, and what it is given is brought in. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { nameFunctions } from '../kill/name-functions.ts';
import type { Browser } from './browser.ts';
import { control, press, waitForWords, words } from './controls.ts';

/** The section, with an ear for the files that it hands to the browser. */
export async function openSection(browser: Browser): Promise<Page> {
  const page = await browser.extensionPage('library.html#transfer');
  await control(page, words('importChoose'));
  await nameFunctions(page);
  await page.evaluate(() => {
    const files: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (made: Blob) => {
      files.push(made);
      return make(made);
    };
    Object.assign(window, { lastFile: () => files.at(-1)?.text() ?? '' });
  });
  return page;
}

/** Exports in this form; answers with the file's text. */
export async function exported(page: Page, label = 'exportWhence'): Promise<string> {
  await press(page, words(label));
  // The first of this name leads to this very section.
  await press(page, words('exportDo'), 1);
  await waitForWords(page, words('exportMade'), 60_000);
  return String(await page.evaluate('lastFile()'));
}

/** Gives the section a file. */
export async function choose(page: Page, path: string): Promise<void> {
  const field = await page.waitForSelector('input[type=file]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Brings a file in, as far as it is all taken; `patience`: milliseconds until its plan is shown. */
export async function bringIn(page: Page, path: string, patience = 5000): Promise<void> {
  await choose(page, path);
  await waitForWords(page, words('importDo'), patience);
  await press(page, words('importDo'));
  await waitForWords(page, words('importTaken'), 60_000);
}

/** Deletes the library; every connection lets go of a database that is to be deleted. */
export const wipe = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase('whence');
        request.onsuccess = () => done();
        request.onerror = () => failed(request.error);
      }),
  );
