/**
 * What the content script and the card say to each other, over ports that the background joins
 * by tab and by a token which only the content script and the frame it made know.
 */
import type { Passage } from '../anchoring/passage.ts';
import type { Span } from '../engine/types.ts';

/** What a card is about, by its place: who or what is there may be corrected while the card is open. */
export type CardTarget =
  /** Who is named there. */
  | { readonly type: 'person'; readonly articleId: string; readonly at: Span }
  /** The claim whose content begins with these words. */
  | { readonly type: 'claim'; readonly articleId: string; readonly at: Span }
  /** A note that exists. */
  | { readonly type: 'note'; readonly articleId: string; readonly noteId: string }
  /** A passage just selected: the editor for a new note on it. */
  | { readonly type: 'passage'; readonly articleId: string; readonly passage: Passage };

/** `peek` on hover; `pinned` after a click: a non-modal dialog; `sheet` on touch and narrow pages. */
export type CardForm = 'peek' | 'pinned' | 'sheet';

/** What the page's script says to its card. */
export type PageToCard =
  /** This story was opened (or read anew): have its reading at hand. */
  | { readonly type: 'story'; readonly articleId: string; readonly hash: string }
  | {
      readonly type: 'show';
      /** Counts up; `size` answers with it, so that a late answer is known as late. */
      readonly turn: number;
      readonly target: CardTarget;
      readonly form: CardForm;
      /** The page's own tone, measured; not the system's. */
      readonly tone: 'light' | 'dark';
      /** Room for the card in CSS pixels, its shadow not counted. */
      readonly maxWidth: number;
      readonly maxHeight: number;
      /** Put the focus into the card. */
      readonly focus: boolean;
      /** Into the field of the note, where the card has one. */
      readonly inNote: boolean;
      /** Keep a passage as a highlight at once: an earlier try failed, and the card says why. */
      readonly keepAtOnce: boolean;
    }
  /** Keep these words as a highlight without words; answered by `highlighted`. */
  | { readonly type: 'highlight'; readonly articleId: string; readonly passage: Passage }
  /** Put a highlight that was just made into the trash; answered by `took-back`. */
  | { readonly type: 'take-back'; readonly articleId: string; readonly noteId: string }
  /** To be heard and not seen: where the walk from mark to mark is. Empty when it ends. */
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'hide' };

/**
 * How the page side draws the frame's own element. Corners and shadow are drawn there and not within the frame:
 * room for a shadow inside it would catch the pointer over the very line that is being read.
 */
export const CARD_FRAME = {
  radius: { peek: '6px', pinned: '6px', sheet: '6px 6px 0 0' },
  shadow: {
    light: '0 1px 2px rgb(28 27 24 / .06), 0 8px 28px rgb(28 27 24 / .13)',
    // Ends before the line that is read, 8 pixels off: a wide one, seen only where it is dark, would grey the words.
    dark: '0 0 0 1px rgb(0 0 0 / .3), 0 2px 6px rgb(0 0 0 / .4)',
  },
} as const;

/** What the card says to the page's script. */
export type CardToPage =
  | { readonly type: 'ready' }
  /** The card is drawn and needs this room (CSS pixels), without its shadow: see `CARD_FRAME`. */
  | { readonly type: 'size'; readonly turn: number; readonly width: number; readonly height: number }
  | { readonly type: 'pin' }
  | { readonly type: 'close' }
  | { readonly type: 'jump'; readonly spans: readonly Span[] }
  /** Another note on the same words is to have the card. */
  | { readonly type: 'note'; readonly noteId: string }
  /** Null when it could not be kept. */
  | { readonly type: 'highlighted'; readonly noteId: string | null }
  | {
      readonly type: 'took-back';
      readonly articleId: string;
      readonly noteId: string;
      readonly done: boolean;
    }
  /** The pointer came into the card or left it. */
  | { readonly type: 'pointer'; readonly inside: boolean };

/** Notes or corrections of this article changed (null: of every article); read it again. Heard through `watchReadings` by every page of ours and content script. */
export interface ReadingChanged {
  readonly type: 'changed';
  readonly articleId: string | null;
}

/** Port names: `page:TOKEN` and `card:TOKEN`. */
export const PORT_SIDES = ['page', 'card'] as const;
/** Which end of the line a port is. */
export type PortSide = (typeof PORT_SIDES)[number];
