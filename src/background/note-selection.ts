/** The two ways outside the page to write a note on the selected words: the context menu and a key. */
import { browser } from '../browser/api.ts';
import { report } from '../browser/report.ts';
import { toPage } from '../messaging/to-page.ts';

const MENU_ID = 'note-selection';

/** Asks the page's script to open the note editor; a page without one has nothing to open. */
export async function noteSelection(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await toPage(tabId, 'page/note-selection', {});
}

/** The pages on which our script stands, as the manifest names them. */
function ourPages(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);
}

/** The browser keeps menus while the background sleeps: made anew at install and update only. */
async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ID,
    title: browser.i18n.getMessage('menuNoteSelection'),
    contexts: ['selection'],
    documentUrlPatterns: ourPages(),
  });
}

/** Puts "Write a note" into the context menu of selected words on our pages. */
export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    makeMenu().catch((error: unknown) => report(error, 'making the menu'));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ID) void noteSelection(tab?.id);
  });
}
