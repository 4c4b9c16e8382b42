/**
 * Sees that stories came, changed or left, cheaply: one observer on the stories and what stands around them, at most one
 * look a frame, and pauses in proportion to what looking costs. Nothing of ours is taken for a change of the page's.
 */
import { type Change, mayChangeText, type Watched } from '../article/watch.ts';
import { report } from '../browser/report.ts';
import { isHost } from './host.ts';

export interface PageChanges {
  /** What to observe now; nothing on a page that is no article. */
  readonly parts: () => readonly Watched[];
  /** Words or stories may have changed. */
  readonly changed: () => void;
  /** Attributes of the root or the body changed: its theme, its language, a translation. */
  readonly restyled: () => void;
}

/** A look is not repeated sooner than this many times its own duration. */
const REST = 8;
/** Milliseconds: pauses shorter than a frame need no timer. */
const FRAME = 16;

const isOurs = ({ addedNodes, removedNodes }: Change): boolean => {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(isHost);
};

/** Runs `look` at most once a frame, and rests after a costly one. Answers with the function that asks for a look. */
function paced(look: () => void, signal: AbortSignal): () => void {
  let wanted = false;
  let busy = false;
  const run = () => {
    if (signal.aborted) return;
    const began = performance.now();
    wanted = false;
    try {
      look();
    } catch (error) {
      // One page in an odd state may be looked at again when it has changed; a watch that ended would never look again.
      report(error, 'looking at the page');
    }
    const pause = (performance.now() - began) * REST;
    if (pause < FRAME) rested();
    else setTimeout(rested, pause);
  };
  const rested = () => {
    busy = false;
    if (wanted) soon();
  };
  const soon = () => {
    wanted = true;
    if (busy) return;
    busy = true;
    requestAnimationFrame(run);
  };
  return soon;
}

export function watchPage({ parts, changed, restyled }: PageChanges, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOurs(record) && mayChangeText(record))) soon();
  });
  const observe = () => {
    observer.disconnect();
    for (const { node, options } of parts()) observer.observe(node, options);
  };
  const soon = paced(() => {
    observe();
    changed();
  }, signal);
  const attributes = new MutationObserver(paced(restyled, signal));
  observe();
  attributes.observe(document.documentElement, { attributes: true });
  if (document.body) attributes.observe(document.body, { attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    attributes.disconnect();
  });
}
