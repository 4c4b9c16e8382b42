/** The reader's hand on the page: says which mark a resting pointer is on, and what is pressed. */
import type { Settings } from '../browser/settings.ts';
import { type Hit, hitAt, type Target } from './hit.ts';
import { isHost } from './host.ts';
import type { Hover } from './hover-clock.ts';
import type { Box } from './lines.ts';
import { isTravelling } from './safe-triangle.ts';

export interface PointerOptions {
  readonly hover: Hover;
  readonly targets: () => readonly Target[];
  readonly settings: () => Settings;
  /** Where the card stands; null while it is hidden. */
  readonly card: () => Box | null;
  /** A pointer came to rest on a mark: a card may be wanted soon. */
  readonly resting: () => void;
  /** Whether the script may still act; asked before every event that does something. */
  readonly alive: () => boolean;
  readonly signal: AbortSignal;
}

/** Milliseconds after scrolling during which nothing opens: words pass under a pointer that does not move. */
const AFTER_SCROLL = 150;
/** Milliseconds: a finger that stays longer does not tap, it asks for what the system has to offer. */
const LONG_PRESS = 450;
/** A pressed pointer that moves further than this (CSS pixels) selects. */
const DRAG = 4;

/** What answers a click by itself; marks never take one from it. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable=""], [contenteditable="true"], [role="button"]';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly touch: boolean;
  readonly element: Element | null;
}

function spotOf(event: MouseEvent): Spot {
  const { clientX: x, clientY: y, target } = event;
  const touch = event instanceof PointerEvent && event.pointerType === 'touch';
  return { x, y, touch, element: target instanceof Element ? target : null };
}

/** The mark whose card shows, wherever it is now. */
function openHit({ hover, targets }: PointerOptions): Hit | null {
  const shown = hover.shown();
  if (shown === null) return null;
  for (const { layer, index } of targets()) {
    const mark = index.byKey(shown.mark);
    if (mark) return { layer, mark };
  }
  return null;
}

const hit = (options: PointerOptions, at: Spot): Hit | null => hitAt(options.targets(), at, openHit(options));

const isOurs = ({ target }: Event): boolean => target instanceof Node && isHost(target);

/** Moving: at most one question a frame, however often the hand twitches. */
function watchMoves(options: PointerOptions): void {
  const { hover, targets, card, resting, alive, signal } = options;
  let spot: Spot | null = null;
  let left: Spot | null = null;
  let frame = 0;
  let scrolled = Number.NEGATIVE_INFINITY;

  const point = () => {
    frame = 0;
    if (!spot || signal.aborted || performance.now() - scrolled < AFTER_SCROLL) return;
    const found = hit(options, spot);
    const shown = hover.shown();
    // Notes answer a click only: a long highlight would open its card under everybody who reads on.
    const counts = found !== null && (found.mark.kind !== 'note' || found.mark.key === shown?.mark);
    const mark = counts ? found.mark.key : null;
    if (shown?.mark === mark || !left) left = spot;
    const box = shown && !shown.pinned ? card() : null;
    if (mark !== null && shown === null) {
      if (!alive()) return;
      resting();
    }
    hover.point(mark, spot, box !== null && isTravelling(left, spot, box));
  };

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    // What the page is told of the pointer, the card is not: it left, whenever the card's own word of it arrives.
    hover.inCard(false);
    spot = spotOf(event);
    frame ||= requestAnimationFrame(point);
  };
  const onLeave = ({ clientX: x, clientY: y }: PointerEvent) => {
    // Firefox also says so when the pointer goes into a frame, such as the card's.
    if (x > 0 && y > 0 && x < window.innerWidth - 1 && y < window.innerHeight - 1) return;
    spot = null;
    hover.point(null, null, false);
  };
  const onScroll = ({ target }: Event) => {
    if (!(target instanceof Node) || !targets().some(({ layer }) => target.contains(layer.story.root)))
      return;
    scrolled = performance.now();
    hover.scrolled();
  };

  const early = { signal, capture: true, passive: true } as const;
  window.addEventListener('pointermove', onMove, early);
  window.addEventListener('scroll', onScroll, early);
  document.documentElement.addEventListener('pointerleave', onLeave, { signal, passive: true });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

const selectedText = (): string => getSelection()?.toString() ?? '';

/** Pressing: on a mark it pins the card, anywhere else it sends the card away; selecting sends it away too. */
function watchPresses(options: PointerOptions): void {
  const { hover, settings, alive, signal } = options;
  let pressed: Spot | null = null;
  let since = 0;
  let dragged = false;
  let selected = '';

  // Words that were selected before the press are no reason to ignore it: browsers let go of them only after the click.
  const hasSelected = () => dragged || ![selected, ''].includes(selectedText());
  const onDown = (event: PointerEvent) => {
    since = event.timeStamp;
    dragged = false;
    selected = selectedText();
    if (!event.isTrusted || !alive() || isOurs(event)) return;
    pressed = spotOf(event);
    const shown = hover.shown();
    if (shown === null) hover.interrupt();
    else if (hit(options, pressed)?.mark.key !== shown.mark) hover.away();
  };
  const onMove = ({ isTrusted, clientX, clientY }: PointerEvent) => {
    if (!isTrusted || !pressed || Math.hypot(clientX - pressed.x, clientY - pressed.y) <= DRAG) return;
    pressed = null;
    dragged = true;
    hover.away();
  };
  const onUp = () => {
    pressed = null;
  };
  const onClick = (event: MouseEvent) => {
    const plain = event.isTrusted && event.button === 0 && event.detail <= 1 && !event.defaultPrevented;
    if (!plain || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (settings().hover === 'off' || !alive() || hasSelected()) return;
    const spot = spotOf(event);
    if (!spot.element || isOurs(event) || spot.element.closest(INTERACTIVE)) return;
    if (spot.touch && event.timeStamp - since > LONG_PRESS) return;
    const found = hit(options, spot);
    if (found) hover.pin(found.mark.key, spot);
  };

  const early = { signal, capture: true, passive: true } as const;
  window.addEventListener('pointerdown', onDown, early);
  window.addEventListener('pointermove', onMove, early);
  window.addEventListener('pointerup', onUp, early);
  window.addEventListener('pointercancel', onUp, early);
  window.addEventListener('click', onClick, { signal, passive: true });
}

/** Keys: Escape closes; every other one is typing, during which nothing opens. */
function watchKeys({ hover, alive, signal }: PointerOptions): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || !alive()) return;
    if (event.key !== 'Escape') return hover.interrupt();
    // The topmost thing takes the key: the page does not close something of its own with the same stroke.
    if (hover.shown()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    hover.dismiss();
  };
  window.addEventListener('keydown', onKey, { signal, capture: true });
}

/** Listens until the signal aborts. */
export function watchPointer(options: PointerOptions): void {
  watchMoves(options);
  watchPresses(options);
  watchKeys(options);
}
