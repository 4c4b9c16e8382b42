/** What the names that the tagger found explain elsewhere in the article: surnames alone, slips of the pen, headlines, the whole name again. */
import { isBody } from '../lexicons/people-organisations.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { CALENDAR_BIT, COMMON_BIT, PLACE_BIT } from './kinds.ts';
import { type NamedPlace, textOf, toPlace } from './named-place.ts';
import type { Run } from './runs.ts';
import { nameStem } from './russian/stem.ts';
import { makeSlipIndex, type SlipIndex } from './slips.ts';
import type { TaggedRun } from './tagger/tag.ts';
import type { Word } from './word.ts';

/** Words of the people whom the tagger found named in full, each with the words of a full name. */
export interface Known {
  readonly surnames: Map<string, readonly Word[]>;
  readonly firstNames: Map<string, readonly Word[]>;
  readonly slips: SlipIndex;
  /** Whole names by their first word. */
  readonly whole: Map<string, (readonly Word[])[]>;
}

/** Whole names of one first word that are looked at; more only come up in texts made to be slow. */
const LOOKED_AT = 8;
/** Chances below which a word is no name even if its spelling is that of a surname or a first name in the article. */
const HARDLY_SURNAME = 0.01;
const HARDLY_FIRST_NAME = 0.03;
const HARDLY_RELATIVE = 0.1;

/** Whether a name's words stand at `first` and end by `end`. */
function standsAt(name: readonly Word[], words: readonly Word[], { first, end }: Run): boolean {
  if (first + name.length > end) return false;
  for (let at = 0; at < name.length; at++) if (words[first + at]?.lower !== name[at]?.lower) return false;
  return true;
}

function learnWhole(whole: Known['whole'], name: readonly Word[], opening: string): void {
  const list = whole.get(opening);
  if (!list) whole.set(opening, [name]);
  else if (list.length < LOOKED_AT && !list.some((one) => isSame(one, name))) list.push(name);
}

const isSame = (one: readonly Word[], other: readonly Word[]): boolean =>
  one.length === other.length && standsAt(one, other, { first: 0, end: other.length });

const nameOf = (words: readonly Word[]): string => textOf(words, { first: 0, end: words.length });

/** The full names that the tagger found; a headline's teach nothing, since it does not show where a name ends. */
export function learnNames(runs: readonly TaggedRun[]): Known {
  const known: Known = {
    surnames: new Map(),
    firstNames: new Map(),
    slips: makeSlipIndex(),
    whole: new Map(),
  };
  for (const { home, names } of runs)
    for (const name of names) {
      const words = home.words.slice(name.first, name.end);
      const [opening, closing] = [words[0], words[words.length - 1]];
      if (home.headline || !opening || !closing || words.length < 2) continue;
      known.surnames.set(nameStem(closing.lower), words);
      known.slips.add(closing.lower);
      if (opening.shape === 'capital') known.firstNames.set(nameStem(opening.lower), words);
      learnWhole(known.whole, words, opening.lower);
    }
  return known;
}

interface Explained extends Run {
  readonly rule: string;
  readonly evidence: string;
}

/** A man's surname for a woman's, and the other way round; empty for other surnames. */
function otherForm(lower: string): string {
  if (/(?:[oe]v|[iy]n)$/.test(lower)) return `${lower}a`;
  if (/(?:[oe]v|[iy]n)a$/.test(lower)) return lower.slice(0, -1);
  if (/sky$/.test(lower)) return `${lower.slice(0, -1)}aya`;
  return /skaya$/.test(lower) ? `${lower.slice(0, -3)}y` : '';
}

