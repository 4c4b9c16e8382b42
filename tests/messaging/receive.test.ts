import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SENDERS, type ToBackground } from '../../src/messaging/protocol.ts';
import type { Handlers } from '../../src/messaging/receive.ts';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser, type FakeBrowser } from '../browser-fake/fake-browser.ts';

const ARTICLE = {
  id: 'tmt:1',
  site: 'tmt',
  kind: 'news',
  url: 'https://www.themoscowtimes.com/2026/01/02/a-story-a1',
  title: 'A story',
  authors: ['Ann Author'],
  published: null,
  modified: null,
  blocks: [{ kind: 'paragraph', text: 'Words.' }],
};
const PASSAGE = { quote: 'Words', before: '', after: '.', start: 0, end: 5, paragraph: 'Words.' };
const DRAFT = {
  id: 'n1',
  target: { type: 'passage', passage: PASSAGE },
  articleId: 'tmt:1',
  text: 'mine',
  tags: [],
  edited: null,
};

const CORRECTION = {
  id: 'c1',
  at: 1,
  scope: 'article',
  articleId: 'tmt:1',
  act: { type: 'not-claim', passage: PASSAGE },
};

const PAGE = { after: null, most: 50 };
const ALWAYS = { from: null, to: 5 };

const ASKS: { readonly [K in keyof ToBackground]: unknown } = {
  'article/coming': {},
  'article/read': { article: ARTICLE },
  'article/open': { article: ARTICLE, again: false },
  'reading/of': { articleId: 'tmt:1', hash: null },
  'note/save': { draft: DRAFT },
  'note/delete': { id: 'n1' },
  'note/restore': { id: 'n1' },
  'draft/keep': { draft: DRAFT },
  'draft/drop': { id: 'n1' },
  'correction/add': { correction: CORRECTION },
  'correction/remove': { id: 'c1' },
  'correction/list': {},
  'people/find': { words: 'osok' },
  'library/recent': {},
  'library/read-rest': {},
  'library/people': { ...PAGE, order: 'name', words: 'osok', hasNote: false },
  'library/articles': { ...PAGE, ...ALWAYS, words: '', personId: null, hasNote: true },
  'library/claims': {
    ...PAGE,
    ...ALWAYS,
    words: '',
    articleId: null,
    personId: 'p1',
    about: null,
    sourceKind: 'official',
    basis: 'paper',
    hasNote: false,
  },
  'library/notes': {
    ...PAGE,
    ...ALWAYS,
    words: '',
    personId: null,
    articleId: null,
    tag: 'grain',
    trash: true,
  },
  'library/places': { ids: ['n1'] },
  'library/search': { words: 'osok', most: 5 },
  'library/person': { personId: 'p1' },
  'library/meetings': { ...PAGE, personId: 'p1' },
  'library/article': { articleId: 'tmt:1' },
  'changes/list': PAGE,
  'changes/of': { articleId: 'tmt:1' },
  'library/tags': {},
  'library/summary': {},
  'library/weigh': { what: { type: 'site', host: 'www.themoscowtimes.com' }, notes: true },
  'library/clear': { id: 'k1', what: { type: 'everything' }, notes: true },
  'library/show': { place: '#people/p1' },
  'note/erase': { id: 'n1' },
  'library/health': {},
  'loss/accept': {},
  'library/begin-anew': {},
  'copy/make': {},
  'copy/plan': { id: 'x' },
  'copy/restore': { id: 'x' },
};
const MESSAGES = Object.keys(ASKS);

let fake: FakeBrowser;
let asked: { type: string; ask: unknown }[];

async function program(browser: Parameters<Parameters<FakeBrowser['runBackground']>[0]>[0]) {
  const { receive } = await asContext(browser, () => import('../../src/messaging/receive.ts'));
  const handle = (type: string) => async (ask: unknown) => {
    asked.push({ type, ask });
    return { type: 'unknown' };
  };
  receive(Object.fromEntries(MESSAGES.map((type) => [type, handle(type)])) as unknown as Handlers);
}

