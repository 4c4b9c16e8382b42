/** First names by the key that Latin and Cyrillic spellings share, so that one list serves both alphabets. */
import { FEMALE, MALE } from '../../lexicons/people-first-names.ts';
import { WESTERN_FIRST_NAMES } from '../../lexicons/people-russian.ts';
import { CYRILLIC_FEMALE, CYRILLIC_MALE, CYRILLIC_SHORT } from '../../lexicons/people-russian-first-names.ts';
import { wordKey } from '../../romanisation.ts';

interface FirstNameKeys {
  readonly m: ReadonlySet<string>;
  readonly f: ReadonlySet<string>;
}

let made: FirstNameKeys | null = null;

/** Keys of men's and women's first names; made when the first Russian text is read, since English ones never ask. */
export function firstNameKeys(): FirstNameKeys {
  made ??= {
    m: new Set([...MALE, ...WESTERN_FIRST_NAMES.m, ...CYRILLIC_MALE, ...CYRILLIC_SHORT.m].map(wordKey)),
    f: new Set([...FEMALE, ...WESTERN_FIRST_NAMES.f, ...CYRILLIC_FEMALE, ...CYRILLIC_SHORT.f].map(wordKey)),
  };
  return made;
}
