/** Ends the background, or the whole browser, at random moments while notes are being written, and looks what is left. */
import { setTimeout as wait } from 'node:timers/promises';
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
  /** Milliseconds between two kills of the browser, at most. */
  readonly lap: number;
  readonly until: number;
}

interface Killing {
  readonly browser: Browser;
  /** Kills the browser and starts it again with what is on its disk. */
  readonly killAndStart: () => Promise<Browser>;
  readonly articleId: string;
}

const anyMoment = () => wait(Math.random() * LONGEST);

/** Milliseconds for which an answer is awaited: a background that was just ended has to start, on a machine that is busy. */
const STARTS_WITHIN = 5000;

/** Waits until something more was answered, so that no kill is spent on a background that has not even begun. */
async function answered(ledger: Ledger): Promise<void> {
  const before = ledger.lines;
  for (const end = Date.now() + STARTS_WITHIN; ledger.lines === before && Date.now() < end; ) await wait(5);
}

/** Between two kills of the browser: a page writes, and the background is stopped under it again and again. */
async function writeAndStop(
  { browser, ledger }: { readonly browser: Browser; readonly ledger: Ledger },
  most: number,
  until: number,
): Promise<number> {
  for (let stops = 0; ; stops += 1) {
    await answered(ledger);
    await anyMoment();
    if (stops >= most || Date.now() >= until) return stops;
    await browser.stopBackground();
  }
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
    await startWriting(page, { articleId, name: crypto.randomUUID().slice(0, 8) }, (line) =>
      ledger.hear(line),
    );
    const most = Math.min(each, wanted.stops - stops);
    const until = Math.min(wanted.until, Date.now() + wanted.lap);
    stops += await writeAndStop({ browser: current, ledger }, most, until);
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
