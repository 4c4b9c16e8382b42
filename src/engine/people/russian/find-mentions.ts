/**
 * Finds names in Russian text, by rules: full names by their first names, patronymics and initials in any case, surnames alone by the full
 * names of the same article, by a title before them, or by a surname's ending.
 */
import { type NamedPlace, toPlace } from '../named-place.ts';
import type { Opinion } from '../opinions.ts';
import type { Run } from '../runs.ts';
import type { WordBlock, Words } from '../words.ts';
import type { Found } from './found.ts';
import { findInFull } from './full-names.ts';
import { findAlone, type Known, learn } from './lone-names.ts';
import { AGAINST, speaksAgainst } from './things.ts';

interface Against extends Run {
  readonly home: WordBlock;
  readonly rule: string;
}

interface Findings {
  readonly names: readonly Found[];
  readonly against: readonly Against[];
}

/** Everything that the rules find in an article, run by run. */
function findAll({ blocks }: Words): Findings {
  const against: Against[] = [];
  const runs = blocks.flatMap((home) =>
    home.runs.map((whole) => {
      const nobody = speaksAgainst(home, whole);
      if (nobody) against.push({ home, rule: nobody.rule, ...nobody.run });
      const run = nobody ? { first: nobody.run.end, end: whole.end } : whole;
      return { home, run, full: findInFull(home, run) };
    }),
  );
  const known: Known = { surnames: new Map(), firstNames: new Map() };
  for (const { full } of runs) for (const name of full) learn(known, name);
  const names = runs.flatMap(({ home, run, full }) =>
    [...full, ...findAlone(home, run, full, known)].sort((a, b) => a.first - b.first),
  );
  return { names, against };
}

/** Finds every named place of a Russian text by the rules alone, in reading order. */
export function findRussianMentions(words: Words): NamedPlace[] {
  return findAll(words).names.map((one) => ({
    ...toPlace(one.home, one, one.reasons),
    name: one.nominative.join(' '),
    words: one.nominative,
  }));
}

/** The rules in the order of their numbers: the tagger learns how far each is to be trusted; those of one row it trusts alike. */
const RULES: readonly (readonly string[])[] = [
  ['first name and surname', 'first name and number of a king', 'family name and given name of East Asia'],
  ['first name and patronymic'],
  ['initials and surname', 'surname and initials', 'surname, first name and patronymic'],
  ['surname of a person named in full', 'surname of somebody well known'],
  ['first name of a person named in full'],
  ['first name alone'],
  ['surname after a title'],
  ['surname beside a verb of speech'],
  ['double surname'],
  ['ending of a surname'],
  ['beside a verb of speech'],
  ['word after a title'],
  ['words after a title'],
];

function groundOf(rule: string): Opinion['ground'] {
  if (rule.startsWith('surname of')) return 'surname';
  return rule === 'first name of a person named in full' ? 'first name' : 'judged';
}

/** The score that stands for a rule; the tagger reads it in halves from -4 on. */
const scoreOf = (number: number): number => number / 2 - 4;

/** The rules' opinions on a Russian text, for the tagger; what speaks against a name has no ground. */
export function formRussianOpinions(words: Words): Opinion[] {
  const { names, against } = findAll(words);
  const nobody = against.map(({ home, first, end, rule }): Opinion => {
    const score = scoreOf(AGAINST.findIndex((row) => row.rule === rule));
    return { home, first, end, score, ground: null };
  });
  const found = names.map(({ home, first, end, reasons }): Opinion => {
    const rule = reasons[0]?.rule ?? '';
    return {
      home,
      first,
      end,
      score: scoreOf(RULES.findIndex((row) => row.includes(rule))),
      ground: groundOf(rule),
    };
  });
  return [...nobody, ...found];
}
