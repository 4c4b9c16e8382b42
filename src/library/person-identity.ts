/**
 * When two articles speak of one person. First form, and cautious: only full names join, and only when nothing but
 * case, accents, spaces or look-alike letters sets them apart. A wrong join puts words into somebody's mouth; a missed
 * one only repeats a name.
 */

/** Turns letters of one alphabet that look like those of another into one form. */
export type Fold = (text: string) => string;

/** An initial says too little: "A. Petrova" may be anybody. */
const isWholePart = (part: string) => part.replaceAll(/\P{L}/gu, '').length > 1;

/** The key that the names of one person share; null for a name that may be anybody's (one part, or initials). */
export function samePersonKey(name: string, fold: Fold): string | null {
  // Folded twice around lower case: some capitals come apart only as small letters, some signs only as capitals.
  const small = name.normalize('NFKD').toLowerCase().normalize('NFKD');
  const plain = fold(small.replaceAll(/\p{M}/gu, ''));
  const parts = plain.split(/\s+/u).filter((part) => part !== '');
  return parts.filter(isWholePart).length >= 2 ? parts.join(' ') : null;
}

/** The keys of all full names under which an article names a person, without repetition. */
export function personKeys(names: readonly string[], fold: Fold): string[] {
  const keys = names.map((name) => samePersonKey(name, fold)).filter((key) => key !== null);
  return [...new Set(keys)];
}
