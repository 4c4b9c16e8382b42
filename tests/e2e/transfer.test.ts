/** Everything out as a file, the library gone, everything in again; and files that are none. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeCopy } from '../../src/transfer/write-copy.ts';
import { violations } from '../browser/accessibility.ts';
import { waitForCardText } from '../browser/card.ts';
import { control, press, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';
import { EXAMPLE_PATH } from '../site/pages.ts';
import { largeCopy } from '../transfer/large-copy.ts';

const reading = journey();

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-transfer-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** The section, with an ear for the files that it hands to the browser. */
async function openSection(): Promise<Page> {
  const page = await reading.browser.extensionPage('library.html#transfer');
  await control(page, words('importChoose'));
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

async function exported(page: Page, label = 'exportWhence'): Promise<string> {
  await press(page, words(label));
  // The first of this name leads to this very section.
  await press(page, words('exportDo'), 1);
  await waitForWords(page, words('exportMade'), 20_000);
  return String(await page.evaluate('lastFile()'));
}

async function choose(page: Page, path: string): Promise<void> {
  const field = await page.waitForSelector('input[type=file]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
}

async function bringIn(page: Page, path: string, patience = 5000): Promise<void> {
  await choose(page, path);
  await waitForWords(page, words('importDo'), patience);
  await press(page, words('importDo'));
  await waitForWords(page, words('importTaken'), 60_000);
}

/** Every connection lets go of a database that is to be deleted. */
const wipe = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase('whence');
        request.onsuccess = () => done();
        request.onerror = () => failed(request.error);
      }),
  );

const notesOf = async (page: Page) =>
  JSON.parse(await exported(page)).notes.map(({ text }: { text: string }) => text);

it('takes everything out, loses the library, and has the notes again', async () => {
  const article = await reading.open(EXAMPLE_PATH);
  await waitForMarks(article);
  const { middle } = await pointAt(article, 'Olesya Tverdokhlib');
  await article.mouse.click(middle.x, middle.y);
  const card = await waitForCardText(article, words('sectionNote'));
  const field = await control(card, words('noteOnPerson'));
  await field.focus();
  await article.keyboard.type('Ask her about the seals.');
  await field.evaluate((element) => element.blur());
  await waitForWords(card, words('noteSaved'));
  await article.close();

  const page = await openSection();
  expect(await violations(page)).toEqual([]);
  const before = await exported(page);
  expect(JSON.parse(before).notes).toMatchObject([{ text: 'Ask her about the seals.' }]);
  await wipe(page);
  const again = await openSection();
  expect(JSON.parse(await exported(again)).notes).toEqual([]);
  await bringIn(again, await fileOf('copy.json', before));
  expect(await violations(again)).toEqual([]);
  const after = JSON.parse(await exported(again));
  const { made: _, ...wanted } = JSON.parse(before);
  expect({ ...after, made: undefined }).toMatchObject(wanted);
  await page.close();
  await again.close();

  // The card knows the note again, which hangs on a person by the same id.
  const later = await reading.open(EXAMPLE_PATH);
  await waitForMarks(later);
  const place = await pointAt(later, 'Olesya Tverdokhlib');
  await later.mouse.click(place.middle.x, place.middle.y);
  const found = await control(await waitForCardText(later, words('sectionNote')), words('noteOnPerson'));
  expect(
    await found.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : '')),
  ).toBe('Ask her about the seals.');
});

it('reads what it wrote for other programs, and finds everything here already', async () => {
  const page = await openSection();
  for (const label of ['exportW3c', 'exportHypothesis']) {
    await choose(page, await fileOf(`${label}.json`, await exported(page, label)));
    await waitForWords(page, words('importNothing'));
    await press(page, words('importOther'));
  }
  await page.close();
});

const BROKEN = [
  ['a truncated file', '{"format": "whence", "version": 1, "notes": [', 'importCut'],
  ['another file', '{"hello": 1}', 'importForeign'],
  ['a page', '<!doctype html><p>hello', 'importNoJson'],
  ['a newer file', '{"format": "whence", "version": 9999}', 'importNewer'],
  ['another encoding', Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'importEncoding'],
  ['an empty file', '', 'importEmpty'],
  [
    'a very deep file',
    `{"format": "whence", "version": 1, "notes": {"a": ${'['.repeat(2e5)}${']'.repeat(2e5)}}}`,
    'importDamaged',
  ],
  ['large nonsense', `[${'1,'.repeat(2e6)}`, 'importCut'],
] as const;

it('refuses broken files with a reason within a second, and changes nothing', async () => {
  const page = await openSection();
  const before = await notesOf(page);
  await page.evaluate(() => {
    let began = 0;
    document.addEventListener('change', () => (began = performance.now()), { capture: true });
    new MutationObserver(() => {
      const said = document.querySelector('[role=alert]')?.textContent ?? '';
      Object.assign(window, { said, took: performance.now() - began });
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  for (const [name, content, reason] of BROKEN) {
    await choose(page, await fileOf(`${name}.json`, content));
    await page.waitForFunction(
      (wanted: string) => String(Reflect.get(window, 'said')).includes(wanted),
      { polling: 20, timeout: 10_000 },
      words(reason),
    );
    const [said, took] = await page.evaluate(
      () => [String(Reflect.get(window, 'said')), Number(Reflect.get(window, 'took'))] as const,
    );
    expect(said).toContain(words('importNothingChanged'));
    expect([name, took < 1000]).toEqual([name, true]);
  }
  expect(await notesOf(page)).toEqual(before);
  await page.close();
});

it('takes in thousands of notes, people and corrections, and gives the same back', async () => {
  const page = await openSection();
  await wipe(page);
  const copy = largeCopy(2000);
  await bringIn(page, await fileOf('large.json', writeCopy(copy, 0)), 30_000);
  const after = JSON.parse(await exported(page));
  const sorted = (records: readonly { id: string }[]) =>
    records.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const list of ['notes', 'corrections', 'people'] as const)
    expect(after[list]).toEqual(sorted(copy[list]));
  await page.close();
});
