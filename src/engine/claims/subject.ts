/** The subject of a verb, read from the verb to its left, across what commas and dashes set apart. */

import { closesLabel, interruption, SELVES, statesWithin } from './asides.ts';
import { opensBody } from './body-series.ts';
import { withMeasure } from './how-many.ts';
import { beforeBracket, RELATIVES, runBefore } from './noun-phrase.ts';
import type { Paragraph, Range } from './paragraph.ts';
import { openingWithRelative, withRelative } from './relative-clause.ts';

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
  const run = seriesStart(paragraph, runBefore(paragraph, end, floor), end, floor);
  const first = withRelative(paragraph, behindParticiple(paragraph, run), floor);
  if (first >= end) return null;
  const start = withMeasure(paragraph, first, floor);
  return { first: last < whole ? namedBefore(paragraph, start, floor) : start, end: last };
}

/** Start of a body's name whose last part, "Family and Social Affairs", begins at `first` behind a comma; `first` where it is none. */
function seriesStart(paragraph: Paragraph, first: number, end: number, floor: number): number {
  const { classes, lower } = paragraph;
  if (classes[first] !== 'name' || !lower.slice(first, end).includes('and')) return first;
  let start = first;
  while (classes[start - 1] === 'comma' && start - 1 > floor) {
    const before = runBefore(paragraph, start - 1, floor);
    if (before >= start - 1) return first;
    if (opensBody(paragraph, before, start - 1)) return before;
    if (classes[before] !== 'name') return first;
    start = before;
  }
  return first;
}

/** Start of "Ilyk, the port's owner" before ", who was there, said", where the name opens the sentence; else of "the port's owner". */
function namedBefore({ classes, lower }: Paragraph, first: number, floor: number): number {
  if (classes[first] !== 'determiner' || classes[first - 1] !== 'comma' || classes[first - 2] !== 'name')
    return first;
  let at = first - 2;
  while (at >= floor && (classes[at] === 'name' || classes[at] === 'word')) at--;
  return at < floor && !lower[floor]?.endsWith('ing') ? floor : first;
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
