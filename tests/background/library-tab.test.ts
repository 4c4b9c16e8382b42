/** What the library tab asks, through the background's door. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { ToBackground } from '../../src/messaging/protocol.ts';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser, type FakeBrowser } from '../browser-fake/fake-browser.ts';
import { analysis, article, claim, draftOn, person } from '../library/sample.ts';

const STORY = article(1, ['“The mill will close in May,” said Marta Velichko, a miller.'], 'The mill');
const FOUND = analysis(
  [person(STORY, 'Marta Velichko', { called: 'a miller' })],
  [claim(STORY, 'The mill will close in May', 0)],
);

let fake: FakeBrowser;
let now: number;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  now = 1000;
  fake = createFakeBrowser();
  fake.runBackground(async (browser) => {
    const { handlers, libraryKeeper, receive, watchLibrary } = await asContext(browser, async () => ({
      ...(await import('../../src/background/handlers.ts')),
      ...(await import('../../src/background/keeping/watch-library.ts')),
      ...(await import('../../src/library/open-library.ts')),
      ...(await import('../../src/messaging/receive.ts')),
    }));
    const watch = watchLibrary({ now: () => now, changed: async () => {} });
    const engine = async () => () => FOUND;
    receive(handlers({ open: libraryKeeper(), engine, watch, copy: async () => {}, now: () => now }));
  });
  const ask = await asker(fake.openTab(STORY.url).content);
  expect(await ask('article/open', { article: STORY, again: false })).toMatchObject({ type: 'reading' });
});

async function asker(browser: Browser) {
  const { send } = await asContext(browser, () => import('../../src/messaging/send.ts'));
  return <K extends keyof ToBackground>(type: K, ask: ToBackground[K]['ask']) => send(type, ask);
}

it('finds what was opened, with the strip of the article and the place of the claim', async () => {
  const ask = await asker(fake.page('library.html'));
  const answer = await ask('library/search', { words: 'mill', most: 5 });
  if (answer.type !== 'found') throw new Error(answer.detail);
  const { people, claims, articles, notes } = answer.found;
  expect([people.count, claims.count, articles.count, notes.count]).toEqual([1, 1, 1, 0]);
  expect(claims.rows).toMatchObject([
    {
      person: { name: 'Marta Velichko' },
      placeUrl: `${STORY.url}#:~:text=The%20mill%20will%20close%20in%20May`,
    },
  ]);
  expect(articles.rows).toMatchObject([
    {
      people: 1,
      claims: 1,
      notes: 0,
      strip: { words: 11, attributed: 6, bars: [{ start: 0, length: 6, manner: 'quoted' }] },
    },
  ]);
});

it('has a page for a person and for an article, and says of others that it knows none', async () => {
  const ask = await asker(fake.page('library.html'));
  const listed = await ask('library/people', {
    order: 'name',
    words: '',
    hasNote: false,
    after: null,
    most: 5,
  });
  if (listed.type !== 'listed') throw new Error(listed.detail);
  const personId = listed.list.rows[0]?.personId ?? '';
  expect(await ask('library/person', { personId })).toMatchObject({
    person: {
      name: 'Marta Velichko',
      called: [{ text: 'a miller', articles: 1, first: 1000, last: 1000 }],
      meetings: {
        rows: [
          { articleId: STORY.id, claimCount: 1, claims: [{ text: { text: 'The mill will close in May' } }] },
        ],
      },
    },
  });
  expect(await ask('library/article', { articleId: STORY.id })).toMatchObject({
    article: { people: [{ personId, claims: 1 }], versions: [{ firstRead: 1000 }], claims: { count: 1 } },
  });
  expect(await ask('library/person', { personId: 'nobody' })).toEqual({ type: 'unknown' });
  expect(await ask('library/article', { articleId: 'tmt:9' })).toEqual({ type: 'unknown' });
});

it('weighs and clears for the tab, and refuses the card', async () => {
  const what = { type: 'article', articleId: STORY.id } as const;
  const effect = { articles: 1, claims: 1, people: 1, notes: 0, corrections: 0 };
  const tab = fake.openTab(STORY.url);
  const card = await asker(tab.card());
  for (const refused of [
    await card('library/clear', { id: 'k', what, notes: false }),
    await card('library/weigh', { what, notes: false }),
    await card('note/erase', { id: 'n' }),
  ])
    expect(refused).toMatchObject({ type: 'failed', code: 'bad' });
  const ask = await asker(fake.page('library.html'));
  expect(await ask('library/weigh', { what, notes: false })).toEqual({ type: 'weighed', effect });
  now = 2000;
  expect(await ask('library/clear', { id: 'k', what, notes: false })).toEqual({ type: 'cleared', effect });
  expect(await ask('library/summary', {})).toMatchObject({ counts: { articles: 0, people: 0, claims: 0 } });
});

it('leaves what was cleared out of the library, although a page still has it open', async () => {
  const ask = await asker(fake.page('library.html'));
  const clearing = { id: 'k', what: { type: 'everything' }, notes: false } as const;
  expect(await ask('library/clear', clearing)).toMatchObject({ type: 'cleared' });
  const page = await asker(fake.openTab(STORY.url).content);
  expect(await page('article/open', { article: STORY, again: true })).toMatchObject({ type: 'reading' });
  expect(await ask('library/summary', {})).toMatchObject({ counts: { articles: 0, people: 0, claims: 0 } });
  expect(await ask('reading/of', { articleId: STORY.id, hash: null })).toMatchObject({ type: 'reading' });
  await page('article/open', { article: STORY, again: false });
  expect(await ask('library/summary', {})).toMatchObject({ counts: { articles: 1 } });
});

it('deletes a note for good from the trash alone', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const ask = await asker(fake.page('library.html'));
  const draft = draftOn(STORY, 'May', 'why then?');
  await ask('note/save', { draft });
  expect(await ask('note/erase', { id: draft.id })).toMatchObject({ type: 'failed', code: 'bad' });
  await ask('note/delete', { id: draft.id });
  expect(await ask('note/erase', { id: draft.id })).toEqual({ type: 'erased' });
  expect(await ask('library/summary', {})).toMatchObject({ counts: { notes: 0, trash: 0 } });
  vi.restoreAllMocks();
});
