/** The reader's own words, and what they hang on. */
import type { Passage } from '../anchoring/passage.ts';

/** A note hangs on a person (in every article), on a claim of one article, or on a passage of one. */
export type NoteTarget =
  | { readonly type: 'person'; readonly personId: string; readonly name: string }
  | { readonly type: 'claim'; readonly passage: Passage }
  | { readonly type: 'passage'; readonly passage: Passage };

/** A note as it is kept. */
export interface Note {
  /** UUID, made by the view that wrote the note, so that saving it twice saves it once. */
  readonly id: string;
  readonly target: NoteTarget;
  /** The article in which it was written; title and address make it readable without the page. */
  readonly articleId: string;
  readonly articleTitle: string;
  readonly articleUrl: string;
  /** May be empty on a passage: a highlight without words. */
  readonly text: string;
  /** As `cleanTags` makes them, in the reader's order. */
  readonly tags: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Set while the note lies in the trash (30 days); null otherwise. */
  readonly deletedAt: number | null;
}

/** Words that are being written: what a view sends to keep them as a draft, and then to save them as a note. */
export interface NoteDraft {
  /** The note's own, made with the editor: two editors never share one. */
  readonly id: string;
  readonly target: NoteTarget;
  readonly articleId: string;
  readonly text: string;
  /** As `cleanTags` makes them, in the reader's order. */
  readonly tags: readonly string[];
  /** `updatedAt` of the note whose words were changed; null when there was no note yet. Tells a change made elsewhere. */
  readonly edited: number | null;
}
