/** The subject of a verb, read from the verb to its left, across what commas and dashes set apart. */

import { wordSet } from '../lexicons/word-list.ts';
import { endsInOneS } from '../text/small-letters.ts';
import { verbCueAt } from './cues.ts';
import { withMeasure } from './how-many.ts';
import { beforeBracket, isNamed, LONGEST, RELATIVES, runAfter, runBefore } from './noun-phrase.ts';
import { type Paragraph, quotationAt, type Range } from './paragraph.ts';
import { termOpening } from './quoted-term.ts';
import type { WordClass } from './word-classes.ts';

/** What the words after a comma or dash that opens an interruption are: a description belongs to the name, a remark does not. */
type Aside = 'description' | 'remark' | null;

const REMARKS: ReadonlySet<WordClass> = new Set([
  'ed',
  'ing',
  'verb',
  'preposition',
  'adverb',
  'coordinator',
  'subordinator',
  'time',
]);
const DESCRIPTIONS: ReadonlySet<WordClass> = new Set(['determiner', 'number', 'name', 'word']);

function asideAt({ classes, lower }: Paragraph, at: number): Aside {
  const kind = classes[at] ?? 'mark';
  if (REMARKS.has(kind) || RELATIVES.has(lower[at] ?? '')) return 'remark';
  return DESCRIPTIONS.has(kind) ? 'description' : null;
}

const PART_OF_CLAUSE = wordSet('auxiliary verb ed adverb pronoun');

/** Whether nothing but a phrase ends at a comma, of which the name behind it may tell more: no "The pier was old, Ilyk, a cook, said". */
function isPhrase(paragraph: Paragraph, comma: number, floor: number): boolean {
  const first = runBefore(paragraph, comma, floor);
  const opens = first === floor && paragraph.classes[first] === 'ing';
  return !opens && !PART_OF_CLAUSE.has(paragraph.classes[first - 1] ?? 'mark');
}

interface Interruption {
  /** Index of the mark that opens it. */
  readonly open: number;
  readonly aside: Aside;
}

const COUNTS_OR_NAMES = wordSet('number name');

const SELVES = wordSet('himself herself itself themselves');

/** Whether a subject may end at a token ("Ilyk", "Ilyk (left)", "Ilyk himself"). */
function mayEnd(paragraph: Paragraph, at: number): boolean {
  const self = SELVES.has(paragraph.lower[at] ?? '') ? 1 : 0;
  return isNamed(paragraph, at - self) || paragraph.tokens[at]?.text === ')';
}

/** The interruption that the comma (or dash) before a verb closes, however many commas are in it; null when there is none. */
function interruption(
  paragraph: Paragraph,
  closing: number,
  floor: number,
  sign = paragraph.tokens[closing]?.text,
): Interruption | null {
  const { classes, quotedIn, tokens } = paragraph;
  const label = classes[closing] === 'quote' ? quotationAt(paragraph, closing - 1)?.open : null;
  if (label) return interruption(paragraph, label, floor, ',');
  let found: Interruption | null = null;
  for (let at = closing - 1; at > Math.max(floor, closing - LONGEST); at--) {
    const term = classes[at] === 'quote' ? termOpening(paragraph, at) : -1;
    if (term > floor) {
      at = term;
      continue;
    }
    if (quotedIn[at] !== quotedIn[closing]) break;
    if (tokens[at]?.text !== sign || !mayEnd(paragraph, at - 1)) continue;
    if (found && !(COUNTS_OR_NAMES.has(classes[at + 1] ?? '') && isPhrase(paragraph, at, floor))) break;
    const aside = asideAt(paragraph, at + 1);
    if (!aside) break;
    found = { open: at, aside };
    if (classes[at - 1] !== 'number' && !(classes[at - 1] === 'name' && classes[at - 2] === 'comma')) break;
  }
  return found;
}

/** Two words that may stand between a subject and its verb ("in turn"), by the second. */
const IN_TURN: ReadonlyMap<string, string> = new Map([
  ['first', 'at'],
  ['turn', 'in'],
  ['response', 'in'],
  ['contrast', 'by'],
  ['now', 'for'],
  ['part', 'in'],
  ['least', 'at'],
  ['again', 'once'],
  ['last', 'at'],
  ['fact', 'in'],
  ['private', 'in'],
  ['course', 'of'],
]);

