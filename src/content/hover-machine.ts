/**
 * When a card opens, stays and closes: a pure machine over events that carry their own time, so that its whole behaviour
 * is one table of tests. What the pointer is over, and whether it travels to the card, is found elsewhere.
 */

/** Milliseconds. */
export interface Delays {
  /** Rest on a mark before its card opens; null when cards do not open by resting. */
  readonly open: number | null;
  /** Rest on another mark while a card is open. */
  readonly swap: number;
  /** After the pointer left mark and card (WCAG 1.4.13 wants time to reach the card). */
  readonly close: number;
}

/** By the setting; `click` and `off` differ in what a click does, which is not the machine's business. */
export const DELAYS: Readonly<Record<'slow' | 'normal' | 'click' | 'off', Delays>> = {
  slow: { open: 600, swap: 100, close: 300 },
  normal: { open: 300, swap: 100, close: 300 },
  click: { open: null, swap: 100, close: 300 },
  off: { open: null, swap: 100, close: 300 },
};

/** A pointer that moves further than this (CSS pixels) within a mark does not rest on it. */
const REST = 8;

/** A mark is known here by its key only. */
type Key = string;

interface Rest {
  /** Time at which the state changes by itself. */
  readonly due: number;
  readonly x: number;
  readonly y: number;
}

export type HoverState =
  | { readonly type: 'idle' }
  /** The pointer came to rest on a mark; nothing shows yet. */
  | ({ readonly type: 'resting'; readonly mark: Key } & Rest)
  /** The card shows and the pointer is on its mark. */
  | { readonly type: 'open'; readonly mark: Key }
  /** The pointer is in the card; `under` is what the page saw last, which may arrive late. */
  | { readonly type: 'held'; readonly mark: Key; readonly under: Key | null }
  /** The card of `mark` shows while the pointer rests on `next`. */
  | ({ readonly type: 'swapping'; readonly mark: Key; readonly next: Key } & Rest)
  /** The card shows for a moment yet; `under` is the mark crossed on the way to the card. */
  | { readonly type: 'leaving'; readonly mark: Key; readonly due: number; readonly under: Key | null }
  /** Opened by key: no pointer closes it and no scrolling; a key or a press does. */
  | { readonly type: 'kept'; readonly mark: Key }
  /** The card stays until the reader closes it. */
  | { readonly type: 'pinned'; readonly mark: Key }
  /** Closed by the reader: not again until the pointer left the mark. */
  | { readonly type: 'dismissed'; readonly mark: Key };

export type HoverEvent =
  /** The pointer is on this mark, or on none. `travelling`: on its way to the open card. */
  | {
      readonly type: 'point';
      readonly mark: Key | null;
      readonly x: number;
      readonly y: number;
      readonly at: number;
      readonly travelling: boolean;
    }
  | { readonly type: 'card'; readonly inside: boolean; readonly at: number }
  | { readonly type: 'tick'; readonly at: number }
  /** Typing: nothing may open from what was begun. */
  | { readonly type: 'interrupt' }
  /** The words moved away under the pointer, and a card that was opened by it goes with them. */
  | { readonly type: 'scroll' }
  /** Pressed, or selecting, anywhere but on the mark whose card shows. */
  | { readonly type: 'away' }
  /** Escape, or the card's own close button. */
  | { readonly type: 'dismiss' }
  /** By key. */
  | { readonly type: 'peek'; readonly mark: Key }
  | { readonly type: 'pin'; readonly mark: Key };

export const IDLE: HoverState = { type: 'idle' };

type Point = Extract<HoverEvent, { type: 'point' }>;

/** The card that shows in a state, or null. */
export function shownIn(state: HoverState): { readonly mark: Key; readonly pinned: boolean } | null {
  if (state.type === 'idle' || state.type === 'resting' || state.type === 'dismissed') return null;
  return { mark: state.mark, pinned: state.type === 'pinned' };
}

