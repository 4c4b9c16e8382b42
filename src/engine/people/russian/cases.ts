/**
 * Russian names in their six cases: from the form that stands in the text back to those in which a name is given.
 * Each row of a table is an ending as it is met and what stands in its place in the nominative.
 */
import { NO_FIRST_NAMES } from '../../lexicons/people-russian-first-names.ts';
import { wordSet } from '../../lexicons/word-list.ts';
import { wordKey } from '../../romanisation.ts';
import type { Gender } from '../name-word.ts';
import { firstNameKeys } from './first-names.ts';
import { keep } from './keep.ts';

/** A reading of a word as part of a name, in the nominative, in lower case. */
export interface Reading {
  readonly word: string;
  readonly gender: Gender;
}

interface CaseRow {
  /** Endings met in the text. */
  readonly met: RegExp;
  readonly nominative: string;
  readonly gender: Gender;
  /** A form met, and its nominative. */
  readonly example: readonly [string, string];
}

/** First names: the nominative counts only when it is a known name. */
export const FIRST_NAME_CASES: readonly CaseRow[] = Object.freeze([
  { met: /(?<=[^аеёиоуыэюяйь])(?:а|у|ом|ем|е|)$/, nominative: '', gender: 'm', example: ['ивана', 'иван'] },
  {
    met: /(?<=^(?:джо|андре|данила|никита|илья|фома|лука|саша|миша))$/,
    nominative: '',
    gender: 'm',
    example: ['джо', 'джо'],
  },
  { met: /(?<=[аеиоуы])(?:я|ю|ем|е|и|й)$/, nominative: 'й', gender: 'm', example: ['андрея', 'андрей'] },
  { met: /(?:я|ю|ем|е|ь)$/, nominative: 'ь', gender: 'm', example: ['игоря', 'игорь'] },
  { met: /(?:ла|лу|лом|ле)$/, nominative: 'ел', gender: 'm', example: ['павла', 'павел'] },
  { met: /(?:ьва|ьву|ьвом|ьве)$/, nominative: 'ев', gender: 'm', example: ['льва', 'лев'] },
  {
    met: /(?:(?<![аеёиоуыэюяйь])(?:ы|и|е|у|ой)|а)$/,
    nominative: 'а',
    gender: null,
    example: ['анны', 'анна'],
  },
  { met: /(?:и|е|ю|ей|ёй|я)$/, nominative: 'я', gender: null, example: ['марии', 'мария'] },
  { met: /(?:и|ью|ь)$/, nominative: 'ь', gender: 'f', example: ['айгулью', 'айгуль'] },
  { met: /(?<=..[^ая])$/, nominative: '', gender: 'f', example: ['ингрид', 'ингрид'] },
  { met: /(?<=..[еёиоуыэю])$/, nominative: '', gender: 'm', example: ['джузеппе', 'джузеппе'] },
  { met: /(?:овь|ови|овью)$/, nominative: 'овь', gender: 'f', example: ['любови', 'любовь'] },
]);

/** Patronymics. */
export const PATRONYMIC_CASES: readonly CaseRow[] = Object.freeze([
  { met: /(?<=[оеёы]в)ич(?:а|у|ем|е|)$/, nominative: 'ич', gender: 'm', example: ['петровича', 'петрович'] },
  { met: /(?<=[лмт])ьич(?:а|у|ом|ем|е|)$/, nominative: 'ьич', gender: 'm', example: ['ильичом', 'ильич'] },
  { met: /(?<=[мзкт])ич(?:а|у|ем|ом|е)$/, nominative: 'ич', gender: 'm', example: ['кузьмичом', 'кузьмич'] },
  {
    met: /(?<=[оеё]в|ич|инич)н(?:а|ы|е|у|ой)$/,
    nominative: 'на',
    gender: 'f',
    example: ['петровны', 'петровна'],
  },
]);

