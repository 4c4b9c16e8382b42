/**
 * What a whole article shows about each of its capitalised words: a surname that stands alone in one sentence is explained by the full name
 * in another. Counted once an article, read for each word.
 */
import { isFirstName } from '../../lexicons/people-first-names.ts';
import { isBody } from '../../lexicons/people-organisations.ts';
import { isDeed, isSpeechVerb } from '../../lexicons/people-speech.ts';
import { titleKind } from '../../lexicons/people-titles.ts';
import type { Run } from '../runs.ts';
import type { Word } from '../word.ts';
import type { WordBlock, Words } from '../words.ts';
import { hashText } from './hash.ts';

/** How often a word is met in each situation; headlines and sentence openings are left out where a capital shows nothing. */
export interface WordFacts {
  /** Written in lower case. */
  lower: number;
  /** Written with a capital inside a sentence. */
  capital: number;
  /** First of a run of two to four words. */
  leads: number;
  /** Last of a run of two to four words. */
  closes: number;
  /** Alone between words without capitals. */
  alone: number;
  afterTitle: number;
  afterFirstName: number;
  besideSpeech: number;
  besideDeed: number;
  afterPlacePreposition: number;
  afterThe: number;
  beforeBody: number;
  owns: number;
  /** Followed by an age, or before one. */
  aged: number;
  /** Hashes of the words right before and right after the runs that it begins and ends; a few of each. */
  before: readonly number[];
  after: readonly number[];
}

const NONE: WordFacts = Object.freeze({
  lower: 0,
  capital: 0,
  leads: 0,
  closes: 0,
  alone: 0,
  afterTitle: 0,
  afterFirstName: 0,
  besideSpeech: 0,
  besideDeed: 0,
  afterPlacePreposition: 0,
  afterThe: 0,
  beforeBody: 0,
  owns: 0,
  aged: 0,
  before: [],
  after: [],
});

/** Surroundings of a word that are remembered, in reading order. */
const CONTEXTS = 6;

export const PLACE_PREPOSITION = /^(?:in|at|near|from|into|towards?|across|around|via|outside|inside)$/;

export type DocumentFacts = ReadonlyMap<string, WordFacts>;

/** The facts of a lower-case word; all zero for a word that the article does not hold. */
export function factsOf(facts: DocumentFacts, lower: string): WordFacts {
  return facts.get(lower) ?? NONE;
}

function isSpeech(word: Word | undefined): boolean {
  return word?.shape === 'lower' && isSpeechVerb(word.lower);
}

/** Counts one run's words. A run of a headline says nothing of where names begin and end. */
function countRun({ words }: WordBlock, { first, end }: Run, factsFor: (lower: string) => WordFacts): void {
  const before = words[first - 1];
  const after = words[end];
  for (let at = first; at < end; at++) {
    const word = words[at] as Word;
    const facts = factsFor(word.lower);
    const previous = words[at - 1];
    const length = end - first;
    if (length > 1 && length < 5 && at === first) facts.leads++;
    if (length > 1 && length < 5 && at === end - 1) facts.closes++;
    if (length === 1) facts.alone++;
    if (previous && titleKind(previous.lower) !== null) facts.afterTitle++;
    if (at > first && previous && isFirstName(previous.lower)) facts.afterFirstName++;
    if ((at === first && isSpeech(before)) || (at === end - 1 && isSpeech(after))) facts.besideSpeech++;
    if (at === end - 1 && after?.shape === 'lower' && isDeed(after.lower)) facts.besideDeed++;
    if (at === first && PLACE_PREPOSITION.test(before?.text ?? '')) facts.afterPlacePreposition++;
    if (at === first && /^the$/i.test(before?.text ?? '')) facts.afterThe++;
    if (at < end - 1 && isBody(words[at + 1]?.lower ?? '')) facts.beforeBody++;
    if (at === first && before && facts.before.length < CONTEXTS) facts.before = [...facts.before, hashText(before.lower)];
    if (at === end - 1 && after && facts.after.length < CONTEXTS) facts.after = [...facts.after, hashText(after.lower)];
    if (at === end - 1 && after?.token.kind === 'possessive') facts.owns++;
    if (at === end - 1 && after?.text === ',' && /^\d\d$/.test(words[end + 1]?.text ?? '')) facts.aged++;
  }
}

/** Counts the situations of every word of an article. */
export function readDocumentFacts({ blocks, counts }: Words): DocumentFacts {
  const all = new Map<string, WordFacts>();
  const factsFor = (lower: string): WordFacts => {
    let facts = all.get(lower);
    if (!facts) {
      facts = { ...NONE, lower: counts.get(lower)?.lower ?? 0, capital: counts.get(lower)?.capital ?? 0 };
      all.set(lower, facts);
    }
    return facts;
  };
  for (const block of blocks)
    if (!block.headline) for (const run of block.runs) countRun(block, run, factsFor);
  for (const block of blocks) if (block.headline) for (const { lower } of block.words) factsFor(lower);
  return all;
}
