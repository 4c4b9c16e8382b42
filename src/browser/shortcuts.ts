/** The browser-wide keys as they are set now, and the way to the place where the reader sets others. */
import { browser } from './api.ts';

export interface Shortcut {
  /** As the manifest names the command. */
  readonly name: string;
  /** As the browser writes it ("Alt+Shift+M"); empty where none is set. */
  readonly keys: string;
}

/** Each command of ours with its keys of now. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Firefox has a call of its own since 137; the types do not know it yet (2026-11). */
type WithSettings = typeof browser.commands & { readonly openShortcutSettings?: () => Promise<void> };

/** Chromium's page of all extensions' keys; Firefox lets no extension open its own. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Opens the browser's own page of shortcuts; false where it lets nobody do that. */
export async function openShortcutPage(): Promise<boolean> {
  const { openShortcutSettings }: WithSettings = browser.commands;
  try {
    if (openShortcutSettings) await openShortcutSettings();
    else await browser.tabs.create({ url: CHROMIUM_PAGE });
    return true;
  } catch {
    // Refused, as Firefox before 137 does: the answer says so, and the reader is told the way by hand.
    return false;
  }
}
