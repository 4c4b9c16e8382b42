/**
 * Every message of Whence: who may send it, what it asks, what comes back.
 * An answer is a tagged union; a failure is an answer, never a rejected promise.
 */
import type { Article } from '../article/article.ts';
import type { Span } from '../engine/types.ts';
import type { Correction, CorrectionDraft, PersonNamed } from '../library/correction.ts';
import type { Note, NoteDraft } from '../library/note.ts';
import type { PageReading, Reading } from '../library/reading.ts';
import type { KeepingMessages } from './keeping-protocol.ts';
import type { LibraryMessages } from './library-protocol.ts';

/** What went wrong, in a form that a surface turns into plain words. */
export interface Failure {
  readonly type: 'failed';
  /** `analysis`: the text could not be read; `store`: the library did not answer; `full`: no space left;
   *  `newer`: the library was written by a newer Whence; `blocked`: an older one holds it; `lost`: the background did not
   *  answer; `bad`: no such thing. */
  readonly code: 'analysis' | 'store' | 'full' | 'newer' | 'blocked' | 'lost' | 'bad';
  /** For "copy details": error name and message, never a word of the reader's or of the article's. */
  readonly detail: string;
}

/** An article in the list of what was read last. */
export interface RecentArticle {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly lastRead: number;
}

/** What a page shows to the popup: the story in view and how far it was read. */
export type PageStory =
  | { readonly type: 'no-article' }
  | { readonly type: 'working'; readonly articleId: string; readonly title: string }
  /** `hash` is of the text that is marked now; null while that is not told. */
  | { readonly type: 'ready'; readonly articleId: string; readonly hash: string | null }
  | {
      readonly type: 'failed';
      readonly articleId: string;
      readonly title: string;
      readonly failure: Failure;
    };

/** Messages that the background answers; those of the library tab and of what is kept beside it stand in files of their own. */
export interface ToBackground extends LibraryMessages, KeepingMessages {
  /** A page is coming that is an article by its address: have library and engine ready by when its story is there. */
  'article/coming': { ask: Record<string, never>; answer: { type: 'ready' } | Failure };
  /**
   * The content script found this story: answer at once with what can be marked, before anything is filed. Whom the reader
   * met elsewhere is known only of what was filed before; `article/open` follows and has the last word.
   */
  'article/read': { ask: { article: Article }; answer: { type: 'reading'; reading: PageReading } | Failure };
  /**
   * The content script found this story: analyse it, file it if the reader wants it remembered, answer with what marks need and nothing personal.
   * `again`: it was opened by this page before, and only its notes changed. Nothing is filed then, and it does not
   * count as reading; a story that was never filed is filed all the same.
   */
  'article/open': {
    ask: { article: Article; again: boolean };
    answer: { type: 'reading'; reading: PageReading } | Failure;
  };
  /** A view wants the reading of an article that was opened before: of the text with this hash alone, or (null) of the last. */
  'reading/of': {
    ask: { articleId: string; hash: string | null };
    answer: { type: 'reading'; reading: Reading } | { type: 'unknown' } | Failure;
  };
  /** Keep this note, and forget its draft; answered when the transaction is complete. `conflict`: it was changed
   *  elsewhere since `edited`, stands as `note` says, and nothing was written. */
  'note/save': {
    ask: { draft: NoteDraft };
    answer: { type: 'saved'; note: Note } | { type: 'conflict'; note: Note } | Failure;
  };
  /** Move a note to the trash, where it stays for 30 days. */
  'note/delete': { ask: { id: string }; answer: { type: 'deleted'; note: Note } | Failure };
  /** Take a note back out of the trash. */
  'note/restore': { ask: { id: string }; answer: { type: 'saved'; note: Note } | Failure };
  /** Keep words that are being written; answered when the transaction is complete. */
  'draft/keep': { ask: { draft: NoteDraft }; answer: { type: 'kept' } | Failure };
  /** Forget words that were not saved. */
  'draft/drop': { ask: { id: string }; answer: { type: 'dropped' } | Failure };
  /** Keep what the reader corrects, and apply it from now on; answered when its article is filed anew. */
  'correction/add': {
    ask: { correction: CorrectionDraft };
    answer: { type: 'corrected'; correction: Correction } | Failure;
  };
  /** Take a correction back: the engine's answer stands again. */
  'correction/remove': { ask: { id: string }; answer: { type: 'revoked' } | Failure };
  /** Every correction of the reader, newest first. */
  'correction/list': {
    ask: Record<string, never>;
    answer: { type: 'corrections'; corrections: readonly Correction[] } | Failure;
  };
  /** People met in any article whose name has these words; the first few, by name. */
  'people/find': {
    ask: { words: string };
    answer: { type: 'people'; people: readonly PersonNamed[] } | Failure;
  };
  /** Have the engine read some of the articles that were brought in and never read; ask again while any are left. */
  'library/read-rest': { ask: Record<string, never>; answer: { type: 'read'; left: number } | Failure };
  /** What the popup shows where there is no article: last read, and how much there is. */
  'library/recent': {
    ask: Record<string, never>;
    answer:
      | { type: 'recent'; articles: readonly RecentArticle[]; articleCount: number; personCount: number }
      | Failure;
  };
}

