/** The tab before the reader, and opening pages of ours. */
import { browser } from './api.ts';

export interface ActiveTab {
  readonly id: number;
  /** Null where the browser does not tell (a page of its own). */
  readonly url: string | null;
}

/** The tab over which the popup stands; null when there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Loads a tab's page again. */
export async function reloadTab(id: number): Promise<void> {
  await browser.tabs.reload(id);
}

/** Opens the library in a tab. */
export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('library.html') });
}

/** Opens the settings, or goes to them where they are open. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the introduction in a tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/** Version of the program, for details that a reader sends us. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
