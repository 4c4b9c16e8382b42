/** One story of a page, freed from its markup. What the rest of Whence knows of an article begins here. */
import type { Block } from '../engine/types.ts';

/** The English and the Russian edition count their articles separately. */
export type Site = 'tmt' | 'tmt-ru';

/** What sort of page a story came on; `story-kind.ts` says by which signs each is known. */
export type ArticleKind =
  | 'news'
  | 'opinion'
  | 'gallery'
  | 'video'
  | 'podcast'
  | 'live'
  | 'archive'
  | 'advertorial';

/** A story as the background and the engine get it: identity, what its head says, and its text. */
export interface Article {
  /** `SITE:NUMBER` (`tmt:76003`), or `SITE:SLUG` where an address has no number: the identity of the story. */
  readonly id: string;
  readonly site: Site;
  readonly kind: ArticleKind;
  /** The story's own address, without query and fragment. */
  readonly url: string;
  readonly title: string;
  /** Names as printed in the byline; may be empty. */
  readonly authors: readonly string[];
  /** ISO 8601 as the page gives it; null when it gives none. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly blocks: readonly Block[];
}
