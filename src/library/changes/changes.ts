/** What became other in an article since the reader read it. Wording alone: nobody knows why. */
import type { BasisKind, Degree, Span } from '../../engine/types.ts';

/** A run of words of a sentence; `gone` stands only before, `new` only now. */
export interface WordRun {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** A sentence with its place among the blocks of its text. */
export interface SentenceAt {
  readonly text: string;
  readonly at: Span;
  /** The article's headline. */
  readonly isTitle: boolean;
}

export type SentenceChange =
  | {
      readonly type: 'altered';
      readonly before: readonly WordRun[];
      readonly now: readonly WordRun[];
      readonly at: Span;
      readonly isTitle: boolean;
    }
  | { readonly type: 'added'; readonly now: string; readonly at: Span; readonly isTitle: boolean }
  | { readonly type: 'removed'; readonly before: string; readonly isTitle: boolean };

export interface TextChanges {
  /** In the order of the text as it is now; what was removed stands where it stood. */
  readonly changes: readonly SentenceChange[];
  /** Sentences that stand as they were read. */
  readonly same: number;
  /** Sentences that stand elsewhere now, word for word. */
  readonly moved: number;
}

/** A claim in the words that name its parts. */
export interface ClaimSaid {
  readonly text: string;
  /** The words that name the source; null where none is named. */
  readonly source: string | null;
  readonly basis: BasisKind;
  readonly degree: Degree;
}

/** What of a claim became other. */
export type ClaimPart = 'words' | 'source' | 'basis' | 'degree';

export type ClaimChange =
  | { readonly type: 'added'; readonly now: ClaimSaid; readonly at: readonly Span[] }
  | { readonly type: 'removed'; readonly before: ClaimSaid }
  | {
      readonly type: 'altered';
      readonly before: ClaimSaid;
      readonly now: ClaimSaid;
      readonly at: readonly Span[];
      readonly parts: readonly ClaimPart[];
    };

/** An article that was changed between two readings. */
export interface ChangedArticle {
  readonly articleId: string;
  readonly title: string;
  readonly url: string;
  /** When the text before was read last; milliseconds since 1970. */
  readonly readBefore: number;
  /** When the text of now was read first; milliseconds since 1970. */
  readonly readNow: number;
}

/** All of it. */
export interface Changes extends ChangedArticle {
  readonly language: 'en' | 'ru';
  readonly text: TextChanges;
  readonly claims: readonly ClaimChange[];
  /** The reader's notes on passages and claims of the article. */
  readonly notes: { readonly found: number; readonly gone: number };
}