/** A lone word of a run without names. */
function explainAlone({ home, run, names, chance }: TaggedRun, known: Known): Explained[] {
  if (names.length > 0 || run.end - run.first > 1 || chance < HARDLY_SURNAME) return [];
  const { lower } = home.words[run.first] as Word;
  const surname = known.surnames.get(nameStem(lower));
  if (surname !== undefined)
    return [{ ...run, rule: 'surname of a person named in full', evidence: nameOf(surname) }];
  const friend = chance < HARDLY_FIRST_NAME ? undefined : known.firstNames.get(nameStem(lower));
  if (friend !== undefined)
    return [{ ...run, rule: 'first name of a person named in full', evidence: nameOf(friend) }];
  const relative = chance < HARDLY_RELATIVE ? undefined : known.surnames.get(otherForm(lower));
  if (relative !== undefined) return [{ ...run, rule: 'surname of a relative', evidence: nameOf(relative) }];
  const meant = known.surnames.get(nameStem(known.slips.find(lower) ?? ''));
  if (meant === undefined) return [];
  return [{ ...run, rule: 'slip in the surname of a person named in full', evidence: nameOf(meant) }];
}

const ARTICLES = wordSet('the a an');

/** Whether a word before a surname is no part of the name: "On Sunday Veresova", "In London Veresova". */
function standsApart({ kinds, lower }: Word, opens: boolean): boolean {
  return (
    (kinds & (CALENDAR_BIT | PLACE_BIT)) !== 0 ||
    (opens && (kinds & COMMON_BIT) !== 0 && !ARTICLES.has(lower))
  );
}

/** A surname behind a day, a place or the first word of a sentence. */
function explainBehind({ home: { words }, run, names }: TaggedRun, { surnames }: Known): Explained[] {
  const last = run.end - 1;
  if (names.length > 0 || last === run.first) return [];
  const surname = surnames.get(nameStem((words[last] as Word).lower));
  if (surname === undefined) return [];
  for (let at = run.first; at < last; at++) if (!standsApart(words[at] as Word, at === run.first)) return [];
  const evidence = nameOf(surname);
  return [{ first: last, end: run.end, rule: 'surname of a person named in full', evidence }];
}

/** In a headline every word has a capital: the names that the article gives elsewhere show where one begins and ends. */
function explainHeadline({ home: { words }, run }: TaggedRun, { surnames, firstNames }: Known): Explained[] {
  const found: Explained[] = [];
  for (let at = run.first; at < run.end; at++) {
    const surname = surnames.get(nameStem((words[at] as Word).lower));
    if (surname === undefined) continue;
    const evidence = nameOf(surname);
    const first = at > run.first && firstNames.has(nameStem((words[at - 1] as Word).lower)) ? at - 1 : at;
    found.push({ first, end: at + 1, rule: 'surname of a person named in full', evidence });
  }
  return found;
}

/** Whole names that stand in a run again; a body's name that holds one ("Ivan Serov Foundation") is none. */
function explainAgain({ home: { words }, run, names }: TaggedRun, { whole }: Known): Explained[] {
  const found: Explained[] = [];
  for (let first = run.first; first < run.end; first++) {
    const name = whole
      .get((words[first] as Word).lower)
      ?.find((one) => standsAt(one, words, { first, end: run.end }));
    if (!name) continue;
    const end = first + name.length;
    const next = end < run.end ? words[end] : undefined;
    if (names.some((one) => one.first < end && first < one.end) || (next && isBody(next.lower))) continue;
    found.push({ first, end, rule: 'a name given before', evidence: textOf(words, { first, end }) });
    first = end - 1;
  }
  return found;
}

function overlaps(runs: readonly Run[], { first, end }: Run): boolean {
  return runs.some((one) => one.first < end && first < one.end);
}

/** The places of a run that known names explain, none overlapping another. */
export function explainRun(tagged: TaggedRun, known: Known): NamedPlace[] {
  const again = explainAgain(tagged, known);
  const others = tagged.home.headline
    ? explainHeadline(tagged, known)
    : [...explainAlone(tagged, known), ...explainBehind(tagged, known)];
  if (again.length === 0 && others.length === 0) return [];
  const places: NamedPlace[] = [];
  const explain = ({ first, end, rule, evidence }: Explained) =>
    places.push(toPlace(tagged.home, { first, end }, [{ rule, evidence }]));
  for (const one of again) explain(one);
  for (const one of others) if (!overlaps(again, one)) explain(one);
  return places;
}
