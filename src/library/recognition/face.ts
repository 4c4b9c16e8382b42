/** Somebody as articles show them: what people are compared by across articles. */

import { type NameParts, readName } from '../../engine/names.ts';
import { foldLookAlikes, romanise } from '../../engine/romanisation.ts';

/** A person in one article, or in all the articles in which they were met. */
export interface Face {
  /** Every way in which the name is written; the fullest first. */
  readonly names: readonly string[];
  /** What the articles call this person, in their words. */
  readonly called: readonly string[];
}

/** Words beyond this are no name: titles and lists may run on. */
const MOST_WORDS = 8;

/** A name's parts, in Latin letters whatever it was written in. */
export function partsOf(name: string): NameParts {
  const latin = romanise(foldLookAlikes(name.normalize('NFC')));
  return readName(
    latin
      .split(/\s+/u)
      .filter((word) => word !== '')
      .slice(0, MOST_WORDS),
  );
}
