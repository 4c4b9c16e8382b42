/** Whether Whence may read a site, and asking for it. A browser can take the right away at any time. */
import { browser } from './api.ts';

/** `ours`: a site that Whence is made for, and may read; `refused`: made for, and may not; `foreign`: any other page. */
export type SiteAccess = 'ours' | 'refused' | 'foreign';

/** "www.themoscowtimes.com" and "themoscowtimes.com" are one site. */
function lastTwoParts(host: string): string {
  return host.split('.').slice(-2).join('.');
}

/** Patterns of the manifest that name the site of an address ("https://www.themoscowtimes.com/*"). */
export function patternsFor(patterns: readonly string[], address: string): readonly string[] {
  if (!URL.canParse(address)) return [];
  const { protocol, hostname } = new URL(address);
  return patterns.filter((pattern) => {
    const [scheme, rest = ''] = pattern.split('://');
    return `${scheme}:` === protocol && lastTwoParts(rest.split('/')[0] ?? '') === lastTwoParts(hostname);
  });
}

function ownPatterns(): readonly string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** What Whence may do on the page of an address. */
export async function siteAccess(address: string): Promise<SiteAccess> {
  const origins = [...patternsFor(ownPatterns(), address)];
  if (origins.length === 0) return 'foreign';
  return (await browser.permissions.contains({ origins })) ? 'ours' : 'refused';
}

/** Asks the reader for the site; call it straight from a press, or the browser refuses. True when granted. */
export function requestSite(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [...patternsFor(ownPatterns(), address)] });
}
