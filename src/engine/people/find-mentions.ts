/** Finds where people are named: candidates that stand on their own evidence, then those that the rest of the article explains. */
import { isFirstName } from '../lexicons/people-first-names.ts';
import type { Reason, Span } from '../types.ts';
import { findCandidates } from './candidates.ts';
import { type Candidate, judge } from './evidence.ts';
import { isSlip } from './slips.ts';
import type { Word, Words } from './words.ts';

/** A place where somebody is named, before it is known who. */
export interface NamedPlace extends Span {
  /** The name as written, look-alike letters put right. */
  readonly words: readonly string[];
  /** Index of the first word within the block's words, and of the word after the last. */
  readonly first: number;
  readonly last: number;
  readonly reasons: readonly Reason[];
}

/** Least sum of evidence for a name; headlines capitalise everything, so they must show more. */
const ENOUGH = 1;
const ENOUGH_IN_HEADLINE = 2.2;

/** Words of names that the article gives in full, by lower-case word. */
interface Known {
  readonly surnames: Map<string, string>;
  readonly firstNames: Map<string, string>;
}

function place(
  { home, first, end }: Candidate,
  words: readonly Word[],
  reasons: readonly Reason[],
): NamedPlace {
  return {
    block: home.block.index,
    start: (words[0] as Word).start,
    end: (words[words.length - 1] as Word).end,
    words: words.map(({ text }) => text),
    first,
    last: end,
    reasons,
  };
}

function learn(known: Known, { words }: NamedPlace): void {
  const name = words.join(' ');
  const surname = words[words.length - 1] ?? '';
  if (surname !== '') known.surnames.set(surname.toLowerCase(), name);
  if (words.length > 1) known.firstNames.set((words[0] ?? '').toLowerCase(), name);
}

/** The part of a candidate that earlier names explain, and how. */
function explain(candidate: Candidate, known: Known): NamedPlace | null {
  const { words, first } = candidate;
  const part = (from: number, to: number, rule: string, evidence: string): NamedPlace =>
    place({ ...candidate, first: first + from, end: first + to }, words.slice(from, to), [
      { rule, evidence },
    ]);
  for (let at = words.length - 1; at >= 0; at--) {
    const lower = (words[at] as Word).lower;
    const full = known.surnames.get(lower);
    if (full === undefined) continue;
    const from = at > 0 && isFirstName((words[at - 1] as Word).lower) ? at - 1 : at;
    return part(from, at + 1, 'surname of a person named in full', full);
  }
  const only = words.length === 1 ? words[0] : undefined;
  if (!only) return null;
  const full = known.firstNames.get(only.lower);
  if (full !== undefined) return part(0, 1, 'first name of a person named in full', full);
  for (const [surname, name] of known.surnames)
    if (isSlip(only.lower, surname)) return part(0, 1, 'slip in the surname of a person named in full', name);
  return null;
}

/** Finds every named place of a text, in reading order. */
export function findMentions(words: Words): NamedPlace[] {
  const candidates = words.blocks.flatMap((block) => findCandidates(block, words));
  const known: Known = { surnames: new Map(), firstNames: new Map() };
  const judged = candidates.map((candidate) => {
    const { score, reasons } = judge(candidate);
    if (score < (candidate.home.headline ? ENOUGH_IN_HEADLINE : ENOUGH)) return null;
    const found = place(candidate, candidate.words, reasons);
    learn(known, found);
    return found;
  });
  return candidates.flatMap((candidate, index) => {
    const found = judged[index] ?? explain(candidate, known);
    return found ? [found] : [];
  });
}