/** "Ilyk in 2010 said". */
function isYear({ lower, classes }: Pick<Paragraph, 'lower' | 'classes'>, at: number): boolean {
  return /^\d{4}$/.test(lower[at] ?? '') && classes[at - 1] === 'preposition';
}

/** Start of what may stand between a subject and its verb. */
function skipBack({ classes, lower }: Paragraph, verb: number, floor: number): number {
  let at = verb;
  while (at - 1 >= floor) {
    const kind = classes[at - 1];
    if (at > 1 && IN_TURN.get(lower[at - 1] ?? '') === lower[at - 2]) at -= 2;
    else if (kind === 'adverb' || kind === 'auxiliary' || kind === 'time') at--;
    else if (kind === 'number' && (classes[at - 2] === 'time' || isYear({ lower, classes }, at - 1))) at -= 2;
    else if (lower[at - 1] === 'this' && classes[at] === 'time') at--;
    else if (lower[at - 1] === 'first' && RELATIVES.has(lower[at - 2] ?? '')) at--;
    else if (lower[at - 1] === 'there' && classes[at - 2] === 'word') at--;
    else if (kind === 'preposition' && classes[at] === 'time') at--;
    else if ((lower[at - 1] === 'since' && classes[at - 2] === 'auxiliary') || lower[at - 1] === 'once') at--;
    else break;
  }
  return at;
}

const CLOSING = new Set(',—–');

const LABELS = wordSet(
  'labeled designated branded declared listed dubbed called known named deemed outlawed',
);
const BEFORE_LABEL = wordSet('a an the as');
/** Tokens of a label in quotation marks. */
const LONGEST_LABEL = 6;

/** Whether a quotation mark and the comma in it close words on what somebody is called: "Golos, labeled a “foreign agent,” said". */
function closesLabel(paragraph: Paragraph, close: number): boolean {
  const { classes, lower } = paragraph;
  if (classes[close] !== 'quote' || classes[close - 1] !== 'comma') return false;
  const open = quotationAt(paragraph, close - 1)?.open ?? -1;
  if (open < 0 || close - open > LONGEST_LABEL) return false;
  let at = open - 1;
  while (BEFORE_LABEL.has(lower[at] ?? '')) at--;
  return LABELS.has(lower[at] ?? '');
}

/**
 * The subject of the verb at `verb`, to its left, not before `floor`: "a spokesman for the port", also across what commas
 * or dashes set apart: "Anna Ilyk, a cook," whole, "Anna Ilyk" of "Anna Ilyk, who …,". Null when none stands there.
 */
export function subjectBefore(paragraph: Paragraph, verb: number, floor: number): Range | null {
  const { tokens } = paragraph;
  let end = skipBack(paragraph, verb, floor);
  if (end <= floor) return null;
  const whole = end;
  let last = end;
  // "The nurse, “Ksenia,” said": the comma stands within the marks.
  if (
    tokens[end - 1]?.kind === 'quote' &&
    paragraph.classes[end - 1] === 'name' &&
    tokens[end - 2]?.text === ','
  )
    end--;
  const comma = tokens[end - 1]?.text === ',' || closesLabel(paragraph, end - 1);
  const opening = comma ? openingWithRelative(paragraph, end - 1, floor) : null;
  if (opening) return opening;
  if (CLOSING.has(tokens[end - 1]?.text ?? '') || closesLabel(paragraph, end - 1)) {
    const between = interruption(paragraph, end - 1, floor);
    if (!between) return null;
    const remark = between.aside === 'remark' || statesWithin(paragraph, between.open + 1, end - 1);
    if (remark) last = between.open;
    const open = remark ? between.open : beforeList(paragraph, between.open, { closing: end - 1, floor });
    end = SELVES.has(paragraph.lower[open - 1] ?? '') ? open - 1 : open;
  }
  end = beforeBracket(paragraph, end, floor);
  const first = withRelative(paragraph, behindParticiple(paragraph, runBefore(paragraph, end, floor)), floor);
  if (first >= end) return null;
  const start = withMeasure(paragraph, first, floor);
  return { first: last < whole ? namedBefore(paragraph, start, floor) : start, end: last };
}

