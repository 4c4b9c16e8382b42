/** When two ways of writing a name are one person's: the rules that clusters are made by. Each gives its reason, or null. */
import { shortFormOf } from '../lexicons/people-short-names.ts';
import type { NameParts } from './name-parts.ts';
import { isSlip } from './slips.ts';

/** Whether a name gives both a first name (or its initial) and a surname. */
export function isFull({ words, surname, first }: NameParts): boolean {
  return words.length > 1 && surname !== null && first !== null;
}

function sameFirst(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.endsWith('.') || other.endsWith('.')) return one[0] === other[0];
  return shortFormOf(one) === other || shortFormOf(other) === one || isSlip(one, other);
}

/** Surnames that no rule of romanisation joins and one letter parts: "Uburov", "Yuburov". */
export function isNearSurname(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return isSlip(one, other) || (short.length > 4 && long.length === short.length + 1 && long.endsWith(short));
}

const lastOf = (surname: string): string => surname.slice(surname.lastIndexOf(' ') + 1);

/** Why two full names are one person's. */
export function joinFull(one: NameParts, other: NameParts): string | null {
  if (one.first === null || other.first === null || one.surname === null || other.surname === null)
    return null;
  if (one.patronymic && other.patronymic && one.patronymic !== other.patronymic) return null;
  if (!sameFirst(one.first, other.first)) return null;
  if (one.surname === other.surname) {
    if (one.words.join(' ') === other.words.join(' ')) return 'same name';
    return one.first === other.first
      ? 'same name in another spelling'
      : 'same surname, first name shortened or misspelt';
  }
  if (one.first !== other.first) return null;
  if (` ${one.surname} `.includes(` ${other.surname} `) || ` ${other.surname} `.includes(` ${one.surname} `))
    return 'one name holds the other';
  return isNearSurname(one.surname, other.surname) ? 'same first name, surname one slip apart' : null;
}

/** Why a name's part names the person of a fuller name. */
export function joinPart(part: NameParts, full: NameParts): string | null {
  const { words, first, patronymic, surname } = part;
  if (words.length > 1 && surname === null)
    return first === full.first && (full.patronymic === null || full.patronymic === patronymic)
      ? 'first name and patronymic of a fuller name'
      : null;
  if (surname === null || full.surname === null) return null;
  if (surname === full.surname || surname === lastOf(full.surname)) return 'surname of a fuller name';
  if (full.surname.includes('-') && full.surname.split('-').includes(surname))
    return 'half of a double surname';
  if (full.first !== null && (surname === full.first || shortFormOf(surname) === full.first))
    return 'first name of a fuller name';
  return isSlip(surname, lastOf(full.surname)) ? 'surname of a fuller name, one slip apart' : null;
}
