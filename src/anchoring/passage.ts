/**
 * A passage of an article, described so that it can be found again after the article changed.
 * Offsets count UTF-16 units of the article's text: its blocks joined by "\n".
 */
export interface Passage {
  /** The words themselves. */
  readonly quote: string;
  /** Up to 32 units of text before and after the quotation. */
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
  /** The whole paragraph (or paragraphs) around it: makes a note readable without the page. */
  readonly paragraph: string;
}

/** `certain`: same words, same place; `moved`: surely the same passage, elsewhere or edited; `uncertain`: may have moved. */
export type Certainty = 'certain' | 'moved' | 'uncertain';

/** Where a passage stands in a later text; `gone` when nothing in it is that passage. */
export type Found =
  | { readonly type: 'found'; readonly start: number; readonly end: number; readonly certainty: Certainty }
  | { readonly type: 'gone' };
