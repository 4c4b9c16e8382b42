/** One article as opened: what the engine found in it, joined with what the reader has. */
import type { Certainty } from '../anchoring/passage.ts';
import type { Article } from '../article/article.ts';
import type { Analysis, SourceMeter, Span } from '../engine/types.ts';
import type { PersonNamed } from './correction.ts';
import type { Note, NoteDraft } from './note.ts';

/** An earlier article in which the reader met a person. */
export interface Meeting {
  readonly articleId: string;
  readonly title: string;
  readonly url: string;
  /** When the reader opened that article; milliseconds since 1970. */
  readonly at: number;
  /** How the name stood there. */
  readonly name: string;
  /** What that article called the person; null when it called them nothing. */
  readonly called: string | null;
  /** The first thing the person said there, and whether in quoted words. */
  readonly said: { readonly text: string; readonly quoted: boolean } | null;
}

/** Somebody met before who may be this person: what tells for it is too little to be sure. */
export interface MaybePerson extends PersonNamed {
  /** The newest meeting; null where only a note is kept. */
  readonly met: Meeting | null;
}

/** Who a person of a filed article is. */
export interface FiledPerson {
  readonly personId: string;
  /** The likeliest first; the reader is asked. */
  readonly maybe: readonly MaybePerson[];
  /** Newest first; without this article. */
  readonly met: readonly Meeting[];
}

/** What the library knows of a person of this article. */
export interface KnownPerson extends FiledPerson {
  /** Others of the library whom the reader joined with this person: what is written on them belongs here. */
  readonly joined: readonly string[];
}

/** Where a note's passage stands in the text as it is now. */
export interface Place {
  readonly spans: readonly Span[];
  readonly certainty: Certainty;
}

/** A note of a reading, and where it stands in this text. */
export interface PlacedNote {
  readonly note: Note;
  /** Null on a person's note, and when the passage is not in this version of the article. */
  readonly place: Place | null;
}

/**
 * All of it, for pages of ours alone: it holds the reader's own words, and the script in a page gets a `PageReading`.
 */
export interface Reading {
  readonly article: Article;
  /** SHA-256 of the text as read, in hexadecimal. */
  readonly hash: string;
  /** What the engine found, as the reader corrected it. */
  readonly analysis: Analysis;
  readonly meter: SourceMeter;
  /** When another text of it was read last, if that became other lately; milliseconds since 1970, null where nothing did. */
  readonly changedSince: number | null;
  /** Same length and order as `analysis.people`. */
  readonly people: readonly KnownPerson[];
  /** Notes on this article and on its people, oldest first; none from the trash. */
  readonly notes: readonly PlacedNote[];
  /** Words on this article and its people that were written and not saved, oldest first. */
  readonly drafts: readonly NoteDraft[];
}

/** A note as the script in a page knows it: where it stands, and not what it says. */
export interface PageNote {
  readonly id: string;
  readonly target: /** Index into the analysis; null for somebody whom this version of the article does not name. */
    | { readonly type: 'person'; readonly person: number | null }
    /** Null when the passage is not in this version of the article. */
    | { readonly type: 'claim' | 'passage'; readonly place: Place | null };
  /** False for a highlight without words and tags. */
  readonly hasWords: boolean;
}

/** What the script in a page needs for its marks: nothing that the reader wrote, and nothing of where else they read. */
export interface PageReading {
  readonly article: Article;
  /** SHA-256 of the text as read, in hexadecimal. */
  readonly hash: string;
  /** What the engine found, as the reader corrected it. */
  readonly analysis: Analysis;
  /** Same length and order as `analysis.people`. */
  readonly people: readonly {
    /** Whether the reader met this person in another article. */
    readonly met: boolean;
  }[];
  /** Notes on this article and on its people, oldest first; none from the trash. */
  readonly notes: readonly PageNote[];
}
