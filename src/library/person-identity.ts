/** Under which keys a person is looked for: every spelling of one name has a key in common. */
import { isFull } from '../engine/names.ts';
import { nameKey } from '../engine/romanisation.ts';
import { partsOf } from './recognition/face.ts';
import { skeleton } from './recognition/skeleton.ts';

/** No name is longer; what is, is no name (UTF-16 units). */
const LONGEST_NAME = 200;

/** An initial says too little: "A. Petrova" may be anybody. */
const isWholePart = (part: string) => part.replaceAll(/\P{L}/gu, '').length > 1;

/** Whether a name has at least two parts written out, so that it says more than a surname does. */
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

/** Marks of keys that several people share: the surname alone, and the consonants of first name and surname in any order. */
const SURNAME = '~';
const CONSONANTS = '^';

function looseKeys(name: string): string[] {
  if (name.length > LONGEST_NAME) return [];
  const parts = partsOf(name);
  const { first, surname } = parts;
  if (surname === null || !isWholePart(surname)) return [];
  const bones = [skeleton(first ?? ''), skeleton(surname)];
  const both = isFull(parts) && bones.every((each) => each !== '') ? bones.toSorted().join(' ') : null;
  const last = surname.slice(surname.lastIndexOf(' ') + 1);
  return both === null ? [SURNAME + last] : [SURNAME + last, CONSONANTS + both];
}

/** Every key under which somebody of these names is looked for. */
export function lookUpKeys(names: readonly string[]): string[] {
  return [...new Set([...personKeys(names), ...names.flatMap(looseKeys)])];
}
