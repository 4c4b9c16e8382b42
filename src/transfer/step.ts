/** What an import does with one record. */

/**
 * `new`: it is added; `same`: nothing is done, the library has it, or has it newer with the same words; `changed`: the
 * one here is completed by what the file knows besides; `conflict`: equal ids with different words, and both are kept.
 */
export type Verdict = 'new' | 'same' | 'changed' | 'conflict';

export interface Step<T> {
  readonly verdict: Verdict;
  /** As the file has it, and for people as the library will have it. */
  readonly record: T;
  /** What is written, in order. */
  readonly puts: readonly T[];
}
