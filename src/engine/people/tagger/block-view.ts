/**
 * A block laid out for the tagger: a number for each of its words and each question. In plain arrays: typed ones are made outside of the
 * engine's own memory, which takes longer than all that is asked of a block.
 */
import type { WordBlock } from '../words.ts';

/** What a whole article shows of one word; counted by `readDocumentFacts`. */
export interface WordFacts {
  /** How often the word is met in each situation, up to two. */
  readonly counts: number[];
  /** How often it has a capital inside a sentence, up to two. */
  readonly capital: number;
  /** The first situations in which it is met at all, as bits. */
  signs: number;
  /** Hashes of the words right before and right after the runs that it begins and ends; a few of each. */
  readonly before: number[];
  readonly after: number[];
}

/** Words before and after a run that the tagger reads; further ones are not laid out. */
export const REACH = 4;

export interface BlockView {
  readonly home: WordBlock;
  /** Hash of the lower-case word; 0, like the kinds, beyond the reach of every run. */
  readonly hashes: readonly number[];
  readonly kinds: readonly number[];
  /** Ground of the rules' opinion and place in its name in the low byte, sum of evidence above; 0 where the rules see no candidate. */
  readonly opinions: number[];
  /** What the article shows of the words of runs and of those right beside them. */
  readonly facts: WordFacts[];
}
