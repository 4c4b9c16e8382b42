/** Times the toolbar popup over an article with 200 people and 300 claims. */
import { setTimeout as wait } from 'node:timers/promises';
import { waitForMarks } from '../browser/painted.ts';
import { HOST } from '../browser/site-server.ts';
import { articlePage } from '../site/markup.ts';
import { CROWD } from '../site/stories/crowd.ts';
import type { Bench } from './page-times.ts';

/** Times that it is opened. */
const TURNS = 9;

export interface PopupTime {
  /** Milliseconds from the press of the toolbar button to the painted contents. */
  readonly fromPress: number;
  /** The same from when the popup's document began: what the browser needs to make a popup is not counted. */
  readonly fromDocument: number;
}

/** Each time the popup is opened, looked at and closed; with the background awake. */
export async function popupTimes({ browser, site }: Bench): Promise<readonly PopupTime[]> {
  site.put(CROWD.path, articlePage(CROWD));
  const page = await browser.newPage();
  await browser.goTo(page, `https://${HOST}${CROWD.path}`);
  await waitForMarks(page);
  await wait(1000);
  const times: PopupTime[] = [];
  for (let done = 0; done < TURNS; done++) {
    const popup = await browser.popup(page);
    await wait(600);
    // Nothing is drawn before everything is: the first contentful paint is the whole.
    const { origin, paint, rows } = await popup.evaluate((view) => ({
      origin: view.performance.timeOrigin,
      paint: view.performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      rows: view.document.querySelectorAll('[role=tab] .num').length,
    }));
    if (rows === 0) throw new Error('The popup shows no article');
    times.push({ fromPress: origin + paint - popup.pressed, fromDocument: paint });
    await popup.close();
    await wait(300);
  }
  await page.close();
  return times;
}