beforeEach(() => {
  fake = createFakeBrowser();
  asked = [];
  fake.runBackground(program);
});

const message = (type: string, ask: unknown) => ({ whence: 'background', type, ask });

describe('receive', () => {
  const senders = () => {
    const tab = fake.openTab('https://www.themoscowtimes.com/a1');
    return { content: tab.content, own: fake.page('popup.html'), card: tab.card() };
  };

  it.each(MESSAGES)('%s is answered to the senders of the table and to no others', async (type) => {
    const { content, own, card } = senders();
    const allowed: readonly string[] = SENDERS[type as keyof ToBackground];
    for (const [kind, browser] of [
      ['content', content],
      ['own', own],
      ['card', card],
    ] as const) {
      asked = [];
      const answer = await browser.runtime.sendMessage(message(type, ASKS[type as keyof ToBackground]));
      if (allowed.includes(kind)) expect(answer).toEqual({ type: 'unknown' });
      else expect(answer).toMatchObject({ type: 'failed', code: 'bad' });
      expect(asked).toHaveLength(allowed.includes(kind) ? 1 : 0);
    }
  });

  it.each([
    'note/erase',
    'library/clear',
    'library/begin-anew',
    'loss/accept',
    'copy/restore',
    'copy/make',
  ] as const)('%s, which nothing undoes, is for full pages of ours alone', (type) => {
    expect(SENDERS[type]).toEqual(['own']);
  });

  it('keeps silent to what is no message of the protocol', async () => {
    const { own } = senders();
    for (const strange of [
      null,
      'text',
      { type: 'note/save' },
      message('note/unheard-of', {}),
      message('__proto__', {}),
      message('toString', {}),
    ])
      expect(await own.runtime.sendMessage(strange)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['a draft that is none', { draft: 'x' }],
    ['an id with spaces', { draft: { ...DRAFT, id: 'a b' } }],
    ['a target of no kind', { draft: { ...DRAFT, target: { type: 'constructor', passage: PASSAGE } } }],
    [
      'a passage that ends before it starts',
      { draft: { ...DRAFT, target: { type: 'passage', passage: { ...PASSAGE, start: 9 } } } },
    ],
    ['of no moment', { draft: { ...DRAFT, edited: 'yesterday' } }],
    ['text that is a number', { draft: { ...DRAFT, text: 5 } }],
    ['too much text', { draft: { ...DRAFT, text: 'x'.repeat(4 * 1024 * 1024 + 1) } }],
    ['too deep a nest', { draft: JSON.parse(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`) }],
  ])('refuses a note that is %s', async (_, ask) => {
    const { own } = senders();
    expect(await own.runtime.sendMessage(message('note/save', ask))).toMatchObject({
      type: 'failed',
      code: 'bad',
    });
    expect(asked).toEqual([]);
  });

  it('says nothing of the content in a refusal', async () => {
    const { own } = senders();
    const ask = { draft: { ...DRAFT, target: { type: 'secret-word' }, id: 'secret word' } };
    expect(JSON.stringify(await own.runtime.sendMessage(message('note/save', ask)))).not.toMatch(/secret/);
  });

  it.each([['javascript:alert(1)'], ['chrome-extension://x/y'], ['no address']])(
    'refuses an article whose address is %s',
    async (url) => {
      const { content } = senders();
      const answer = await content.runtime.sendMessage(
        message('article/open', { article: { ...ARTICLE, url }, again: false }),
      );
      expect(answer).toMatchObject({ type: 'failed', code: 'bad' });
    },
  );

  it.each([
    ['of 1 MB in one word', [{ kind: 'paragraph', text: 'ы'.repeat(1_000_000) }]],
    [
      'of 5,000 paragraphs',
      Array.from({ length: 5000 }, (_, n) => ({ kind: 'paragraph', text: `Line ${n}` })),
    ],
  ])('takes an article %s', async (_, blocks) => {
    const { content } = senders();
    await content.runtime.sendMessage(
      message('article/open', { article: { ...ARTICLE, blocks }, again: false }),
    );
    expect(asked).toEqual([{ type: 'article/open', ask: { article: { ...ARTICLE, blocks }, again: false } }]);
  });

  it('lets no extra field and no prototype through', async () => {
    const { content } = senders();
    const article = JSON.parse(
      `${JSON.stringify(ARTICLE).slice(0, -1)},"__proto__":{"polluted":true},"extra":"x"}`,
    );
    await content.runtime.sendMessage(message('article/open', { article, again: false }));
    expect(asked).toEqual([{ type: 'article/open', ask: { article: ARTICLE, again: false } }]);
    expect('polluted' in {}).toBe(false);
  });

  it('answers a handler that throws with the failure `store`, and reports it', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    fake.runBackground(async (browser) => {
      const { receive } = await asContext(browser, () => import('../../src/messaging/receive.ts'));
      receive({
        'library/recent': () => Promise.reject(new Error('broken')),
      } as unknown as Handlers);
    });
    const answer = await fake.page('popup.html').runtime.sendMessage(message('library/recent', {}));
    expect(answer).toEqual({ type: 'failed', code: 'store', detail: 'Error: broken' });
    expect(reported).toHaveBeenCalledOnce();
    reported.mockRestore();
  });

  it('does not count a script in a frame of the page as our content script', async () => {
    const { senderKind } = await asContext(
      fake.page('x'),
      () => import('../../src/messaging/sender-kind.ts'),
    );
    const id = 'whence-fake';
    const url = 'https://www.themoscowtimes.com/a1';
    expect(senderKind({ id, url, frameId: 0, tab: { id: 1 } })).toBe('content');
    expect(senderKind({ id, url, frameId: 3, tab: { id: 1 } })).toBeNull();
    expect(senderKind({ id, url, frameId: 0 })).toBeNull();
    expect(senderKind({ id: 'another', url: 'chrome-extension://whence-fake/popup.html' })).toBeNull();
    expect(senderKind({ id })).toBeNull();
    expect(
      senderKind({ id, url: 'chrome-extension://whence-fake.evil.example/popup.html', frameId: 1 }),
    ).toBeNull();
  });
});

describe('receiveInPage', () => {
  const loadPage = (browser: ReturnType<FakeBrowser['page']>) =>
    asContext(browser, () => import('../../src/messaging/receive-in-page.ts'));
  const handlers = {
    'page/story': () => ({ type: 'no-article' }) as const,
    'page/jump': ({ articleId }: { articleId: string }) =>
      articleId === 'tmt:1' ? ({ type: 'jumped' } as const) : ({ type: 'gone' } as const),
    'page/note-selection': () => Promise.reject(new Error('broken')),
    'page/highlight-selection': () => ({ type: 'nothing-selected' }) as const,
    'page/walk-marks': () => ({ type: 'no-marks' }) as const,
    'page/read-again': () => ({ type: 'started' }) as const,
  };

  it('answers our pages until its signal aborts, and refuses spans that are none', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const tab = fake.openTab('https://www.themoscowtimes.com/a1');
    const { receiveInPage } = await loadPage(tab.content);
    const life = new AbortController();
    receiveInPage(handlers, life.signal);
    const popup = fake.page('popup.html');
    const ask = (type: string, given: unknown) =>
      popup.tabs.sendMessage(tab.id, { whence: 'page', type, ask: given });

    expect(await ask('page/story', {})).toEqual({ type: 'no-article' });
    expect(await ask('page/jump', { articleId: 'tmt:1', spans: [{ block: 0, start: 1, end: 3 }] })).toEqual({
      type: 'jumped',
    });
    expect(
      await ask('page/jump', { articleId: 'tmt:1', spans: [{ block: -1, start: 1, end: 3 }] }),
    ).toBeNull();
    expect(await ask('page/note-selection', {})).toBeNull();
    expect(reported).toHaveBeenCalledTimes(2);
    life.abort();
    await expect(ask('page/story', {})).rejects.toThrow('Receiving end does not exist');
    reported.mockRestore();
  });
});
