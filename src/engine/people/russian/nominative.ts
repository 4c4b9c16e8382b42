/** A Russian name as a list of names would give it: each word in the nominative. */
import type { Gender } from '../name-parts.ts';
import type { Run } from '../runs.ts';
import type { Word } from '../word.ts';
import { type Reading, readFirstName, readForeignSurname, readPatronymic, readSurname } from './cases.ts';

const agrees = (one: Gender, other: Gender): boolean => one === null || other === null || one === other;
const capitalise = (lower: string): string =>
  lower.replace(/(?:^|[-‑’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
const FEMALE_VERB = /ла(?:сь)?$/;

/** Of a first name's readings the one that the rest of the name agrees with. */
function settle(readings: readonly Reading[], others: readonly Word[]): Reading | null {
  const genders = others.flatMap(({ lower }) =>
    [...readPatronymic(lower), ...readSurname(lower)].map(({ gender }) => gender),
  );
  return readings.find(({ gender }) => gender !== null && genders.includes(gender)) ?? readings[0] ?? null;
}

/** A surname in the nominative; each half of a double one for itself. */
function surname(lower: string, gender: Gender): string {
  const half = (part: string) =>
    (readSurname(part).find((one) => agrees(one.gender, gender)) ?? readForeignSurname(part, gender)).word;
  return lower.split('-').map(half).join('-');
}

/** The words of a name in the nominative. `after` is the word that follows it: a verb shows a lone surname's gender. */
export function nominative(words: readonly Word[], { first, end }: Run): string[] {
  const own = words.slice(first, end);
  const [opening] = own;
  if (!opening) return [];
  const readings = readFirstName(opening.lower);
  const given = own.length > 1 ? settle(readings, own.slice(1)) : null;
  const shown: Gender = FEMALE_VERB.test(words[end]?.lower ?? '') ? 'f' : null;
  const gender = given?.gender ?? own.flatMap(({ lower }) => readPatronymic(lower))[0]?.gender ?? shown;
  return own.map(({ lower, text, shape }, at) => {
    if (shape === 'initial' || shape === 'particle' || text.length < 3) return text;
    if (at === 0 && given) return capitalise(given.word);
    if (at === 0 && own.length === 1 && readings[0] && readSurname(lower).length === 0)
      return capitalise(readings[0].word);
    const patronymic = at > 0 ? readPatronymic(lower).find((one) => agrees(one.gender, gender)) : undefined;
    return capitalise(patronymic?.word ?? surname(lower, gender));
  });
}
