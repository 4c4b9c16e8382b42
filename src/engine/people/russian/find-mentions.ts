/**
 * Finds names in Russian text, by rules: full names by their first names, patronymics and initials in any case, surnames alone by the full
 * names of the same article, by a title before them, or by a surname's ending.
 */
import type { Reason } from '../../types.ts';
import type { Gender } from '../name-parts.ts';
import { type NamedPlace, toPlace } from '../named-place.ts';
import type { Opinion } from '../opinions.ts';
import type { Run } from '../runs.ts';
import type { Word } from '../word.ts';
import type { WordBlock, Words } from '../words.ts';
import { type Reading, readFirstName, readForeignSurname, readPatronymic, readSurname } from './cases.ts';
import { isAdjective, isNobody, isRussianSpeech, isRussianTitle } from './word-kinds.ts';

/** A name found in a run, its words in the nominative. */
interface Found extends Run {
  readonly home: WordBlock;
  readonly nominative: readonly string[];
  readonly gender: Gender;
  readonly reasons: readonly Reason[];
}

const INITIAL = /^\p{Lu}\.(?:\p{Lu}\.)*$/u;

/** What an adjective of place stands before: "Вологодской области". */
const PLACE_NOUN =
  /^(?:област|район|кра[йяею]|республик|округ|суд|горсуд|райсуд|областн|районн|городск|краев|улиц|проспект|площад|шоссе|набережн|университет|институт|академи|церк|собор|епархи|фронт|флот|войск|закон|парти|власт|мост|завод|рын|аэропорт|вокзал|колони|сельс|уезд|губерни|долин|мор[яею])/;
const FEMALE_VERB = /ла(?:сь)?$/;

