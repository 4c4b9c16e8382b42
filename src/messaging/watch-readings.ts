/**
 * Tells every page of ours that a reading changed. It goes through extension storage, whose changes reach the popup,
 * the library, content scripts and the card's frame alike, in both browsers, also while the background sleeps
 * (a broadcast by `runtime.sendMessage` reaches neither content scripts nor, in Firefox, the card).
 */
import { browser } from '../browser/api.ts';
import { isOrphaned } from '../browser/orphaned.ts';
import type { ReadingChanged } from './card-protocol.ts';

const KEY = 'changed';

/** Says that notes of these articles changed, or what they are read as; null stands for every article. */
export async function announceReadings(articleIds: readonly string[] | null): Promise<void> {
  // A new id each time: storage tells nobody of a value that stayed the same.
  await browser.storage.local.set({ [KEY]: { articleIds, turn: crypto.randomUUID() } });
}

function changesIn(value: unknown): readonly ReadingChanged[] {
  const articleIds: unknown =
    typeof value === 'object' && value !== null && 'articleIds' in value ? value.articleIds : [];
  if (articleIds === null) return [{ type: 'changed', articleId: null }];
  if (!Array.isArray(articleIds)) return [];
  return articleIds
    .filter((articleId) => typeof articleId === 'string')
    .map((articleId) => ({ type: 'changed', articleId }));
}

/** Calls back for every article whose reading should be read again, until the signal aborts. */
export function watchReadings(changed: (change: ReadingChanged) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local') changesIn(changes[KEY]?.newValue).forEach(changed);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    if (!isOrphaned()) browser.storage.onChanged.removeListener(listener);
  });
}
