import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Article } from '../../src/article/article.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { lookUpKeys } from '../../src/library/person-identity.ts';
import type { PageReading, Reading } from '../../src/library/reading.ts';
import type { ToBackground } from '../../src/messaging/protocol.ts';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser, type FakeBrowser } from '../browser-fake/fake-browser.ts';
import { eventually } from '../eventually.ts';
import { article, draftOn } from '../library/sample.ts';

const STORY = article(1, ['The mill will close in May, said the miller.', 'Nobody else knew of it.']);

let fake: FakeBrowser;
/** What the engine does in a test; null lets the real one work. */
let engine: ((input: unknown) => unknown) | null;
let analysed: number;
/** The engine's number; null for the real one. */
let engineVersion: number | null;
/** What reading the packaged weights comes to. */
let fetched: () => Promise<Response>;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  engine = null;
  analysed = 0;
  engineVersion = null;
  vi.doMock('../../src/engine/analyze.ts', async (original) => {
    const real = await original<typeof import('../../src/engine/analyze.ts')>();
    const analyze = (input: Parameters<typeof real.analyze>[0]) => {
      analysed += 1;
      return engine ? engine(input) : real.analyze(input);
    };
    return {
      ...real,
      createAnalyzer: () => analyze,
      get ENGINE_VERSION() {
        return engineVersion ?? real.ENGINE_VERSION;
      },
    };
  });
  fetched = async () => new Response(new Uint8Array(4));
  vi.stubGlobal('fetch', () => fetched());
  fake = createFakeBrowser();
  fake.runBackground(async (browser) => {
    await asContext(browser, () => import('../../src/background/main.ts'));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.doUnmock('../../src/engine/analyze.ts');
});

async function sender(browser: Browser) {
  const { send } = await asContext(browser, () => import('../../src/messaging/send.ts'));
  return <K extends keyof ToBackground>(type: K, ask: ToBackground[K]['ask']) => send(type, ask);
}

async function open(story: Article = STORY, again = false): Promise<PageReading> {
  const ask = await sender(fake.openTab(story.url).content);
  const answer = await ask('article/open', { article: story, again });
  if (answer.type !== 'reading') throw new Error(answer.detail);
  return answer.reading;
}

/** The whole reading, as the popup asks for it. */
async function read(articleId = STORY.id): Promise<Reading> {
  const ask = await sender(fake.page('popup.html'));
  const answer = await ask('reading/of', { articleId, hash: null });
  if (answer.type !== 'reading') throw new Error(answer.type);
  return answer.reading;
}

describe('opening an article', () => {
  it('answers with everything known of it', async () => {
    const reading = await open();
    expect(reading).toMatchObject({ article: STORY, analysis: { language: 'en' }, notes: [] });
    expect((await read()).meter.words).toBeGreaterThan(10);
    expect(reading.people).toHaveLength(reading.analysis.people.length);
  });

  it('never analyses the same text twice, also after the background slept', async () => {
    const first = await open();
    fake.stopBackground();
    expect(await open()).toEqual(first);
    expect(analysed).toBe(1);
    await open(article(1, ['Another text.']));
    expect(analysed).toBe(2);
  });

  it('gives our own pages the same reading, and `unknown` for what was never read', async () => {
    const reading = await open();
    const ask = await sender(fake.page('popup.html'));
    const { article: of, hash, analysis } = reading;
    for (const asked of [null, hash])
      expect(await ask('reading/of', { articleId: STORY.id, hash: asked })).toMatchObject({
        type: 'reading',
        reading: { article: of, hash, analysis },
      });
    expect(await ask('reading/of', { articleId: 'tmt:404', hash: null })).toEqual({ type: 'unknown' });
  });

  it('reads a text again when the engine has changed, once', async () => {
    await open();
    // What is had ready after an opening goes on in this program though the background is stopped.
    await read();
    fake.stopBackground();
    engineVersion = 1_000_000;
    const ask = await sender(fake.page('popup.html'));
    expect(await ask('reading/of', { articleId: STORY.id, hash: null })).toMatchObject({ type: 'reading' });
    await open();
    expect(analysed).toBe(2);
  });

  it('does not count a look at a reading as opening the article again', async () => {
    await open();
    const ask = await sender(fake.page('popup.html'));
    const before = await ask('library/recent', {});
    await new Promise((done) => setTimeout(done, 5));
    await ask('reading/of', { articleId: STORY.id, hash: null });
    expect(await ask('library/recent', {})).toEqual(before);
  });

  it.each([
    ['1 MB in one word', article(7, ['м'.repeat(1_000_000)])],
    [
      '5,000 paragraphs',
      article(
        8,
        Array.from({ length: 5000 }, (_, number) => `Line ${number}.`),
      ),
    ],
  ])('takes %s', async (_, story) => {
    expect((await open(story)).article).toEqual(story);
  });
});

