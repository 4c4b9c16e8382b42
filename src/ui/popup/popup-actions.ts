/** What a reader can do in the popup. */
import type { Span } from '../../engine/types.ts';

export interface PopupActions {
  /** Goes to a place in the page, and closes the popup. */
  readonly jump: (spans: readonly Span[]) => void;
  readonly switchMarks: (on: boolean) => void;
  /** At a place of it (`#people/…`), or where it begins. */
  readonly openLibrary: (place?: string) => void;
  readonly openSettings: () => void;
  readonly allowSite: () => void;
  readonly reload: () => void;
  readonly readAgain: () => void;
  /** Puts the details of a failure on the clipboard; answers whether that worked. */
  readonly copyDetails: () => Promise<boolean>;
}
