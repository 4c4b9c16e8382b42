/** The parts of a written name: what is first name, patronymic, surname. */
import { genderByEnding, genderOfFirstName, isFirstName } from '../lexicons/people-first-names.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { wordKey } from '../romanisation.ts';
import { isCapitalAt, isInitials, widthAt } from '../text/letters.ts';

export type Gender = 'f' | 'm' | null;

export interface NameParts {
  /** As written, look-alike letters put right. */
  readonly words: readonly string[];
  /** Key of the first name, or the lower-case letter of an initial with a dot; null for a bare surname. */
  readonly first: string | null;
  readonly patronymic: string | null;
  /** Key of the surname (particles and all); null for a bare first name with patronymic. A word alone counts as a surname. */
  readonly surname: string | null;
  readonly gender: Gender;
}

const OF_FATHER = /(?:[oe]vich|[oe]vych|[iy]ich|kuzmich|lukich|fomich|nikitich|avich|evič)$/;
const DAUGHTER_OF = /(?:[oei]vna|[iy]chna|inichna)$/;
const FATHER = /(?:[oe]vich|[oe]vych|[iy]ch)$/;
const SON_OF = wordSet('ogly oglu oghlu uulu uly');
const SURNAME_FEMALE = /(?:[oe]va|[iy]na|skaya|skaia|tskaya|tskaia|ckaya)$/;
const SURNAME_MALE = /(?:[oe]v|sk(?:iy|y|i|ii|yy)|tsk(?:iy|y|i|ii|yy)|[^aeiou]in)$/;
/** Particles that begin a surname, and words of sonship that end one. */
const PARTICLE = wordSet('von van der den de di da du bin ibn al el ter ten');
const SONSHIP = wordSet('ogly oglu oghlu kyzy qizi uulu uly');
/** Words of respect that hang on a first name: "Hikmatilla-aka". */
const RESPECT = /[-‑](?:aka|ata|apa|opa|eje|ake|lama)$/i;

/** "M.", "M", "M.A.": a capital, perhaps with its dot, and further ones with theirs. */
function isInitial(word: string): boolean {
  if (!isCapitalAt(word, 0)) return false;
  const width = widthAt(word, 0);
  const rest = word.slice(word.charAt(width) === '.' ? width + 1 : width);
  return rest === '' || isInitials(rest);
}

const withoutRespect = (word: string): string =>
  word.includes('-') || word.includes('‑') ? word.replace(RESPECT, '') : word;

function isPatronymic(lower: string): boolean {
  return OF_FATHER.test(lower) || DAUGHTER_OF.test(lower);
}

/** Whether a patronymic's stem is a first name: "Petrovich" is one, "Abramovich" and "Lukashevich" are surnames. No surname ends in -ovna. */
function isOfFather(lower: string): boolean {
  if (DAUGHTER_OF.test(lower)) return true;
  const stem = lower.replace(FATHER, '');
  return stem !== lower && ['', 'y', 'ei', 'ai', 'i', 'a'].some((end) => isFirstName(stem + end));
}

/** Baltic surnames show whose daughter or wife a woman is, and men's names of both parts end in -s. */
const BALTIC_FEMALE = /(?:ien[eė]|ait[eė]|yt[eė]|[uū]t[eė])$/;
const BALTIC_MALE = /[a-zāčēģīķļņšūžąęėįų]s$/;

function genderByForm(lower: readonly string[]): Gender {
  const [first = ''] = lower;
  const surname = lower.at(-1) ?? '';
  if (BALTIC_FEMALE.test(surname)) return 'f';
  const ending = genderByEnding(first);
  if (ending) return ending;
  return lower.length > 1 && BALTIC_MALE.test(first) && BALTIC_MALE.test(surname) ? 'm' : null;
}

function lowerOf(words: readonly string[]): string[] {
  const lower: string[] = [];
  for (const word of words) lower.push(word.toLowerCase());
  return lower;
}

const DAUGHTER = wordSet('kyzy qizi');

