/**
 * A few numbers outside of the database by which its loss is noticed: how much of the reader's own it held when it was
 * last looked at. They never claim more than there was: raised after a writing, lowered before a deletion for good.
 */
import { browser } from './api.ts';

/** What the database held. */
export interface Kept {
  readonly notes: number;
  readonly corrections: number;
  /** When that was so, and when something last changed; milliseconds since 1970. */
  readonly at: number;
}

/** What was there before a loss that the reader has not yet decided on. */
export interface Loss extends Kept {
  /** When it was noticed; milliseconds since 1970. */
  readonly noticed: number;
}

const KEPT = 'kept';
const LOSS = 'loss';

const isNumbers = <K extends string>(value: unknown, keys: readonly K[]): value is Record<K, number> => {
  if (typeof value !== 'object' || value === null) return false;
  const given: Partial<Record<string, unknown>> = value;
  return keys.every((key) => Number.isFinite(given[key]));
};

/** What is remembered of the library; null where nothing is. */
export async function readKept(): Promise<{ readonly kept: Kept | null; readonly loss: Loss | null }> {
  const stored = await browser.storage.local.get([KEPT, LOSS]);
  const kept: unknown = stored[KEPT];
  const loss: unknown = stored[LOSS];
  return {
    kept: isNumbers(kept, ['notes', 'corrections', 'at']) ? kept : null,
    loss: isNumbers(loss, ['notes', 'corrections', 'at', 'noticed']) ? loss : null,
  };
}

/** In one stroke: a loss is never forgotten between the two. */
export async function writeKept(kept: Kept, loss: Loss | null): Promise<void> {
  await browser.storage.local.set({ [KEPT]: kept, [LOSS]: loss });
}
