/** "Remember what I read" governs what is filed: everything, only what has a note, or no article at all. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Settings } from '../../src/browser/settings.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import type { ToBackground } from '../../src/messaging/protocol.ts';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser, type FakeBrowser } from '../browser-fake/fake-browser.ts';
import { analysis, article, draftOn, person } from '../library/sample.ts';

const STORY = article(1, ['Marta Velichko said that the mill will close in May.']);
const OTHER = article(2, ['Marta Velichko came to the fair.']);

let fake: FakeBrowser;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.doMock('../../src/engine/analyze.ts', () => ({
    ENGINE_VERSION: 1,
    createAnalyzer: () => () => analysis([person(STORY, 'Marta Velichko')]),
  }));
  vi.stubGlobal('fetch', async () => new Response(new Uint8Array(4)));
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

async function asking<K extends keyof ToBackground>(from: Browser, type: K, ask: ToBackground[K]['ask']) {
  const { send } = await asContext(from, () => import('../../src/messaging/send.ts'));
  return send(type, ask);
}

const remember = (what: Settings['remember']) =>
  fake.page('settings.html').storage.local.set({ settings: { remember: what } });

async function open(story = STORY, from: Browser = fake.openTab(story.url).content) {
  const answer = await asking(from, 'article/open', { article: story, again: false });
  if (answer.type !== 'reading') throw new Error(answer.detail);
  return answer.reading;
}

async function read(story = STORY) {
  const answer = await asking(fake.page('popup.html'), 'reading/of', { articleId: story.id, hash: null });
  if (answer.type !== 'reading') throw new Error(answer.type);
  return answer.reading;
}

const save = (draft: ToBackground['note/save']['ask']['draft']) =>
  asking(fake.page('card.html'), 'note/save', { draft });

/** How many records there are of each kind. */
async function counts() {
  const library = await openLibrary();
  const stores = ['articles', 'texts', 'analyses', 'people', 'appearances', 'claims', 'notes'] as const;
  const found = await Promise.all(stores.map(async (store) => [store, await library.count(store)] as const));
  library.close();
  return Object.fromEntries(found.filter(([, count]) => count > 0));
}

/** A note on the first person of the article, as the card knows them. */
async function onPerson(story = STORY) {
  const { people } = await read(story);
  const target = { type: 'person', personId: people[0]?.personId ?? '', name: 'Marta Velichko' } as const;
  return { ...draftOn(STORY, 'mill', 'Ask her.'), articleId: story.id, target };
}

describe('a correction on an article that is not filed', () => {
  it('is kept and followed, and files nothing of the article', async () => {
    await remember('nothing');
    const { people } = await open().then(() => read());
    const name = 'Marta Velichko';
    const person = { name, names: [name], personId: people[0]?.personId ?? '' };
    const act = { type: 'not-person', person } as const;
    const correction = { id: 'c1', at: 1, scope: 'article', articleId: STORY.id, act } as const;
    const answer = await asking(fake.page('card.html'), 'correction/add', { correction });
    expect(answer.type).toBe('corrected');
    expect((await read()).analysis.people).toEqual([]);
    expect(await counts()).toEqual({});
  });
});

