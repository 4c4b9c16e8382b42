/** Rows of the library's lists, from what is stored. */
import type { Note } from '../note.ts';
import type { ArticleRecord, ClaimRecord } from '../schema.ts';
import type { ArticleRow, ClaimRow, NoteRow } from './browse.ts';
import { placeUrl } from './place-url.ts';
import { type AskedWord, marked } from './words.ts';

/** How many of what an article has. */
export type ArticleCounts = Pick<ArticleRow, 'people' | 'claims' | 'notes'>;

/** An article's row. */
export function articleRow(
  { id, details, firstRead, lastRead }: ArticleRecord,
  counts: ArticleCounts,
  asked: readonly AskedWord[],
): ArticleRow {
  const { title, url, published } = details;
  return {
    articleId: id,
    title: marked(title, asked),
    url,
    published,
    firstRead,
    lastRead,
    strip: null,
    ...counts,
  };
}

/** What a claim's row needs beside the claim. */
export interface ClaimPlace {
  readonly title: string;
  readonly url: string;
  /** The source, where it is somebody of the library. */
  readonly person: ClaimRow['person'];
}

/** A claim's row. */
export function claimRow(
  claim: ClaimRecord,
  { title, url, person }: ClaimPlace,
  asked: readonly AskedWord[],
): ClaimRow {
  const { articleId, kind, sourceKind, basis, degree, at, text, source } = claim;
  return {
    articleId,
    claim: claim.claim,
    text: marked(text, asked),
    kind,
    source: source === null ? null : marked(source, asked),
    person,
    sourceKind,
    basis,
    degree,
    at,
    articleTitle: title,
    articleUrl: url,
    placeUrl: placeUrl(url, text),
  };
}

/** The words that a note stands on, or the name of its person. */
export const wordsUnder = ({ target }: Note): string =>
  target.type === 'person' ? target.name : target.passage.quote;

/** A note's row. */
export function noteRow(note: Note, asked: readonly AskedWord[]): NoteRow {
  const on = wordsUnder(note);
  const fragment = note.target.type === 'person' ? '' : on;
  return {
    note,
    text: marked(note.text, asked),
    on: marked(on, asked),
    articleTitle: marked(note.articleTitle, asked),
    placeUrl: placeUrl(note.articleUrl, fragment),
  };
}
