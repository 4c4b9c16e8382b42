/** What words say of the kind of a source. */
import type { SourceKind } from '../types.ts';

/** What words say. `unknown` where they name no body, and only what was told before can ("its spokesman"). */
export interface KindOfWords {
  readonly kind: SourceKind;
  readonly unknown: boolean;
  /** Whether nothing but the form of a word that no table holds tells the kind. */
  readonly guessed?: boolean;
}
