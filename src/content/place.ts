/**
 * The place of the page that has the keyboard: an invisible button of ours over a mark. While it is in focus the mark is
 * painted open; Enter opens the card; Tab goes on from there in the page. It stands in the closed shadow root, so the
 * page sees that something of ours has focus and not what.
 */
import type { Host } from './host.ts';
import type { Box } from './lines.ts';

/** Seen only while the reader goes from mark to mark: the ring is the sign of that. */
export type PlaceLook = 'focus' | 'focus ring' | 'focus ring d';

export interface Place {
  /** Puts the focus on this line; `label` is the article's own words there, for those who hear the page. */
  readonly focus: (line: Box, label: string, look: PlaceLook) => void;
  /** The line stands elsewhere now. */
  readonly move: (line: Box) => void;
  readonly hasFocus: () => boolean;
  readonly leave: () => void;
}

export interface PlaceEvents {
  readonly entered: () => void;
  readonly left: () => void;
}

export function makePlace(host: () => Host, events: PlaceEvents): Place {
  let button: HTMLButtonElement | null = null;

  const remove = () => {
    const old = button;
    button = null;
    old?.remove();
  };

  const blurred = () => {
    // A window that loses focus keeps its place: it is lost only when something else on the page took it.
    if (button && host().root.activeElement === button) return;
    remove();
    events.left();
  };

  const make = (): HTMLButtonElement => {
    const made = document.createElement('button');
    made.tabIndex = -1;
    made.addEventListener('blur', () => setTimeout(blurred));
    made.addEventListener('click', (event) => {
      if (event.isTrusted) events.entered();
    });
    made.addEventListener('keydown', (event) => {
      if (event.isTrusted && event.key === 'Escape') made.blur();
    });
    host().root.append(made);
    return made;
  };

  const move = (line: Box) => {
    if (!button) return;
    const origin = host().element.getBoundingClientRect();
    const { style } = button;
    style.left = `${line.left - origin.left}px`;
    style.top = `${line.top - origin.top}px`;
    style.width = `${line.right - line.left}px`;
    style.height = `${line.bottom - line.top}px`;
  };

  return {
    focus(line, label, look) {
      button ??= make();
      button.className = look;
      button.setAttribute('aria-label', label);
      move(line);
      button.focus({ preventScroll: true });
    },
    move,
    hasFocus: () => button !== null && host().root.activeElement === button,
    leave() {
      if (!button) return;
      remove();
      events.left();
    },
  };
}
