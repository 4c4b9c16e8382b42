/** Messages from our own pages and the background to the script in one tab. */
import { browser } from '../browser/api.ts';
import type { ToPage } from './protocol.ts';

/** Asks the content script of a tab; null where none of ours answers (no such page, or one opened before us). */
export async function toPage<K extends keyof ToPage>(
  tabId: number,
  type: K,
  ask: ToPage[K]['ask'],
): Promise<ToPage[K]['answer'] | null> {
  try {
    // Frame 0 only: the card in the same tab hears such messages too.
    const answer: unknown = await browser.tabs.sendMessage(
      tabId,
      { whence: 'page', type, ask },
      { frameId: 0 },
    );
    return typeof answer === 'object' && answer !== null ? (answer as ToPage[K]['answer']) : null;
  } catch {
    // "Receiving end does not exist" is how browsers say that no script of ours runs there: an ordinary answer.
    return null;
  }
}
