/** Tidies what the search reads, when there is something to tidy: after articles were filed, and when the library is looked at. */
import { report } from '../browser/report.ts';
import { tidyFinding } from '../library/finding/tidy.ts';
import type { Library } from '../library/open-library.ts';

let tidying: Promise<void> | null = null;

/** Begins unless it is under way. A tidying that fails, or is cut off, leaves the search slower and as right as before. */
export function tidySoon(open: () => Promise<Library>): void {
  tidying ??= open()
    .then((library) => tidyFinding(library))
    .catch((error: unknown) => report(error, 'tidying the search'))
    .finally(() => {
      tidying = null;
    });
}
