/** The two ways outside the page to write a note on the selected words, or to highlight them: the context menu and keys. */
import { browser } from '../browser/api.ts';
import { report } from '../browser/report.ts';
import { toPage } from '../messaging/to-page.ts';

/** Asks the page's script to open the note editor; a page without one has nothing to open. */
export async function noteSelection(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await toPage(tabId, 'page/note-selection', {});
}

/** Asks the page's script to highlight what is selected, or to take the last highlight back. */
export async function highlightSelection(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await toPage(tabId, 'page/highlight-selection', {});
}

/** What the menu of selected words offers, by the id of the entry. */
const ENTRIES = {
  'note-selection': { title: 'menuNoteSelection', act: noteSelection },
  'highlight-selection': { title: 'menuHighlightSelection', act: highlightSelection },
} as const;

/** The pages on which our script stands, as the manifest names them. */
function ourPages(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);
}

/** The browser keeps menus while the background sleeps: made anew at install and update only. */
async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title }] of Object.entries(ENTRIES))
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: ['selection'],
      documentUrlPatterns: ourPages(),
    });
}

/** Puts a note and the highlighter into the context menu of selected words on our pages. */
export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    makeMenu().catch((error: unknown) => report(error, 'making the menu'));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const entry = Object.entries(ENTRIES).find(([id]) => id === menuItemId);
    void entry?.[1].act(tab?.id);
  });
}
