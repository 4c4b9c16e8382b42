/** Finds where people are named: what the tagger sees, and then what the names that it found explain elsewhere in the article. */
import type { Reason, Span } from '../types.ts';
import { formOpinions } from './opinions.ts';
import type { Run } from './runs.ts';
import { makeSlipIndex, type SlipIndex } from './slips.ts';
import { type TaggedRun, tagNames } from './tagger/tag.ts';
import type { Weights } from './tagger/weights.ts';
import type { Word } from './word.ts';
import type { WordBlock, Words } from './words.ts';

/** A place where somebody is named, before it is known who. */
export interface NamedPlace extends Span {
  /** The name as it is shown: as written; in Russian text in the nominative. */
  readonly name: string;
  /** Its words, look-alike letters put right. */
  readonly words: readonly string[];
  /** Index of the first word within the block's words, and of the word after the last. */
  readonly first: number;
  readonly last: number;
  readonly reasons: readonly Reason[];
}

function toPlace({ words, block }: WordBlock, { first, end }: Run, reasons: readonly Reason[]): NamedPlace {
  const own = words.slice(first, end);
  const start = (own[0] as Word).start;
  const last = (own[own.length - 1] as Word).end;
  return {
    block: block.index,
    start,
    end: last,
    name: block.text.slice(start, last),
    words: own.map(({ text }) => text),
    first,
    last: end,
    reasons,
  };
}

/** Finds every named place by the rules alone, in reading order. */
export function findMentionsByRules(words: Words): NamedPlace[] {
  return formOpinions(words)
    .filter(({ ground }) => ground !== null)
    .map((opinion) => toPlace(opinion.home, opinion, opinion.reasons));
}

/** Words of the people whom the tagger found named in full, each with a full name. */
interface Known {
  readonly surnames: Map<string, string>;
  readonly firstNames: Map<string, string>;
  readonly slips: SlipIndex;
}

function knownNames(runs: readonly TaggedRun[]): Known {
  const known: Known = { surnames: new Map(), firstNames: new Map(), slips: makeSlipIndex() };
  for (const { home, names } of runs)
    for (const { first, end } of names) {
      const words = home.words.slice(first, end);
      const [opening, closing] = [words[0], words[words.length - 1]];
      if (home.headline || !opening || !closing || words.length < 2) continue;
      const full = words.map(({ text }) => text).join(' ');
      known.surnames.set(closing.lower, full);
      known.slips.add(closing.lower);
      if (opening.shape === 'capital') known.firstNames.set(opening.lower, full);
    }
  return known;
}

/** Chances below which a word is no name even if its spelling is that of a surname or a first name in the article. */
const HARDLY_SURNAME = 0.01;
const HARDLY_FIRST_NAME = 0.03;

const because = (rule: string, evidence: string): readonly Reason[] => [{ rule, evidence }];

/** A lone word of a run without names that the article's full names explain. */
function explained(
  { home, run, names, chance }: TaggedRun,
  { surnames, firstNames, slips }: Known,
): NamedPlace | null {
  if (names.length > 0 || run.end - run.first > 1 || chance < HARDLY_SURNAME) return null;
  const { lower } = home.words[run.first] as Word;
  const full = surnames.get(lower);
  if (full !== undefined) return toPlace(home, run, because('surname of a person named in full', full));
  const friend = chance < HARDLY_FIRST_NAME ? undefined : firstNames.get(lower);
  if (friend !== undefined)
    return toPlace(home, run, because('first name of a person named in full', friend));
  const meant = slips.find(lower);
  return meant === null
    ? null
    : toPlace(
        home,
        run,
        because('slip in the surname of a person named in full', surnames.get(meant) ?? meant),
      );
}

/** In a headline every word has a capital: the names that the article gives elsewhere show where one begins and ends. */
function inHeadline({ home, run }: TaggedRun, { surnames, firstNames }: Known): NamedPlace[] {
  const places: NamedPlace[] = [];
  for (let at = run.first; at < run.end; at++) {
    const full = surnames.get((home.words[at] as Word).lower);
    if (full === undefined) continue;
    const first = at > run.first && firstNames.has((home.words[at - 1] as Word).lower) ? at - 1 : at;
    places.push(toPlace(home, { first, end: at + 1 }, because('surname of a person named in full', full)));
  }
  return places;
}

function overlaps(places: readonly NamedPlace[], { first, end }: Run): boolean {
  return places.some((place) => place.first < end && first < place.last);
}

/** Finds every named place of an English text, in reading order. */
export function findMentions(words: Words, weights: Weights): NamedPlace[] {
  const runs = tagNames(words, weights);
  const known = knownNames(runs);
  return runs.flatMap((tagged) => {
    const { home, names, explain } = tagged;
    const more = home.headline
      ? inHeadline(tagged, known)
      : [explained(tagged, known)].filter((one) => one !== null);
    const own = names
      .filter((name) => !overlaps(more, name))
      .map((name) => toPlace(home, name, explain(name)));
    return [...more, ...own].sort((a, b) => a.first - b.first);
  });
}