describe('nothing', () => {
  it('files nothing of an article, and still gives cards and popup its reading', async () => {
    await remember('nothing');
    const { hash, people } = await open();
    expect(people).toEqual([{ met: false }]);
    fake.stopBackground();
    expect(await read()).toMatchObject({ hash, people: [{ met: [] }], notes: [] });
    expect(await counts()).toEqual({});
    const card = fake.page('card.html');
    expect(await asking(card, 'reading/of', { articleId: STORY.id, hash: 'other' })).toEqual({
      type: 'unknown',
    });
  });

  it('keeps a note all the same, readable without the page, and shows it when the article is opened again', async () => {
    await remember('nothing');
    await open();
    const saved = await save(draftOn(STORY, 'the mill', 'Which mill?'));
    expect(saved).toMatchObject({
      type: 'saved',
      note: { articleTitle: STORY.title, articleUrl: STORY.url, target: { passage: { quote: 'the mill' } } },
    });
    expect(await counts()).toEqual({ notes: 1 });
    fake.storage.session.stored.clear();
    expect((await open()).notes).toHaveLength(1);
    expect((await read()).notes).toMatchObject([{ place: { certainty: 'certain' } }]);
  });

  it('finds a note on a person again by name, in another session and another article', async () => {
    await remember('nothing');
    await open();
    expect(await save(await onPerson())).toMatchObject({ type: 'saved' });
    expect(await counts()).toEqual({ people: 1, notes: 1 });
    fake.storage.session.stored.clear();
    await open(OTHER);
    expect((await read(OTHER)).notes).toMatchObject([{ note: { text: 'Ask her.' } }]);
    expect(await counts()).toEqual({ people: 1, notes: 1 });
  });

  it('leaves what was filed before as it was', async () => {
    await open();
    const before = await read();
    await remember('nothing');
    await open();
    expect(await read()).toEqual(before);
    expect([...fake.storage.session.stored.keys()]).toEqual([]);
    await open({ ...STORY, blocks: [{ kind: 'paragraph', text: 'Marta Velichko said nothing.' }] });
    expect(await counts()).toMatchObject({ articles: 1, texts: 1 });
    expect((await read()).article.blocks[0]?.text).toBe('Marta Velichko said nothing.');
    await remember('all');
    await open();
    expect((await read()).article).toEqual(STORY);
  });
});

describe('annotated only', () => {
  it('files an article with its first note, under the ids that the note names', async () => {
    await remember('annotated');
    await open();
    expect(await counts()).toEqual({});
    const draft = await onPerson();
    expect(await save(draft)).toMatchObject({ type: 'saved' });
    expect(await counts()).toMatchObject({ articles: 1, texts: 1, people: 1, appearances: 1, notes: 1 });
    expect((await read()).people[0]?.personId).toBe(draft.target.personId);
    expect((await read()).notes).toMatchObject([{ note: { text: 'Ask her.' } }]);
    await open(OTHER);
    expect(await counts()).toMatchObject({ articles: 1 });
    expect((await read(OTHER)).people[0]?.met).toHaveLength(1);
  });

  it('files an article with a note when it is opened again, and one that changed', async () => {
    await remember('annotated');
    await open();
    await save(draftOn(STORY, 'the mill', 'Which mill?'));
    await open({ ...STORY, blocks: [...STORY.blocks, { kind: 'paragraph', text: 'More.' }] });
    expect(await counts()).toMatchObject({ articles: 1, texts: 2 });
  });
});

describe('everything', () => {
  it('never means the example on our own page, whatever is written on it', async () => {
    const welcome = fake.page('welcome.html');
    await open(STORY, welcome);
    expect(await counts()).toEqual({});
    await save(draftOn(STORY, 'the mill', 'Trying it.'));
    expect(await counts()).toEqual({ notes: 1 });
  });

  it('files what was opened before it was chosen, with the first note', async () => {
    await remember('nothing');
    await open();
    await remember('all');
    await save(draftOn(STORY, 'the mill', 'Which mill?'));
    expect(await counts()).toMatchObject({ articles: 1, notes: 1 });
  });
});

describe('the session’s memory', () => {
  it('holds a dozen articles, the newest', async () => {
    await remember('nothing');
    for (let number = 1; number <= 14; number += 1) await open(article(number, [`Text ${number}.`]));
    expect(fake.storage.session.stored.size).toBe(13);
    expect((await read(article(14, []))).article.id).toBe('tmt:14');
    const popup = fake.page('popup.html');
    expect(await asking(popup, 'reading/of', { articleId: 'tmt:2', hash: null })).toEqual({
      type: 'unknown',
    });
  });
});
