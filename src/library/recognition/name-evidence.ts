/** What two names say about their belonging to one person. */
import { isFull, joinBare, joinFull, joinPart, type NameParts } from '../../engine/names.ts';
import { isCommonSurname, isFamilyFirst } from './common-surnames.ts';
import type { Evidence } from './evidence.ts';
import { skeleton } from './skeleton.ts';

/** Evidence of names, and whether the name is one that many bear. */
export interface NameEvidence extends Evidence {
  readonly isCommon: boolean;
  /** Both names are whole, and spellings of one. */
  readonly isWhole: boolean;
}

/** Points of each way in which names fit: for a rare surname, and for one that many bear. */
const POINTS = Object.freeze({
  whole: { rare: 6, common: 1.5 },
  fuller: { rare: 4.5, common: 1 },
  initial: { rare: 3, common: -0.5 },
  turned: { rare: 2.5, common: 0 },
  respelled: { rare: 3, common: 0.5 },
  otherLetter: { rare: 0.5, common: -2 },
  partly: { rare: 3, common: 0 },
  surname: { rare: 1.6, common: -1 },
});

type Way = keyof typeof POINTS;

const lastOf = (surname: string): string => surname.slice(surname.lastIndexOf(' ') + 1);

const isBorneByMany = ({ first, surname }: NameParts): boolean =>
  isCommonSurname(lastOf(surname ?? '')) || (first !== null && isFamilyFirst(first));

function fits(way: Way, rule: string, names: readonly [NameParts, NameParts]): NameEvidence {
  const isCommon = names.some(isBorneByMany);
  return { points: POINTS[way][isCommon ? 'common' : 'rare'], rule, isCommon, isWhole: way === 'whole' };
}

const isInitial = (first: string | null): boolean => first?.endsWith('.') === true;

/** "Wei Li" and "Li Wei": which of the two is the surname depends on who writes. */
function isTurned(one: NameParts, other: NameParts): boolean {
  return one.surname !== null && one.surname === other.first && one.first === other.surname;
}

/** Two whole names. */
function compareFull(one: NameParts, other: NameParts): NameEvidence | null {
  if (isTurned(one, other)) return fits('turned', 'same names in another order', [one, other]);
  const join = joinFull(one, other);
  if (!join) return compareSkeletons(one, other);
  if (isInitial(one.first) || isInitial(other.first))
    return fits('initial', 'same surname and initial', [one, other]);
  if (one.surname === other.surname)
    return fits(one.first === other.first ? 'whole' : 'fuller', join.rule, [one, other]);
  if (join.rank === 2) return fits('partly', join.rule, [one, other]);
  return fits(isRespelled(one, other) ? 'respelled' : 'otherLetter', join.rule, [one, other]);
}

const isRespelled = (one: NameParts, other: NameParts): boolean =>
  skeleton(one.surname ?? '') === skeleton(other.surname ?? '');

/** Consonants below which a skeleton fits too many names. */
const LEAST_CONSONANTS = 3;

/** First names in another language's spelling: "Bakhtiyor", "Hrant". One or two consonants fit too many names. */
function isSameFirst(one: string, other: string): boolean {
  if (one === other) return true;
  const isNear =
    one.length === other.length && [...one].filter((letter, at) => letter !== other[at]).length <= 1;
  return (isNear || skeleton(one).length >= LEAST_CONSONANTS) && skeleton(one) === skeleton(other);
}

/** Vowels come and go between scripts more freely than one slip: "Torokeldiev", "Türükeldiyev". */
function compareSkeletons(one: NameParts, other: NameParts): NameEvidence | null {
  const { surname, first } = one;
  if (surname === null || first === null || other.first === null || other.surname === null) return null;
  const isLong = skeleton(surname).length >= LEAST_CONSONANTS && isRespelled(one, other);
  const sameEnd = surname.endsWith('a') === other.surname.endsWith('a');
  if (!isLong || !sameEnd || !isSameFirst(first, other.first)) return null;
  return fits('respelled', 'both names in other vowels', [one, other]);
}

/** A name of one word beside a whole one, or beside another such. First names alone are anybody's. */
function compareBare(one: NameParts, other: NameParts): NameEvidence | null {
  const [bare, full] = isFull(one) ? [other, one] : [one, other];
  if (bare.first !== null || bare.surname === null || full.surname === null) return null;
  if (!/\p{L}{2}/u.test(bare.surname)) return null;
  const join = isFull(full) ? joinPart(bare, full) : full.first === null ? joinBare(bare, full) : null;
  const isSurname = join?.rank === 0 && bare.surname !== full.first;
  return isSurname ? fits('surname', join.rule, [bare, full]) : null;
}

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

/** What two names say; null when they are two people's, or say nothing. */
export function compareNames(one: NameParts, other: NameParts): NameEvidence | null {
  if (differ(one.patronymic, other.patronymic)) return null;
  // A first name in a list of the other sex's does not part it from itself.
  if (one.first !== other.first && differ(one.gender, other.gender)) return null;
  return isFull(one) && isFull(other) ? compareFull(one, other) : compareBare(one, other);
}

/** The best that any of one's names says beside any of the other's. */
export function nameEvidence(ones: readonly NameParts[], others: readonly NameParts[]): NameEvidence | null {
  return ones
    .flatMap((one) => others.map((other) => compareNames(one, other)))
    .reduce((best, each) => (each && (!best || each.points > best.points) ? each : best), null);
}
