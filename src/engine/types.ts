/**
 * What goes into the engine and what comes out of it.
 * Offsets are UTF-16 code units into a block's text, end exclusive, here and everywhere else in Whence.
 */

export type BlockKind =
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'heading'
  | 'paragraph'
  | 'quote'
  | 'list'
  | 'related';

/** One stretch of an article that the page sets apart: a paragraph, a caption, a list item. */
export interface Block {
  readonly kind: BlockKind;
  /** Clean text: no soft hyphens, no zero-width characters, plain single spaces. */
  readonly text: string;
}

/** Words at a place: `blocks[block].text.slice(start, end)`. */
export interface Span {
  /** Index into the article's blocks. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Why the engine answered so: the rule that fired, and the words or facts that made it fire. */
export interface Reason {
  readonly rule: string;
  readonly evidence: string;
}

/** A place where a person is named (a name or a part of it, without title, age or possessive). */
export interface Mention extends Span {
  readonly reasons: readonly Reason[];
}

/** The article's own words for who somebody is ("jazz pianist", "36"), without the name. */
export interface Role extends Span {
  readonly text: string;
  readonly reasons: readonly Reason[];
}

export interface Person {
  /** The fullest form met in the article. */
  readonly name: string;
  /** Other ways in which the whole name is written; parts of the name (surname alone) are not listed. */
  readonly spellings: readonly string[];
  /** In reading order, at least one. */
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  /** Why these mentions are taken for one person. */
  readonly reasons: readonly Reason[];
}

/** `direct`: only quoted words; `indirect`: only the article's words; `mixed`: both. */
export type ClaimKind = 'direct' | 'indirect' | 'mixed';

/** What kind of source speaks. Whoever speaks for a state body is `official`, named or not. */
export type SourceKind = 'person' | 'official' | 'organisation' | 'media' | 'document' | 'anonymous' | 'none';

/** How the article got a claim. `paper`: told The Moscow Times; `public`: told others or said in public. */
export type BasisKind =
  | 'paper'
  | 'public'
  | 'broadcast'
  | 'social'
  | 'document'
  | 'media'
  | 'anonymous'
  | 'unstated';

export type Degree = 'stated' | 'denied' | 'alleged' | 'confirmed' | 'promised' | 'ordered' | 'believed';

/** The words that name a source, and the person they stand for. */
export interface Source extends Span {
  /** Index into the analysis's people; null when the source is no person of the list. */
  readonly person: number | null;
  /** The words of these that name the source, without an apposition or a clause; absent where all of them do. */
  readonly head?: Span;
  /** Where the text names this source when the words here do not ("it" for an agency named before); absent for people. */
  readonly named?: Span;
}

export interface Basis {
  readonly kind: BasisKind;
  /** The words that show it ("by phone", "on Telegram"); null where the article says nothing. */
  readonly words: Span | null;
}

/** One act of stating: who says what, in which words, and how the article knows. */
export interface Claim {
  readonly kind: ClaimKind;
  /** What is claimed, without cue, source, outer quotation marks and a leading "that"; at least one span. */
  readonly content: readonly Span[];
  /** Null when the text names no source. */
  readonly source: Source | null;
  readonly sourceKind: SourceKind;
  /** "said", "according to"; null for a quotation without one. */
  readonly cue: Span | null;
  readonly basis: Basis;
  readonly degree: Degree;
  /** Indexes of the people whom the content names or means by "him", "the driver" and the like; never the source. */
  readonly about: readonly number[];
  readonly reasons: readonly Reason[];
}

/** Two claims of different sources that the article sets against each other. Never a verdict: neither is said to be true. */
export interface Dispute {
  /** Indexes into the analysis's claims, in reading order. */
  readonly claims: readonly [number, number];
  /** The article's words that set them against each other ("denied", "differently"). */
  readonly words: Span;
  readonly reasons: readonly Reason[];
}

/** What the engine made of one text. */
export interface Analysis {
  readonly language: 'en' | 'ru';
  /** In the order of their first mention. */
  readonly people: readonly Person[];
  /** In the order of their content. */
  readonly claims: readonly Claim[];
  /** In the order of their claims; one for a pair. */
  readonly disputes: readonly Dispute[];
}

/** `quoted`: the source's own words; `paraphrased`: the article's words; `unnamed`: the source is not named. */
export type Manner = 'quoted' | 'paraphrased' | 'unnamed';

/** One attributed stretch of an article, measured in words from the article's first word. */
export interface MeterBar {
  readonly start: number;
  readonly length: number;
  readonly manner: Manner;
  /** Index into the analysis's claims. */
  readonly claim: number;
}

/** One source within a row: a person of the analysis, or the words that name somebody else. */
export interface MeterSource {
  readonly person: number | null;
  /** The person's name or the source's words as first written; empty where nobody is named. */
  readonly name: string;
  readonly words: number;
  readonly bars: readonly MeterBar[];
}

export interface MeterRow {
  readonly kind: SourceKind;
  readonly words: number;
  readonly sources: readonly MeterSource[];
}

/** Who holds how many of an article's words: the article as a score. */
export interface SourceMeter {
  /** Words of the article's title, subtitle, headings, captions, paragraphs, lists and quotes. */
  readonly words: number;
  /** Words that are attributed to somebody; every word counts once. */
  readonly attributed: number;
  /** In fixed order: people, officials, organisations, media, documents, not named; empty rows are left out. */
  readonly rows: readonly MeterRow[];
}