describe('failures are answers', () => {
  const silence = () => vi.spyOn(console, 'error').mockImplementation(() => {});

  it('`analysis` when the engine’s weights cannot be read, and the next try may succeed', async () => {
    silence();
    fetched = async () => {
      throw new TypeError('no such file');
    };
    const ask = await sender(fake.openTab(STORY.url).content);
    expect(await ask('article/open', { article: STORY, again: false })).toMatchObject({ code: 'analysis' });
    fetched = async () => new Response(new Uint8Array(4));
    expect(await ask('article/open', { article: STORY, again: false })).toMatchObject({ type: 'reading' });
  });

  it('`analysis` when the engine throws, and nothing is filed', async () => {
    silence();
    engine = () => {
      throw new TypeError('no such rule');
    };
    const ask = await sender(fake.openTab(STORY.url).content);
    expect(await ask('article/open', { article: STORY, again: false })).toEqual({
      type: 'failed',
      code: 'analysis',
      detail: 'TypeError: no such rule',
    });
    expect(await ask('article/open', { article: STORY, again: false })).toMatchObject({ code: 'analysis' });
    const own = await sender(fake.page('popup.html'));
    expect(await own('library/recent', {})).toMatchObject({ articleCount: 0 });
  });

  it('`newer` when a newer Whence wrote the library', async () => {
    silence();
    (await openDB('whence', 99)).close();
    const ask = await sender(fake.openTab(STORY.url).content);
    expect(await ask('article/open', { article: STORY, again: false })).toMatchObject({
      type: 'failed',
      code: 'newer',
    });
  });

  it.each([
    ['full', 'QuotaExceededError'],
    ['store', 'UnknownError'],
  ])('`%s` when the store ends by %s, after a good analysis', async (code, reason) => {
    silence();
    await open(article(2, ['First, so that the library is there.']));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('it is so', reason);
    });
    const ask = await sender(fake.openTab(STORY.url).content);
    expect(await ask('article/open', { article: STORY, again: false })).toMatchObject({
      type: 'failed',
      code,
    });
    put.mockRestore();
    expect((await open()).article.id).toBe(STORY.id);
  });

  it('`bad` for a note on nothing', async () => {
    silence();
    const ask = await sender(fake.page('card.html'));
    expect(await ask('note/save', { draft: draftOn(STORY, 'May') })).toMatchObject({ code: 'bad' });
    expect(await ask('note/delete', { id: 'none' })).toMatchObject({ code: 'bad' });
    expect(await ask('note/restore', { id: 'none' })).toMatchObject({ code: 'bad' });
  });

  it('report names and messages, never the words of a reader or an article', async () => {
    const reported = silence();
    engine = () => {
      throw new Error('rule 7');
    };
    const ask = await sender(fake.openTab(STORY.url).content);
    await ask('article/open', { article: STORY, again: false });
    const own = await sender(fake.page('card.html'));
    await own('note/save', { draft: draftOn(STORY, 'May', 'planted secret') });
    expect(reported).toHaveBeenCalledTimes(2);
    expect(JSON.stringify(reported.mock.calls)).not.toMatch(/planted|miller|mill/);
  });
});

describe('notes', () => {
  it('are saved, shown, deleted and restored, and every change is announced', async () => {
    await open();
    const page = fake.page('library.html');
    const heard: (string | null)[] = [];
    const { watchReadings } = await asContext(page, () => import('../../src/messaging/watch-readings.ts'));
    watchReadings(({ articleId }) => heard.push(articleId), new AbortController().signal);

    const ask = await sender(fake.page('card.html'));
    const draft = draftOn(STORY, 'close in May', 'ask the miller');
    const saved = await ask('note/save', { draft });
    expect(saved).toMatchObject({ type: 'saved', note: { id: draft.id, text: 'ask the miller' } });
    expect((await read()).notes).toMatchObject([{ note: { id: draft.id }, place: { certainty: 'certain' } }]);

    expect(await ask('note/delete', { id: draft.id })).toMatchObject({ type: 'deleted' });
    expect((await open()).notes).toEqual([]);
    expect(await ask('note/restore', { id: draft.id })).toEqual(saved);
    expect((await open()).notes).toHaveLength(1);
    await eventually(() => expect(heard).toEqual([STORY.id, STORY.id, STORY.id]));
  });

  it('are saved once when the background is stopped before it could answer', async () => {
    await open();
    const ask = await sender(fake.page('card.html'));
    const saving = ask('note/save', { draft: draftOn(STORY, 'May') });
    setTimeout(() => fake.stopBackground(), 1);
    expect(await saving).toMatchObject({ type: 'saved' });
    expect((await open()).notes).toHaveLength(1);
  });

  it('are saved although they cannot be announced', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    await open();
    fake.storage.local.failWith(new Error('storage is broken'));
    const ask = await sender(fake.page('card.html'));
    expect(await ask('note/save', { draft: draftOn(STORY, 'May') })).toMatchObject({ type: 'saved' });
    await eventually(() => expect(reported).toHaveBeenCalledOnce());
  });
});

