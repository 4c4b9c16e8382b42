/**
 * The one element that Whence adds to a page: a closed shadow root of no size, for boxes without text, two small buttons
 * and the card's frame. It makes no stacking context of its own, so that the highlighter can blend with the text under it.
 */
import { HOST_STYLE } from './host-style.ts';

/** Its name tells our own element from the page's, also one that an earlier copy of this script left behind. */
const NAME = 'whence-host';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** A constructed sheet passes a strict policy of the page; so does a style element whose text is set, the older way. */
function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Older Firefox refuses a sheet made by an extension's script (seen reported up to 2024): nothing is lost by the other way.
    const style = document.createElement('style');
    style.textContent = HOST_STYLE;
    root.append(style);
  }
}

/** What shows itself only and no child of its own. */
const REPLACED = 'video, audio, img, canvas, iframe, object, embed';

/** Where the host must stand to be of use: browsers let nothing outside an element in full screen be touched. */
function parentNow(): Element {
  const full = document.fullscreenElement;
  return full && !full.matches(REPLACED) ? full : document.documentElement;
}

/** Chromium since 133 and Firefox since 144 move a frame without loading it again; elsewhere the card begins anew. */
function moveTo(parent: Element, element: Element): void {
  if (element.parentElement === parent) return;
  if ('moveBefore' in parent && typeof parent.moveBefore === 'function') parent.moveBefore(element, null);
  else parent.append(element);
}

/** Adds the host to the page until the signal aborts. `moved` is called when it went into a full screen or out of it. */
export function addHost(moved: () => void, signal: AbortSignal): Host {
  const element = document.createElement(NAME);
  const root = element.attachShadow({ mode: 'closed' });
  addStyle(root);
  parentNow().append(element);
  const follow = () => {
    moveTo(parentNow(), element);
    moved();
  };
  document.addEventListener('fullscreenchange', follow, { signal });
  signal.addEventListener('abort', () => element.remove());
  return { element, root };
}

/** Takes out a host left by a copy of this script that was ended without a word, as Firefox does at an update. */
export function removeLeftHosts(): void {
  for (const left of document.querySelectorAll(NAME)) left.remove();
}

/** Whether a node is our own element; everything within it is closed to the page and to us from outside. */
export function isHost(node: Node | null): boolean {
  return node instanceof Element && node.localName === NAME;
}
