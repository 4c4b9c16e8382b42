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

/** What tidying works with. */
export interface Tidying {
  readonly open: () => Promise<Library>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Clears the second copies of what is not in the library any more. */
  readonly forget: () => Promise<void>;
}

async function tidy(library: Library, { now, forget }: Omit<Tidying, 'open'>): Promise<void> {
  let told = now();
  const isListed = await catchUp(library, () => {
    if (now() - told < PAUSE) return;
    told = now();
    tellViews();
  });
  if (isListed) tellViews();
  await tidyFinding(library);
  // Last: it rejects while the copies cannot be written, and nothing else waits for that.
  await endClearings(library, { now: now(), forget });
}

let isTidying = false;

/** Begins unless it is under way. A tidying that fails, or is cut off, leaves the search slower and as right as before. */
export function tidySoon({ open, ...rest }: Tidying): void {
  if (isTidying) return;
  isTidying = true;
  open()
    .then((library) => tidy(library, rest))
    .catch((error: unknown) => report(error, 'tidying the library'))
    .finally(() => {
      isTidying = false;
    });
}
