/**
 * What a whole article shows about each of its capitalised words: a surname that stands alone in one sentence is explained by the full name
 * in another. Counted once an article, read for each word.
 */

import {
  BODY_BIT,
  DEED_BIT,
  FIRST_NAME_BIT,
  LOWER_BIT,
  PLACE_PREPOSITION_BIT,
  SPEECH_BIT,
  TITLE_BITS,
} from '../kinds.ts';
import { nameStem } from '../russian/stem.ts';
import type { Words } from '../words.ts';
import type { BlockView, WordFacts } from './block-view.ts';

/** Situations that are counted, in the order of `WordFacts.counts`; the first nine are also read together. */
export const SITUATIONS = Object.freeze([
  'last of longer runs',
  'after a title',
  'after a first name',
  'beside a verb of speech',
  'after a preposition of place',
  'after “the”',
  'before a body',
  'alone',
  'written in lower case',
  'first of longer runs',
  'beside a deed',
  'owner',
  'with an age',
] as const);

const READ_TOGETHER = 9;
const [
  CLOSES,
  AFTER_TITLE,
  AFTER_FIRST_NAME,
  SPEAKS,
  IN_PLACE,
  AFTER_THE,
  BEFORE_BODY,
  ALONE,
  LOWER,
  LEADS,
  DOES,
  OWNS,
  AGED,
] = SITUATIONS.map((_, at) => at);

/** Counts beyond two tell nothing more. */
const MOST = 2;
/** Surroundings of a word that are remembered, in reading order. */
const CONTEXTS = 6;

/** By lower-case word, Russian ones by their stems. */
export type DocumentFacts = ReadonlyMap<string, WordFacts>;

const NO_COUNTS = SITUATIONS.map(() => 0);
const NONE: WordFacts = Object.freeze({
  counts: NO_COUNTS,
  capital: 0,
  signs: 0,
  before: [],
  after: [],
});

/** The facts of a lower-case word; all zero for a word that the article does not hold. */
export function factsOf(facts: DocumentFacts, lower: string): WordFacts {
  return facts.get(nameStem(lower)) ?? NONE;
}

function count({ counts }: WordFacts, situation: number | undefined): void {
  if (situation !== undefined && (counts[situation] as number) < MOST)
    counts[situation] = (counts[situation] as number) + 1;
}

interface Place {
  readonly first: number;
  readonly end: number;
  readonly at: number;
}

function countFirst({ kinds, hashes, home }: BlockView, { first }: Place, facts: WordFacts): void {
  if (first === 0) return;
  const before = kinds[first - 1] ?? 0;
  if ((before & PLACE_PREPOSITION_BIT) !== 0) count(facts, IN_PLACE);
  if (home.words[first - 1]?.lower === 'the') count(facts, AFTER_THE);
  if (facts.before.length < CONTEXTS) facts.before.push(hashes[first - 1] as number);
}

function countLast({ kinds, hashes, home: { words } }: BlockView, { end }: Place, facts: WordFacts): void {
  const after = kinds[end] ?? 0;
  if ((after & DEED_BIT) !== 0 && (after & LOWER_BIT) !== 0) count(facts, DOES);
  if (words[end]?.token.kind === 'possessive') count(facts, OWNS);
  if (words[end]?.text === ',' && /^\d\d$/.test(words[end + 1]?.text ?? '')) count(facts, AGED);
  if (end < words.length && facts.after.length < CONTEXTS) facts.after.push(hashes[end] as number);
}

function speaks(kinds: number | undefined): boolean {
  return kinds !== undefined && (kinds & SPEECH_BIT) !== 0 && (kinds & LOWER_BIT) !== 0;
}

function countWord(view: BlockView, place: Place, facts: WordFacts): void {
  const { kinds } = view;
  const { first, end, at } = place;
  const length = end - first;
  const longer = length > 1 && length < 5;
  if (longer && at === first) count(facts, LEADS);
  if (longer && at === end - 1) count(facts, CLOSES);
  if (length === 1) count(facts, ALONE);
  if (at > 0 && ((kinds[at - 1] ?? 0) & TITLE_BITS) !== 0) count(facts, AFTER_TITLE);
  if (at > first && ((kinds[at - 1] ?? 0) & FIRST_NAME_BIT) !== 0) count(facts, AFTER_FIRST_NAME);
  if (at < end - 1 && ((kinds[at + 1] ?? 0) & BODY_BIT) !== 0) count(facts, BEFORE_BODY);
  if ((at === first && first > 0 && speaks(kinds[first - 1])) || (at === end - 1 && speaks(kinds[end])))
    count(facts, SPEAKS);
  if (at === first) countFirst(view, place, facts);
  if (at === end - 1) countLast(view, place, facts);
}

function newFacts(lower: number, capital: number): WordFacts {
  const counts = NO_COUNTS.slice();
  counts[LOWER as number] = Math.min(lower, MOST);
  return { counts, capital: Math.min(capital, MOST), signs: 0, before: [], after: [] };
}

function signsOf({ counts }: WordFacts): number {
  let signs = 0;
  for (let at = 0; at < READ_TOGETHER; at++) if ((counts[at] as number) > 0) signs |= 1 << at;
  return signs;
}

/** Looks up a word right beside a run; those in runs have theirs already. */
function readBeside({ home: { words }, facts }: BlockView, at: number, all: DocumentFacts): void {
  const word = at < 0 ? undefined : words[at];
  if (word) facts[at] ??= factsOf(all, word.lower);
}

/** Counts the situations of every word of an article. A headline's runs say nothing of where names begin and end. */
export function readDocumentFacts(views: readonly BlockView[], counts: Words['counts']): DocumentFacts {
  const all = new Map<string, WordFacts>();
  for (const view of views) {
    const { words, runs, headline } = view.home;
    for (const { first, end } of runs)
      for (let at = first; at < end; at++) {
        const lower = words[at]?.lower ?? '';
        const written = counts.get(lower);
        const stem = nameStem(lower);
        const facts = all.get(stem) ?? newFacts(written?.lower ?? 0, written?.capital ?? 0);
        all.set(stem, facts);
        view.facts[at] = facts;
        if (!headline) countWord(view, { first, end, at }, facts);
      }
  }
  for (const facts of all.values()) facts.signs = signsOf(facts);
  for (const view of views)
    for (const { first, end } of view.home.runs) {
      readBeside(view, first - 1, all);
      readBeside(view, end, all);
    }
  return all;
}
