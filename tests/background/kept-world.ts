/** The background with its library in memory, for tests of what is kept outside of the database. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { LibraryHealth } from '../../src/messaging/keeping-protocol.ts';
import type { ToBackground } from '../../src/messaging/protocol.ts';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser } from '../browser-fake/fake-browser.ts';
import { eventually } from '../eventually.ts';
import { analysis, article, draftOn } from '../library/sample.ts';

export const STORY = article(1, ['The mill will close in May, said the miller.']);
export const DAY = 24 * 60 * 60 * 1000;
export const START = Date.UTC(2026, 2, 10, 9);

/** Made anew before each test. */
export const world = { fake: createFakeBrowser(), now: START };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  world.now = START;
  vi.spyOn(Date, 'now').mockImplementation(() => world.now);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.doMock('../../src/background/engine.ts', () => ({
    engineKeeper: () => async () => () => analysis([]),
  }));
  const fake = createFakeBrowser();
  world.fake = fake;
  fake.runBackground(async (browser) => {
    await asContext(browser, () => import('../../src/background/main.ts'));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.doUnmock('../../src/background/engine.ts');
});

export async function ask<K extends keyof ToBackground>(type: K, question: ToBackground[K]['ask']) {
  const { send } = await asContext(
    world.fake.page('library.html'),
    () => import('../../src/messaging/send.ts'),
  );
  return send(type, question);
}

export async function health(): Promise<LibraryHealth> {
  const answer = await ask('library/health', {});
  if (answer.type === 'failed') throw new Error(answer.detail);
  return answer.health;
}

export async function openStory(): Promise<void> {
  const { content } = world.fake.openTab(STORY.url);
  const { send } = await asContext(content, () => import('../../src/messaging/send.ts'));
  expect(await send('article/open', { article: STORY, again: false })).toMatchObject({ type: 'reading' });
}

export async function writeNotes(count: number): Promise<string[]> {
  await openStory();
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const draft = draftOn(STORY, 'May', `note ${number}`);
    expect(await ask('note/save', { draft })).toMatchObject({ type: 'saved' });
    ids.push(draft.id);
  }
  await health();
  return ids;
}

/** Does something to the database that Whence did not do. */
export async function damage(work: (notes: IDBObjectStore) => void): Promise<void> {
  world.fake.stopBackground();
  const database = await openDB('whence');
  const change = database.transaction('notes', 'readwrite');
  work(change.store as unknown as IDBObjectStore);
  await change.done;
  database.close();
}

export async function deleteDatabase(): Promise<void> {
  world.fake.stopBackground();
  await new Promise((done, failed) => {
    const deletion = indexedDB.deleteDatabase('whence');
    deletion.onsuccess = done;
    deletion.onerror = failed;
  });
}

/** The copies as they lie in storage, newest first, opened. */
export async function copies(): Promise<
  { readonly at: number; readonly notes: number; readonly text: string }[]
> {
  const { listCopies, readCopy } = await asContext(
    world.fake.page('library.html'),
    () => import('../../src/browser/copies.ts'),
  );
  const found = await listCopies();
  return Promise.all(
    found.map(async ({ id, at, notes }) => ({ at, notes, text: (await readCopy(id)) ?? '' })),
  );
}

/** Lets the alarm for a copy ring, if one is set, and waits for what it does. */
export async function letCopy(most = 3): Promise<void> {
  await health();
  await world.fake.pass(61);
  await eventually(async () => expect((await copies())[0]?.at).toBe(world.now));
  expect((await copies()).length).toBeLessThanOrEqual(most);
}
