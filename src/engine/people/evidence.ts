/**
 * What speaks for and against taking a stretch of capitalised words for a person's name. Each row of the table is one kind of evidence
 * with its weight; a stretch whose weights add up to one or more is a name.
 */
import { isFirstName } from '../lexicons/people-first-names.ts';
import { isBody, isCalendar, isCommon } from '../lexicons/people-organisations.ts';
import { isPeople, isPlace } from '../lexicons/people-places.ts';
import { isDeed, isSpeechVerb } from '../lexicons/people-speech.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import { wordSet } from '../lexicons/word-list.ts';
import type { Run } from './runs.ts';
import { endsAsSurname } from './surname-ending.ts';
import type { Word } from './word.ts';
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
const lowerAfter = ({ after }: Candidate): string => (after?.shape === 'lower' ? after.lower : '');
const wordAt = ({ home, end }: Candidate, offset: number): Word | undefined => home.words[end + offset];
const last = ({ words }: Candidate): Word => words[words.length - 1] as Word;

interface EvidenceRow {
  readonly rule: string;
  readonly weight: number;
  readonly holds: (candidate: Candidate) => boolean;
}

const afterTitle = (candidate: Candidate): boolean => {
  const { before } = candidate;
  return before !== undefined && titleKind(before.lower) !== null;
};

const ageFollows = (candidate: Candidate): boolean =>
  candidate.after?.text === ',' && AGE.test(wordAt(candidate, 1)?.text ?? '');

const OPENS_DESCRIPTION = wordSet('a an the who whose his her chief head then now also');

const describedAfter = (candidate: Candidate): boolean =>
  candidate.after?.text === ',' && OPENS_DESCRIPTION.has(wordAt(candidate, 1)?.text ?? '');

const single = ({ words }: Candidate): boolean => words.length === 1;

const isAllCapitals = ({ shape }: Word): boolean => shape === 'capitals';
const isCommonWord = ({ lower }: Word): boolean => isCommon(lower);

/** Whether a word is one of bodies, places or the calendar; a first name that opens the stretch is none. */
function isOfThings({ lower }: Word, at: number): boolean {
  if (at === 0 && isFirstName(lower)) return false;
  return isBody(lower) || isPlace(lower) || isPeople(lower) || isCalendar(lower);
}

/** The table of evidence. */
export const EVIDENCE: readonly EvidenceRow[] = Object.freeze([
  {
    rule: 'begins with a first name',
    weight: 1.2,
    holds: ({ words }) => words.length > 1 && isFirstName((words[0] as Word).lower),
  },
  { rule: 'first name alone', weight: 0.2, holds: (c) => single(c) && isFirstName(last(c).lower) },
  {
    rule: 'initials before a word',
    weight: 1,
    holds: ({ words }) =>
      words.length > 1 && words[0]?.shape === 'initial' && words[words.length - 1]?.shape === 'capital',
  },
  {
    rule: 'surname ending',
    weight: 0.6,
    holds: (c) => last(c).text.length > 4 && endsAsSurname(last(c).lower),
  },
  { rule: 'after a title', weight: 1, holds: afterTitle },
  { rule: 'before a verb of speech', weight: 0.7, holds: (c) => isSpeechVerb(lowerAfter(c)) },
  { rule: 'after a verb of speech', weight: 0.5, holds: (c) => isSpeechVerb(lowerBefore(c)) },
  { rule: 'before a deed', weight: 0.4, holds: (c) => isDeed(lowerAfter(c)) },
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
  for (const { rule, weight, holds } of EVIDENCE) {
    if (!holds(candidate)) continue;
    score += weight;
    if (weight > 0) rules.push(rule);
  }
  return { score, rules };
}
