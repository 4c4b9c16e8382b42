import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { CardToPage, PageToCard } from '../../src/messaging/card-protocol.ts';
import type { OpenPort } from '../../src/messaging/open-port.ts';
import { parsePortName } from '../../src/messaging/port-frames.ts';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser, type FakeBrowser } from '../browser-fake/fake-browser.ts';
import { eventually } from '../eventually.ts';

const TOKEN = 'a-token-of-some-length';
const PAGE = 'https://www.themoscowtimes.com/a1';

let fake: FakeBrowser;
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  fake = createFakeBrowser();
  fake.runBackground(async (browser) => {
    const { joinPorts } = await asContext(browser, () => import('../../src/messaging/join-ports.ts'));
    joinPorts();
  });
});
afterEach(() => {
  life.abort();
});

const load = (browser: Browser) => asContext(browser, () => import('../../src/messaging/open-port.ts'));
/** Real time: a background that wakes loads its modules, which no fake clock can hurry. */
const settle = (milliseconds = 60) => new Promise((done) => setTimeout(done, milliseconds));

async function openPage(browser: Browser, heard: CardToPage[], token = TOKEN): Promise<OpenPort<'page'>> {
  const { openPort } = await load(browser);
  return openPort('page', token, { heard: (message) => heard.push(message), signal: life.signal });
}

async function openCard(browser: Browser, heard: PageToCard[], token = TOKEN): Promise<OpenPort<'card'>> {
  const { openPort } = await load(browser);
  return openPort('card', token, { heard: (message) => heard.push(message), signal: life.signal });
}

async function openBoth() {
  const tab = fake.openTab(PAGE);
  const toPage: CardToPage[] = [];
  const toCard: PageToCard[] = [];
  const page = await openPage(tab.content, toPage);
  const card = await openCard(tab.card(), toCard);
  await settle();
  return { tab, page, card, toPage, toCard };
}

const story = (number: number): PageToCard => ({ type: 'story', articleId: `tmt:${number}`, hash: 'abc' });
const size = (turn: number): CardToPage => ({ type: 'size', turn, width: 300, height: 120 });

describe('card ports', () => {
  it('carry both ways, in order', async () => {
    const { page, card, toPage, toCard } = await openBoth();
    page.post(story(1));
    page.post({ type: 'hide' });
    card.post({ type: 'ready' });
    await eventually(() => expect(toCard).toEqual([story(1), { type: 'hide' }]));
    await eventually(() => expect(toPage).toEqual([{ type: 'ready' }]));
  });

  it('keep what the page says before its card exists', async () => {
    const tab = fake.openTab(PAGE);
    const page = await openPage(tab.content, []);
    page.post(story(1));
    await settle(150);
    const toCard: PageToCard[] = [];
    await openCard(tab.card(), toCard);
    await eventually(() => expect(toCard).toEqual([story(1)]));
  });

  it('let the background sleep while nobody speaks, and open again at the first word of either side', async () => {
    const { page, card, toPage, toCard } = await openBoth();
    fake.stopBackground();
    await settle(150);
    expect(fake.isBackgroundRunning()).toBe(false);
    page.post(story(1));
    await eventually(() => expect(toCard).toEqual([story(1)]));

    fake.stopBackground();
    await settle(150);
    card.post(size(7));
    await eventually(() => expect(toPage).toEqual([size(7)]));
  });

  it('are open before the first word when the page was told to wake them', async () => {
    const { page } = await openBoth();
    fake.stopBackground();
    await settle();
    page.wake();
    await eventually(() => expect(fake.isBackgroundRunning()).toBe(true));
  });

  it('lose and double nothing when the background is stopped at any moment', async () => {
    const { page, card, toPage, toCard } = await openBoth();
    for (let number = 0; number < 60; number++) {
      page.post(story(number));
      card.post(size(number));
      for (let turn = 0; turn < number % 7; turn++) await Promise.resolve();
      if (number % 3 === 0) fake.stopBackground();
      if (number % 5 === 0) await settle();
    }
    await eventually(() => expect(toCard.length + toPage.length).toBe(120));
    expect(toCard).toEqual(Array.from({ length: 60 }, (_, number) => story(number)));
    expect(toPage).toEqual(Array.from({ length: 60 }, (_, number) => size(number)));
  });

  it('of another tab, another token or the wrong kind of sender are never joined', async () => {
    const { page, toCard } = await openBoth();
    const other = fake.openTab(PAGE);
    const strange: PageToCard[] = [];
    await openCard(other.card(), strange);
    await openCard(other.card(), strange, 'another-token-entirely');
    await openCard(other.content, strange);
    await openCard(fake.page('popup.html'), strange);
    await settle(100);
    page.post(story(1));
    await eventually(() => expect(toCard).toEqual([story(1)]));
    await settle(100);
    expect(strange).toEqual([]);
  });

  it('hand over to a card that was made anew', async () => {
    const { tab, page, toCard } = await openBoth();
    page.post(story(1));
    await settle();
    const anew: PageToCard[] = [];
    await openCard(tab.card(), anew);
    await settle();
    page.post(story(2));
    await eventually(() => expect(anew).toEqual([story(2)]));
    expect(toCard).toEqual([story(1)]);
  });

  it('drop a message of the wrong form, report it, and go on', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { page, toCard } = await openBoth();
    page.post({ type: 'show', turn: -1 } as unknown as PageToCard);
    page.post(story(2));
    await eventually(() => expect(toCard).toEqual([story(2)]));
    expect(reported).toHaveBeenCalledOnce();
    reported.mockRestore();
  });

  it('fall silent with their signal, and without an error in a script whose extension was reloaded', async () => {
    const { tab, page, card, toPage } = await openBoth();
    tab.orphan();
    await settle();
    page.post(story(1));
    page.wake();
    card.post(size(1));
    await settle(150);
    expect(toPage).toEqual([]);
    life.abort();
    card.post(size(2));
    await settle(150);
    expect(toPage).toEqual([]);
  });
});

describe('port names', () => {
  it.each([
    [`page:${TOKEN}`, { side: 'page', token: TOKEN }],
    [`card:${TOKEN}`, { side: 'card', token: TOKEN }],
    ['page:short', null],
    [`other:${TOKEN}`, null],
    [`page:${TOKEN} `, null],
    ['', null],
  ])('%j is read as %j', (name, expected) => {
    expect(parsePortName(name)).toEqual(expected);
  });
});
