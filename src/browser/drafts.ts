/**
 * Words that are being written and are not yet in the library. They lie in extension storage, outside the database,
 * so that a closed card, a stopped browser or a library that does not answer loses none of them.
 */
import { browser } from './api.ts';

/** An unsaved note: its id is made with the first letter, so that saving it twice saves it once. */
export interface Draft {
  readonly id: string;
  readonly text: string;
}

const stored = (key: string) => `draft:${key}`;

/** The draft kept under a key; null when there is none. */
export async function readDraft(key: string): Promise<Draft | null> {
  const value: unknown = (await browser.storage.local.get(stored(key)))[stored(key)];
  return parseDraft(value);
}

/** A stored value as a draft, or null. */
export function parseDraft(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, text }: { id?: unknown; text?: unknown } = value;
  return typeof id === 'string' && typeof text === 'string' ? { id, text } : null;
}

/** Keeps a draft, in place of an earlier one under this key. */
export async function keepDraft(key: string, draft: Draft): Promise<void> {
  await browser.storage.local.set({ [stored(key)]: { ...draft } });
}

/** Forgets a draft: it was saved, or emptied by the reader. */
export async function dropDraft(key: string): Promise<void> {
  await browser.storage.local.remove(stored(key));
}
