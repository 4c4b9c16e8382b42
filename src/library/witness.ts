/** Who hears that the reader's own words changed, to remember outside of the database how many there were. */
import type { Library } from './open-library.ts';

/** Hears of every writing to one connection. */
export interface Witness {
  /** Notes, drafts or corrections were written; the transaction is complete. */
  readonly wrote: () => void;
  /** Runs work after which there are fewer of them, by the reader's will. */
  readonly erasing: <T>(work: () => Promise<T>) => Promise<T>;
}

const NOBODY: Witness = { wrote: () => {}, erasing: (work) => work() };

const witnesses = new WeakMap<Library, Witness>();

/** From now on this one hears of what is written to the library. */
export function bearWitness(library: Library, witness: Witness): void {
  witnesses.set(library, witness);
}

/** Whoever hears of it. */
export function witnessOf(library: Library): Witness {
  return witnesses.get(library) ?? NOBODY;
}
