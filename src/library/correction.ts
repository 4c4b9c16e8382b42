/**
 * A correction is the reader's own rule about what the engine found: it is kept beside the analysis and applied to it
 * at every reading, so that the engine's answer stays as it was made and every correction can be taken back.
 */
import type { Passage } from '../anchoring/passage.ts';
import type { SourceKind } from '../engine/types.ts';

/** `article`: only where it was made; `all`: in every article that names the same person, or has the same words. */
export type CorrectionScope = 'article' | 'all';

/** Whom a correction is about: found again by any spelling of any of these names. */
export interface PersonNamed {
  /** As the card showed the person; the first to be looked for. */
  readonly name: string;
  /** Every way in which the whole name was written, this one among them. */
  readonly names: readonly string[];
  /** Who that is in the library. */
  readonly personId: string;
}

/** Who says a claim, by the reader's word. */
export type SourceNamed =
  | { readonly type: 'person'; readonly person: PersonNamed }
  /** A source that is no person of the list; `words` stand somewhere in the article. */
  | { readonly type: 'words'; readonly words: string; readonly kind: SourceKind }
  /** The article does not name it. */
  | { readonly type: 'unnamed' };

/** What the reader says. */
export type CorrectionAct =
  | { readonly type: 'not-person'; readonly person: PersonNamed }
  /** `person` is nobody else than `same`. */
  | { readonly type: 'same-person'; readonly person: PersonNamed; readonly same: PersonNamed }
  /** `person` is a namesake of `than`, whom the reader met elsewhere, and somebody else. */
  | { readonly type: 'another-person'; readonly person: PersonNamed; readonly than: PersonNamed }
  /** These mentions are of somebody else, who is called `other`. */
  | {
      readonly type: 'two-people';
      readonly person: PersonNamed;
      readonly other: string;
      readonly mentions: readonly Passage[];
    }
  | { readonly type: 'rename'; readonly person: PersonNamed; readonly to: string }
  | { readonly type: 'person'; readonly passage: Passage }
  | { readonly type: 'not-claim'; readonly passage: Passage }
  | { readonly type: 'source'; readonly passage: Passage; readonly source: SourceNamed }
  | { readonly type: 'claim'; readonly passage: Passage; readonly source: SourceNamed };

/** A correction as a view sends it. */
export interface CorrectionDraft {
  /** UUID, made by the view, so that sending it twice keeps it once. */
  readonly id: string;
  /** When the reader made it; corrections are applied in this order. Milliseconds since 1970. */
  readonly at: number;
  readonly scope: CorrectionScope;
  /** The article in which it was made. */
  readonly articleId: string;
  readonly act: CorrectionAct;
}

/** A correction as it is kept; title and address make it readable without the page. */
export interface Correction extends CorrectionDraft {
  readonly articleTitle: string;
  readonly articleUrl: string;
}