/** Start of "Ilyk, the port's owner" before ", who was there, said", where the name opens the sentence; else of "the port's owner". */
function namedBefore({ classes, lower }: Paragraph, first: number, floor: number): number {
  if (classes[first] !== 'determiner' || classes[first - 1] !== 'comma' || classes[first - 2] !== 'name')
    return first;
  let at = first - 2;
  while (at >= floor && (classes[at] === 'name' || classes[at] === 'word')) at--;
  return at < floor && !lower[floor]?.endsWith('ing') ? floor : first;
}

const SAID = wordSet('clause hearer');

/** "The mayor, Petrova told reporters, left": whether somebody else speaks between the commas behind a subject. */
function statesWithin(paragraph: Paragraph, first: number, end: number): boolean {
  for (let at = first + 1; at < end && !RELATIVES.has(paragraph.lower[at] ?? ''); at++) {
    const cue = paragraph.readings[at]?.verb ? verbCueAt(paragraph, at) : null;
    if (cue?.usage === 'finite' && cue.rows.some(({ frames }) => frames.some((frame) => SAID.has(frame))))
      return true;
  }
  return false;
}

/** Commas of the longest list within a description. */
const LONGEST_LIST = 6;

/** "Ilyk, a dealer in furs, honey and wax,": the comma that opens a description in which the comma at `open` parts a list; else `open`. */
function beforeList(
  paragraph: Paragraph,
  open: number,
  { closing, floor }: { closing: number; floor: number },
): number {
  const { classes, lower } = paragraph;
  if (!lower.slice(open, closing).includes('and')) return open;
  let comma = open;
  for (let more = 0; more < LONGEST_LIST; more++) {
    const first = withRelative(paragraph, runBefore(paragraph, comma, floor), floor);
    if (first - 1 <= floor || classes[first - 1] !== 'comma') return open;
    comma = first - 1;
    if (classes[first] === 'determiner') return classes[comma - 1] === 'name' ? comma : open;
  }
  return open;
}

/** "…, saying Paris had shown": the subject begins behind a verb of stating. */
function behindParticiple({ classes, readings }: Paragraph, first: number): number {
  return classes[first] === 'ing' && classes[first - 1] === 'comma' && readings[first]?.verb
    ? first + 1
    : first;
}

/** After a comma these go on with the main clause, so that what opened the sentence is no longer the next verb's subject. */
const GOES_ON: ReadonlySet<WordClass> = new Set([
  'coordinator',
  'auxiliary',
  'verb',
  'ed',
  'pronoun',
  'subordinator',
]);

/** "The firm, which sold the pier to its manager, Belk, for a ruble, said": what opens a sentence, up to its relative clause. */
function openingWithRelative(paragraph: Paragraph, closing: number, floor: number): Range | null {
  const { classes, lower } = paragraph;
  const end = runAfter(paragraph, floor, closing);
  if (end === floor || classes[end] !== 'comma' || !RELATIVES.has(lower[end + 1] ?? '')) return null;
  if (classes[floor] === 'pronoun') return null;
  for (let at = end + 2; at < closing; at++)
    if (classes[at] === 'comma' && GOES_ON.has(classes[at + 1] ?? 'mark')) return null;
  return { first: floor, end };
}

/** How far before a verb the clause may begin that says which somebody is meant. */
const LONGEST_RELATIVE = 16;

const OPENS_CLAUSE = wordSet('who that which');

const VERBS = wordSet('auxiliary verb ed');

