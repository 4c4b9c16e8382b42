/**
 * Who really sent a message. Seen in Chromium 156 and Firefox 153: a content script's sender has the page's address,
 * frame 0 and a tab; the card's frame has the extension's own address (in Chromium the true one, although the frame was
 * opened by a dynamic address), its own frame number and the tab it stands in; popup and library have no frame but 0.
 * The browser numbers frames, and no page can choose a number: whatever of ours stands in a frame is treated as the card.
 */
import { browser } from '../browser/api.ts';
import type { SenderKind } from './protocol.ts';

/** What a browser says of a sender. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Null for anybody who may send us nothing. */
export function senderKind(sender: Sender): SenderKind | null {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return null;
  if (sender.url.startsWith(browser.runtime.getURL(''))) return (sender.frameId ?? 0) > 0 ? 'card' : 'own';
  return sender.tab?.id !== undefined && sender.frameId === 0 ? 'content' : null;
}