describe('the library’s front page', () => {
  it('lists what was read last and counts', async () => {
    for (const number of [1, 2, 3]) await open(article(number, [`Text ${number}.`]));
    const ask = await sender(fake.page('popup.html'));
    const answer = await ask('library/recent', {});
    expect(answer).toMatchObject({ type: 'recent', articleCount: 3, personCount: 0 });
    expect(answer.type === 'recent' && answer.articles.map(({ id }) => id)).toEqual([
      'tmt:3',
      'tmt:2',
      'tmt:1',
    ]);
  });
});

describe('outside the page', () => {
  const listen = async (browser: Browser, heard: string[]) => {
    const { receiveInPage } = await asContext(
      browser,
      () => import('../../src/messaging/receive-in-page.ts'),
    );
    const note = (name: string) => () => {
      heard.push(name);
      return { type: 'opened' } as const;
    };
    receiveInPage(
      {
        'page/story': () => ({ type: 'no-article' }),
        'page/jump': () => ({ type: 'gone' }),
        'page/note-selection': note('note-selection'),
        'page/highlight-selection': () => {
          heard.push('highlight-selection');
          return { type: 'highlighting' };
        },
        'page/walk-marks': () => {
          heard.push('walk-marks');
          return { type: 'walking' };
        },
        'page/read-again': () => ({ type: 'no-article' }),
      },
      new AbortController().signal,
    );
  };

  it('the menu stands on selected words of our pages only, and asks the page it was opened on', async () => {
    await fake.install();
    await eventually(() => expect(fake.menus.size).toBe(2));
    const [entry, other] = fake.menus.values();
    expect(other).toMatchObject({ contexts: ['selection'], title: 'Highlight these words' });
    expect(entry).toMatchObject({ contexts: ['selection'], title: 'Write a note on these words' });
    expect(entry?.['documentUrlPatterns']).toContain('https://www.themoscowtimes.com/*');

    const heard: string[] = [];
    const tab = fake.openTab(STORY.url);
    await listen(tab.content, heard);
    await fake.clickMenu('note-selection', tab.id);
    await fake.clickMenu('something-else', tab.id);
    await fake.clickMenu('highlight-selection', tab.id);
    await eventually(() => expect(heard).toEqual(['note-selection', 'highlight-selection']));
  });

  it('opens the introduction once, and not at an update', async () => {
    await fake.install('update');
    await new Promise((done) => setTimeout(done, 20));
    expect(fake.created).toEqual([]);
    await fake.install();
    await eventually(() => expect(fake.created).toEqual(['chrome-extension://whence-fake/welcome.html']));
    fake.stopBackground();
    await fake.install();
    await new Promise((done) => setTimeout(done, 20));
    expect(fake.created).toHaveLength(1);
  });

  it('makes the menu once, however often Whence is updated', async () => {
    await fake.install();
    await fake.install('update');
    await eventually(() => expect(fake.menus.size).toBe(2));
  });

  it('keys switch all marks and open the note editor, also when they wake the background', async () => {
    const heard: string[] = [];
    const tab = fake.openTab(STORY.url);
    await listen(tab.content, heard);
    await fake.runCommand('note-selection', tab.id);
    await eventually(() => expect(heard).toEqual(['note-selection']));

    await fake.runCommand('walk-marks', tab.id);
    await eventually(() => expect(heard).toEqual(['note-selection', 'walk-marks']));

    await fake.runCommand('toggle-marks', tab.id);
    await eventually(() => expect(fake.storage.local.stored.get('settings')).toMatchObject({ marks: false }));
    fake.stopBackground();
    await fake.runCommand('toggle-marks', tab.id);
    await eventually(() => expect(fake.storage.local.stored.get('settings')).toMatchObject({ marks: true }));
  });

  it('a key on a page without our script does nothing', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    await fake.runCommand('note-selection', 99);
    await fake.runCommand('unheard-of', 99);
    await new Promise((done) => setTimeout(done, 20));
    expect(reported).not.toHaveBeenCalled();
  });

  it('the trash is emptied once a day, also after a restart of the background', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await fake.install();
    await open();
    const ask = await sender(fake.page('popup.html'));
    const draft = draftOn(STORY, 'May');
    await ask('note/save', { draft });
    await ask('note/delete', { id: draft.id });
    fake.stopBackground();
    const days = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 31 * 24 * 60 * 60 * 1000);
    await fake.ring('daily');
    // Asked before the trash is emptied, this would take the note out of it.
    await eventually(async () =>
      expect(await ask('library/health', {})).toMatchObject({ health: { now: { notes: 0 } } }),
    );
    expect(await ask('note/restore', { id: draft.id })).toMatchObject({ code: 'bad' });
    days.mockRestore();
  });

  it('people met before an update of Whence are found by its new keys', async () => {
    const name = 'Marta Velichko';
    const put = (keys: string[]) => ({ id: 'p', name, names: [name], keys, firstMet: 1 });
    await open();
    const library = await openLibrary();
    await library.put('people', put(['a key of old']));
    await fake.install('install');
    await fake.install('update');
    await eventually(async () =>
      expect(await library.get('people', 'p')).toEqual(put(lookUpKeys(['Marta Velichko']))),
    );
    library.close();
  });
});
