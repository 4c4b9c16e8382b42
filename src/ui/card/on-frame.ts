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
  const pointer = (inside: boolean) => (event: Event) => {
    if (event.isTrusted) post({ type: 'pointer', inside });
  };
  document.addEventListener('keydown', keyed, { signal });
  document.documentElement.addEventListener('pointerenter', pointer(true), { signal });
  document.documentElement.addEventListener('pointerleave', pointer(false), { signal });
  const observer = new ResizeObserver(() => {
    const size = sizeOfCard(root);
    if (size) resized(size);
  });
  observer.observe(root);
  signal.addEventListener('abort', () => observer.disconnect());
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
