/** What a correction is applied to, and where in a text its words stand. */
import { type ArticleText, articleText } from '../../anchoring/article-text.ts';
import { findPassage } from '../../anchoring/find-passage.ts';
import type { Passage } from '../../anchoring/passage.ts';
import type { Block, Reason } from '../../engine/types.ts';
import type { CorrectionDraft } from '../correction.ts';

/** The text whose analysis is corrected. */
export interface Read {
  readonly articleId: string;
  readonly blocks: readonly Block[];
  readonly text: ArticleText;
}

export function readOf(articleId: string, blocks: readonly Block[]): Read {
  return { articleId, blocks, text: articleText(blocks) };
}

/** A stretch of the whole text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Texts that hold the same words very often are no texts: more places than these are not looked for. */
const MOST_PLACES = 100;

function occurrences(quote: string, text: string): Stretch[] {
  const places: Stretch[] = [];
  if (quote.trim() === '') return places;
  for (
    let at = text.indexOf(quote);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(quote, at + quote.length)
  )
    places.push({ start: at, end: at + quote.length });
  return places;
}

/** In its own article a passage is one place, and is found again after edits; elsewhere its words are, as they stand. */
export function placesOf({ articleId }: CorrectionDraft, passage: Passage, read: Read): readonly Stretch[] {
  if (articleId !== read.articleId) return occurrences(passage.quote, read.text.text);
  const found = findPassage(passage, read.text.text);
  return found.type === 'found' ? [{ start: found.start, end: found.end }] : [];
}

/** Letters that two stretches share. */
export function shared(one: Stretch, other: Stretch): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** Why something is so that the engine did not say. */
export function byReader(act: CorrectionDraft['act']): Reason {
  return { rule: 'reader', evidence: act.type };
}
