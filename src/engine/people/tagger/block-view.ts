/** A block laid out for the tagger: a number for each of its words and each question. */
import type { WordBlock } from '../words.ts';

/** Words before and after a run that the tagger reads; further ones are not laid out. */
export const REACH = 4;

export interface BlockView {
  readonly home: WordBlock;
  /** Hash of the lower-case word; 0, like the kinds, beyond the reach of every run. */
  readonly hashes: Int32Array;
  readonly kinds: Int32Array;
  /** Ground of the rules' opinion and place in its name in the low byte, sum of evidence above; 0 where the rules see no candidate. */
  readonly opinions: Int32Array;
}
