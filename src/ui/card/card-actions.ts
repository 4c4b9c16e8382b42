/** What a reader can do in a card; each is a word to the page. */
import type { Span } from '../../engine/types.ts';

export interface CardActions {
  readonly jump: (spans: readonly Span[]) => void;
  readonly pin: () => void;
  readonly close: () => void;
  /** Gives the card to another note. */
  readonly showNote: (noteId: string) => void;
  /** Opens the library at a place of it (`#people/…`), in a tab of its own. */
  readonly openLibrary: (place: string) => void;
}