const capitalise = (lower: string): string =>
  lower.replace(/(?:^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
const isInitial = (word: Word | undefined): boolean => word !== undefined && INITIAL.test(word.text);
const agrees = (one: Gender, other: Gender): boolean => one === null || other === null || one === other;

/** A word may be a surname unless it is a place, a body or an adjective that no surname's reading covers. */
function mayBeSurname(word: Word | undefined): word is Word {
  return word !== undefined && word.shape === 'capital' && !isInitial(word) && !isNobody(word.lower);
}

/** The surname in the nominative that a word is after a first name of `gender`. */
function surnameFor(word: Word, gender: Gender): string {
  const read = readSurname(word.lower).find((one) => agrees(one.gender, gender));
  return (read ?? readForeignSurname(word.lower, gender)).word;
}

function found(
  home: WordBlock,
  run: Run,
  parts: { words: readonly string[]; gender: Gender; rule: string },
): Found {
  const evidence = home.words
    .slice(run.first, run.end)
    .map(({ text }) => text)
    .join(' ');
  return {
    home,
    ...run,
    nominative: parts.words.map(capitalise),
    gender: parts.gender,
    reasons: [{ rule: parts.rule, evidence }],
  };
}

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

/** First name, perhaps patronymic, perhaps surname. */
function fromFirstName(home: WordBlock, at: number, end: number): Found | null {
  const { words } = home;
  const word = words[at] as Word;
  if (word.shape !== 'capital') return null;
  const readings = readFirstName(word.lower);
  if (readings.length === 0) return null;
  const { word: first, gender } = settle(readings, words[at + 1]);
  const patronymic =
    at + 1 < end
      ? readPatronymic(words[at + 1]?.lower ?? '').find((one) => agrees(one.gender, gender))
      : undefined;
  const next = at + (patronymic ? 2 : 1);
  const surname = next < end ? words[next] : undefined;
  const names = patronymic ? [first, patronymic.word] : [first];
  if (mayBeSurname(surname)) {
    const hyphened =
      next + 1 < end &&
      mayBeSurname(words[next + 1]) &&
      readSurname(words[next + 1]?.lower ?? '').length > 0 &&
      readSurname(surname.lower).length === 0;
    const last = hyphened ? (words[next + 1] as Word) : surname;
    const all = [...names, ...(hyphened ? [surname.lower] : []), surnameFor(last, gender)];
    return found(
      home,
      { first: at, end: next + (hyphened ? 2 : 1) },
      { words: all, gender, rule: 'first name and surname' },
    );
  }
  return patronymic
    ? found(home, { first: at, end: next }, { words: names, gender, rule: 'first name and patronymic' })
    : null;
}

/** Initials before or after a surname; or surname, first name and patronymic in the order of officials' lists. */
function fromSurname(home: WordBlock, at: number, end: number): Found | null {
  const { words } = home;
  if (isInitial(words[at])) {
    let next = at;
    while (next < end && isInitial(words[next])) next++;
    const surname = next < end ? words[next] : undefined;
    if (!mayBeSurname(surname)) return null;
    const initials = words.slice(at, next).map(({ text }) => text);
    const gender = readSurname(surname.lower)[0]?.gender ?? null;
    return found(
      home,
      { first: at, end: next + 1 },
      { words: [...initials, surnameFor(surname, gender)], gender, rule: 'initials and surname' },
    );
  }
  const surname = words[at];
  if (!mayBeSurname(surname) || readSurname(surname.lower).length === 0) return null;
  let next = at + 1;
  while (next < end && isInitial(words[next])) next++;
  if (next > at + 1) {
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
  return found(
    home,
    { first: at, end: next + 2 },
    {
      words: [first.word, patronymic.word, surnameFor(surname, patronymic.gender)],
      gender: patronymic.gender,
      rule: 'surname, first name and patronymic',
    },
  );
}

/** Surnames and first names that the article gives in full. */
interface Known {
  readonly surnames: Map<string, Found>;
  readonly firstNames: Map<string, Found>;
}

function learn({ surnames, firstNames }: Known, one: Found): void {
  const { nominative } = one;
  const surname = (nominative[nominative.length - 1] ?? '').toLowerCase();
  if (!surnames.has(surname)) surnames.set(surname, one);
  const first = (nominative[0] ?? '').toLowerCase();
  if (nominative.length > 1 && !firstNames.has(first)) firstNames.set(first, one);
}

/** Nominatives that a word alone may be a case of. */
function readingsAlone(word: Word): string[] {
  const foreign = [readForeignSurname(word.lower, 'm').word, word.lower];
  return [...readSurname(word.lower).map((one) => one.word), ...foreign];
}

function alone(home: WordBlock, at: number, { surnames, firstNames }: Known): Found | null {
  const word = home.words[at] as Word;
  if (word.shape !== 'capital') return null;
  const run = { first: at, end: at + 1 };
  for (const reading of readingsAlone(word)) {
    const full = surnames.get(reading);
    if (full)
      return found(home, run, {
        words: [reading],
        gender: full.gender,
        rule: 'surname of a person named in full',
      });
  }
  for (const { word: reading, gender } of readFirstName(word.lower))
    if (firstNames.has(reading))
      return found(home, run, { words: [reading], gender, rule: 'first name of a person named in full' });
  return null;
}

function byItself(home: WordBlock, at: number): Found | null {
  const { words, openers } = home;
  const word = words[at];
  if (!mayBeSurname(word) || words[at - 1]?.token.kind === 'quote' || isRussianTitle(word.lower)) return null;
  const before = words[at - 1];
  const after = words[at + 1];
  const readings = readSurname(word.lower);
  const read =
    readings.find(({ gender }) => gender === (FEMALE_VERB.test(after?.lower ?? '') ? 'f' : 'm')) ??
    readings[0];
  if (isAdjective(word.lower) && PLACE_NOUN.test(after?.lower ?? '')) return null;
  const titled = before !== undefined && isRussianTitle(before.lower);
  const speaks =
    (after?.shape === 'lower' && isRussianSpeech(after.lower)) ||
    (before?.shape === 'lower' && isRussianSpeech(before.lower));
  const run = { first: at, end: at + 1 };
  const gender = read?.gender ?? null;
  const words1 = [read?.word ?? readForeignSurname(word.lower, gender).word];
  if (read && titled) return found(home, run, { words: words1, gender, rule: 'surname after a title' });
  if (read && isAdjective(word.lower))
    return speaks
      ? found(home, run, { words: words1, gender, rule: 'surname beside a verb of speech' })
      : null;
  if (read && (speaks || !openers.has(at)))
    return found(home, run, { words: words1, gender, rule: 'ending of a surname' });
  if (speaks && !openers.has(at) && word.lower.length > 3)
    return found(home, run, { words: words1, gender, rule: 'beside a verb of speech' });
  return null;
}

function inFull(home: WordBlock, { first, end }: Run): Found[] {
  const names: Found[] = [];
  for (let at = first; at < end; at++) {
    const name = fromFirstName(home, at, end) ?? fromSurname(home, at, end);
    if (!name) continue;
    names.push(name);
    at = name.end - 1;
  }
  return names;
}

/** Everything that the rules find in an article, run by run. */
function findAll({ blocks }: Words): Found[] {
  const runs = blocks.flatMap((home) => home.runs.map((run) => ({ home, run })));
  const full = new Map(runs.map(({ home, run }) => [run, inFull(home, run)] as const));
  const known: Known = { surnames: new Map(), firstNames: new Map() };
  for (const names of full.values()) for (const name of names) learn(known, name);
  return runs.flatMap(({ home, run }) => {
    const names = full.get(run) ?? [];
    const taken = new Set(
      names.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, at) => first + at)),
    );
    const singles: Found[] = [];
    for (let at = run.first; at < run.end; at++) {
      const one = taken.has(at) ? null : (alone(home, at, known) ?? byItself(home, at));
      if (one) singles.push(one);
    }
    return [...names, ...singles].sort((a, b) => a.first - b.first);
  });
}

/** Finds every named place of a Russian text by the rules alone, in reading order. */
export function findRussianMentions(words: Words): NamedPlace[] {
  return findAll(words).map((one) => ({
    ...toPlace(one.home, one, one.reasons),
    name: one.nominative.join(' '),
    words: one.nominative,
  }));
}

/** The rules in the order of their numbers: the tagger learns how far each is to be trusted. */
const RULES = [
  'first name and surname',
  'first name and patronymic',
  'initials and surname',
  'surname and initials',
  'surname, first name and patronymic',
  'surname of a person named in full',
  'first name of a person named in full',
  'surname after a title',
  'surname beside a verb of speech',
  'ending of a surname',
  'beside a verb of speech',
];

/** The rules' opinions on a Russian text, for the tagger. */
export function formRussianOpinions(words: Words): Opinion[] {
  return findAll(words).map(({ home, first, end, reasons }): Opinion => {
    const rule = reasons[0]?.rule ?? '';
    const ground = rule.startsWith('surname of')
      ? 'surname'
      : rule.startsWith('first name of')
        ? 'first name'
        : 'judged';
    return { home, first, end, score: RULES.indexOf(rule) / 2 - 2, ground, reasons };
  });
}
