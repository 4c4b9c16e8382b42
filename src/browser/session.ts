/** The browser's memory for one session: it never reaches the disk, and outlives a background that was stopped. */
import { browser } from './api.ts';

/** What was kept under a key; undefined where nothing was. */
export async function fromSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Rejects where the memory is full (10 MB in both browsers). */
export async function intoSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function outOfSession(keys: readonly string[]): Promise<void> {
  await browser.storage.session.remove([...keys]);
}
