/** Russian names in full: by a first name, by initials, by the order of officials' lists, or by a family name of East Asia. */
import { CAPITAL_PARTICLES, EASTERN_FAMILIES } from '../../lexicons/people-russian-known.ts';
import type { Gender } from '../name-word.ts';
import type { Run } from '../runs.ts';
import type { Word } from '../word.ts';
import type { WordBlock } from '../words.ts';
import { type Reading, readFirstName, readPatronymic, readSurname } from './cases.ts';
import { agrees, type Found, found, isInitial, mayBeSurname, surnameFor } from './found.ts';
import { isNobody } from './word-kinds.ts';

const NUMERAL = /^[IVX]+$/;

/** Of several readings, the one that the next word agrees with. */
function settle(readings: readonly Reading[], next: Word | undefined): Reading {
  const [first] = readings;
  const genders = next
    ? readPatronymic(next.lower)
        .concat(readSurname(next.lower))
        .map(({ gender }) => gender)
    : [];
  return readings.find(({ gender }) => genders.includes(gender)) ?? (first as Reading);
}

const isParticle = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.shape === 'particle' || (word.shape === 'capital' && CAPITAL_PARTICLES.has(word.lower)));

/** A second first name, or a first half of a surname, that is no Russian surname: "Ингрид | Люсе | Хауген". */
function isMiddle(word: Word | undefined): word is Word {
  return (
    word !== undefined &&
    word.shape === 'capital' &&
    !isNobody(word.lower) &&
    readSurname(word.lower).length === 0
  );
}

/** Indexes of a surname's words that begin at `at`: perhaps particles, perhaps another word of a foreign name before it. */
function surnameAt({ words }: WordBlock, at: number, end: number): Run | null {
  let last = at;
  while (last < end && isParticle(words[last])) last++;
  if (last === at && last + 1 < end && isMiddle(words[last])) {
    let next = last + 1;
    while (next < end && isParticle(words[next])) next++;
    if (next + 1 === end && mayBeSurname(words[next])) return { first: at, end: next + 1 };
  }
  return last < end && mayBeSurname(words[last]) ? { first: at, end: last + 1 } : null;
}

function withSurname(home: WordBlock, at: number, { first, end }: Run, names: Reading[]): Found {
  const gender: Gender = names[0]?.gender ?? null;
  const last = surnameFor(home.words[end - 1] as Word, gender);
  const between = home.words.slice(first, end - 1).map(({ lower }) => lower);
  const words = [...names.map(({ word }) => word), ...between, last];
  return found(home, { first: at, end }, { words, gender, rule: 'first name and surname' });
}

/** First name, perhaps patronymic, perhaps surname. */
function fromFirstName(home: WordBlock, at: number, end: number): Found | null {
  const { words } = home;
  const word = words[at] as Word;
  if (word.shape !== 'capital') return null;
  const readings = readFirstName(word.lower);
  if (readings.length === 0) return null;
  const first = settle(readings, words[at + 1]);
  const { gender } = first;
  const next = at + 1 < end ? words[at + 1] : undefined;
  if (next && NUMERAL.test(next.text))
    return found(
      home,
      { first: at, end: at + 2 },
      { words: [first.word], gender, rule: 'first name and number of a king' },
    );
  const patronymic = readPatronymic(next?.lower ?? '').find((one) => agrees(one.gender, gender));
  const names = patronymic ? [first, { ...patronymic, gender }] : [first];
  const surname = surnameAt(home, at + names.length, end);
  if (surname) return withSurname(home, at, surname, names);
  return patronymic
    ? found(
        home,
        { first: at, end: at + 2 },
        { words: names.map((one) => one.word), gender, rule: 'first name and patronymic' },
      )
    : null;
}

function endOfInitials(words: readonly Word[], first: number, end: number): number {
  let at = first;
  while (at < end && isInitial(words[at])) at++;
  return at;
}

/** "И. П. Вересов". */
function fromInitials(home: WordBlock, at: number, end: number): Found | null {
  const { words } = home;
  const next = endOfInitials(words, at, end);
  const surname = next < end ? words[next] : undefined;
  if (next === at || !mayBeSurname(surname)) return null;
  const initials = words.slice(at, next).map(({ text }) => text);
  const gender = readSurname(surname.lower)[0]?.gender ?? null;
  return found(
    home,
    { first: at, end: next + 1 },
    { words: [...initials, surnameFor(surname, gender)], gender, rule: 'initials and surname' },
  );
}

/** "Вересов И. П." and "Вересов Иван Петрович", in the order of officials' lists. */
function fromSurname(home: WordBlock, at: number, end: number): Found | null {
  const { words } = home;
  const surname = words[at];
  if (!mayBeSurname(surname)) return null;
  const next = endOfInitials(words, at + 1, end);
  if (next > at + 1 && readSurname(surname.lower).length > 0) {
    const initials = words.slice(at + 1, next).map(({ text }) => text);
    return found(
      home,
      { first: at, end: next },
      { words: [...initials, surnameFor(surname, null)], gender: null, rule: 'surname and initials' },
    );
  }
  const first = next < end ? readFirstName(words[next]?.lower ?? '')[0] : undefined;
  const patronymic = first && next + 1 < end ? readPatronymic(words[next + 1]?.lower ?? '')[0] : undefined;
  if (!first || !patronymic) return null;
  const { gender } = patronymic;
  return found(
    home,
    { first: at, end: next + 2 },
    {
      words: [first.word, patronymic.word, surnameFor(surname, gender)],
      gender,
      rule: 'surname, first name and patronymic',
    },
  );
}

/** One or two syllables of Chinese by Palladius' table, with a man's ending of a case. */
const CHINESE =
  /^(?:(?:цз|чж|[бпмфдтнлгкхцчшжсв])?(?:[ао]|э|[иуыеюя]|[аэо]й|ао|оу|у?[аэоы]н[ья]?|унь?|я[нойо]?|янь|ю[йэ]?|ю[ае]?нь?|инь?|у[аоэ]й?|эр|иэ)){1,2}(?:а|у|ом|е|я|ю|ем)?$/;
/** A syllable of Korean or Vietnamese stands as a word of its own. */
const SYLLABLE = /^[а-яё]{1,6}$/;

/** "Чжэн Мэйлань", "Ли Чжэ Хун", "Нгуен Ван Тхинь": the family's name stands first. */
function fromFamily(home: WordBlock, at: number, end: number): Found | null {
  const [family, given, third] = [at, at + 1, at + 2].map((one) => (one < end ? home.words[one] : undefined));
  if (family?.shape !== 'capital' || !EASTERN_FAMILIES.has(family.lower)) return null;
  if (given?.shape !== 'capital' || isNobody(given.lower)) return null;
  const three = third?.shape === 'capital' && SYLLABLE.test(third.lower) && SYLLABLE.test(given.lower);
  if (!three && !CHINESE.test(given.lower)) return null;
  const run = { first: at, end: at + (three ? 3 : 2) };
  const words = home.words.slice(run.first, run.end).map(({ lower }) => lower);
  return found(home, run, {
    words,
    gender: null,
    rule: 'family name and given name of East Asia',
    surname: family.lower,
  });
}

/** The names in full of a run, in order. */
export function findInFull(home: WordBlock, { first, end }: Run): Found[] {
  const names: Found[] = [];
  for (let at = first; at < end; at++) {
    const name =
      fromFamily(home, at, end) ??
      fromFirstName(home, at, end) ??
      fromInitials(home, at, end) ??
      fromSurname(home, at, end);
    if (!name) continue;
    names.push(name);
    at = name.end - 1;
  }
  return names;
}
