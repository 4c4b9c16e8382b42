/** Notes and drafts through the background's door, when something goes wrong or two tabs write at once. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Reading } from '../../src/library/reading.ts';
import type { ToBackground } from '../../src/messaging/protocol.ts';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser, type FakeBrowser } from '../browser-fake/fake-browser.ts';
import { eventually } from '../eventually.ts';
import { analysis, article, draftOn } from '../library/sample.ts';

const STORY = article(1, ['The mill will close in May, said the miller.']);

let fake: FakeBrowser;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fake = createFakeBrowser();
  fake.runBackground(async (browser) => {
    const { handlers, libraryKeeper, receive, watchLibrary } = await asContext(browser, async () => ({
      ...(await import('../../src/background/handlers.ts')),
      ...(await import('../../src/background/keeping/watch-library.ts')),
      ...(await import('../../src/library/open-library.ts')),
      ...(await import('../../src/messaging/receive.ts')),
    }));
    const watch = watchLibrary({ now: Date.now, changed: async () => {} });
    const engine = async () => () => analysis([]);
    receive(handlers({ open: libraryKeeper(), engine, watch, copy: async () => {}, now: Date.now }));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function sender(browser: Browser) {
  const { send } = await asContext(browser, () => import('../../src/messaging/send.ts'));
  return <K extends keyof ToBackground>(type: K, ask: ToBackground[K]['ask']) => send(type, ask);
}

async function open(): Promise<void> {
  const ask = await sender(fake.openTab(STORY.url).content);
  expect(await ask('article/open', { article: STORY, again: false })).toMatchObject({ type: 'reading' });
}

async function read(): Promise<Reading> {
  const ask = await sender(fake.page('popup.html'));
  const answer = await ask('reading/of', { articleId: STORY.id, hash: null });
  if (answer.type !== 'reading') throw new Error(answer.type);
  return answer.reading;
}

describe('notes in trouble', () => {
  it('are saved although nobody can say which articles show them', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    await open();
    const keys = vi.spyOn(IDBIndex.prototype, 'getAllKeys').mockImplementation(() => {
      throw new DOMException('it is so', 'UnknownError');
    });
    const ask = await sender(fake.page('card.html'));
    const target = { type: 'person', personId: 'p', name: 'Marta Velichko' } as const;
    const draft = { id: 'n', target, articleId: STORY.id, text: 'ask her', tags: [], edited: null };
    expect(await ask('note/save', { draft })).toMatchObject({ type: 'saved' });
    await eventually(() => expect(reported).toHaveBeenCalledOnce());
    keys.mockRestore();
  });

  it('are not written over by words that were begun on an older version', async () => {
    await open();
    const ask = await sender(fake.page('card.html'));
    const draft = draftOn(STORY, 'May', 'first');
    await ask('note/save', { draft });
    expect(await ask('note/save', { draft: { ...draft, text: 'blind' } })).toMatchObject({
      type: 'conflict',
      note: { text: 'first' },
    });
  });

  it('are found again as drafts after the background was stopped, and are forgotten on request', async () => {
    await open();
    const ask = await sender(fake.page('card.html'));
    const draft = draftOn(STORY, 'May', 'half a tho');
    expect(await ask('draft/keep', { draft })).toEqual({ type: 'kept' });
    fake.stopBackground();
    expect((await read()).drafts).toEqual([draft]);
    expect(await ask('draft/drop', { id: draft.id })).toEqual({ type: 'dropped' });
    expect((await read()).drafts).toEqual([]);
  });

  it('that the disk did not take are held and offered again until it does', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await open();
    const ask = await sender(fake.page('card.html'));
    const draft = draftOn(STORY, 'May', 'half a tho');
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await ask('draft/keep', { draft })).toMatchObject({ type: 'failed', code: 'full' });
    expect(await ask('note/save', { draft })).toMatchObject({ type: 'failed', code: 'full' });
    fake.stopBackground();
    expect((await read()).drafts).toEqual([draft]);
    full.mockRestore();
    expect(await ask('note/save', { draft: { ...draft, text: 'a whole thought' } })).toMatchObject({
      type: 'saved',
    });
    await eventually(async () => expect((await read()).drafts).toEqual([]));
    expect((await read()).notes.map(({ note }) => note.text)).toEqual(['a whole thought']);
  });

  it('tell no page’s script that words are being written', async () => {
    await open();
    const tab = fake.openTab(STORY.url);
    const heard = vi.fn();
    tab.content.storage.onChanged.addListener(heard);
    const ask = await sender(tab.card());
    await ask('draft/keep', { draft: draftOn(STORY, 'May', 'half a tho') });
    await new Promise((done) => setTimeout(done, 20));
    expect(heard).not.toHaveBeenCalled();
    expect(fake.storage.local.stored.size).toBe(0);
  });
});