/** When a `tick` must be sent; null while nothing changes by itself. */
export function dueOf(state: HoverState): number | null {
  return 'due' in state ? state.due : null;
}

const moved = (state: Rest, { x, y }: Point): boolean => Math.hypot(x - state.x, y - state.y) > REST;

function beginRest({ mark, x, y, at }: Point, { open }: Delays): HoverState {
  return mark === null || open === null ? IDLE : { type: 'resting', mark, due: at + open, x, y };
}

/** The pointer moved on the page while the card of `shown` was open. */
function pointWhileOpen(state: HoverState & { mark: Key }, event: Point, delays: Delays): HoverState {
  const { mark, at, x, y } = event;
  if (mark === state.mark) return { type: 'open', mark };
  if (event.travelling) return { type: 'leaving', mark: state.mark, due: at + delays.close, under: mark };
  if (mark !== null && delays.open !== null) {
    if (state.type === 'swapping' && state.next === mark && !moved(state, event)) return state;
    return { type: 'swapping', mark: state.mark, next: mark, due: at + delays.swap, x, y };
  }
  if (state.type === 'leaving') return { ...state, under: null };
  return { type: 'leaving', mark: state.mark, due: at + delays.close, under: null };
}

function point(state: HoverState, event: Point, delays: Delays): HoverState {
  switch (state.type) {
    case 'idle':
      return beginRest(event, delays);
    case 'resting':
      return state.mark === event.mark && !moved(state, event) ? state : beginRest(event, delays);
    case 'dismissed':
      return state.mark === event.mark ? state : beginRest(event, delays);
    case 'pinned':
    case 'kept':
      return state;
    case 'held':
      return { ...state, under: event.mark };
    default:
      return pointWhileOpen(state, event, delays);
  }
}

function tick(state: HoverState, at: number, { open }: Delays): HoverState {
  const due = dueOf(state);
  if (due === null || at < due) return state;
  if (state.type === 'resting') return { type: 'open', mark: state.mark };
  if (state.type === 'swapping') return { type: 'open', mark: state.next };
  // The pointer stopped on the way, on another mark: it has rested there for as long as closing takes.
  if (state.type === 'leaving' && state.under !== null && open !== null)
    return { type: 'open', mark: state.under };
  return IDLE;
}

function card(state: HoverState, inside: boolean, at: number, { close }: Delays): HoverState {
  const shown = shownIn(state);
  if (shown === null || shown.pinned || state.type === 'kept') return state;
  const { mark } = shown;
  if (inside) return state.type === 'held' ? state : { type: 'held', mark, under: null };
  if (state.type !== 'held') return state;
  // The pointer may have reached the mark before the card said that it left.
  return state.under === mark
    ? { type: 'open', mark }
    : { type: 'leaving', mark, due: at + close, under: state.under };
}

function interrupt(state: HoverState): HoverState {
  if (state.type === 'resting') return IDLE;
  return state.type === 'swapping' ? { type: 'open', mark: state.mark } : state;
}

const away = (state: HoverState): HoverState => (state.type === 'dismissed' ? state : IDLE);

/** The state after an event. The same object comes back when nothing changed. */
export function nextHover(state: HoverState, event: HoverEvent, delays: Delays): HoverState {
  switch (event.type) {
    case 'point':
      return point(state, event, delays);
    case 'card':
      return card(state, event.inside, event.at, delays);
    case 'tick':
      return tick(state, event.at, delays);
    case 'interrupt':
      return interrupt(state);
    case 'away':
      return away(state);
    case 'scroll':
      return state.type === 'pinned' || state.type === 'kept' ? state : away(state);
    case 'peek':
      return { type: 'kept', mark: event.mark };
    case 'dismiss':
      return 'mark' in state ? { type: 'dismissed', mark: state.mark } : state;
    case 'pin':
      return { type: 'pinned', mark: event.mark };
  }
}
