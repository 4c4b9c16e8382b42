/**
 * When two articles speak of one person. First form, and cautious: only full names join, and only when they are
 * spellings of one name. A wrong join puts words into somebody's mouth; a missed one only repeats a name.
 */
import { nameKey } from '../engine/romanisation.ts';

/** No name is longer; what is, is no name (UTF-16 units). */
const LONGEST_NAME = 200;

/** An initial says too little: "A. Petrova" may be anybody. */
const isWholePart = (part: string) => part.replaceAll(/\P{L}/gu, '').length > 1;

/** Whether a name has at least two parts written out, so that it means one person also in another article. */
export function isFullName(name: string): boolean {
  return name.length <= LONGEST_NAME && name.split(/\s+/u).filter(isWholePart).length >= 2;
}

/** The key that all spellings of one full name share; null for a name that may be anybody's (one part, or initials). */
export function samePersonKey(name: string): string | null {
  return isFullName(name) ? nameKey(name) : null;
}

/** The keys of the full names among these, without repetition. */
export function personKeys(names: readonly string[]): string[] {
  const keys = names.map(samePersonKey).filter((key) => key !== null);
  return [...new Set(keys)];
}
