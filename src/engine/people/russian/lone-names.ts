/** Russian names of one word: by the full names of the article, by fame, by a title before them, or by a surname's ending. */
import { FAMOUS } from '../../lexicons/people-russian-known.ts';
import type { Run } from '../runs.ts';
import type { Word } from '../word.ts';
import type { WordBlock } from '../words.ts';
import { readFirstName, readForeignSurname, readSurname } from './cases.ts';
import { type Found, found, mayBeSurname } from './found.ts';
import { nameStem } from './stem.ts';
import { isAdjective, isRussianSpeech, isRussianTitle } from './word-kinds.ts';

/** Surnames by stem, and first names, that the article gives in full. */
export interface Known {
  readonly surnames: Map<string, Found>;
  readonly firstNames: Map<string, Found>;
}

/** What an adjective of place stands before: "Вологодской области". */
const PLACE_NOUN =
  /^(?:област|район|кра[йяею]|республик|округ|суд|горсуд|райсуд|областн|районн|городск|краев|улиц|проспект|площад|шоссе|набережн|университет|институт|академи|церк|собор|епархи|фронт|флот|войск|закон|парти|власт|мост|завод|рын|аэропорт|вокзал|колони|сельс|уезд|губерни|долин|мор[яею]|руч|рек|озёр|озер|остров|пролив|свободн|топливн)/;
/** First names that are as often common words. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'вера надежда любовь роман лев слава лада марк роза лилия виктория света рая стелла элеонора сева гера'.split(
    ' ',
  ),
);
const DOUBLE = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u;
const FEMALE_VERB = /ла(?:сь)?$/;

let famous: ReadonlyMap<string, string> | null = null;

/** The well-known surname that a lower-case word may be a case of. */
function famousFor(lower: string): string | undefined {
  famous ??= new Map(FAMOUS.map((name) => [nameStem(name), name]));
  return famous.get(nameStem(lower));
}

/** Remembers a name in full. */
export function learn({ surnames, firstNames }: Known, one: Found): void {
  const stem = nameStem(one.surname);
  if (!surnames.has(stem)) surnames.set(stem, one);
  const first = (one.nominative[0] ?? '').toLowerCase();
  if (one.nominative.length > 1 && !firstNames.has(first)) firstNames.set(first, one);
}

/** "делла Ровере": the particles before a surname alone, with it. */
function withParticles({ words }: WordBlock, at: number): Run {
  let first = at;
  while (first > 0 && words[first - 1]?.shape === 'particle') first--;
  return { first, end: at + 1 };
}

function ofArticle(home: WordBlock, at: number, { surnames, firstNames }: Known): Found | null {
  const word = home.words[at] as Word;
  const run = withParticles(home, at);
  const full = surnames.get(nameStem(word.lower));
  if (full)
    return found(home, run, {
      words: [full.surname],
      gender: full.gender,
      rule: 'surname of a person named in full',
    });
  for (const { word: reading, gender } of readFirstName(word.lower))
    if (firstNames.has(reading))
      return found(home, run, { words: [reading], gender, rule: 'first name of a person named in full' });
  return null;
}

/** The rule by which a word that may be a surname is one, if any. */
function ruleFor({ words, openers }: WordBlock, at: number, isSurname: boolean): string | null {
  const word = words[at] as Word;
  const [before, after] = [words[at - 1], words[at + 1]];
  const adjective = isAdjective(word.lower);
  if (adjective && PLACE_NOUN.test(after?.lower ?? '')) return null;
  const opens = openers.has(at);
  const titled = before !== undefined && isRussianTitle(before.lower);
  const speaks = [before, after].some((one) => one?.shape === 'lower' && isRussianSpeech(one.lower));
  const [reading] = readFirstName(word.lower);
  if (reading && !AMBIGUOUS.has(reading.word) && !isSurname) return 'first name alone';
  if (titled && (isSurname || word.lower.length > 3))
    return isSurname ? 'surname after a title' : 'word after a title';
  if (famousFor(word.lower) !== undefined && !opens) return 'surname of somebody well known';
  if (isSurname && adjective) return speaks ? 'surname beside a verb of speech' : null;
  if (isSurname && (speaks || !opens)) return 'ending of a surname';
  if (DOUBLE.test(word.text) && !adjective) return 'double surname';
  return speaks && !opens && word.lower.length > 3 ? 'beside a verb of speech' : null;
}

function byItself(home: WordBlock, at: number): Found | null {
  const { words } = home;
  const word = words[at];
  if (!mayBeSurname(word) || words[at - 1]?.token.kind === 'quote' || isRussianTitle(word.lower)) return null;
  const readings = readSurname(word.lower);
  const shown = FEMALE_VERB.test(words[at + 1]?.lower ?? '') ? 'f' : 'm';
  const read = readings.find(({ gender }) => gender === shown) ?? readings[0];
  const rule = ruleFor(home, at, read !== undefined);
  if (rule === null) return null;
  const gender = read?.gender ?? null;
  const surname = read?.word ?? readForeignSurname(word.lower, gender).word;
  return found(home, { first: at, end: at + 1 }, { words: [surname], gender, rule });
}

/** "хокима Шахзод Ботир": two or three words of no known name behind a title. */
function afterTitle(home: WordBlock, { first, end }: Run): Found | null {
  const before = home.words[first - 1];
  const own = home.words.slice(first, end);
  if (own.length < 2 || own.length > 3 || before?.shape !== 'lower' || !isRussianTitle(before.lower))
    return null;
  if (!own.every((word) => word.shape === 'particle' || mayBeSurname(word))) return null;
  return found(
    home,
    { first, end },
    { words: own.map(({ lower }) => lower), gender: null, rule: 'words after a title' },
  );
}

/** The names of one word in a run, between its names in full; or the whole run behind a title. */
export function findAlone(home: WordBlock, run: Run, names: readonly Found[], known: Known): Found[] {
  const titled = names.length === 0 ? afterTitle(home, run) : null;
  if (titled) return [titled];
  const taken = new Set<number>();
  for (const { first, end } of names) for (let at = first; at < end; at++) taken.add(at);
  const singles: Found[] = [];
  for (let at = run.first; at < run.end; at++) {
    if (taken.has(at) || home.words[at]?.shape !== 'capital') continue;
    const one = ofArticle(home, at, known) ?? byItself(home, at);
    if (one) singles.push(one);
  }
  return singles;
}
