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
  /**
   * The last 32 units of each of the three paragraphs above that one, and the first 32 of the three below, in the text's order, parted by "\n";
   * empty at the text's ends. Left out where no more was kept than the fields before tell.
   */
  readonly above?: string;
  readonly below?: string;
  /** Set where that paragraph stood more than once in the text: its words alone do not tell which it is. */
  readonly repeated?: true;
}

/** `certain`: same words, same place; `moved`: surely the same passage, elsewhere or edited; `uncertain`: may have moved. */
export type Certainty = 'certain' | 'moved' | 'uncertain';

/** Where a passage stands in a later text; `gone` when nothing in it is that passage. */
export type Found =
  | { readonly type: 'found'; readonly start: number; readonly end: number; readonly certainty: Certainty }
  | { readonly type: 'gone' };
