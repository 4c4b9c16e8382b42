/** Waiting for what happens by itself: as long as a machine with much other work needs, and no longer than it takes. */
import { vi } from 'vitest';

/** Milliseconds: only ends what never comes, before the test's own limit does without saying what was missing. */
const PATIENCE = 30_000;

/** Ends when the check no longer throws; after the patience, rejects with what it threw last. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: PATIENCE, interval: 20 });
}