/** Surnames with endings of their own; the first that fits settles the word, all its genders are readings. */
export const SURNAME_CASES: readonly CaseRow[] = Object.freeze([
  {
    met: /(?<=[сцз]к)(?:ий|ого|ому|им|ом)$/,
    nominative: 'ий',
    gender: 'm',
    example: ['веретского', 'веретский'],
  },
  { met: /(?<=[сцз]к)(?:ая|ой|ую)$/, nominative: 'ая', gender: 'f', example: ['веретской', 'веретская'] },
  {
    met: /(?<=[^аеёиоуыэюя](?:ов|ев|ёв|ин|ын)|[аеиоуыюя](?:ев|ов|ин))(?:|а|у|ым|е)$/,
    nominative: '',
    gender: 'm',
    example: ['вересову', 'вересов'],
  },
  {
    met: /(?<=[^аеёиоуыэюя](?:ов|ев|ёв|ин|ын)|[аеиоуыюя](?:ев|ов|ин))(?:а|ой|у)$/,
    nominative: 'а',
    gender: 'f',
    example: ['вересовой', 'вересова'],
  },
  {
    met: /(?<=енко|ко|дзе|швили|[шч]вили|заде|зода|оглы|улы|уулу|кызы)$/,
    nominative: '',
    gender: null,
    example: ['вересенко', 'вересенко'],
  },
  {
    met: /(?<=[чщн]ук|[лнтсвр]юк|[аеыо]вич|[лнвтр]як|[аь]ян|янц|баев|беков|бек|бай|[нвл]ец|ман|берг|штейн)(?:|а|у|ом|ем|е)$/,
    nominative: '',
    gender: 'm',
    example: ['вересюка', 'вересюк'],
  },
]);

function readings(
  lower: string,
  rows: readonly CaseRow[],
  accept: (word: string, gender: Gender) => boolean,
): Reading[] {
  const found: Reading[] = [];
  for (const { met, nominative, gender } of rows) {
    const at = lower.search(met);
    if (at < 0) continue;
    const word = lower.slice(0, at) + nominative;
    if (accept(word, gender) && !found.some((one) => one.word === word && one.gender === gender))
      found.push({ word, gender });
  }
  return found;
}

/** "Мария-Луиза": both halves are first names of one gender. */
function readDouble(lower: string, hyphen: number): Reading[] {
  const firsts = readFirstName(lower.slice(0, hyphen));
  return readFirstName(lower.slice(hyphen + 1)).flatMap(({ word, gender }) => {
    const first = firsts.find((one) => one.gender === gender);
    return first ? [{ word: `${first.word}-${word}`, gender }] : [];
  });
}

/** Men's names that are declined as women's are, and stand in the list of women's names in a like spelling. */
const MEN_IN_A = wordSet('илья никита данила гаврила');

function askFirstName(lower: string): Reading[] {
  if (lower.length < 2 || NO_FIRST_NAMES.has(lower)) return [];
  const hyphen = lower.indexOf('-');
  const doubled = hyphen > 0 ? readDouble(lower, hyphen) : [];
  if (doubled.length > 0) return doubled;
  const { m, f } = firstNameKeys();
  const found = readings(lower, FIRST_NAME_CASES, (word, gender) => {
    const key = wordKey(word);
    return (gender !== 'f' && m.has(key)) || (gender !== 'm' && f.has(key));
  });
  const isWoman = (word: string) => f.has(wordKey(word)) && !MEN_IN_A.has(word);
  return found.map(({ word, gender }) => ({ word, gender: gender ?? (isWoman(word) ? 'f' : 'm') }));
}

/** The first names that a lower-case Cyrillic word may be a case of. */
export const readFirstName: (lower: string) => readonly Reading[] = keep(askFirstName);

/** The patronymics that a word may be a case of. */
export const readPatronymic: (lower: string) => readonly Reading[] = keep((lower) =>
  lower.length < 5 ? [] : readings(lower, PATRONYMIC_CASES, () => true),
);

/** The surnames that a word may be a case of, by its ending alone. */
export const readSurname: (lower: string) => readonly Reading[] = keep((lower) =>
  lower.length < 4 ? [] : readings(lower, SURNAME_CASES, (word) => word.length > 3),
);

/** A word after a man's or a woman's first name whose ending is none of a Russian surname: "Трампа", "Меркель", "Макрону". */
export function readForeignSurname(lower: string, gender: Gender): Reading {
  const man = gender !== 'f' && lower.length > 4 && /[^аеёиоуыэюяьй](?:а|у|ом|ем|е)$/.test(lower);
  return { word: man ? lower.replace(/(?:а|у|ом|ем|е)$/, '') : lower, gender };
}
