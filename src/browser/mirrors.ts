/**
 * Hosts beside the paper's own that the reader allowed. What the browser has granted is the one memory of them: a right
 * that the reader takes back in the browser's own settings is gone here too.
 */
import { browser } from './api.ts';
import type { SiteAccess } from './permissions.ts';

/** The pattern for one host ("https://mirror.example/*"). */
const patternOf = (host: string) => `https://${host}/*`;

/** The host of a pattern; `*` for a right to every one. */
const hostIn = (pattern: string) => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** Where our script stands without being asked, as the manifest names it. */
export function ownPages(): readonly string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);
}

/** Patterns of what the reader allowed besides. */
export async function mirrorPatterns(): Promise<readonly string[]> {
  const own = new Set(ownPages());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !own.has(pattern));
}

/** The hosts that the reader allowed, by name. */
export async function mirrorHosts(): Promise<readonly string[]> {
  return (await mirrorPatterns()).map(hostIn).sort();
}

/** Asks the reader for a host; call it straight from a press, or the browser refuses. True when granted. */
export function requestMirror(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

/** What Whence may do on a page that is the paper's under another address; `looks` says whether it is. */
export async function mirrorAccess(address: string, looks: () => Promise<boolean>): Promise<SiteAccess> {
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:' || !(await looks())) return 'foreign';
  const origins = [patternOf(new URL(address).hostname)];
  return (await browser.permissions.contains({ origins })) ? 'ours' : 'refused';
}

/** Gives the right to a host back. */
export async function dropMirror(host: string): Promise<void> {
  const patterns = (await mirrorPatterns()).filter((pattern) => hostIn(pattern) === host);
  if (patterns.length > 0) await browser.permissions.remove({ origins: patterns });
}

/** Calls back when rights were granted or taken, with the patterns that are new. */
export function watchRights(changed: (added: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => changed(origins));
  browser.permissions.onRemoved.addListener(() => changed([]));
}
