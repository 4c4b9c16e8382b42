/** What the rules alone make of an article: which stretches stand as names on their own evidence, and which the rest of the article explains. */
import { isFirstName } from '../lexicons/people-first-names.ts';
import type { Reason } from '../types.ts';
import { findCandidates } from './candidates.ts';
import { type Candidate, type Judgement, judge } from './evidence.ts';
import { textOf } from './named-place.ts';
import type { Run } from './runs.ts';
import { makeSlipIndex, type SlipIndex } from './slips.ts';
import type { Word } from './word.ts';
import type { WordBlock, Words } from './words.ts';

/** `judged`: by its own evidence; the others: by a name that stands elsewhere in full. */
export type Ground = 'judged' | 'surname' | 'first name' | 'slip';

/** A stretch of words that may be a name. */
export interface Opinion extends Run {
  readonly home: WordBlock;
  /** Sum of the evidence of the whole candidate that the stretch was cut from. */
  readonly score: number;
  /** Null where the rules see no name. */
  readonly ground: Ground | null;
}

export interface ReasonedOpinion extends Opinion {
  /** Asked for only where the rules have the last word. */
  readonly explain: () => readonly Reason[];
}

/** Least sum of evidence for a name; headlines capitalise everything, so they must show more. */
const ENOUGH = 1;
const ENOUGH_IN_HEADLINE = 2.2;

/** Words of the names that stand on their own evidence, each with the name's words. */
interface Known {
  readonly surnames: Map<string, readonly Word[]>;
  readonly firstNames: Map<string, readonly Word[]>;
  readonly slips: SlipIndex;
}

function learn({ surnames, firstNames, slips }: Known, words: readonly Word[]): void {
  const surname = (words[words.length - 1] as Word).lower;
  surnames.set(surname, words);
  slips.add(surname);
  if (words.length > 1) firstNames.set((words[0] as Word).lower, words);
}

interface Explained extends Run {
  readonly ground: Ground;
  /** The name that explains it. */
  readonly name: readonly Word[];
}

/** The part of a candidate that names elsewhere explain. */
function explain({ words, first }: Candidate, { surnames, firstNames, slips }: Known): Explained | null {
  for (let at = words.length - 1; at >= 0; at--) {
    const full = surnames.get((words[at] as Word).lower);
    if (full === undefined) continue;
    const from = at > 0 && isFirstName((words[at - 1] as Word).lower) ? at - 1 : at;
    return { first: first + from, end: first + at + 1, ground: 'surname', name: full };
  }
  const only = words.length === 1 ? words[0] : undefined;
  if (!only) return null;
  const end = first + 1;
  const full = firstNames.get(only.lower);
  if (full !== undefined) return { first, end, ground: 'first name', name: full };
  const meant = surnames.get(slips.find(only.lower) ?? '');
  return meant === undefined ? null : { first, end, ground: 'slip', name: meant };
}

interface Judged {
  readonly candidate: Candidate;
  readonly judgement: Judgement;
}

function stands({ home }: Candidate, { score }: Judgement): boolean {
  return score >= (home.headline ? ENOUGH_IN_HEADLINE : ENOUGH);
}

/** What the rules make of a candidate. */
function opinionOf({ candidate, judgement }: Judged, known: Known): ReasonedOpinion {
  const { home, first, end } = candidate;
  const { score, rules } = judgement;
  if (stands(candidate, judgement)) {
    const explain = () => {
      const evidence = textOf(home.words, { first, end });
      return rules.map((rule) => ({ rule, evidence }));
    };
    return { home, first, end, score, ground: 'judged', explain };
  }
  const explained = explain(candidate, known);
  if (!explained) return { home, first, end, score, ground: null, explain: () => [] };
  const { ground, name } = explained;
  const rule = `${ground === 'slip' ? 'slip in the surname' : ground} of a person named in full`;
  return {
    home,
    first: explained.first,
    end: explained.end,
    score,
    ground,
    explain: () => [{ rule, evidence: textOf(name, { first: 0, end: name.length }) }],
  };
}

/** The rules' opinion on every candidate of an article, in reading order. */
export function formOpinions(words: Words): ReasonedOpinion[] {
  const known: Known = { surnames: new Map(), firstNames: new Map(), slips: makeSlipIndex() };
  const judged: Judged[] = [];
  for (const block of words.blocks)
    for (const candidate of findCandidates(block, words)) {
      const judgement = judge(candidate);
      judged.push({ candidate, judgement });
      if (stands(candidate, judgement)) learn(known, candidate.words);
    }
  const opinions: ReasonedOpinion[] = [];
  for (const one of judged) opinions.push(opinionOf(one, known));
  return opinions;
}
