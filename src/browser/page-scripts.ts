/** Our script on pages that the manifest does not name, and on pages that were open before it might come. */
import { browser } from './api.ts';

const ID = 'mirrors';
const FILES = { js: ['content.js'], css: ['marks.css'] };

/** Has the browser put our script on the pages of these patterns, and on no others, from now on and after a restart. */
export async function registerOn(patterns: readonly string[]): Promise<void> {
  const { scripting } = browser;
  const registered = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (patterns.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches: [...patterns], ...FILES, runAt: 'document_start' as const };
  if (registered) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** Tabs with a page of these patterns. */
export async function tabsOn(patterns: readonly string[]): Promise<readonly number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : id));
}

/** Puts our script on the page that a tab shows now; nothing where the browser does not let it. */
export async function scriptInto(tabId: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: FILES.css });
    await browser.scripting.executeScript({ target: { tabId }, files: FILES.js });
  } catch {
    // The tab has gone elsewhere since it was asked for, or shows the browser's own error under that address: other tabs go on.
  }
}

/** Whether the page in a tab is a mirror of the paper; false where it may not be looked at. */
export async function looksLikeMirror(tabId: number): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['fingerprint.js'] });
    return answer?.result === true;
  } catch {
    // A page of the browser's own, or of its store, which nobody may look at: an ordinary answer.
    return false;
  }
}
