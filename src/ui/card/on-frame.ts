/** What happens in the card's own document: keys, the pointer coming and going, the card changing its size. */
import type { CardToPage } from '../../messaging/card-protocol.ts';

export interface FrameEvents {
  readonly document: Document;
  readonly root: Element;
  readonly post: (message: CardToPage) => void;
  readonly resized: (size: { width: number; height: number }) => void;
  readonly signal: AbortSignal;
}

/** Only what a reader did counts: a press made by a script is no press. */
export function listenInFrame({ document, root, post, resized, signal }: FrameEvents): void {
  const keyed = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape') post({ type: 'close' });
    else if (event.key === 'Enter' && root.querySelector('.peek') && !isButton(event.target))
      post({ type: 'pin' });
  };
  document.addEventListener('keydown', keyed, { signal });
  watchPointer(document, post, signal);
  const observer = new ResizeObserver(() => {
    const size = sizeOfCard(root);
    if (size) resized(size);
  });
  observer.observe(root);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Milliseconds between two words of a pointer that goes on moving: less than it takes a card to close. */
const AGAIN = 150;

/**
 * A pointer that moves here is here. Its coming and going cannot be trusted in a frame that is hidden and shown anew:
 * Chromium 156 forgets to say that the pointer left a frame that was hidden under it, says at the next showing that it
 * came when it did not, and is silent when it does (seen 2026-11).
 */
function watchPointer(document: Document, post: FrameEvents['post'], signal: AbortSignal): void {
  let said = Number.NEGATIVE_INFINITY;
  const moved = ({ isTrusted, timeStamp }: PointerEvent) => {
    if (!isTrusted || timeStamp - said < AGAIN) return;
    said = timeStamp;
    post({ type: 'pointer', inside: true });
  };
  const left = ({ isTrusted }: PointerEvent) => {
    if (!isTrusted) return;
    said = Number.NEGATIVE_INFINITY;
    post({ type: 'pointer', inside: false });
  };
  document.addEventListener('pointermove', moved, { signal, passive: true });
  document.documentElement.addEventListener('pointerleave', left, { signal, passive: true });
}

const isButton = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button') !== null;

/** Room that the drawn card takes, in whole CSS pixels; null when none is drawn. */
export function sizeOfCard(root: Element): { width: number; height: number } | null {
  const card = root.firstElementChild;
  if (!card) return null;
  const { width, height } = card.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}
