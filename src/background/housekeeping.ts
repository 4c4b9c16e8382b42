/** What is due once a day, and after an update. */
import { browser } from '../browser/api.ts';
import { report } from '../browser/report.ts';
import { emptyTrash } from '../library/notes.ts';
import type { Library } from '../library/open-library.ts';
import { refreshKeys } from '../library/refresh-keys.ts';

/** Rings once a day. */
export const DAILY = 'daily';
const MINUTES_OF_A_DAY = 24 * 60;

/** An alarm that runs is left alone: set anew at every start, it would ring for nobody who closes the browser daily. */
async function setAlarm(): Promise<void> {
  try {
    if (await browser.alarms.get(DAILY)) return;
    await browser.alarms.create(DAILY, { delayInMinutes: 1, periodInMinutes: MINUTES_OF_A_DAY });
  } catch (error) {
    report(error, 'setting the daily alarm');
  }
}

async function afterUpdate(open: () => Promise<Library>): Promise<void> {
  try {
    await refreshKeys(await open());
  } catch (error) {
    report(error, 'refreshing keys');
  }
}

/** Empties the trash of notes that have lain there for 30 days; lets people met before an update be found after it. */
export function keepHouse(open: () => Promise<Library>, now: () => number): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void setAlarm();
    if (reason === 'update') void afterUpdate(open);
  });
  // Firefox forgets alarms when it ends.
  browser.runtime.onStartup.addListener(() => void setAlarm());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== DAILY) return;
    open()
      .then((library) => emptyTrash(library, now()))
      .catch((error: unknown) => report(error, 'emptying the trash'))
      // The browser may have cut it off after the update.
      .then(() => afterUpdate(open));
  });
}
