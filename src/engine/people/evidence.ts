/**
 * What speaks for and against taking a stretch of capitalised words for a person's name. Each row of the table is one kind of evidence
 * with its weight; a stretch whose weights add up to one or more is a name.
 */
import { wordSet } from '../lexicons/word-list.ts';
import {
  BODY_BIT,
  CALENDAR_BIT,
  COMMON_BIT,
  DEED_BIT,
  FIRST_NAME_BIT,
  PEOPLE_BIT,
  PLACE_BIT,
  SPEECH_BIT,
  TITLE_BITS,
} from './kinds.ts';
import type { Run } from './runs.ts';
import type { Word } from './word.ts';
import { endsAsSurname } from './word-form.ts';
import type { WordBlock, WordCount } from './words.ts';

/** A stretch of words that may be a name, in its surroundings. */
export interface Candidate extends Run {
  readonly home: WordBlock;
  readonly words: readonly Word[];
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  /** How the article writes the last word elsewhere. */
  readonly count: WordCount | undefined;
}

const PLACE_PREPOSITIONS = wordSet('in at near from into toward towards across around via');
const ARTICLES = wordSet('the a an');
const AGE = /^\d{1,3}$/;

const lowerBefore = ({ before }: Candidate): string => (before?.shape === 'lower' ? before.lower : '');
const isKind = (word: Word | undefined, bits: number): boolean =>
  word !== undefined && (word.kinds & bits) !== 0;
const isSmall = (word: Word | undefined, bits: number): boolean =>
  word?.shape === 'lower' && isKind(word, bits);
const wordAt = ({ home, end }: Candidate, offset: number): Word | undefined => home.words[end + offset];
const last = ({ words }: Candidate): Word => words[words.length - 1] as Word;

interface EvidenceRow {
  readonly rule: string;
  readonly weight: number;
  readonly holds: (candidate: Candidate) => boolean;
}

const ageFollows = (candidate: Candidate): boolean =>
  candidate.after?.text === ',' && AGE.test(wordAt(candidate, 1)?.text ?? '');

const OPENS_DESCRIPTION = wordSet('a an the who whose his her chief head then now also');

const describedAfter = (candidate: Candidate): boolean =>
  candidate.after?.text === ',' && OPENS_DESCRIPTION.has(wordAt(candidate, 1)?.text ?? '');

const single = ({ words }: Candidate): boolean => words.length === 1;

const isAllCapitals = ({ shape }: Word): boolean => shape === 'capitals';
const isCommonWord = (word: Word): boolean => isKind(word, COMMON_BIT);

const OF_THINGS = BODY_BIT | PLACE_BIT | PEOPLE_BIT | CALENDAR_BIT;

/** Whether a word is one of bodies, places or the calendar; a first name that opens the stretch is none. */
function isOfThings(word: Word, at: number): boolean {
  return isKind(word, OF_THINGS) && (at > 0 || !isKind(word, FIRST_NAME_BIT));
}

/** The table of evidence. */
export const EVIDENCE: readonly EvidenceRow[] = Object.freeze([
  {
    rule: 'begins with a first name',
    weight: 1.2,
    holds: ({ words }) => words.length > 1 && isKind(words[0], FIRST_NAME_BIT),
  },
  { rule: 'first name alone', weight: 0.2, holds: (c) => single(c) && isKind(last(c), FIRST_NAME_BIT) },
  {
    rule: 'initials before a word',
    weight: 1,
    holds: ({ words }) =>
      words.length > 1 && words[0]?.shape === 'initial' && words[words.length - 1]?.shape === 'capital',
  },
  {
    rule: 'surname ending',
    weight: 0.6,
    holds: (c) => endsAsSurname(last(c).form),
  },
  { rule: 'after a title', weight: 1, holds: ({ before }) => isKind(before, TITLE_BITS) },
  { rule: 'before a verb of speech', weight: 0.7, holds: (c) => isSmall(c.after, SPEECH_BIT) },
  { rule: 'after a verb of speech', weight: 0.5, holds: (c) => isSmall(c.before, SPEECH_BIT) },
  { rule: 'before a deed', weight: 0.4, holds: (c) => isSmall(c.after, DEED_BIT) },
  { rule: 'an age follows', weight: 1.5, holds: ageFollows },
  { rule: 'a description follows', weight: 0.4, holds: describedAfter },
  {
    rule: 'a name of two to four words',
    weight: 0.2,
    holds: ({ words }) => words.length > 1 && words.length < 5,
  },
  { rule: 'one word', weight: -0.5, holds: single },
  {
    rule: 'after a preposition of place',
    weight: -0.8,
    holds: (c) => PLACE_PREPOSITIONS.has(lowerBefore(c)),
  },
  { rule: 'after an article', weight: -1.5, holds: (c) => ARTICLES.has(c.before?.lower ?? '') },
  { rule: 'all in capitals', weight: -1.5, holds: ({ words }) => words.some(isAllCapitals) },
  {
    rule: 'holds a word of bodies, places or the calendar',
    weight: -1.5,
    holds: ({ words }) => words.some(isOfThings),
  },
  { rule: 'holds a common word', weight: -1, holds: ({ words }) => words.some(isCommonWord) },
  { rule: 'written in lower case elsewhere', weight: -0.8, holds: ({ count }) => (count?.lower ?? 0) > 0 },
  {
    rule: 'in quotation marks',
    weight: -0.6,
    holds: ({ before, after }) => before?.token.kind === 'quote' && after?.token.kind === 'quote',
  },
]);

export interface Judgement {
  readonly score: number;
  /** The rules that speak for the candidate. */
  readonly rules: readonly string[];
}

/** Adds up the evidence for a candidate. */
export function judge(candidate: Candidate): Judgement {
  let score = 0;
  const rules: string[] = [];
  // By index: a frozen array is dear to iterate over.
  for (let at = 0; at < EVIDENCE.length; at++) {
    const { rule, weight, holds } = EVIDENCE[at] as EvidenceRow;
    if (!holds(candidate)) continue;
    score += weight;
    if (weight > 0) rules.push(rule);
  }
  return { score, rules };
}
