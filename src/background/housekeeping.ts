/** What is due once a day, and once after an update. */
import { browser } from '../browser/api.ts';
import { report } from '../browser/report.ts';
import { emptyTrash } from '../library/notes.ts';
import type { Library } from '../library/open-library.ts';
import { refreshKeys } from '../library/refresh-keys.ts';

const ALARM = 'daily';
const MINUTES_OF_A_DAY = 24 * 60;

function setAlarm(): void {
  void browser.alarms.create(ALARM, { periodInMinutes: MINUTES_OF_A_DAY });
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
    setAlarm();
    if (reason === 'update') void afterUpdate(open);
  });
  // Firefox forgets alarms when it ends.
  browser.runtime.onStartup.addListener(setAlarm);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    open()
      .then((library) => emptyTrash(library, now()))
      .catch((error: unknown) => report(error, 'emptying the trash'));
  });
}
