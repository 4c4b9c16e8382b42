/**
 * What makes search and lists quick. All of it follows from the other records and can be made again from them.
 * An entry is a thing that can be found; it gets a number, the newest the highest. A posting list tells for one
 * beginning of words in which documents they stand: the number of an article, a person or a note, or of a claim
 * (`claimDocument`). Numbers are small, so that the lists of 300,000 claims take some tens of megabytes.
 */

/** What has an entry. The claims of an article are found through the entry of the article. */
export type EntryKind = 'article' | 'person' | 'note';

/** What is searched. */
export type Section = 'people' | 'articles' | 'claims' | 'notes';

/** A thing that can be found. */
export interface EntryRecord {
  readonly kind: EntryKind;
  /** Of its kind; never given twice while anything knows it. */
  readonly number: number;
  readonly id: string;
  /** How many claims an article has; 0 for others. */
  readonly claims: number;
  /**
   * Until its words are in the posting lists: the forms of its own words, and then those of each claim; each as
   * `joinForms` writes them.
   */
  readonly forms?: readonly string[];
}

/** An entry that is no more, or has another number: until the posting lists are tidied they may still hold it. */
export interface GoneRecord {
  readonly kind: EntryKind;
  readonly number: number;
}

/** All words of a section that begin alike, and the documents of each. */
export interface PostingsRecord {
  readonly section: Section;
  /** The first two letters, or the one that a word has. */
  readonly beginning: string;
  /** Sorted, one a line. */
  readonly words: string;
  /** Where the documents of each word end in `documents`. */
  readonly ends: Uint32Array;
  /** Of each word in turn, ascending. */
  readonly documents: Uint32Array;
}

/** Somebody met, as the list of people shows them. */
export interface MetRecord {
  readonly personId: string;
  readonly name: string;
  /** For the order by name. */
  readonly sortName: string;
  /** What the newest article called the person. */
  readonly called: string | null;
  /** When the newest article was opened, negative: an index counts upwards, and the newest come first. */
  readonly newestFirst: number;
  /** In how many articles. */
  readonly articles: number;
}

/**
 * Things that are kept and do not stand in lists and search yet, by their ids: thousands that were brought in at once
 * are followed bit by bit afterwards, a record of these at a time.
 */
export interface LateRecord {
  readonly number: number;
  readonly articles: readonly string[];
  readonly people: readonly string[];
  readonly notes: readonly string[];
}

/**
 * A number that would take long to find: how many claims there are, and up to which number the entries of a kind are in
 * the posting lists. (An index of the fresh ones would do the latter, were it not that Chromium keeps what was in an
 * index and looks at each of it again: with 50,000 entries a search took a second.)
 */
export interface TotalRecord {
  readonly of: 'claims' | `settled ${EntryKind}`;
  readonly count: number;
}

/** Claims of one article that have a document of their own; the search does not know those after them. */
export const MOST_CLAIMS = 1024;

/** The document of a claim, by its article's number and its index. */
export const claimDocument = (article: number, claim: number) => article * MOST_CLAIMS + claim;
