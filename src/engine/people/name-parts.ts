/** The parts of a written name: what is first name, patronymic, surname. */
import { genderOfFirstName, isFirstName } from '../lexicons/people-first-names.ts';
import { wordKey } from '../romanisation.ts';

export type Gender = 'f' | 'm' | null;

export interface NameParts {
  /** As written, look-alike letters put right. */
  readonly words: readonly string[];
  /** Key of the first name, or the lower-case letter of an initial with a dot; null for a bare surname. */
  readonly first: string | null;
  readonly patronymic: string | null;
  /** Key of the surname (particles and all); null for a bare first name or first name with patronymic. */
  readonly surname: string | null;
  readonly gender: Gender;
}

const PATRONYMIC_MALE = /(?:[oe]vich|[oe]vych|[iy]ich|kuzmich|lukich|fomich|nikitich|avich|evič)$/;
const PATRONYMIC_FEMALE = /(?:[oe]vna|[iy]chna|inichna|[oi]vna)$/;
const INITIAL = /^\p{Lu}\.?(?:\p{Lu}\.)*$/u;
const SURNAME_FEMALE = /(?:[oe]va|[iy]na|skaya|skaia|tskaya|tskaia|ckaya)$/;
const SURNAME_MALE = /(?:[oe]v|sk(?:iy|y|i|ii|yy)|tsk(?:iy|y|i|ii|yy)|[^aeiou]in)$/;

function isPatronymic(lower: string): boolean {
  return PATRONYMIC_MALE.test(lower) || PATRONYMIC_FEMALE.test(lower);
}

const FATHER = /(?:[oe]vich|[oe]vych|[iy]ch|[oe]vna|[iy]chna|inichna)$/;

/** Whether a patronymic's stem is a first name: "Petrovich" is one, "Abramovich" and "Lukashevich" are surnames. */
function isOfFather(lower: string): boolean {
  const stem = lower.replace(FATHER, '');
  return stem !== lower && ['', 'y', 'ei', 'ai', 'i', 'a'].some((end) => isFirstName(stem + end));
}

function genderOf(words: readonly string[], alone: boolean): Gender {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.some((word) => PATRONYMIC_FEMALE.test(word)) || lower.includes('kyzy') || lower.includes('qizi'))
    return 'f';
  const surname = lower.at(-1) ?? '';
  const named = alone ? null : genderOfFirstName(lower[0] ?? '');
  if (named) return named;
  if (SURNAME_FEMALE.test(surname)) return 'f';
  if (lower.slice(1).some((word) => PATRONYMIC_MALE.test(word)) || SURNAME_MALE.test(surname)) return 'm';
  return alone ? genderOfFirstName(surname) : null;
}

function keyOfFirst(word: string): string {
  return INITIAL.test(word) ? `${(wordKey(word.charAt(0)) || word.charAt(0)).toLowerCase()}.` : wordKey(word);
}

/** Reads a name's words into parts: one word is a surname unless it is a known first name. */
export function readName(words: readonly string[]): NameParts {
  const lower = words.map((word) => word.toLowerCase());
  const only = words.length === 1;
  const gender = genderOf(words, only);
  if (only) {
    const [word = ''] = words;
    const first = isFirstName(lower[0] ?? '') ? wordKey(word) : null;
    return { words, first, patronymic: null, surname: wordKey(word), gender };
  }
  const at = lower.findIndex(
    (word, index) => index > 0 && isPatronymic(word) && (index < words.length - 1 || words.length === 2),
  );
  const spoken = at === 1 && words.length === 2 && isFirstName(lower[0] ?? '') && isOfFather(lower[1] ?? '');
  const patronymic = at > 0 && (words.length > 2 || spoken) ? wordKey(words[at] ?? '') : null;
  const rest = words.filter(
    (_, index) => index > 0 && !(patronymic !== null && index === at) && !INITIAL.test(words[index] ?? ''),
  );
  const surname = rest.length > 0 ? rest.map(wordKey).join(' ') : null;
  return { words, first: keyOfFirst(words[0] ?? ''), patronymic, surname, gender };
}
