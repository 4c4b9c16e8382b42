/** Times Whence on a page in a real browser: marks, cards, tasks. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Browser } from '../browser/browser.ts';
import { waitForNoCard } from '../browser/card.ts';
import { recordCard } from '../browser/card-record.ts';
import { waitForMarks } from '../browser/painted.ts';
import { findWords } from '../browser/pointer.ts';
import { HOST, type SiteServer } from '../browser/site-server.ts';
import { changeSettings } from '../e2e/extension-store.ts';
import { articlePage } from '../site/markup.ts';
import { HOME_PATH } from '../site/pages.ts';
import type { FixtureStory } from '../site/story.ts';
import { freshStory, longStory } from './bench-stories.ts';
import { forgetTasks, type PageLog, places, readLog, watchPage, watchTasks } from './in-page.ts';
import { median } from './speed.ts';

export interface Bench {
  readonly browser: Browser;
  readonly site: SiteServer;
}

/** Times that each thing is done. */
const TURNS = 9;
/** The set delay of the card, milliseconds. */
const DELAY = 300;

let turn = 0;

interface Opening {
  /** Done when the tab is there, on a page that is no article, and the story is not. */
  readonly before?: () => Promise<void>;
  /** Whether the page's tasks are timed. */
  readonly tasks?: boolean;
}

async function open(
  { browser, site }: Bench,
  story: FixtureStory,
  { before = async () => {}, tasks = false }: Opening = {},
): Promise<Page> {
  site.put(story.path, articlePage(story));
  const page = await browser.newPage();
  await browser.goTo(page, `https://${HOST}${HOME_PATH}`);
  await before();
  // tsx names functions by a helper of its own, which functions that run in the page would miss.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(watchPage);
  if (tasks) await page.evaluateOnNewDocument(watchTasks);
  await browser.goTo(page, `https://${HOST}${story.path}`);
  return page;
}

/** What the page wrote once its marks were painted; a page without marks after ten seconds waits for ever. */
async function logOf(page: Page): Promise<PageLog> {
  const isPainted = () => Reflect.get(globalThis, 'log').painted > 0;
  const came = await page.waitForFunction(isPainted, { polling: 50, timeout: 10_000 }).catch(() => null);
  const log = await page.evaluate(readLog);
  return came ? log : { ...log, painted: Number.POSITIVE_INFINITY };
}

/** Milliseconds from a story's appearance to its painted marks, each story new; `before` is done each time. */
export async function marksTimes(bench: Bench, before: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let done = 0; done < TURNS; done++) {
    const page = await open(bench, freshStory(turn++), { before });
    const { appeared, painted } = await logOf(page);
    times.push(painted - appeared);
    await page.close();
  }
  return times;
}

/** Milliseconds from the pointer's last move to the shown card, beyond the set delay. */
export async function cardTimes(bench: Bench): Promise<number[]> {
  const page = await open(bench, freshStory(turn++));
  const names = (await waitForMarks(page))['whence-person'] ?? [];
  const log = await recordCard(page);
  const times: number[] = [];
  // The frame has its reading at hand a moment after it was made.
  await wait(500);
  for (let done = 0; done < TURNS; done++) {
    const name = names[done % Math.min(4, names.length)] ?? '';
    const { middle } = await findWords(page, name, { within: '.article__content' });
    await wait(300);
    const seen = (await log()).length;
    await page.mouse.move(middle.x, middle.y);
    for (
      let looks = 0;
      looks < 40 && !(await log()).slice(seen).some(({ type }) => type === 'shown');
      looks++
    )
      await wait(50);
    const since = (await log()).slice(seen);
    const shown = since.findIndex(({ type }) => type === 'shown');
    const moved = since.slice(0, shown).findLast(({ type }) => type === 'pointer');
    if (shown < 0 || !moved) throw new Error(`No card for ${name}`);
    times.push((since[shown]?.at ?? Number.NaN) - moved.at - DELAY);
    await page.mouse.move(3, 300);
    await waitForNoCard(page);
  }
  await page.close();
  return times;
}

export interface Tasks {
  /** Milliseconds. */
  readonly loading: number;
  readonly hovering: number;
  readonly resizing: number;
  readonly shift: number | null;
  readonly places: string;
}

/** The longest tasks on a page of 5,000 words while it loads, under a moving pointer, and at a new layout. */
async function tasksOn(bench: Bench, marks: boolean): Promise<Tasks> {
  await changeSettings(bench.browser, { marks });
  const page = await open(bench, longStory(95_000 + turn++), { tasks: true });
  await page.bringToFront();
  if (marks) await logOf(page);
  await wait(1500);
  const { longest: loading, shift } = await page.evaluate(readLog);
  const whole = await page.evaluate(places);
  await page.evaluate(forgetTasks);
  for (let y = 100; y < 600; y += 10) await page.mouse.move(300 + (y % 70), y);
  const { longest: hovering } = await page.evaluate(readLog);
  await page.evaluate(forgetTasks);
  await page.evaluate(() => {
    document.body.style.paddingInline = '40px';
  });
  await wait(500);
  const { longest: resizing } = await page.evaluate(readLog);
  await page.close();
  await changeSettings(bench.browser, {});
  return { loading, hovering, resizing, shift, places: whole };
}

/** Medians of three pages with marks and three without, which tell what the page does by itself. */
export async function taskTimes(bench: Bench): Promise<{ readonly marked: Tasks; readonly bare: Tasks }> {
  const pages: { marked: Tasks[]; bare: Tasks[] } = { marked: [], bare: [] };
  for (let done = 0; done < 3; done++) {
    pages.bare.push(await tasksOn(bench, false));
    pages.marked.push(await tasksOn(bench, true));
  }
  const middle = (all: readonly Tasks[]): Tasks => ({
    loading: median(all.map((each) => each.loading)),
    hovering: median(all.map((each) => each.hovering)),
    resizing: median(all.map((each) => each.resizing)),
    shift: all[0]?.shift === null ? null : Math.max(...all.map((each) => each.shift ?? 0)),
    places: all[0]?.places ?? '',
  });
  return { marked: middle(pages.marked), bare: middle(pages.bare) };
}
