/** When two ways of writing a name are one person's: the rules that clusters are made by, each with its reason and its strength. */
import { wholeNamesOf } from '../lexicons/people-short-names.ts';
import type { NameParts } from './name-parts.ts';
import { isSlip } from './slips.ts';

/** Why two ways of writing a name are one person's; the lower the rank, the surer. */
export interface Join {
  readonly rule: string;
  readonly rank: number;
}

/** Whether a name gives both a first name (or its initial) and a surname. */
export function isFull({ words, surname, first }: NameParts): boolean {
  return words.length > 1 && surname !== null && first !== null;
}

const join = (rank: number, rule: string): Join => ({ rank, rule });

/** Endings of endearment: "Alinochka". */
const TENDER = /(?:ochka|echka|enka|yonka|ushka|yusha|ulya|usya)$/;

export function isTender(one: string, first: string): boolean {
  return TENDER.test(one) && first.length > 3 && one.slice(0, 3) === first.slice(0, 3);
}

function sameFirst(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.endsWith('.') || other.endsWith('.')) return one[0] === other[0];
  return wholeNamesOf(one).includes(other) || wholeNamesOf(other).includes(one) || isSlip(one, other);
}

/** Surnames that no rule of romanisation joins and one letter parts: "Uburov", "Yuburov". */
export function isNearSurname(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return isSlip(one, other) || (short.length > 4 && long.length === short.length + 1 && long.endsWith(short));
}

const holds = (surname: string, part: string): boolean =>
  ` ${surname} `.includes(` ${part} `) || (surname.includes('-') && surname.split('-').includes(part));
const lastOf = (surname: string): string => surname.slice(surname.lastIndexOf(' ') + 1);

/** A woman's form of a surname beside the man's: "Kashin", "Kashina"; "Veretsky", "Veretskaya". */
function isOtherForm(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long === `${short}a` || (short.endsWith('ski') && long === `${short.slice(0, -1)}aia`);
}

/** A surname of which only the first letter is given. */
function isHiddenForm(one: string, other: string): boolean {
  return (one.endsWith('.') || other.endsWith('.')) && one[0] === other[0];
}

function joinSurnames(one: string, other: string): Join | null {
  if (isHiddenForm(one, other)) return join(3, 'same first name, first letter of the surname');
  if (isOtherForm(one, other)) return join(2, 'same first name, surname in its other form');
  if (holds(one, other) || holds(other, one)) return join(2, 'one name holds the other');
  return isNearSurname(one, other) ? join(3, 'same first name, surname one slip apart') : null;
}

/** Why two full names are one person's. */
export function joinFull(one: NameParts, other: NameParts): Join | null {
  if (one.first === null || other.first === null || one.surname === null || other.surname === null)
    return null;
  if (`${one.first} ${one.surname}` === other.surname || `${other.first} ${other.surname}` === one.surname)
    return join(2, 'surname of a fuller name');
  if (!sameFirst(one.first, other.first)) return null;
  if (one.surname === other.patronymic || one.patronymic === other.surname)
    return join(2, 'first name and patronymic of a fuller name');
  if (one.patronymic && other.patronymic && one.patronymic !== other.patronymic) return null;
  if (one.surname !== other.surname)
    return one.first === other.first ? joinSurnames(one.surname, other.surname) : null;
  if (one.words.join(' ') === other.words.join(' ')) return join(0, 'same name');
  return one.first === other.first
    ? join(1, 'same name in another spelling')
    : join(2, 'same surname, first name shortened or misspelt');
}

/** Why a name that somebody was born with is that of a full name: the first name stays. */
export function joinBorn(born: NameParts, full: NameParts): Join | null {
  if (
    full.words.length < 2 ||
    born.first === null ||
    full.first === null ||
    !sameFirst(born.first, full.first)
  )
    return null;
  return join(0, 'name at birth, same first name');
}

/** Why a name's part names the person of a fuller name. */
export function joinPart({ words, first, patronymic, surname }: NameParts, full: NameParts): Join | null {
  if (words.length > 1 && surname === null)
    return first === full.first && (full.patronymic === null || full.patronymic === patronymic)
      ? join(0, 'first name and patronymic of a fuller name')
      : null;
  if (surname === null || full.surname === null) return null;
  if (surname === full.surname || surname === lastOf(full.surname))
    return join(0, 'surname of a fuller name');
  if (full.first !== null && surname === full.first) return join(0, 'first name of a fuller name');
  if (holds(full.surname, surname)) return join(1, 'part of a double surname');
  if (full.first !== null && (wholeNamesOf(surname).includes(full.first) || isTender(surname, full.first)))
    return join(1, 'short form of the first name of a fuller name');
  return isSlip(surname, lastOf(full.surname)) ? join(2, 'surname of a fuller name, one slip apart') : null;
}

/** Why two bare names are one person's. */
export function joinBare(one: NameParts, other: NameParts): Join | null {
  if (one.surname === null && other.surname === null)
    return one.first === other.first && one.patronymic === other.patronymic
      ? join(0, 'same first name and patronymic')
      : null;
  if (one.surname === null || other.surname === null) return null;
  if (one.surname === other.surname) return join(0, 'same name');
  return isNearSurname(one.surname, other.surname) ? join(3, 'name one slip apart') : null;
}
