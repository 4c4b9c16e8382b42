/**
 * What the popup asks before its program is there: reading that program takes Firefox some 35 ms, in which the tab, its
 * page and the background can answer. A small script of its own asks; whichever of the two scripts runs first begins.
 */
import { readSettings, type Settings } from '../../browser/settings.ts';
import { type ActiveTab, activeTab } from '../../browser/tabs.ts';
import { send } from '../../messaging/send.ts';
import { toPage } from '../../messaging/to-page.ts';
import { type Look, lookAt } from './look.ts';

interface Ahead {
  readonly settings: Promise<Settings>;
  readonly tab: Promise<ActiveTab | null>;
  /** Null for a window without a tab. */
  readonly look: Promise<Look | null>;
}

declare global {
  interface Window {
    /** Shared by the popup's two scripts; the page is ours alone. */
    lookedAhead?: Ahead;
  }
}

function begin(): Ahead {
  const settings = readSettings();
  const tab = activeTab();
  const look = tab.then((found) => {
    const at = found && lookAt(found, { ask: send, askPage: toPage });
    // The room that an article has from the beginning (popup.css).
    document.documentElement.classList.toggle('other', at === null || at.soon === null);
    return at;
  });
  return { settings, tab, look };
}

export function lookAhead(): Ahead {
  window.lookedAhead ??= begin();
  return window.lookedAhead;
}
