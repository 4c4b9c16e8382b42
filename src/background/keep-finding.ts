/** Brings to an end what was begun, and tidies what the search reads: after articles were filed, and when the library is looked at. */
import { report } from '../browser/report.ts';
import { endClearings } from '../library/clearing/clear-library.ts';
import { catchUp } from '../library/finding/catch-up.ts';
import { tidyFinding } from '../library/finding/tidy.ts';
import type { Library } from '../library/open-library.ts';
import { announceReadings } from '../messaging/watch-readings.ts';

/** Milliseconds between two words to the views that more is listed. */
const PAUSE = 1000;

function tellViews(): void {
  announceReadings(null).catch((error: unknown) => report(error, 'telling of what is listed'));
}

async function tidy(library: Library, now: () => number): Promise<void> {
  await endClearings(library, now());
  let told = now();
  const isListed = await catchUp(library, () => {
    if (now() - told < PAUSE) return;
    told = now();
    tellViews();
  });
  if (isListed) tellViews();
  await tidyFinding(library);
}

let tidying: Promise<void> | null = null;

/** Begins unless it is under way. A tidying that fails, or is cut off, leaves the search slower and as right as before. */
export function tidySoon(open: () => Promise<Library>, now: () => number): void {
  tidying ??= open()
    .then((library) => tidy(library, now))
    .catch((error: unknown) => report(error, 'tidying the library'))
    .finally(() => {
      tidying = null;
    });
}
