/**
 * What is kept, and under which keys. Nothing of an article's analysis is the reader's own: it can be made again from
 * the text; notes, drafts and corrections cannot, and are the only records without a way back.
 * `analyses` holds what the engine made; people, appearances and claims are filed as the reader corrected them.
 */
import type { DBSchema } from 'idb';
import type { Article } from '../article/article.ts';
import type { Analysis, BasisKind, Block, ClaimKind, Degree, SourceKind } from '../engine/types.ts';
import type { Clearing, ClearingEffect, Strip } from './browsing/browse.ts';
import type { Correction } from './correction.ts';
import type {
  EntryKind,
  EntryRecord,
  GoneRecord,
  LateRecord,
  MetRecord,
  PostingsRecord,
  TotalRecord,
} from './finding/finding-schema.ts';
import type { Note, NoteDraft } from './note.ts';

/** An article without its text, so that lists of ten thousand are light. Times are milliseconds since 1970. */
export interface ArticleRecord {
  readonly id: string;
  readonly details: Omit<Article, 'blocks'>;
  /** Which text was read last. */
  readonly hash: string;
  readonly firstRead: number;
  readonly lastRead: number;
  /** The last change of its text between two readings; null while there was none. */
  readonly changed: ChangeRecord | null;
}

/** Another text was found than the one read before. */
export interface ChangeRecord {
  /** When it was found; milliseconds since 1970. */
  readonly at: number;
  /** The text read before, and when it was read last. */
  readonly before: { readonly hash: string; readonly lastRead: number };
}

/** A text as it was read; earlier texts of an article stay, for "before and now". */
export interface TextRecord {
  readonly hash: string;
  readonly articleId: string;
  readonly blocks: readonly Block[];
  readonly firstRead: number;
}

/** What one engine made of a text. */
export interface AnalysisRecord {
  readonly hash: string;
  readonly engineVersion: number;
  readonly analysis: Analysis;
}

/** Somebody met in at least one article, or on whom a note was written. */
export interface PersonRecord {
  readonly id: string;
  /** As first met in full. */
  readonly name: string;
  /** Every full name under which the person was met. */
  readonly names: readonly string[];
  /** What `lookUpKeys` makes of them. */
  readonly keys: readonly string[];
  readonly firstMet: number;
}

/** One person in one article. */
export interface AppearanceRecord {
  readonly articleId: string;
  /** Index into the people of the article's analysis. */
  readonly person: number;
  readonly personId: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly called: string | null;
  readonly said: { readonly text: string; readonly quoted: boolean } | null;
  /** Others of the library who this may be as well, the likeliest first; left out where nobody is. */
  readonly maybe?: readonly string[];
  /** The article's `lastRead`, negative: an index counts upwards, and a person's newest articles come first. */
  readonly newestFirst: number;
}

/** One claim of one article. */
export interface ClaimRecord {
  readonly articleId: string;
  /** Index into the claims of the article's analysis. */
  readonly claim: number;
  readonly text: string;
  /** The words that name the source; null where none is named. */
  readonly source: string | null;
  /** Left out when the source is no person of the list: such claims are in no person's index. */
  readonly personId?: string;
  readonly about: readonly string[];
  readonly kind: ClaimKind;
  readonly sourceKind: SourceKind;
  readonly basis: BasisKind;
  readonly degree: Degree;
  readonly at: number;
  /** `at`, negative: an index counts upwards, and the newest claims come first. */
  readonly newestFirst: number;
  /** Where the first stretch of `text` ends, in UTF-16 units; left out where it is one stretch. */
  readonly stretch?: number;
  /** "said", "according to"; left out where there is none, and in claims that were filed before it was kept. */
  readonly cue?: string;
}

/** Who is given the word where in an article; computed, and kept because a list shows fifty of them. */
export interface StripRecord extends Strip {
  readonly articleId: string;
}

/** A clearing that was begun: what is left of it is kept with every step, so that one that is cut off is brought to its end. */
export interface ClearingRecord {
  readonly id: string;
  /** Milliseconds since 1970: an article that was opened after it stays. */
  readonly at: number;
  readonly what: Clearing;
  /** Notes, drafts and corrections go too. */
  readonly notes: boolean;
  /** Articles that are still to go, and how many there were. */
  readonly left: readonly string[];
  readonly of: number;
  /** What went so far. */
  readonly effect: ClearingEffect;
  readonly done: boolean;
  /** With the notes went what the second copies held of them; left out until that is done. */
  readonly copiesCleared?: true;
}

/** Words that are not yet saved, under the id of the note that they will be. */
export interface DraftRecord extends NoteDraft {
  /** When they were last written on. */
  readonly at: number;
}

/** The stores with their keys and indexes. */
export interface LibrarySchema extends DBSchema {
  articles: {
    key: string;
    value: ArticleRecord;
    /** `changedAt` holds the articles that were changed alone: null is no key. */
    indexes: { lastRead: number; changedAt: number; hash: string };
  };
  texts: { key: string; value: TextRecord; indexes: { articleId: string } };
  analyses: { key: [string, number]; value: AnalysisRecord; indexes: { hash: string } };
  people: { key: string; value: PersonRecord; indexes: { keys: string; name: string } };
  appearances: {
    key: [string, number];
    value: AppearanceRecord;
    indexes: { articleId: string; personId: string; newest: [string, number] };
  };
  claims: {
    key: [string, number];
    value: ClaimRecord;
    indexes: {
      articleId: string;
      personId: string;
      about: string;
      at: number;
      newest: number;
      newestBy: [string, number];
      newestOf: [string, number];
      newestBasis: [string, number];
    };
  };
  notes: {
    key: string;
    value: Note;
    /**
     * `deletedAt` holds the trash alone: null is no key. `personId` holds the notes on people alone. `tags` holds a note
     * under each of its tags, those in the trash too.
     */
    indexes: { articleId: string; personId: string; updatedAt: number; deletedAt: number; tags: string };
  };
  drafts: {
    key: string;
    value: DraftRecord;
    /** `personId` holds the drafts on people alone. */
    indexes: { articleId: string; personId: string };
  };
  corrections: {
    key: string;
    value: Correction;
    indexes: { articleId: string; scope: string; at: number };
  };
  strips: { key: string; value: StripRecord };
  met: { key: string; value: MetRecord; indexes: { newest: number; name: string } };
  entries: {
    key: [EntryKind, number];
    value: EntryRecord;
    indexes: { thing: [EntryKind, string] };
  };
  gone: { key: [EntryKind, number]; value: GoneRecord };
  postings: { key: [string, string]; value: PostingsRecord };
  totals: { key: string; value: TotalRecord };
  clearings: { key: string; value: ClearingRecord };
  late: { key: number; value: LateRecord };
}
