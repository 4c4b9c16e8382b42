/** What a word of a name tells wherever it stands. Read once and kept for the next time: names come again and again. */
import { genderOfFirstName, isFirstName } from '../lexicons/people-first-names.ts';
import { wordKey } from '../romanisation.ts';
import { isCapitalAt, isInitials, widthAt } from '../text/letters.ts';

export type Gender = 'f' | 'm' | null;

export interface NameWord {
  readonly text: string;
  readonly lower: string;
  /** "M.", "M", "M.A.". */
  readonly initial: boolean;
  /** Key of the word, without what respect hangs on it; as a first name that of an initial is its small letter with a dot. */
  readonly key: string;
  readonly firstKey: string;
  readonly isFirstName: boolean;
  /** Gender of those who bear it as a first name, and as a surname by its ending. */
  readonly firstGender: Gender;
  readonly surnameGender: Gender;
  /** Whether it ends as a patronymic does: a man's, a woman's. */
  readonly sonOf: boolean;
  readonly daughterOf: boolean;
}

const OF_FATHER = /(?:[oe]vich|[oe]vych|[iy]ich|kuzmich|lukich|fomich|nikitich|avich|evič)$/;
const DAUGHTER_OF = /(?:[oei]vna|[iy]chna|inichna)$/;
const SURNAME_FEMALE = /(?:[oe]va|[iy]na|skaya|skaia|tskaya|tskaia|ckaya)$/;
const SURNAME_MALE = /(?:[oe]v|sk(?:iy|y|i|ii|yy)|tsk(?:iy|y|i|ii|yy)|[^aeiou]in)$/;
/** Words of respect that hang on a first name: "Hikmatilla-aka". */
const RESPECT = /[-‑](?:aka|ata|apa|opa|eje|ake|lama)$/i;

/** A capital, perhaps with its dot, and further ones with theirs. */
function isInitial(word: string): boolean {
  if (!isCapitalAt(word, 0)) return false;
  const width = widthAt(word, 0);
  const rest = word.slice(word.charAt(width) === '.' ? width + 1 : width);
  return rest === '' || isInitials(rest);
}

const withoutRespect = (word: string): string =>
  word.includes('-') || word.includes('‑') ? word.replace(RESPECT, '') : word;

function genderBySurname(lower: string): Gender {
  if (SURNAME_FEMALE.test(lower)) return 'f';
  return SURNAME_MALE.test(lower) ? 'm' : null;
}

function readWord(text: string): NameWord {
  const lower = text.toLowerCase();
  const initial = isInitial(text);
  const key = wordKey(withoutRespect(text));
  return {
    text,
    lower,
    initial,
    key,
    firstKey: initial ? `${(wordKey(text.charAt(0)) || text.charAt(0)).toLowerCase()}.` : key,
    isFirstName: isFirstName(lower),
    firstGender: genderOfFirstName(lower),
    surnameGender: genderBySurname(lower),
    sonOf: OF_FATHER.test(lower),
    daughterOf: DAUGHTER_OF.test(lower),
  };
}

const kept = new Map<string, NameWord>();
/** Words that are kept ready; beyond it the store begins anew, so that no text can make it grow for ever. */
const KEPT = 4096;

/** A word of a name. */
export function nameWord(text: string): NameWord {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const word = readWord(text);
  kept.set(text, word);
  return word;
}