function genderOf(lower: readonly string[]): Gender {
  if (lower.some((word) => DAUGHTER_OF.test(word) || DAUGHTER.has(word))) return 'f';
  const surname = lower.at(-1) ?? '';
  const alone = lower.length === 1;
  const named = alone ? null : genderOfFirstName(lower[0] ?? '');
  if (named) return named;
  if (SURNAME_FEMALE.test(surname)) return 'f';
  if (lower.slice(1).some((word) => OF_FATHER.test(word)) || SURNAME_MALE.test(surname)) return 'm';
  if (lower.slice(1).some((word) => SON_OF.has(word))) return 'm';
  return (alone ? genderOfFirstName(surname) : null) ?? genderByForm(lower);
}

function keyOfFirst(word: string): string {
  return isInitial(word)
    ? `${(wordKey(word.charAt(0)) || word.charAt(0)).toLowerCase()}.`
    : wordKey(withoutRespect(word));
}

const keyOf = (words: readonly string[]): string =>
  words.map((word) => wordKey(withoutRespect(word))).join(' ');

/** Words of respect before a first name: "Baba Tonya", "Haji Murad". */
const HONORIFIC = wordSet('baba babushka dyadya tyotya ded haji hajji hadji agha ustad ustod mullah mulla');

/** The words in the order first name, patronymic, surname, where officials' lists give "Ilyin Oleg Petrovich" or "Ilyin O. P.". */
function inOrder(written: readonly string[]): readonly string[] {
  const words =
    written.length > 1 && HONORIFIC.has(written[0]?.toLowerCase() ?? '') ? written.slice(1) : written;
  const [name = '', ...initials] = words;
  if (initials.length > 0 && !isInitial(name) && initials.every((word) => isInitial(word)))
    return isHidden(words) ? words : [...initials, name];
  const [surname = '', first = '', patronymic = '', ...more] = words;
  const turned =
    more.length === 0 && isPatronymic(patronymic.toLowerCase()) && isFirstName(first.toLowerCase());
  return turned ? [first, patronymic, surname] : words;
}

/** "Stepan K.": a first name with a surname of which a letter is given. */
function isHidden([first = '', letter = '', ...more]: readonly string[]): boolean {
  return (
    more.length === 0 &&
    isInitial(letter) &&
    letter.length <= widthAt(letter, 0) + 1 &&
    (letter.length === widthAt(letter, 0) || letter.endsWith('.')) &&
    isFirstName(first.toLowerCase())
  );
}

type Split = Pick<NameParts, 'first' | 'patronymic' | 'surname'>;

function splitWhole(words: readonly string[]): Split {
  const lower = lowerOf(words);
  const at = lower.findIndex((word, index) => index > 0 && isPatronymic(word));
  const between = at > 0 && at < words.length - 1;
  const spoken = at === 1 && words.length === 2 && isOfFather(lower[1] ?? '');
  const rest = words.filter(
    (word, index) => index > 0 && !(index === at && (between || spoken)) && !isInitial(word),
  );
  return {
    first: keyOfFirst(words[0] ?? ''),
    patronymic: between || spoken ? wordKey(words[at] ?? '') : null,
    surname: rest.length > 0 ? keyOf(rest) : null,
  };
}

function split(words: readonly string[]): Split {
  const [first = '', letter = ''] = words;
  if (words.length === 1)
    return {
      first: isFirstName(first.toLowerCase()) ? wordKey(first) : null,
      patronymic: null,
      surname: keyOf(words),
    };
  if (isHidden(words)) return { first: keyOfFirst(first), patronymic: null, surname: keyOfFirst(letter) };
  const bare =
    PARTICLE.has(first.toLowerCase()) || (words.length === 2 && SONSHIP.has(words[1]?.toLowerCase() ?? ''));
  return bare ? { first: null, patronymic: null, surname: keyOf(words) } : splitWhole(words);
}

/** Gender that a name's words show. */
export function genderOfName(words: readonly string[]): Gender {
  return genderOf(lowerOf(inOrder(words)));
}

/** Reads a name's words into parts: one word is a surname unless it is a known first name. */
export function readName(words: readonly string[]): NameParts {
  const ordered = inOrder(words);
  const { first, patronymic, surname } = split(ordered);
  return { words, first, patronymic, surname, gender: genderOf(lowerOf(ordered)) };
}
