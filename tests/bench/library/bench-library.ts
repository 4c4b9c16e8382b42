/**
 * `npm run bench -- --library`: fills the library of the built extension in a real Chromium with the invented data that
 * it is built for, and prints how long the tab, the search and the filing of an article take, and how much memory.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as esbuild from 'esbuild';
import type { Page } from 'puppeteer-core';
import { type Browser, greeting, launch } from '../../browser/browser.ts';
import { findBrowser, missingMessage } from '../../browser/find-browser.ts';
import { serveSite } from '../../browser/site-server.ts';
import { ROOT } from '../../repository/source-files.ts';
import { FULL, type Size } from './invented.ts';
import { memoryOf, type ProcessMemory, processMemory } from './memory.ts';
import { ASKS, type Timed, timeAsks, timePaints } from './times.ts';

const round = (value: number) => value.toFixed(value < 10 ? 1 : 0);

async function program(): Promise<string> {
  const built = await esbuild.build({
    entryPoints: [join(ROOT, 'tests/bench/library/fill.ts')],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return built.outputFiles[0]?.text ?? '';
}

function printTimes(title: string, times: readonly Timed[]): void {
  console.log(`\n| ${title} | median, ms | slowest | found |`);
  console.log('| --- | ---: | ---: | ---: |');
  for (const { name, median, slowest, found } of times)
    console.log(`| ${name} | ${round(median)} | ${round(slowest)} | ${found ?? ''} |`);
}

/** Milliseconds after which what was opened or closed is as it stays. */
const SETTLED = 3000;

function printProcess(when: string, memory: ProcessMemory | null): void {
  const said = memory
    ? `${round(memory.own)} MB of its own, ${round(memory.resident)} MB with what all processes share`
    : 'unknown';
  console.log(`the extension’s process ${when}: ${said}`);
}

/** Milliseconds between two looks. */
const LOOK = 1000;

async function filled(page: Page): Promise<Record<string, number>> {
  for (;;) {
    const { done, failed } = (await page.evaluate('whenceBench.filling')) as {
      done: Record<string, number> | null;
      failed: string | null;
    };
    if (failed !== null) throw new Error(failed);
    if (done) return done;
    await wait(LOOK);
  }
}

async function fill(page: Page, size: Size): Promise<void> {
  await page.evaluate(await program());
  await page.evaluate(`whenceBench.begin(${JSON.stringify(size)})`);
  const done = await filled(page);
  const parts = Object.entries(done).map(([name, value]) => `${name} ${round(value)}`);
  console.log(
    `${Object.entries(size)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}; filled: ${parts.join(', ')}`,
  );
}

async function measure(browser: Browser, profile: string, size: Size | null): Promise<void> {
  const page = await browser.extensionPage('settings.html');
  page.setDefaultTimeout(0);
  if (size) await fill(page, size);
  else await page.evaluate(await program());
  printTimes('asked by the tab', await timeAsks(page, ASKS));
  printTimes('the library tab', await timePaints(browser));
  const filed = (await page.evaluate('whenceBench.file(15)')) as number[];
  const sorted = [...filed].sort((one, other) => one - other);
  console.log(
    `\nfiling an article of 30 claims: ${round(sorted[7] ?? 0)} ms, slowest ${round(sorted[14] ?? 0)} ms`,
  );
  // A page of the extension without any program of ours, in a process of its own.
  const empty = await browser.extensionPage('manifest.json');
  await page.close();
  await browser.stopBackground();
  await wait(SETTLED);
  printProcess('with an empty page', processMemory(profile));
  const tab = await browser.extensionPage('library.html');
  await empty.close();
  await wait(SETTLED);
  printProcess('with the library’s tab and the background', processMemory(profile));
  await timeAsks(tab, ASKS);
  const worker = tab
    .browser()
    .targets()
    .find((target) => target.type() === 'service_worker');
  printProcess('after everything was asked nine times', processMemory(profile));
  const memory = await memoryOf(tab, worker);
  console.log(
    `JavaScript: ${round(memory.tab)} MB in the tab, ${round(memory.background)} MB in the background`,
  );
}

/** What a library of this size is made for once: its profile, and the extension, to whose folder the profile is keyed. */
interface Place {
  readonly profile: string;
  readonly dist: string;
  /** Whether an earlier run filled it. */
  readonly filled: boolean;
  readonly leave: () => void;
}

function placeIn(kept: string | null): Place {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'whence-bench-library-'));
  const profile = join(folder, 'profile');
  const leave = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return {
    profile,
    dist: join(folder, 'dist'),
    filled: existsSync(profile),
    leave: kept === null ? leave : () => undefined,
  };
}

/** Builds, fills, measures, prints. */
export async function benchLibrary({
  few,
  kept,
}: {
  /** A hundredth of the size, to try the bench itself. */
  readonly few: boolean;
  /** A folder in which the filled library stays for the next run; null makes it anew. */
  readonly kept: string | null;
}): Promise<void> {
  const found = findBrowser('chromium');
  if (found.type === 'missing') throw new Error(missingMessage('chromium', found.looked));
  const { profile, dist, filled, leave } = placeIn(kept);
  execFileSync(process.execPath, ['build.mjs', '--into', dist], { cwd: ROOT });
  const site = await serveSite(new Map());
  const browser = await launch('chromium', {
    executable: found.path,
    extension: join(dist, 'chrome'),
    profile,
    headless: true,
    site,
  });
  try {
    // Chromium would go on with the background that an earlier build left in the profile.
    if (filled) await browser.reload();
    else await (await greeting(browser)).close();
    const size = few ? { articles: 100, people: 300, claims: 3000, notes: 100 } : FULL;
    await measure(browser, profile, filled ? null : size);
  } finally {
    await browser.quit();
    await site.close();
    leave();
  }
}
