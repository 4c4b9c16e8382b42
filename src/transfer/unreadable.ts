/** Why something of a file is not taken: of the whole file, or of one record. */
import type { CopyList } from './copy.ts';

/**
 * `large`: over the limit; `encoding`: not UTF-8; `empty`: nothing in it; `cut`: JSON that ends too early; `no-json`;
 * `foreign`: of none of the known forms; `newer`: written by a newer Whence; `damaged`: its lists are none;
 * `gone`: it could not be opened.
 */
export type Unreadable =
  | 'large'
  | 'encoding'
  | 'empty'
  | 'cut'
  | 'no-json'
  | 'foreign'
  | 'newer'
  | 'damaged'
  | 'gone';

/**
 * `form`: it has not the form it should have; `text`: a text is not the one that its hash stands for;
 * `no-text`: an article without any text; `elsewhere`: on a page of no article that Whence reads;
 * `answer`: an answer to another's note; `no-words`: on no words that could be found again.
 */
export type RefusedBecause = 'form' | 'text' | 'no-text' | 'elsewhere' | 'answer' | 'no-words';

/** One record that is not taken. */
export interface Refusal {
  readonly list: CopyList;
  readonly why: RefusedBecause;
  /** Where in the file, and what was expected there; never the content. */
  readonly detail: string;
}
