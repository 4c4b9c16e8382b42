/** What a word does in a clause, by the word alone: read once for every way in which a word is written. */
import {
  ADVERBS,
  ATTRIBUTING,
  AUXILIARIES,
  CITING,
  COORDINATORS,
  DETERMINERS,
  INTERVIEWING,
  IRREGULAR_VERBS,
  MONTHS,
  NOUNS_IN_LY,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
  WEEKDAYS,
} from '../lexicons/claims-grammar.ts';
import { HEARSAY_ROWS } from '../lexicons/claims-hearsay.ts';
import { type NounRow, STATEMENT_NOUNS } from '../lexicons/claims-nouns.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { isCapitalAt, lettersEnd } from '../text/letters.ts';
import { oncePerWritten, type Written } from '../text/written.ts';
import { VERB_FORMS, type VerbEntry } from './verb-forms.ts';

/** `name`: capitalised inside a sentence; `ed`, `ing`: by their ending; `word`: any other noun, adjective or verb. */
export type WordClass =
  | 'determiner'
  | 'pronoun'
  | 'contraction'
  | 'preposition'
  | 'subordinator'
  | 'coordinator'
  | 'auxiliary'
  | 'adverb'
  | 'time'
  | 'verb'
  | 'name'
  | 'number'
  | 'ed'
  | 'ing'
  | 'word'
  | 'possessive'
  | 'quote'
  | 'comma'
  | 'mark';

/** A token's text as the claim finder reads it. */
export interface Reading {
  /** In small letters, with straight apostrophes. */
  readonly lower: string;
  /** Its class where it opens a sentence, a quotation or a headline, and a capital shows nothing. */
  readonly opening: WordClass;
  readonly within: WordClass;
  /** What it is as a form of a verb of stating. */
  readonly verb: VerbEntry | null;
  /** What it is as a noun of stating. */
  readonly noun: NounRow | null;
  /** Which rules may begin at it, as bits: few words begin any, so most are passed by and most paragraphs asked for one in vain. */
  readonly begins: number;
}

/** Bits of `begins`: a claim by a verb, a noun or "according to"; a source cited; something heard; an interview. */
export const BEGINS_CLAIM = 1;
export const CITES = 2;
export const HEARD = 4;
export const MEETS = 8;

const RULES: readonly (readonly [bit: number, words: ReadonlySet<string>])[] = [
  [BEGINS_CLAIM, ATTRIBUTING],
  [CITES, CITING],
  [HEARD, new Set(HEARSAY_ROWS.flatMap(({ words }) => words))],
  [MEETS, INTERVIEWING],
];

function rulesAt(lower: string): number {
  let bits = VERB_FORMS.has(lower) || NOUNS.has(lower) ? BEGINS_CLAIM : 0;
  for (const [bit, words] of RULES) if (words.has(lower)) bits |= bit;
  return bits;
}

const NOUNS: ReadonlyMap<string, NounRow> = new Map(
  STATEMENT_NOUNS.flatMap((row) => [
    [row.noun, row],
    [`${row.noun}s`, row],
  ]),
);

/** A pronoun and its verb in one word ("we're", "I'll"). */
function isContraction(lower: string): boolean {
  const apostrophe = lower.indexOf("'");
  return apostrophe > 0 && CONTRACTED.has(lower.slice(apostrophe + 1)) && lettersEnd(lower, 0) === apostrophe;
}

const CONTRACTED = wordSet('re ve ll d m');
const CURRENCIES = new Set('$€£%₽');

/** Whether a word has letters enough before its ending. */
const endsIn = (word: string, ending: string, letters: number): boolean =>
  word.length >= ending.length + letters && word.endsWith(ending);

function classOfWord(text: string, lower: string, beginsSentence: boolean): WordClass {
  if (text === 'May' && !beginsSentence) return 'time';
  if (AUXILIARIES.has(lower)) return 'auxiliary';
  if (isContraction(lower)) return 'contraction';
  const capital = isCapitalAt(text, 0);
  const shouted = text.length > 1 && text === text.toUpperCase();
  if (SUBJECT_PRONOUNS.has(lower) && lower !== 'who' && lower !== 'one' && !shouted) return 'pronoun';
  if (WEEKDAYS.has(lower) || (MONTHS.has(lower) && capital && lower !== 'may')) return 'time';
  if (capital && !beginsSentence && lower !== 'i') return 'name';
  if (DETERMINERS.has(lower)) return lower === 'that' ? 'subordinator' : 'determiner';
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (COORDINATORS.has(lower)) return 'coordinator';
  if (ADVERBS.has(lower) || (endsIn(lower, 'ly', 2) && !NOUNS_IN_LY.has(lower))) return 'adverb';
  if (TIME_WORDS.has(lower)) return 'time';
  if (IRREGULAR_VERBS.has(lower) && !shouted) return 'verb';
  if (capital) return 'name';
  if (endsIn(lower, 'ed', 2)) return 'ed';
  return endsIn(lower, 'ing', 3) ? 'ing' : 'word';
}

function classOf({ kind, text }: Written, lower: string, beginsSentence: boolean): WordClass {
  if (kind === 'word') return classOfWord(text, lower, beginsSentence);
  if (kind !== 'mark') return kind;
  return text === ',' ? 'comma' : CURRENCIES.has(text) ? 'number' : 'mark';
}

function readWritten(written: Written): Reading {
  const lower = written.text.toLowerCase().replaceAll('’', "'");
  return {
    lower,
    opening: classOf(written, lower, true),
    within: classOf(written, lower, false),
    verb: VERB_FORMS.get(lower) ?? null,
    noun: NOUNS.get(lower) ?? null,
    begins: rulesAt(lower),
  };
}

/** What is written so, as the claim finder reads it. */
export const readingOf = oncePerWritten(readWritten);
