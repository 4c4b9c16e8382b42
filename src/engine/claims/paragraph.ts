/** A paragraph as the claim finder reads it: tokens with their part in the clause, quotations, sentences. */
import { SUBJECT_PRONOUNS } from '../lexicons/claims-grammar.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import { endsInOneS } from '../text/small-letters.ts';
import type { TextBlock } from '../text/text.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { type Named, speakersInQuotes } from './named-in-quotes.ts';
import { type Reading, readingOf, type WordClass } from './word-classes.ts';

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
  /** What each token is by itself. */
  readonly readings: readonly Reading[];
  readonly quotations: readonly Quotation[];
  /** For each token the index of the quotation in whose words it stands, or -1; the marks themselves stand outside. */
  readonly quotedIn: readonly number[];
  /** For each token the sentence in which it stands; a sentence's end inside a quotation counts. */
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: readonly number[];
  /** Which rules may begin at any of its tokens, as bits. */
  readonly begins: number;
}

const endsInS = (text: string): boolean => text.endsWith('s') || text.endsWith('S');

/** A lone apostrophe after an s that closes no quotation makes a possessive ("the prisoners’ rights group"). */
function markApostrophes(
  tokens: readonly Token[],
  classes: WordClass[],
  closes: (at: number) => boolean,
): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'quote' || token.spaced || (token.text !== '’' && token.text !== "'")) continue;
    if (closes(at)) continue;
    if (endsInS(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.kind === 'word') classes[at] = 'possessive';
  }
}

/** After one of these no finite verb stands ("the cut", "its plans"). */
const OWNS: ReadonlySet<string> = new Set('the a an its their his her my our your no every'.split(' '));

/** Whether a form that is a verb elsewhere is a noun here: after an article or a possessive, or in -s after a preposition. */
function isNounHere(classes: readonly WordClass[], lower: readonly string[], at: number): boolean {
  const before = classes[at - 1];
  if (before === 'possessive' || OWNS.has(lower[at - 1] ?? '')) return true;
  return before === 'preposition' && endsInOneS(lower[at] ?? '');
}

/** "Moody's said": nothing that is owned is called so, and the firm's name ends in 's. */
const SPEAKS = new Set(['said', 'says', 'told']);

function markNamesInS(tokens: readonly Token[], classes: WordClass[], lower: readonly string[]): void {
  for (let at = 1; at < tokens.length; at++)
    if (tokens[at]?.kind === 'possessive' && classes[at - 1] === 'name' && SPEAKS.has(lower[at + 1] ?? ''))
      classes[at] = 'name';
}

/** Marks the tokens of people's names, which may look like any other word ("Will", "May"). */
function markNames(tokens: readonly Token[], classes: WordClass[], names: readonly Named[]): void {
  let at = 0;
  for (const { start, end } of names) {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    for (; (tokens[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++)
      if (tokens[at]?.kind !== 'quote') classes[at] = 'name';
  }
}

/** For each token the index of the range in which it stands, or -1. */
function indexesIn(ranges: readonly Range[], tokens: number): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < ranges.length; index++) {
    const { first, end } = ranges[index] as Range;
    while (indexes.length < first) indexes.push(-1);
    while (indexes.length < end) indexes.push(index);
  }
  while (indexes.length < tokens) indexes.push(-1);
  return indexes;
}

/**
 * Reads a block's tokens for the claim finder; `names` are its people's names in reading order.
 * In a headline every word is capital, so capitals say nothing there.
 */
export function readParagraph(block: TextBlock, names: readonly Named[]): Paragraph {
  const { tokens, sentences } = block;
  const sentenceOf = indexesIn(sentences, tokens.length);
  const lower: string[] = [];
  const classes: WordClass[] = [];
  const readings: Reading[] = [];
  let opens = true;
  let sentence = -1;
  let begins = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const reading = readingOf(token.written);
    opens ||= sentenceOf[at] !== sentence || block.kind === 'title';
    const isVerb = token.kind === 'possessive' && SUBJECT_PRONOUNS.has(lower[at - 1] ?? '');
    classes.push(isVerb ? 'auxiliary' : opens ? reading.opening : reading.within);
    lower.push(reading.lower);
    if (reading.within === 'verb' && isNounHere(classes, lower, at)) classes[at] = 'word';
    readings.push(reading);
    begins |= reading.begins;
    sentence = sentenceOf[at] ?? 0;
    opens = token.kind === 'quote';
  }
  const naming = speakersInQuotes({ tokens, lower, quotations: block.quotations }, names);
  const quotations =
    naming.length === 0 ? block.quotations : block.quotations.filter((one) => !naming.includes(one));
  const quotedIn = indexesIn(quotations, tokens.length);
  markApostrophes(tokens, classes, (at) => quotationAt({ quotations, quotedIn }, at - 1)?.close === at);
  markNamesInS(tokens, classes, lower);
  markNames(tokens, classes, names);
  for (const { open, close } of naming)
    for (const mark of [open, close]) if (mark !== null) classes[mark] = 'name';
  return { block, tokens, lower, classes, readings, quotations, quotedIn, sentences, sentenceOf, begins };
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

/** The quotation in whose words a token stands. Most stand in none: an index of -1 is dear to ask an array for. */
export function quotationAt(
  { quotations, quotedIn }: Pick<Paragraph, 'quotations' | 'quotedIn'>,
  at: number,
): Quotation | undefined {
  const index = at < 0 ? -1 : (quotedIn[at] ?? -1);
  return index < 0 ? undefined : quotations[index];
}

/** Where the sentence around a token begins and ends, taking in whole quotations that hold a sentence's end. */
export function sentenceAround(paragraph: Paragraph, at: number): Range {
  const { sentences, sentenceOf, quotedIn } = paragraph;
  let from = sentenceOf[at] ?? 0;
  let to = from;
  const own = sentences[from];
  if (own && (quotedIn[own.first] ?? -1) < 0 && (quotedIn[own.end - 1] ?? -1) < 0) return own;
  const first = () => sentences[from]?.first ?? 0;
  const end = () => sentences[to]?.end ?? 0;
  for (let moved = true; moved; ) {
    moved = false;
    const before = quotationAt(paragraph, first());
    if (before && from > 0 && before.first < first()) {
      from = sentenceOf[before.open ?? before.first] ?? 0;
      moved = true;
    }
    const after = quotationAt(paragraph, end() - 1);
    if (after && after.end > end()) {
      to = sentenceOf[after.close ?? after.end - 1] ?? to;
      moved = true;
    }
  }
  return { first: first(), end: end() };
}