/** Start of a phrase that a relative clause without commas ends ("a person who saw her last week said", "those who stayed say"); `first` when none does. */
function withRelative(paragraph: Paragraph, first: number, floor: number): number {
  const { lower, classes, tokens } = paragraph;
  for (let at = first - 1; at > Math.max(floor, first - LONGEST_RELATIVE); at--) {
    const kind = classes[at];
    if (kind === 'quote' && termOpening(paragraph, at) > floor) {
      at = termOpening(paragraph, at);
      continue;
    }
    if (kind === 'comma' || kind === 'mark' || kind === 'quote') return first;
    if (!OPENS_CLAUSE.has(lower[at] ?? '')) continue;
    const verb = classes[at + 1] === 'adverb' ? at + 2 : at + 1;
    const acts =
      VERBS.has(classes[verb] ?? '') || (classes[verb] === 'word' && endsInOneS(tokens[verb]?.text ?? ''));
    if (classes[verb] === 'word' && classes[verb + 1] === 'auxiliary') return first;
    if (acts && verb < first + 1 && lower[at - 1] === 'those') return at - 1;
    const before = isNamed(paragraph, at - 1) && classes[at - 1] !== 'ed';
    return acts && before && verb < first + 1 ? runBefore(paragraph, at, floor) : first;
  }
  return first;
}

/** The words that a relative pronoun at `at` stands for: "Anna Ilyk" in "Anna Ilyk, who"; null when none stand before it. */
export function antecedentOf(paragraph: Paragraph, at: number, floor: number): Range | null {
  const end = paragraph.classes[at - 1] === 'comma' ? at - 1 : at;
  if (end <= floor) return null;
  const closed = beforeBracket(paragraph, end, floor);
  const first = runBefore(paragraph, closed, floor);
  if (first >= closed) return null;
  return {
    first: paragraph.lower[at] === 'which' ? lastPhrase(paragraph, first, closed) : first,
    end: closed,
  };
}

/** "At the request of the watchdog, which": the last phrase with an article, of which "which" says more. */
function lastPhrase({ classes }: Paragraph, first: number, end: number): number {
  for (let at = end - 1; at > first; at--)
    if (classes[at] === 'determiner' && classes[at - 1] === 'preposition') return at;
  return first;
}

const NAMES = wordSet('as called named nicknamed dubbed styled pseudonym nickname');
/** Tokens of a name in quotation marks, with its comma. */
const LONGEST_NAME = 4;

/** The subject of a verb behind quoted words that only name it: "A man identified as “M.,” said". */
export function subjectNamedInQuotes(paragraph: Paragraph, verb: number, floor: number): Range | null {
  const { lower, classes } = paragraph;
  if (verb === 0 || classes[verb - 1] !== 'quote') return null;
  const open = quotationAt(paragraph, verb - 2)?.open ?? null;
  if (open === null || verb - 2 - open > LONGEST_NAME) return null;
  if (!NAMES.has(lower[open - 1] ?? '')) return null;
  let end = runAfter(paragraph, floor, open);
  while (end > floor && (lower[end - 1] === 'known' || classes[end - 1] === 'ed')) end--;
  return end > floor ? { first: floor, end } : null;
}

/** End of the name that a comma sets behind a description which ends at `end` ("her lawyer, Anna Ilyk,"); `end` when none is. */
export function withName(paragraph: Paragraph, end: number, limit: number): number {
  if (paragraph.classes[end] !== 'comma' || paragraph.classes[end + 1] !== 'name') return end;
  const next = runAfter(paragraph, end + 1, limit);
  return paragraph.classes[next] === 'comma' ? next : end;
}

/**
 * The subject of a verb that a comma closes off, where a quotation stands right before the subject: however many commas
 * part it from its verb, it begins after the closing mark ("…,” Ilyk, who likes the title captain, or skipper, said").
 */
export function subjectAfterQuotation(paragraph: Paragraph, verb: number, floor: number): Range | null {
  const { classes, tokens } = paragraph;
  if (verb === 0 || classes[verb - 1] !== 'comma') return null;
  for (let at = verb - 2; at > Math.max(floor, verb - LONGEST); at--) {
    if (tokens[at]?.kind !== 'quote' || quotationAt(paragraph, at - 1)?.close !== at) continue;
    if (/[^,?!]/.test(tokens[at - 1]?.text ?? '')) return null;
    const end = runAfter(paragraph, at + 1, verb);
    const holds = end > at + 1 && classes[end] === 'comma' && classes[at + 1] !== 'pronoun';
    return holds ? { first: at + 1, end: withName(paragraph, end, verb) } : null;
  }
  return null;
}
