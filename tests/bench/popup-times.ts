/** Times the toolbar popup over an article with 200 people and 300 claims. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../browser/painted.ts';
import { HOST } from '../browser/site-server.ts';
import { articlePage } from '../site/markup.ts';
import { CROWD } from '../site/stories/crowd.ts';
import type { Bench } from './page-times.ts';
import { unwatchedPopupTimes } from './unwatched-popup.ts';

/** Times that it is opened. */
const TURNS = 9;

/** Milliseconds in which a page comes to rest, and a popup is painted to its last row. */
const REST = 700;

export interface PopupTime {
  /** Milliseconds from the press of the toolbar button to the painted contents. */
  readonly fromPress: number;
  /** The same from when the popup's document began: what the browser needs to make a popup is not counted. */
  readonly fromDocument: number;
}

/** The popup is opened over a page at rest, with the background awake, and is looked at when it has been painted. */
export async function popupTimes(bench: Bench, extension: string): Promise<readonly PopupTime[]> {
  const { browser, site } = bench;
  site.put(CROWD.path, articlePage(CROWD));
  const url = `https://${HOST}${CROWD.path}`;
  if (browser.kind === 'chromium') return unwatchedPopupTimes(url, { extension, site, turns: TURNS });
  const page = await browser.newPage();
  await browser.goTo(page, url);
  await waitForMarks(page);
  await wait(REST);
  const times: PopupTime[] = [];
  for (let done = 0; done < TURNS; done++) times.push(await openOnce(bench, page));
  await page.close();
  return times;
}

async function openOnce({ browser }: Bench, page: Page): Promise<PopupTime> {
  const popup = await browser.popup(page, REST);
  await wait(REST);
  // Nothing is drawn before everything is: the first contentful paint is the whole.
  const { origin, paint, rows } = await popup.evaluate((view) => ({
    origin: view.performance.timeOrigin,
    paint: view.performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    rows: view.document.querySelectorAll('[role=tab] .num').length,
  }));
  if (rows === 0) throw new Error('The popup shows no article');
  await popup.close();
  return { fromPress: origin + paint - popup.pressed, fromDocument: paint };
}
