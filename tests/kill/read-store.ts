/** Looks into the library's database from a page of the extension, past all of our own program. */
import type { Browser } from '../browser/browser.ts';
import type { Found } from './ledger.ts';
import { nameFunctions } from './name-functions.ts';

interface Store {
  readonly notes: readonly Found[];
  readonly drafts: readonly Found[];
  readonly articleIds: readonly string[];
}

/** Everything that was written, and the articles that are filed. */
export async function readStore(browser: Browser): Promise<Store> {
  const page = await browser.extensionPage('settings.html');
  await nameFunctions(page);
  const store = await page.evaluate(async () => {
    const opening = indexedDB.open('whence');
    const database = await new Promise<IDBDatabase>((done, failed) => {
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const looking = database.transaction(['notes', 'drafts', 'articles']);
    const all = (name: string) =>
      new Promise<{ id: string; text: string }[]>((done, failed) => {
        const asking = looking.objectStore(name).getAll();
        asking.onsuccess = () => done(asking.result);
        asking.onerror = () => failed(asking.error);
      });
    const [notes, drafts, articles] = await Promise.all([all('notes'), all('drafts'), all('articles')]);
    database.close();
    const texts = (records: { id: string; text: string }[]) => records.map(({ id, text }) => ({ id, text }));
    return { notes: texts(notes), drafts: texts(drafts), articleIds: articles.map(({ id }) => id) };
  });
  await page.close();
  return store;
}
