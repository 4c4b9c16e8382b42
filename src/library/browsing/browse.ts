/**
 * What the library tab shows: lists in pages, one search over everything, a person's page and an article's.
 * No answer ever holds the whole store; each list says where it goes on.
 */
import type { Article } from '../../article/article.ts';
import type { BasisKind, ClaimKind, Degree, Manner, SourceKind } from '../../engine/types.ts';
import type { Correction } from '../correction.ts';
import type { Note } from '../note.ts';

/** Words to be shown, and which of them the search found: UTF-16 offsets into `text`, in order, never overlapping. */
export interface Marked {
  readonly text: string;
  /** Empty where nothing was searched for. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** One page of a list. */
export interface Listed<T> {
  readonly rows: readonly T[];
  /** What to ask with for the page after this one; null at the end. Views pass it on and never look into it. */
  readonly next: string | null;
  /** How many rows the whole list has; null where counting them would cost more than showing them. */
  readonly count: number | null;
}

/** Which page of a list is asked for. */
export interface PageAsk {
  /** `next` of the page before; null for the first page. */
  readonly after: string | null;
  /** Rows wanted, at most 200. */
  readonly most: number;
}

/** An article as a strip of bars: who is given the word, from its first word to its last. */
export interface Strip {
  /** Words of the whole article. */
  readonly words: number;
  /** Words that are attributed to somebody. */
  readonly attributed: number;
  /** In reading order, in words from the article's first. */
  readonly bars: readonly { readonly start: number; readonly length: number; readonly manner: Manner }[];
}

/** Somebody in the list of people. */
export interface PersonRow {
  readonly personId: string;
  readonly name: Marked;
  /** Another spelling by which the search found the person; null where `name` itself shows why. */
  readonly foundAs: Marked | null;
  /** What the newest article called the person; null when it called them nothing. */
  readonly called: Marked | null;
  /** When the newest of the articles was opened, or the note on the person written; milliseconds since 1970. */
  readonly lastMet: number;
  /** In how many articles; 0 for somebody of whom only a note is kept. */
  readonly articles: number;
  readonly hasNote: boolean;
}

/** An article in the list of articles. Times are milliseconds since 1970. */
export interface ArticleRow {
  readonly articleId: string;
  readonly title: Marked;
  readonly url: string;
  /** ISO 8601 as the page gave it; null when it gave none. */
  readonly published: string | null;
  readonly firstRead: number;
  readonly lastRead: number;
  /** Another text of it was read before. */
  readonly isChanged: boolean;
  /** Null for an article that was filed before strips were kept; it has one when it is opened again. */
  readonly strip: Strip | null;
  readonly people: number;
  readonly claims: number;
  readonly notes: number;
}

/** A claim in any list. */
export interface ClaimRow {
  readonly articleId: string;
  /** Index into the claims of the article's analysis as corrected. */
  readonly claim: number;
  readonly text: Marked;
  /** Where the first of several stretches of `text` ends, in UTF-16 units; null where it is one. */
  readonly stretch: number | null;
  /** The words of `text` are the source's own (`direct`), the article's (`indirect`), or both. */
  readonly kind: ClaimKind;
  /** The words that name the source; null where none is named. */
  readonly source: Marked | null;
  /** The source, where it is somebody of the library. */
  readonly person: { readonly personId: string; readonly name: string } | null;
  /** "said", "according to"; null where there is none or it was not kept yet. */
  readonly cue: string | null;
  readonly sourceKind: SourceKind;
  readonly basis: BasisKind;
  readonly degree: Degree;
  /** When the article was opened last; milliseconds since 1970. */
  readonly at: number;
  readonly articleTitle: string;
  readonly articleUrl: string;
  /** The article's address with a text fragment that leads to the words. */
  readonly placeUrl: string;
}

/** A note in any list, of the trash too. */
export interface NoteRow {
  readonly note: Note;
  /** `note.text`. */
  readonly text: Marked;
  /** The words it stands on, or the name of the person. */
  readonly on: Marked;
  readonly articleTitle: Marked;
  /** The article's address, with a text fragment where the note stands on words. */
  readonly placeUrl: string;
}

/** Which people; every field narrows. With words they stand by last meeting, whatever the order. */
export interface PeopleAsk extends PageAsk {
  readonly order: 'last-met' | 'name';
  /** Empty for all. Every word begins a word of a name or of what the person was called, in either script. */
  readonly words: string;
  readonly hasNote: boolean;
}

/** Which articles, newest first. Moments are milliseconds since 1970, `to` not included; null leaves that end open. */
export interface ArticlesAsk extends PageAsk {
  readonly words: string;
  readonly from: number | null;
  readonly to: number | null;
  /** Only articles in which this person appears. */
  readonly personId: string | null;
  readonly hasNote: boolean;
}

/** Which claims, newest first; within an article in reading order. */
export interface ClaimsAsk extends PageAsk {
  readonly words: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly articleId: string | null;
  /** Only claims of which this person is the source. */
  readonly personId: string | null;
  /** Only claims that speak of this person. */
  readonly about: string | null;
  readonly sourceKind: SourceKind | null;
  readonly basis: BasisKind | null;
  /** Only claims of articles with a note. */
  readonly hasNote: boolean;
}

/** Which notes, the newest change first; those of the trash by when they were thrown away. */
export interface NotesAsk extends PageAsk {
  readonly words: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly personId: string | null;
  readonly articleId: string | null;
  readonly tag: string | null;
  readonly trash: boolean;
}

/** What a search over everything found: the first rows of each section, and how many each has. */
export interface Found {
  readonly people: Listed<PersonRow>;
  readonly claims: Listed<ClaimRow>;
  readonly notes: Listed<NoteRow>;
  readonly articles: Listed<ArticleRow>;
}

/** A way of writing or calling somebody. */
export interface Since {
  readonly text: string;
  /** In how many articles. */
  readonly articles: number;
  /** When the first and the last of them were opened; milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
}

/** One article in which a person appears. */
export interface MeetingRow {
  readonly articleId: string;
  readonly title: string;
  readonly url: string;
  readonly published: string | null;
  /** When it was opened last; milliseconds since 1970. */
  readonly at: number;
  /** How the name stood there, and what the article called the person. */
  readonly name: string;
  readonly called: string | null;
  /** The first three things that the person said there. */
  readonly claims: readonly ClaimRow[];
  /** All that the person said there: `library/claims` with both ids has the rest. */
  readonly claimCount: number;
}

/** Everything of one person. */
export interface PersonPage {
  readonly personId: string;
  readonly name: string;
  /** Most written first. */
  readonly names: readonly Since[];
  /** Newest first. */
  readonly called: readonly Since[];
  readonly articles: number;
  readonly firstMet: number;
  readonly lastMet: number;
  /** Newest first; more through `library/meetings`. */
  readonly meetings: Listed<MeetingRow>;
  /** Newest first; more through `library/claims` with `about`. */
  readonly about: Listed<ClaimRow>;
  /** Notes on the person, oldest first. */
  readonly notes: readonly NoteRow[];
  /** What the reader corrected of this person, newest first. */
  readonly corrections: readonly Correction[];
}

/** Somebody in one article. */
export interface AppearanceRow {
  readonly personId: string;
  readonly name: string;
  readonly called: string | null;
  /** How many of the article's claims are this person's. */
  readonly claims: number;
}

/** Everything of one article but its text, which `reading/of` gives. */
export interface ArticlePage {
  readonly articleId: string;
  readonly details: Omit<Article, 'blocks'>;
  readonly firstRead: number;
  readonly lastRead: number;
  readonly strip: Strip | null;
  /** In the order of their first mention. */
  readonly people: readonly AppearanceRow[];
  /** In reading order; more through `library/claims` with `articleId`. */
  readonly claims: Listed<ClaimRow>;
  readonly notes: readonly NoteRow[];
  /** Texts of it that were read, oldest first; the last one of `hash` equal to the record is shown now. */
  readonly versions: readonly { readonly hash: string; readonly firstRead: number }[];
}

/** How much there is. */
export interface Counts {
  readonly people: number;
  readonly articles: number;
  readonly claims: number;
  /** Without those of the trash. */
  readonly notes: number;
  readonly trash: number;
  /** Articles that were changed between two readings. */
  readonly changed: number;
  readonly corrections: number;
}

/** What is to be cleared. */
export type Clearing =
  | { readonly type: 'article'; readonly articleId: string }
  /** Articles that were opened last in this time; milliseconds since 1970, `to` not included, null leaves that end open. */
  | { readonly type: 'period'; readonly from: number | null; readonly to: number | null }
  /** Articles of one host (`www.themoscowtimes.com`). */
  | { readonly type: 'site'; readonly host: string }
  /** Every article that names this person. */
  | { readonly type: 'person'; readonly personId: string }
  | { readonly type: 'everything' };

/** What clearing takes away. */
export interface ClearingEffect {
  readonly articles: number;
  readonly claims: number;
  /** People who would not be known any more: whoever is in another article or has a note stays. */
  readonly people: number;
  /** Notes that stand on what is cleared, of the trash too: they stay unless the reader asks for them too. */
  readonly notes: number;
  /** The reader's corrections made in these articles; they go and stay with the notes. */
  readonly corrections: number;
}
