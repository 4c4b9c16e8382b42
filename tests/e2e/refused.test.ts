/**
 * What the card may not ask for: a page can lay itself over the frame and catch a click, so that only what can be undone
 * may come from there. The browsers say who sends; that they say it as the background expects is seen here alone.
 */
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardFrames } from '../browser/card.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { NEWS_PATH } from '../site/pages.ts';

const reading = journey();

interface Answer {
  readonly type: string;
  readonly code?: string;
}

function ask(from: Frame | Page, type: string, what: object): Promise<Answer> {
  const send = `chrome.runtime.sendMessage(${JSON.stringify({ whence: 'background', type, ask: what })})`;
  return from.evaluate(send) as Promise<Answer>;
}

const EVERYTHING = { type: 'everything' };

it('clearing and deleting for good are refused to the card, and answered to the library’s tab', async () => {
  const page = await reading.open(NEWS_PATH);
  await waitForMarks(page);
  await expect.poll(() => cardFrames(page)).toHaveLength(1);
  const [card] = await cardFrames(page);
  if (!card) throw new Error('the page has no card');
  for (const [type, what] of [
    ['library/clear', { id: 'k1', what: EVERYTHING, notes: true }],
    ['library/weigh', { what: EVERYTHING, notes: false }],
    ['library/search', { words: 'a', most: 5 }],
    ['note/erase', { id: 'n1' }],
  ] as const)
    expect(await ask(card, type, what)).toMatchObject({ type: 'failed', code: 'bad' });
  expect(await ask(card, 'people/find', { words: 'a' })).toMatchObject({ type: 'people' });

  const tab = await reading.browser.extensionPage('library.html');
  expect(await ask(tab, 'library/weigh', { what: EVERYTHING, notes: false })).toMatchObject({
    type: 'weighed',
    effect: { articles: 1 },
  });
  expect(await ask(tab, 'library/clear', { id: 'k2', what: EVERYTHING, notes: false })).toMatchObject({
    type: 'cleared',
  });
  expect(await ask(tab, 'library/summary', {})).toMatchObject({
    type: 'summary',
    counts: { articles: 0, people: 0 },
  });
  await tab.close();
});
