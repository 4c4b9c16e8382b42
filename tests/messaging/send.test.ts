import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser, type FakeBrowser } from '../browser-fake/fake-browser.ts';

type Respond = (value: unknown) => void;
type Hear = (message: unknown, respond: Respond) => true | undefined;

let fake: FakeBrowser;

beforeEach(() => {
  fake = createFakeBrowser();
});
afterEach(() => {
  vi.useRealTimers();
});

const listenWith = (hear: Hear) => (browser: Browser) => {
  const heard = (message: unknown, _: unknown, respond: Respond) => hear(message, respond);
  browser.runtime.onMessage.addListener(heard as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
};

const sender = (browser: Browser) => asContext(browser, () => import('../../src/messaging/send.ts'));

describe('send', () => {
  it('hands the question over and gives the answer back', async () => {
    const asked: unknown[] = [];
    fake.runBackground(
      listenWith((message, respond) => {
        asked.push(message);
        respond({ type: 'unknown' });
        return true;
      }),
    );
    const { send } = await sender(fake.page('popup.html'));
    expect(await send('reading/of', { articleId: 'tmt:1', hash: null })).toEqual({ type: 'unknown' });
    expect(asked).toEqual([
      { whence: 'background', type: 'reading/of', ask: { articleId: 'tmt:1', hash: null } },
    ]);
  });

  it('asks the same again when the background was stopped before it answered', async () => {
    const asked: unknown[] = [];
    fake.runBackground(
      listenWith((message, respond) => {
        asked.push(message);
        if (asked.length === 1) setTimeout(() => fake.stopBackground(), 1);
        else respond({ type: 'unknown' });
        return true;
      }),
    );
    const { send } = await sender(fake.page('popup.html'));
    expect(await send('reading/of', { articleId: 'tmt:1', hash: null })).toEqual({ type: 'unknown' });
    expect(asked).toHaveLength(2);
    expect(asked[0]).toEqual(asked[1]);
  });

  it('asks the same again when nobody tells that the background ended, and takes a late answer to the first try', async () => {
    vi.useFakeTimers();
    const responds: Respond[] = [];
    fake.runBackground(
      listenWith((_, respond) => {
        responds.push(respond);
        return true;
      }),
    );
    const { send } = await sender(fake.page('popup.html'));
    const answer = send('library/recent', {});
    await vi.advanceTimersByTimeAsync(4100);
    expect(responds).toHaveLength(2);
    responds[0]?.({ type: 'first' });
    await vi.advanceTimersByTimeAsync(10);
    expect(await answer).toEqual({ type: 'first' });
  });

  it.each([
    ['nobody listens', () => undefined],
    ['a listener keeps silent', listenWith(() => undefined)],
    [
      'the answer is none',
      listenWith((_, respond) => {
        respond('hello');
        return true;
      }),
    ],
  ])('answers `lost` after four tries when %s', async (_, program) => {
    vi.useFakeTimers();
    let starts = 0;
    fake.runBackground((browser) => {
      starts += 1;
      program(browser);
    });
    const { send } = await sender(fake.page('popup.html'));
    const answer = send('library/recent', {});
    await vi.advanceTimersByTimeAsync(5000);
    expect(await answer).toMatchObject({ type: 'failed', code: 'lost' });
    expect(starts).toBe(1);
  });

  it('answers `lost` at once, without a throw, when the extension was reloaded under the script', async () => {
    const tab = fake.openTab('https://www.themoscowtimes.com/a1');
    const { send } = await sender(tab.content);
    tab.orphan();
    expect(await send('library/recent', {})).toMatchObject({ type: 'failed', code: 'lost' });
  });
});

describe('toPage', () => {
  const load = (browser: Browser) => asContext(browser, () => import('../../src/messaging/to-page.ts'));

  it('is null where no script of ours runs', async () => {
    const { toPage } = await load(fake.page('popup.html'));
    expect(await toPage(99, 'page/story', {})).toBeNull();
  });

  it('reaches the page and not the card in the same tab', async () => {
    const tab = fake.openTab('https://www.themoscowtimes.com/a1');
    const answerAs = (type: string) =>
      listenWith((_, respond) => {
        respond({ type });
        return true;
      });
    answerAs('card')(tab.card());
    answerAs('no-article')(tab.content);
    const { toPage } = await load(fake.page('popup.html'));
    expect(await toPage(tab.id, 'page/story', {})).toEqual({ type: 'no-article' });
  });
});
