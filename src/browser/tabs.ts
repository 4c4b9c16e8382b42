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

/** Tabs whose page the browser lets us read: those of the newspaper, and mirrors that were allowed. */
export async function articleTabs(): Promise<readonly ActiveTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && url !== undefined && /^https?:/.test(url) ? [{ id, url }] : [],
  );
}

/** Brings a tab to the front. */
export async function showTab(id: number): Promise<void> {
  const { windowId } = await browser.tabs.update(id, { active: true });
  // A telephone's browser has no windows.
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
}

/** Opens an address in a new tab beside this one; null where the browser does not tell its id. */
export async function openTab(url: string): Promise<number | null> {
  return (await browser.tabs.create({ url })).id ?? null;
}

/** Opens the library in a tab, at a place of it (`#people/…`) or where it begins. */
export async function openLibrary(place = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`library.html${place}`) });
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
