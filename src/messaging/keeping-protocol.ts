/** The messages about what is kept outside of the database: whether something is missing, and the copies. */
import type { CopyInfo } from '../browser/copies.ts';
import type { Kept } from '../browser/kept.ts';
import type { OwnCounts } from '../library/own-counts.ts';

/** How the library is, beside what is remembered of it outside of the database. */
export interface LibraryHealth {
  /** `lost`: less is there than there was; `unreadable`: the browser does not open it; `newer` and `blocked` as in a failure. */
  readonly state: 'well' | 'lost' | 'unreadable' | 'newer' | 'blocked';
  /** What is there now; null where it cannot be looked at. */
  readonly now: OwnCounts | null;
  /** What was there when it was last looked at, and when that was; null where nothing ever was. */
  readonly before: Kept | null;
  /** Newest first. */
  readonly copies: readonly CopyInfo[];
}

/** Records of one kind that a restoring would bring, or brought. */
export interface RestoreCounts {
  /** Not in the library. */
  readonly fresh: number;
  /** Completed by what the copy knows besides, or has newer. */
  readonly newer: number;
  /** With other words here and there: both are kept. */
  readonly both: number;
  /** There already. */
  readonly same: number;
}

/** What bringing a copy back would do, or did. */
export interface RestorePlan {
  readonly notes: RestoreCounts;
  readonly drafts: RestoreCounts;
  readonly corrections: RestoreCounts;
  readonly articles: RestoreCounts;
  /** Records of the copy that are damaged and are left out. */
  readonly refused: number;
}

/** For full pages of ours alone: nothing here can be undone. */
export interface KeepingMessages {
  /** Whether everything is there that was, and which copies there are. */
  'library/health': {
    ask: Record<string, never>;
    answer: { type: 'health'; health: LibraryHealth };
  };
  /** After a loss: go on with what is there. Nothing is deleted, and the loss is not told again. */
  'loss/accept': { ask: Record<string, never>; answer: { type: 'accepted' } };
  /** Remove a database that the browser cannot open, and begin an empty one; refused where it can be opened. */
  'library/begin-anew': { ask: Record<string, never>; answer: { type: 'begun' } };
  /** Make a copy now. */
  'copy/make': { ask: Record<string, never>; answer: { type: 'copied' } };
  /** What would bringing this copy back do? */
  'copy/plan': { ask: { id: string }; answer: { type: 'plan'; plan: RestorePlan } };
  /** Bring this copy back, all of it or nothing; nothing that is there is deleted. */
  'copy/restore': { ask: { id: string }; answer: { type: 'restored'; plan: RestorePlan } };
}
