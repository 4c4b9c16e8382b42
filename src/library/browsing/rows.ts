/** Rows of the library's lists, from what is stored. */

import { addressOfWords } from '../../anchoring/text-fragment.ts';
import { wordsUnder } from '../finding/note-texts.ts';
import { type AskedWord, marked } from '../finding/words.ts';
import type { Note } from '../note.ts';
import type { ArticleRecord, ClaimRecord } from '../schema.ts';
import type { ArticleRow, ClaimRow, NoteRow } from './browse.ts';

/** What an article has, beside its record. */
export type ArticleCounts = Pick<ArticleRow, 'people' | 'claims' | 'notes' | 'strip'>;

/** An article's row. */
export function articleRow(
  { id, details, firstRead, lastRead, changed }: ArticleRecord,
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
    isChanged: changed !== null,
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
  const { articleId, kind, sourceKind, basis, degree, at, text, source, stretch, cue } = claim;
  return {
    articleId,
    claim: claim.claim,
    text: marked(text, asked),
    stretch: stretch ?? null,
    kind,
    source: source === null ? null : marked(source, asked),
    person,
    cue: cue ?? null,
    sourceKind,
    basis,
    degree,
    at,
    articleTitle: title,
    articleUrl: url,
    placeUrl: addressOfWords(url, { quote: text.slice(0, stretch), before: '', after: '' }),
  };
}

/** A note's row. */
export function noteRow(note: Note, asked: readonly AskedWord[]): NoteRow {
  const on = wordsUnder(note);
  const { target, articleUrl } = note;
  return {
    note,
    text: marked(note.text, asked),
    on: marked(on, asked),
    articleTitle: marked(note.articleTitle, asked),
    placeUrl: target.type === 'person' ? articleUrl : addressOfWords(articleUrl, target.passage),
  };
}
