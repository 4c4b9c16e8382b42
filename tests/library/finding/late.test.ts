/** What thousands of things brought in at once leave for later: told, cut off without harm, and found in the end. */
import { beforeEach, expect, it } from 'vitest';
import { listPeople } from '../../../src/library/browsing/list-people.ts';
import { searchLibrary } from '../../../src/library/browsing/search-library.ts';
import { clearLibrary } from '../../../src/library/clearing/clear-library.ts';
import { catchUp } from '../../../src/library/finding/catch-up.ts';
import { countLate, followSome } from '../../../src/library/finding/late.ts';
import { tidyFinding } from '../../../src/library/finding/tidy.ts';
import type { Library } from '../../../src/library/open-library.ts';
import { write } from '../../../src/library/writing.ts';
import { applyImport } from '../../../src/transfer/apply-import.ts';
import { unfollowed } from '../../transfer/a-library.ts';
import { largeCopy } from '../../transfer/large-copy.ts';
import { freshLibrary } from '../sample.ts';

const MANY = 600;
/** Of largeCopy every seventh note lies in the trash. */
const LIVE = MANY - Math.ceil(MANY / 7);

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

const bringIn = (count: number) => applyImport(library, largeCopy(count), unfollowed);
const step = () => write(library, 'relaxed', followSome);
const noted = async () => (await searchLibrary(library, 'words', 1)).notes.count;
const met = async () => (await listPeople(library, { ...ALL, order: 'name' })).count;
const ALL = { words: '', hasNote: false, after: null, most: 1 } as const;

it('few things are in lists and search at once', async () => {
  await bringIn(40);
  expect(await countLate(library)).toBe(0);
  expect(await noted()).toBe(34);
  expect(await met()).toBe(40);
});

it('many are kept at once, said to be late, and in lists and search after catching up', async () => {
  await bringIn(MANY);
  expect(await library.count('notes')).toBe(MANY);
  expect(await countLate(library)).toBe(2 * MANY);
  expect([await noted(), await met()]).toEqual([0, 0]);
  let told = 0;
  expect(await catchUp(library, () => (told += 1))).toBe(true);
  expect(told).toBe(3);
  expect(await countLate(library)).toBe(0);
  expect([await noted(), await met()]).toEqual([LIVE, MANY]);
  await tidyFinding(library, true);
  expect([await noted(), await met()]).toEqual([LIVE, MANY]);
  expect(await catchUp(library, () => undefined)).toBe(false);
});

it('cut off in the middle, the rest is done the next time, and nothing twice', async () => {
  await bringIn(MANY);
  await step();
  expect(await countLate(library)).toBe(2 * MANY - 500);
  const cut = write(library, 'relaxed', async (writing) => {
    await followSome(writing);
    throw new Error('the background ends');
  });
  await expect(cut).rejects.toThrow('the background ends');
  expect(await countLate(library)).toBe(2 * MANY - 500);
  await catchUp(library, () => undefined);
  expect([await noted(), await met()]).toEqual([LIVE, MANY]);
});

it('what was changed or thrown away meanwhile is found as it is then', async () => {
  await bringIn(MANY);
  await write(library, 'strict', async (writing) => {
    const notes = writing.objectStore('notes');
    const [one, other] = await Promise.all([notes.get('note-1'), notes.get('note-2')]);
    if (!one || !other) throw new Error('not brought in');
    await notes.put({ ...one, text: 'quincunx' });
    await notes.put({ ...other, deletedAt: 5 });
  });
  await catchUp(library, () => undefined);
  expect((await searchLibrary(library, 'quincunx', 1)).notes.count).toBe(1);
  expect(await noted()).toBe(LIVE - 2);
});

it('clearing everything leaves nothing to catch up with', async () => {
  await bringIn(MANY);
  const ask = { id: 'c', what: { type: 'everything' }, notes: true } as const;
  await clearLibrary(library, ask, { at: 1, goesOn: () => true });
  expect(await countLate(library)).toBe(0);
  await catchUp(library, () => undefined);
  expect([await noted(), await met()]).toEqual([0, 0]);
});
