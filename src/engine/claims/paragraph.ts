/** A paragraph as the claim finder reads it: tokens with their part in the clause, quotations, sentences. */
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  IRREGULAR_VERBS,
  MONTHS,
  NOUNS_IN_LY,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
  WEEKDAYS,
} from '../lexicons/claims-grammar.ts';
import { findQuotations, type Quotation } from '../text/quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import type { TextBlock } from '../text/text.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';

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

/** Tokens from `first` to `end`, exclusive. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

export interface Paragraph {
  readonly block: TextBlock;
  readonly tokens: readonly Token[];
  /** The tokens' words in small letters. */
  readonly lower: readonly string[];
  readonly classes: readonly WordClass[];
  readonly quotations: readonly Quotation[];
  /** For each token the index of the quotation in whose words it stands, or -1; the marks themselves stand outside. */
  readonly quotedIn: Int32Array;
  /** For each token the sentence in which it stands; a sentence's end inside a quotation counts. */
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: Int32Array;
}

/** A pronoun and its verb in one word ("we're", "I'll"). */
const CONTRACTION = /^\p{L}+'(?:re|ve|ll|d|m)$/u;
const CAPITAL = /^\p{Lu}/u;

function classOfWord(token: Token, lower: string, beginsSentence: boolean): WordClass {
  if (token.text === 'May' && !beginsSentence) return 'time';
  if (AUXILIARIES.has(lower)) return 'auxiliary';
  if (CONTRACTION.test(lower)) return 'contraction';
  const shouted = token.text.length > 1 && token.text === token.text.toUpperCase();
  if (SUBJECT_PRONOUNS.has(lower) && lower !== 'who' && lower !== 'one' && !shouted) return 'pronoun';
  if (WEEKDAYS.has(lower) || (MONTHS.has(lower) && CAPITAL.test(token.text) && lower !== 'may'))
    return 'time';
  if (CAPITAL.test(token.text) && !beginsSentence && lower !== 'i') return 'name';
  if (DETERMINERS.has(lower)) return lower === 'that' ? 'subordinator' : 'determiner';
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (COORDINATORS.has(lower)) return 'coordinator';
  if (ADVERBS.has(lower) || (/..ly$/.test(lower) && !NOUNS_IN_LY.has(lower))) return 'adverb';
  if (TIME_WORDS.has(lower)) return 'time';
  if (IRREGULAR_VERBS.has(lower)) return 'verb';
  if (CAPITAL.test(token.text)) return 'name';
  if (/..ed$/.test(lower)) return 'ed';
  return /...ing$/.test(lower) ? 'ing' : 'word';
}

/** Classes of words met before; emptied when it holds more than any article needs. */
const known = { first: new Map<string, WordClass>(), later: new Map<string, WordClass>() };
const MOST_KNOWN = 20_000;

function knownClass(token: Token, lower: string, beginsSentence: boolean): WordClass {
  const table = beginsSentence ? known.first : known.later;
  const before = table.get(token.text);
  if (before) return before;
  if (table.size >= MOST_KNOWN) table.clear();
  const found = classOfWord(token, lower, beginsSentence);
  table.set(token.text, found);
  return found;
}

function classOf(token: Token, lower: string, beginsSentence: boolean): WordClass {
  switch (token.kind) {
    case 'quote':
      return 'quote';
    case 'possessive':
      return 'possessive';
    case 'number':
      return 'number';
    case 'mark':
      return token.text === ',' ? 'comma' : /^[$€£%₽]$/.test(token.text) ? 'number' : 'mark';
    case 'word':
      return knownClass(token, lower, beginsSentence);
  }
}

/** A person's name in the block, in offsets. */
interface Named {
  readonly start: number;
  readonly end: number;
}

/** A lone apostrophe after an s that closes no quotation makes a possessive ("the prisoners’ rights group"). */
function markApostrophes(
  tokens: readonly Token[],
  classes: WordClass[],
  quotations: readonly Quotation[],
): void {
  const closing = new Set(quotations.map(({ close }) => close));
  tokens.forEach(({ kind, text, spaced }, at) => {
    const bare = kind === 'quote' && /^['’]$/.test(text) && !spaced && !closing.has(at);
    if (bare && /s$/i.test(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.kind === 'word')
      classes[at] = 'possessive';
  });
}

/** Marks the tokens of people's names, which may look like any other word ("Will", "May"). */
function markNames(tokens: readonly Token[], classes: WordClass[], names: readonly Named[]): void {
  let name = 0;
  tokens.forEach(({ start, end, kind }, at) => {
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= start) name++;
    if (kind !== 'quote' && (names[name]?.start ?? Number.POSITIVE_INFINITY) < end) classes[at] = 'name';
  });
}

/**
 * Reads a block's tokens for the claim finder; `names` are its people's names in reading order.
 * In a headline every word is capital, so capitals say nothing there.
 */
export function readParagraph(block: TextBlock, names: readonly Named[]): Paragraph {
  const { tokens, sentences } = block;
  const sentenceOf = new Int32Array(tokens.length);
  for (const [index, { first, end }] of sentences.entries()) sentenceOf.fill(index, first, end);
  const quotations = findQuotations(tokens);
  const quotedIn = new Int32Array(tokens.length).fill(-1);
  for (const [index, { first, end }] of quotations.entries()) quotedIn.fill(index, first, end);
  const lower = tokens.map(({ text }) => text.toLowerCase().replaceAll('’', "'"));
  const classes = tokens.map((token, i): WordClass => {
    if (token.kind === 'possessive' && SUBJECT_PRONOUNS.has(lower[i - 1] ?? '')) return 'auxiliary';
    const first =
      sentences[sentenceOf[i] ?? 0]?.first === i || tokens[i - 1]?.kind === 'quote' || block.kind === 'title';
    return classOf(token, lower[i] ?? '', first);
  });
  markApostrophes(tokens, classes, quotations);
  markNames(tokens, classes, names);
  return { block, tokens, lower, classes, quotations, quotedIn, sentences, sentenceOf };
}

/** The words of a range as a place in the article. */
export function spanOf({ block, tokens }: Paragraph, { first, end }: Range): Span {
  return { block: block.index, start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** The words of a range as written. */
export function wordsOf(paragraph: Paragraph, range: Range): string {
  const { start, end } = spanOf(paragraph, range);
  return paragraph.block.text.slice(start, end);
}

/** Where the sentence around a token begins and ends, taking in whole quotations that hold a sentence's end. */
export function sentenceAround(
  { sentences, sentenceOf, quotations, quotedIn }: Paragraph,
  at: number,
): Range {
  let from = sentenceOf[at] ?? 0;
  let to = from;
  const first = () => sentences[from]?.first ?? 0;
  const end = () => sentences[to]?.end ?? 0;
  for (let moved = true; moved; ) {
    moved = false;
    const before = quotations[quotedIn[first()] ?? -1];
    if (before && from > 0 && before.first < first()) {
      from = sentenceOf[before.open ?? before.first] ?? 0;
      moved = true;
    }
    const after = quotations[quotedIn[end() - 1] ?? -1];
    if (after && after.end > end()) {
      to = sentenceOf[after.close ?? after.end - 1] ?? to;
      moved = true;
    }
  }
  return { first: first(), end: end() };
}
