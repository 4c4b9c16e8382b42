/**
 * Russian names as a list of names would give them: each word in the nominative. A full name shows its case by its first name or by its
 * surname's ending; a lone word is read as the full names of the same article have it.
 */
import type { Gender } from '../name-word.ts';
import type { Run } from '../runs.ts';
import type { Word } from '../word.ts';
import { type Reading, readFirstName, readForeignSurname, readPatronymic, readSurname } from './cases.ts';
import { nameStem } from './stem.ts';

/** Nominatives that the article's full names have settled, by stem. */
export type Settled = ReadonlyMap<string, readonly Reading[]>;

const FEMALE_VERB = /ла(?:сь)?$/;
const INSTRUMENTAL = /(?:ом|ем|ём|ым|им)$/;
const VOWEL_A = /[ая]$/;

const agrees = (one: Gender, other: Gender): boolean => one === null || other === null || one === other;

/** The nominative with capitals where the text has them: "Сатпай-улы", "МакКеллен". */
function asWritten(text: string, word: string): string {
  return [...word]
    .map((letter, at) => (/\p{Lu}/u.test(text[at] ?? '') ? letter.toUpperCase() : letter))
    .join('');
}

const isName = ({ shape, text }: Word): boolean => shape === 'capital' && text.length > 2;

/** Of a first name's readings the one that the rest of the name agrees with. */
function settleFirst(readings: readonly Reading[], others: readonly Word[]): Reading | null {
  const genders = others.flatMap(({ lower }) =>
    [...readPatronymic(lower), ...readSurname(lower)].map(({ gender }) => gender),
  );
  return readings.find(({ gender }) => gender !== null && genders.includes(gender)) ?? readings[0] ?? null;
}

/** Whether a full name stands in the nominative, as far as its words show. */
function isNominative(opening: Word, closing: Word, given: Reading | null): boolean {
  if (given) return given.word === opening.lower;
  if (INSTRUMENTAL.test(opening.lower)) return !INSTRUMENTAL.test(closing.lower);
  if (!VOWEL_A.test(opening.lower))
    return (
      !/[уюе]$/.test(opening.lower) || readSurname(closing.lower).some(({ word }) => word === closing.lower)
    );
  return VOWEL_A.test(closing.lower) || readSurname(closing.lower).length === 0;
}

function surname(lower: string, gender: Gender): string {
  const half = (part: string) =>
    (readSurname(part).find((one) => agrees(one.gender, gender)) ?? readForeignSurname(part, gender)).word;
  return lower.split('-').map(half).join('-');
}

function oblique(own: readonly Word[], given: Reading | null): string[] {
  const gender = given?.gender ?? own.flatMap(({ lower }) => readPatronymic(lower))[0]?.gender ?? null;
  return own.map((word, at) => {
    if (!isName(word)) return word.text;
    if (at === 0 && given) return asWritten(word.text, given.word);
    const patronymic =
      at > 0 ? readPatronymic(word.lower).find((one) => agrees(one.gender, gender)) : undefined;
    return asWritten(word.text, patronymic?.word ?? surname(word.lower, gender));
  });
}

/** The words of a full name in the nominative, and whose gender they show. */
function fullNominative(own: readonly Word[]): string[] {
  const [opening, ...others] = own;
  const closing = own[own.length - 1];
  if (!opening || !closing) return [];
  const given = isName(opening) ? settleFirst(readFirstName(opening.lower), others) : null;
  return isName(opening) && isNominative(opening, closing, given)
    ? own.map(({ text }) => text)
    : oblique(own, given);
}

function loneNominative({ text, lower }: Word, after: Word | undefined, settled: Settled): string {
  const readings = readSurname(lower);
  const shown: Gender = FEMALE_VERB.test(after?.lower ?? '') ? 'f' : null;
  const genders = readings.map(({ gender }) => gender);
  const known = settled.get(nameStem(lower)) ?? [];
  const compatible = known.filter(
    ({ gender }) =>
      genders.length === 0 || gender === null || genders.includes(gender) || genders.includes(null),
  );
  const one = compatible.find(({ gender }) => agrees(gender, shown)) ?? compatible[0] ?? known[0];
  if (one) return asWritten(text, one.word);
  const first = readFirstName(lower)[0];
  if (first && readings.length === 0) return asWritten(text, first.word);
  const alone = readings.find(({ gender }) => agrees(gender, shown));
  return alone ? asWritten(text, alone.word) : text;
}

/** What an article's full names settle: the nominatives of their surnames and first names. */
export function settleNames(
  names: readonly { readonly words: readonly Word[]; readonly run: Run }[],
): Settled {
  const settled = new Map<string, Reading[]>();
  const learn = (word: string | undefined, gender: Gender): void => {
    const lower = word?.toLowerCase() ?? '';
    const list = settled.get(nameStem(lower)) ?? [];
    if (lower !== '' && !list.some((one) => one.word === lower))
      settled.set(nameStem(lower), [...list, { word: lower, gender }].slice(0, 4));
  };
  for (const { words, run } of names) {
    const own = words.slice(run.first, run.end);
    if (own.length < 2) continue;
    const full = fullNominative(own);
    const gender = readFirstName((full[0] ?? '').toLowerCase())[0]?.gender ?? null;
    learn(full[full.length - 1], gender);
    learn(full[0], gender);
  }
  return settled;
}

/** The words of a name in the nominative. */
export function nominative(words: readonly Word[], { first, end }: Run, settled: Settled): string[] {
  const own = words.slice(first, end);
  const [only] = own;
  return own.length === 1 && only ? [loneNominative(only, words[end], settled)] : fullNominative(own);
}
