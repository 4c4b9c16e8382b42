/**
 * When copies are made: some minutes after a change, so that a run of them makes one copy, and with the daily work if that
 * failed. An alarm outlives the background; Firefox forgets it when it ends, and sets the daily one anew at its start.
 */
import { browser } from '../../browser/api.ts';
import { listCopies } from '../../browser/copies.ts';
import { report } from '../../browser/report.ts';
import { DAILY } from '../housekeeping.ts';
import { isCopyDue } from './make-copy.ts';

const ALARM = 'copy';

/** Minutes from a change to its copy. */
const SOON = 5;
/** The same for a copy over `LARGE`: extension storage tells every open page of each change in full. */
const LATER = 60;
/** UTF-16 units as packed: a thousand notes with forty articles take as much. */
const LARGE = 1_000_000;

/** Sees to it that a change is copied soon. Never rejects. */
export async function copySoon(): Promise<void> {
  try {
    // One that is set already is left alone: a reader who never stops writing would put it off for ever.
    if (await browser.alarms.get(ALARM)) return;
    const [newest] = await listCopies();
    await browser.alarms.create(ALARM, { delayInMinutes: (newest?.size ?? 0) > LARGE ? LATER : SOON });
  } catch (error) {
    report(error, 'setting the alarm for a copy');
  }
}

async function ifDue(work: () => Promise<void>): Promise<void> {
  try {
    if (await isCopyDue()) await work();
  } catch (error) {
    report(error, 'making a copy');
  }
}

/** Begins to make copies when they are due. */
export function keepCopies(make: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM || name === DAILY) void ifDue(make);
  });
}
