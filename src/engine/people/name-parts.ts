/** The parts of a written name: what is first name, patronymic, surname. */
import { genderByEnding, isFirstName } from '../lexicons/people-first-names.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { widthAt } from '../text/letters.ts';
import { type Gender, type NameWord, nameWord } from './name-word.ts';

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

const FATHER = /(?:[oe]vich|[oe]vych|[iy]ch)$/;
const SON_OF = wordSet('ogly oglu oghlu uulu uly');
/** Particles that begin a surname, and words of sonship that end one. */
const PARTICLE = wordSet('von van der den de di da du bin ibn al el ter ten');
const SONSHIP = wordSet('ogly oglu oghlu kyzy qizi uulu uly');

const isPatronymic = (word: NameWord | undefined): boolean =>
  word !== undefined && (word.sonOf || word.daughterOf);

/** Whether a patronymic's stem is a first name: "Petrovich" is one, "Abramovich" and "Lukashevich" are surnames. No surname ends in -ovna. */
function isOfFather({ lower, daughterOf }: NameWord): boolean {
  if (daughterOf) return true;
  const stem = lower.replace(FATHER, '');
  return stem !== lower && ['', 'y', 'ei', 'ai', 'i', 'a'].some((end) => isFirstName(stem + end));
}

/** Baltic surnames show whose daughter or wife a woman is, and men's names of both parts end in -s. */
const BALTIC_FEMALE = /(?:ien[eė]|ait[eė]|yt[eė]|[uū]t[eė])$/;
const BALTIC_MALE = /[a-zāčēģīķļņšūžąęėįų]s$/;

function genderByForm(first: string, surname: string, alone: boolean): Gender {
  if (BALTIC_FEMALE.test(surname)) return 'f';
  const ending = genderByEnding(first);
  if (ending) return ending;
  return !alone && BALTIC_MALE.test(first) && BALTIC_MALE.test(surname) ? 'm' : null;
}

const DAUGHTER = wordSet('kyzy qizi');

function genderOf(words: readonly NameWord[]): Gender {
  const first = words[0];
  const surname = words[words.length - 1];
  if (!first || !surname) return null;
  if (words.some(({ daughterOf, lower }) => daughterOf || DAUGHTER.has(lower))) return 'f';
  const alone = words.length === 1;
  if (!alone && first.firstGender) return first.firstGender;
  if (surname.surnameGender === 'f') return 'f';
  if (surname.surnameGender === 'm' || words.some(({ sonOf }, at) => at > 0 && sonOf)) return 'm';
  if (words.some(({ lower }, at) => at > 0 && SON_OF.has(lower))) return 'm';
  return (alone ? surname.firstGender : null) ?? genderByForm(first.lower, surname.lower, alone);
}

const keyOf = (words: readonly NameWord[]): string => words.map(({ key }) => key).join(' ');

/** Words of respect before a first name: "Baba Tonya", "Haji Murad". */
const HONORIFIC = wordSet('baba babushka dyadya tyotya ded haji hajji hadji agha ustad ustod mullah mulla');

/** The words in the order first name, patronymic, surname, where officials' lists give "Ilyin Oleg Petrovich" or "Ilyin O. P.". */
function inOrder(written: readonly string[]): readonly NameWord[] {
  const all = written.map(nameWord);
  const words = all.length > 1 && HONORIFIC.has(all[0]?.lower ?? '') ? all.slice(1) : all;
  const [one, two, three] = words;
  if (!one || !two) return words;
  if (!one.initial && words.every(({ initial }, at) => at === 0 || initial))
    return isHidden(words) ? words : [...words.slice(1), one];
  const turned = three && words.length === 3 && isPatronymic(three) && two.isFirstName;
  return turned ? [two, three, one] : words;
}

/** "Stepan K.": a first name with a surname of which a letter is given. */
function isHidden([first, second, third]: readonly NameWord[]): boolean {
  if (!first || !second?.initial || third) return false;
  const letter = second.text;
  const width = widthAt(letter, 0);
  return letter.length <= width + 1 && (letter.length === width || letter.endsWith('.')) && first.isFirstName;
}

type Split = Pick<NameParts, 'first' | 'patronymic' | 'surname'>;

function splitWhole(words: readonly NameWord[]): Split {
  const at = words.findIndex((word, index) => index > 0 && isPatronymic(word));
  const father = at > 0 ? words[at] : undefined;
  const between = father !== undefined && at < words.length - 1;
  const spoken = father !== undefined && words.length === 2 && isOfFather(father);
  const patronymic = between || spoken ? father : undefined;
  const rest = words.filter(({ initial }, index) => index > 0 && !(patronymic && index === at) && !initial);
  return {
    first: words[0]?.firstKey ?? null,
    patronymic: patronymic?.key ?? null,
    surname: rest.length > 0 ? keyOf(rest) : null,
  };
}

function split(words: readonly NameWord[]): Split {
  const [first, second] = words;
  if (!first || !second)
    return { first: first?.isFirstName ? first.key : null, patronymic: null, surname: keyOf(words) };
  if (isHidden(words)) return { first: first.firstKey, patronymic: null, surname: second.firstKey };
  const bare = PARTICLE.has(first.lower) || (words.length === 2 && SONSHIP.has(second.lower));
  return bare ? { first: null, patronymic: null, surname: keyOf(words) } : splitWhole(words);
}

/** Gender that a name's words show. */
export function genderOfName(words: readonly string[]): Gender {
  return genderOf(inOrder(words));
}

/** Reads a name's words into parts: one word is a surname unless it is a known first name. */
export function readName(words: readonly string[]): NameParts {
  const ordered = inOrder(words);
  const { first, patronymic, surname } = split(ordered);
  return { words, first, patronymic, surname, gender: genderOf(ordered) };
}