/** What the background answers to a message. */
export type Answer<K extends keyof ToBackground> = ToBackground[K]['answer'];

/** Messages that the content script of a tab answers. */
export interface ToPage {
  /** Which story is in view, and how far is it? */
  'page/story': { ask: Record<string, never>; answer: PageStory };
  /** Scroll to this place and put the mark there in focus. */
  'page/jump': {
    ask: { articleId: string; spans: readonly Span[] };
    answer: { type: 'jumped' } | { type: 'gone' };
  };
  /** Open the note editor on what is selected (context menu, command). */
  'page/note-selection': {
    ask: Record<string, never>;
    answer: { type: 'opened' } | { type: 'nothing-selected' };
  };
  /** Highlight what is selected, without words; with nothing selected, take back the highlight just made (context menu, command). */
  'page/highlight-selection': {
    ask: Record<string, never>;
    answer: { type: 'highlighting' } | { type: 'nothing-selected' };
  };
  /** Begin to go from mark to mark by plain keys, or end it (command). */
  'page/walk-marks': { ask: Record<string, never>; answer: { type: 'walking' } | { type: 'no-marks' } };
  /** Read the story in view again after a failure. */
  'page/read-again': { ask: Record<string, never>; answer: { type: 'started' } | { type: 'no-article' } };
}

/**
 * Who sends: our script in a page, one of our own pages (popup, library, background), or the card, which is ours too but
 * stands in a frame: a page can lay itself over that and catch a click, so the card may ask only for what can be undone.
 */
export type SenderKind = 'content' | 'own' | 'card';

/** Who may send what to the background. What deletes for good, brings in or takes out is for `own` alone. */
export const SENDERS: { readonly [K in keyof ToBackground]: readonly SenderKind[] } = {
  'article/coming': ['content'],
  /** Our script stands also on a page of ours: the welcome tab's example, which is never filed. */
  'article/read': ['content', 'own'],
  'article/open': ['content', 'own'],
  'reading/of': ['own', 'card'],
  'note/save': ['own', 'card'],
  'note/delete': ['own', 'card'],
  'note/restore': ['own', 'card'],
  'draft/keep': ['own', 'card'],
  'draft/drop': ['own', 'card'],
  'correction/add': ['own', 'card'],
  'correction/remove': ['own', 'card'],
  'correction/list': ['own'],
  'people/find': ['own', 'card'],
  'library/recent': ['own'],
  'library/people': ['own'],
  'library/articles': ['own'],
  'library/claims': ['own'],
  'library/notes': ['own'],
  'library/search': ['own'],
  'library/places': ['own'],
  'library/person': ['own'],
  'library/meetings': ['own'],
  'library/article': ['own'],
  'changes/list': ['own'],
  'changes/of': ['own'],
  'library/tags': ['own', 'card'],
  'library/summary': ['own'],
  'library/weigh': ['own'],
  'library/clear': ['own'],
  'library/read-rest': ['own'],
  'library/show': ['card'],
  'note/erase': ['own'],
  'library/health': ['own'],
  'loss/accept': ['own'],
  'library/begin-anew': ['own'],
  'copy/make': ['own'],
  'copy/plan': ['own'],
  'copy/restore': ['own'],
};
