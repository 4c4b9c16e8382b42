/** The two ways outside the page to write a note on the selected words, or to highlight them: the context menu and keys. */
import { browser } from '../browser/api.ts';
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

/** The browser keeps menus while the background sleeps: made anew at install, at update, and when our pages are others. */
export async function makeMenu(pages: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title }] of Object.entries(ENTRIES))
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: ['selection'],
      documentUrlPatterns: [...pages],
    });
}

/** Begins to answer the menu. */
export function obeyMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const entry = Object.entries(ENTRIES).find(([id]) => id === menuItemId);
    void entry?.[1].act(tab?.id);
  });
}
