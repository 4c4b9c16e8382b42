/** How long the library tab waits for what it asks, and for its first paint. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { ToBackground } from '../../../src/messaging/protocol.ts';
import type { Browser } from '../../browser/browser.ts';
import { median } from '../speed.ts';

export interface Timed {
  readonly name: string;
  /** Milliseconds. */
  readonly median: number;
  readonly slowest: number;
  /** How many rows there are in all, where that is told. */
  readonly found: number | null;
}

type AskOf<K extends keyof ToBackground> = { readonly type: K; readonly ask: ToBackground[K]['ask'] };
type AnyAsk = { [K in keyof ToBackground]: AskOf<K> }[keyof ToBackground];

const search = (words: string): AnyAsk => ({ type: 'library/search', ask: { words, most: 5 } });
const PAGE = { after: null, most: 50 };
const ALWAYS = { from: null, to: null, personId: null, words: '', hasNote: false };
const claims = { ...PAGE, ...ALWAYS, articleId: null, about: null, sourceKind: null, basis: null };

/** What is timed, by a name to print. */
export const ASKS: readonly (readonly [string, AnyAsk])[] = [
  ['search: one word', search('babor')],
  ['search: a frequent word', search('said')],
  ['search: two words', search('babe ham')],
  ['search: the beginning “ba”', search('ba')],
  ['search: one letter, “w”', search('w')],
  ['search: Cyrillic', search('Кабор')],
  ['search: Latin for Cyrillic', search('kabor')],
  ['search: nothing has it', search('qqqq')],
  [
    'people by last meeting',
    { type: 'library/people', ask: { ...PAGE, order: 'last-met', words: '', hasNote: false } },
  ],
  ['people by name', { type: 'library/people', ask: { ...PAGE, order: 'name', words: '', hasNote: false } }],
  ['articles', { type: 'library/articles', ask: { ...PAGE, ...ALWAYS } }],
  ['articles with a note', { type: 'library/articles', ask: { ...PAGE, ...ALWAYS, hasNote: true } }],
  ['claims', { type: 'library/claims', ask: claims }],
  [
    'claims of officials on television',
    { type: 'library/claims', ask: { ...claims, sourceKind: 'official', basis: 'broadcast' } },
  ],
  ['claims of one person', { type: 'library/claims', ask: { ...claims, personId: 'person-1' } }],
  ['notes', { type: 'library/notes', ask: { ...PAGE, ...ALWAYS, articleId: null, tag: null, trash: false } }],
  ['the page of somebody in a thousand articles', { type: 'library/person', ask: { personId: 'person-0' } }],
  ['the page of somebody in few', { type: 'library/person', ask: { personId: 'person-20001' } }],
  ['an article’s page', { type: 'library/article', ask: { articleId: 'tmt:50' } }],
  ['counts', { type: 'library/summary', ask: {} }],
];

/** Times that each question is asked; the first answers, in which the browser reads from the disk, count too. */
const ROUNDS = 9;

/** What was found, in all sections together. */
function countIn(answer: unknown): number | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const { count, list, found } = answer as { count?: unknown; list?: unknown; found?: unknown };
  if (typeof count === 'number') return count;
  if (list) return countIn(list);
  if (typeof found !== 'object' || found === null) return null;
  return Object.values(found).reduce<number>((sum, section) => sum + (countIn(section) ?? 0), 0);
}

/** Asks from a page of the extension, as the tab does. */
export async function timeAsks(page: Page, asks: readonly (readonly [string, AnyAsk])[]): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const [name, message] of asks) {
    const times: number[] = [];
    let answer: unknown;
    for (let round = 0; round < ROUNDS; round += 1) {
      const sent = JSON.stringify({ whence: 'background', ...message });
      const result = (await page.evaluate(
        `(async () => { const start = performance.now(); const answer = await chrome.runtime.sendMessage(${sent}); return [performance.now() - start, answer]; })()`,
      )) as [number, { type: string }];
      if (result[1].type === 'failed') throw new Error(`${name}: ${JSON.stringify(result[1])}`);
      times.push(result[0]);
      answer = result[1];
    }
    timed.push({ name, median: median(times), slowest: Math.max(...times), found: countIn(answer) });
  }
  return timed;
}

const FIRST_PAINT = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null`;
/** The last moment at which the largest thing on the page was painted: its list. */
const LARGEST_PAINT = `new Promise((found) => {
  new PerformanceObserver((list) => found(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(() => found(null), 2000);
})`;
/** Milliseconds in which a tab has painted all that it paints. */
const SETTLED = 1500;

async function paintsOf(browser: Browser): Promise<{ first: number; largest: number }> {
  const page = await browser.extensionPage('library.html');
  await page.bringToFront();
  await wait(SETTLED);
  const first = Number(await page.evaluate(FIRST_PAINT));
  const largest = Number(await page.evaluate(LARGEST_PAINT));
  await page.close();
  return { first, largest };
}

/** From opening the tab to its paint, with the background awake and after it was ended. */
export async function timePaints(browser: Browser): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const asleep of [false, true]) {
    const paints: { first: number; largest: number }[] = [];
    for (let round = 0; round < 5; round += 1) {
      // It may have gone to sleep by itself between two looks.
      if (asleep) await browser.stopBackground().catch(() => undefined);
      paints.push(await paintsOf(browser));
    }
    const where = asleep ? 'background asleep' : 'background awake';
    for (const which of ['first', 'largest'] as const) {
      const times = paints.map((each) => each[which]);
      timed.push({
        name: `${which} paint, ${where}`,
        median: median(times),
        slowest: Math.max(...times),
        found: null,
      });
    }
  }
  return timed;
}
