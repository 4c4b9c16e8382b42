/** When the browser loses, spoils or blocks the library: the reader is told, and gets back what was copied; nothing happens by itself. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { violations } from '../browser/accessibility.ts';
import { press, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { readStore } from '../kill/read-store.ts';
import { NEWS_PATH } from '../site/pages.ts';
import { askBackground, deleteDatabases, holdOld } from './extension-store.ts';

const reading = journey();

const QUOTE = 'words that stand nowhere';
const PASSAGE = { quote: QUOTE, before: '', after: '', start: 0, end: QUOTE.length, paragraph: QUOTE };

async function openMarked(): Promise<Page> {
  const page = await reading.open(NEWS_PATH);
  await waitForMarks(page);
  return page;
}

async function writeNote(id: string): Promise<void> {
  const { articleIds } = await readStore(reading.browser);
  const target = { type: 'passage', passage: PASSAGE };
  const draft = { id, target, articleId: articleIds[0], text: `kept as ${id}`, tags: [], edited: null };
  expect(await askBackground(reading.browser, 'note/save', { draft })).toMatchObject({ type: 'saved' });
}

/** What the popup says over an article. */
async function popupSays(text: string): Promise<void> {
  const page = await openMarked();
  const popup = await reading.popup(page);
  await expect
    .poll(() => popup.evaluate((view) => view.document.body.textContent ?? ''), { timeout: 10_000 })
    .toContain(text);
  await popup.close();
  await page.close();
}

async function restoreNewest(): Promise<void> {
  const library = await reading.browser.extensionPage('library.html#keeping');
  await waitForWords(library, words('lostAlarm'));
  expect(await violations(library)).toEqual([]);
  await press(library, words('copyRestoreOf'));
  await waitForWords(library, words('restoreSafe'));
  await press(library, words('restoreYes'));
  await waitForWords(library, words('restoreDone'));
  await library.close();
}

const noteIds = async () => (await readStore(reading.browser)).notes.map(({ id }) => id).sort();

beforeAll(async () => {
  await (await openMarked()).close();
  await writeNote('first');
  await writeNote('second');
  expect(await askBackground(reading.browser, 'copy/make', {})).toMatchObject({ type: 'copied' });
});

it('deleted under the running program: told with the number of notes, restored from the copy, and not told again', async () => {
  await deleteDatabases(reading.browser);
  await popupSays('2 notes were here on');
  expect(await noteIds()).toEqual([]);
  await restoreNewest();
  expect(await noteIds()).toEqual(['first', 'second']);
  expect(await askBackground(reading.browser, 'library/health', {})).toMatchObject({
    health: { state: 'well' },
  });
});

/** Writes nonsense over every file in which the browser keeps our database; Firefox has extension storage beside it, under a name with `^`. */
function spoil(profile: string): number {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?:chrome-extension_[^/]*\.indexeddb\.leveldb\/[^/]*\.(?:ldb|log|sst)|moz-extension[^/^]*\/idb\/[^/]*\.sqlite(?:-wal)?)$/.test(
      path,
    ),
  );
  for (const file of files) {
    const path = join(profile, file);
    writeFileSync(path, Buffer.alloc(Math.max(4096, statSync(path).size), 'spoilt'));
  }
  return files.length;
}

it('spoilt on the disk: whatever the browser makes of it, the notes come back from the copy', async () => {
  await reading.restart('quit', (profile) => {
    expect(spoil(profile)).toBeGreaterThan(0);
  });
  const answer = await askBackground(reading.browser, 'library/health', {});
  const { state } = answer.health as { state: string };
  expect(['lost', 'unreadable']).toContain(state);
  if (state === 'unreadable') {
    const library = await reading.browser.extensionPage('library.html#keeping');
    await press(library, words('beginAnew'));
    await press(library, words('beginAnewYes'));
    await waitForWords(library, words('lostAlarm'));
    await library.close();
  }
  await popupSays('2 notes were here on');
  await restoreNewest();
  expect(await noteIds()).toEqual(['first', 'second']);
  reading.browser.complaints.splice(0);
});

it('held by an older Whence: said within two seconds, nothing lost', async () => {
  await reading.browser.stopBackground();
  const holder = await holdOld(reading.browser);
  const page = await reading.open(NEWS_PATH);
  const answer = await askBackground(reading.browser, 'library/recent', {});
  expect(answer).toMatchObject({ type: 'failed', code: 'blocked' });
  expect(Number(answer.waited)).toBeLessThan(2000);
  const popup = await reading.popup(page);
  await expect
    .poll(() => popup.evaluate((view) => view.document.body.textContent ?? ''))
    .toContain(words('failedBlocked'));
  await popup.close();
  await holder.close();
  reading.browser.complaints.splice(0);
  await expect
    .poll(() => askBackground(reading.browser, 'library/recent', {}))
    .toMatchObject({ type: 'recent' });
  reading.browser.complaints.splice(0);
});
