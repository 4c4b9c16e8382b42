/** Follows the reader's rights: where they allow it, our script comes, at once and from then on; where not, it comes no more. */
import { browser } from '../browser/api.ts';
import { mirrorPatterns, ownPages, watchRights } from '../browser/mirrors.ts';
import { registerOn, scriptInto, tabsOn } from '../browser/page-scripts.ts';
import { report } from '../browser/report.ts';
import { toPage } from '../messaging/to-page.ts';
import { makeMenu } from './note-selection.ts';

/** A page that was open before the right was there gets the script now; one that has it is left alone. */
async function reach(patterns: readonly string[]): Promise<void> {
  for (const tabId of await tabsOn([...new Set(patterns)]))
    if ((await toPage(tabId, 'page/story', {})) === null) await scriptInto(tabId);
}

async function follow(added: readonly string[]): Promise<void> {
  const mirrors = await mirrorPatterns();
  await registerOn(mirrors);
  await makeMenu([...ownPages(), ...mirrors]);
  // A browser that starts may show a page again before the script is registered.
  await reach([...added, ...mirrors]);
}

/** Begins to follow; looks once at each start of the browser, in which rights may have changed unseen. */
export function followRights(): void {
  let last: Promise<unknown> = Promise.resolve();
  const attempt = (added: readonly string[]) => {
    // One after the other: two at once would register twice.
    last = last.then(() => follow(added)).catch((error: unknown) => report(error, 'following the rights'));
  };
  watchRights(attempt);
  browser.runtime.onInstalled.addListener(() => attempt([]));
  browser.runtime.onStartup.addListener(() => attempt([]));
}
