/** The way every one-time message of ours is answered, the same in both browsers. */
import { browser } from '../browser/api.ts';
import { isOrphaned } from '../browser/orphaned.ts';
import type { Sender } from './sender-kind.ts';

/** Null for a message that is meant for somebody else. */
type Listener = (message: unknown, sender: Sender) => Promise<unknown> | null;

/** Begins to listen at once; answers with what ends it. */
export function listen(listener: Listener): () => void {
  // By callback and `true`: a listener that returns a promise works in every Firefox and only in late Chromium.
  const heard = (message: unknown, sender: Sender, respond: (value: unknown) => void) => {
    const answer = listener(message, sender);
    if (!answer) return undefined;
    void answer.then(respond);
    return true;
  };
  // The types of the API know listeners that always answer and such that never do, and none that look first.
  const typed = heard as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(typed);
  return () => {
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(typed);
  };
}
