/** Runs the hover machine: gives it the time, wakes it when something is due, and says when another card is to show. */
import type { Settings } from '../browser/settings.ts';
import {
  DELAYS,
  dueOf,
  type HoverEvent,
  type HoverState,
  IDLE,
  nextHover,
  shownIn,
} from './hover-machine.ts';

export interface Shown {
  readonly mark: string;
  readonly pinned: boolean;
}

/** Where a pointer was last, in the viewport, and whether it is a finger. */
export interface PointedAt {
  readonly x: number;
  readonly y: number;
  readonly touch: boolean;
}

export interface Change {
  readonly now: Shown | null;
  readonly before: Shown | null;
  /** What the reader did. */
  readonly cause: HoverEvent['type'];
  /** Null where no pointer did it. */
  readonly pointer: PointedAt | null;
}

export interface Hover {
  readonly shown: () => Shown | null;
  readonly point: (mark: string | null, at: PointedAt | null, travelling: boolean) => void;
  /** By a click, with the pointer's place; by a key, without. */
  readonly pin: (mark: string, at: PointedAt | null) => void;
  /** By key: the card shows, and the focus stays where it is. */
  readonly peek: (mark: string) => void;
  /** Pins the card that shows, where it stands. */
  readonly pinShown: () => void;
  readonly inCard: (inside: boolean) => void;
  readonly interrupt: () => void;
  readonly scrolled: () => void;
  readonly away: () => void;
  readonly dismiss: () => void;
}

interface ClockOptions {
  readonly settings: () => Settings;
  readonly changed: (change: Change) => void;
  readonly signal: AbortSignal;
}

export function hoverClock({ settings, changed, signal }: ClockOptions): Hover {
  let state: HoverState = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointer: PointedAt | null = null;
  const now = () => performance.now();

  const step = (event: HoverEvent) => {
    if (signal.aborted) return;
    const before = shownIn(state);
    state = nextHover(state, event, DELAYS[settings().hover]);
    clearTimeout(timer);
    const due = dueOf(state);
    if (due !== null) timer = setTimeout(tick, Math.max(0, due - now()));
    const shown = shownIn(state);
    if (shown?.mark === before?.mark && shown?.pinned === before?.pinned) return;
    changed({ now: shown, before, cause: event.type, pointer });
  };
  // A timer may ring a hair early; the machine would then wait for a tick that nobody sends.
  const tick = () => step({ type: 'tick', at: Math.max(now(), dueOf(state) ?? 0) });

  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    shown: () => shownIn(state),
    point(mark, at, travelling) {
      if (at) pointer = at;
      step({ type: 'point', mark, x: at?.x ?? -1, y: at?.y ?? -1, at: now(), travelling });
    },
    pin(mark, at) {
      pointer = at;
      step({ type: 'pin', mark });
    },
    peek(mark) {
      pointer = null;
      step({ type: 'peek', mark });
    },
    pinShown() {
      const shown = shownIn(state);
      if (shown) step({ type: 'pin', mark: shown.mark });
    },
    inCard: (inside) => step({ type: 'card', inside, at: now() }),
    interrupt: () => step({ type: 'interrupt' }),
    scrolled: () => step({ type: 'scroll' }),
    away: () => step({ type: 'away' }),
    dismiss: () => step({ type: 'dismiss' }),
  };
}
