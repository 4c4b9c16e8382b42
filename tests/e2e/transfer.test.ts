/** Everything out as a file, the library gone, everything in again; and files that are none. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeCopy } from '../../src/transfer/write-copy.ts';
import { violations } from '../browser/accessibility.ts';
import { waitForCardText } from '../browser/card.ts';
import { control, press, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';
import { bringIn, choose, exported, openSection, wipe } from '../browser/transfer-section.ts';
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

  const page = await openSection(reading.browser);
  expect(await violations(page)).toEqual([]);
  const before = await exported(page);
  expect(JSON.parse(before).notes).toMatchObject([{ text: 'Ask her about the seals.' }]);
  await wipe(page);
  const again = await openSection(reading.browser);
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
  const page = await openSection(reading.browser);
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

it('refuses broken files with a reason, and changes nothing', async () => {
  const page = await openSection(reading.browser);
  const before = await notesOf(page);
  for (const [name, content, reason] of BROKEN) {
    await choose(page, await fileOf(`${name}.json`, content));
    await waitForWords(page, words(reason));
    const said = await page.$eval('[role=alert]', ({ textContent }) => textContent);
    expect(said).toContain(words('importNothingChanged'));
  }
  expect(await notesOf(page)).toEqual(before);
  await page.close();
});

it('takes in two thousand notes, people and corrections, gives the same back, and finds them in the end', async () => {
  const page = await openSection(reading.browser);
  await wipe(page);
  const copy = largeCopy(2000);
  await bringIn(page, await fileOf('large.json', writeCopy(copy, 0)), 30_000);
  const after = JSON.parse(await exported(page));
  const sorted = (records: readonly { id: string }[]) =>
    records.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const list of ['notes', 'corrections', 'people'] as const)
    expect(after[list]).toEqual(sorted(copy[list]));
  // That is said until all of it stands in lists and search; on a busy machine the sign itself comes late.
  await page.waitForSelector('.late', { hidden: true, timeout: 60_000 });
  await page.evaluate(() => {
    location.hash = '#search?q=note-1998';
  });
  await waitForWords(page, 'words of note-1998', 60_000);
  await page.close();
}, 180_000);
