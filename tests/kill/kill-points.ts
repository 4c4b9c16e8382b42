/** Ends the background, or the whole browser, at random moments while notes are being written, and looks what is left. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Browser } from '../browser/browser.ts';
import { Ledger } from './ledger.ts';
import { readStore } from './read-store.ts';
import { startWriting } from './writing-page.ts';

/** Milliseconds of writing before a kill, at most: some dozens of transactions, and any place within one. */
const LONGEST = 120;

/** What a run came to. */
export interface KillRun {
  readonly backgroundStops: number;
  readonly browserKills: number;
  /** Notes that were seen as saved. */
  readonly saved: number;
  /** Lines for what was seen as saved or kept and is not there. */
  readonly missing: readonly string[];
  readonly strange: readonly string[];
}

/** When to stop: so many kills of each sort, and in no case after this moment. */
interface Wanted {
  readonly stops: number;
  readonly kills: number;
  readonly until: number;
}

interface Killing {
  readonly browser: Browser;
  /** Kills the browser and starts it again with what is on its disk. */
  readonly killAndStart: () => Promise<Browser>;
  readonly articleId: string;
}

const anyMoment = () => wait(Math.random() * LONGEST);

/** Between two kills of the browser: a page writes, and the background is stopped under it again and again. */
async function writeAndStop(browser: Browser, page: Page, most: number, until: number): Promise<number> {
  let stops = 0;
  for (await anyMoment(); stops < most && Date.now() < until; await anyMoment()) {
    await browser.stopBackground();
    stops += 1;
  }
  await page.evaluate(() => undefined);
  return stops;
}

export async function killPoints(
  { browser, killAndStart, articleId }: Killing,
  wanted: Wanted,
): Promise<KillRun> {
  const ledger = new Ledger();
  const missing: string[] = [];
  let current = browser;
  let stops = 0;
  let kills = 0;
  const each = Math.ceil(wanted.stops / Math.max(1, wanted.kills));
  while ((stops < wanted.stops || kills < wanted.kills) && Date.now() < wanted.until) {
    const page = await current.extensionPage('settings.html');
    startWriting(page, { articleId, name: crypto.randomUUID().slice(0, 8) }, (line) => ledger.hear(line));
    stops += await writeAndStop(current, page, Math.min(each, wanted.stops - stops), wanted.until);
    await anyMoment();
    current = await killAndStart();
    kills += 1;
    const { notes, drafts } = await readStore(current);
    missing.push(...ledger.missing(notes, drafts));
  }
  return {
    backgroundStops: stops,
    browserKills: kills,
    saved: ledger.saved,
    missing,
    strange: ledger.strange,
  };
}
