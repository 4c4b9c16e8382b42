/** What may stand between a verb of stating and what is claimed: whom it was told, when, where, by which way. */
import { OBJECT_PRONOUNS, TIME_UNITS } from '../lexicons/claims-grammar.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { runAfter } from './noun-phrase.ts';
import type { Paragraph } from './paragraph.ts';

const AFTER_VERB: ReadonlySet<string> = wordSet(
  'in on at during by via through after before from to following of about with for over as upon near outside without since until despite amid throughout under behind',
);
const BEGINS_CLAUSE: ReadonlySet<string> = wordSet('that it he she they we i you there');

/** Nouns behind which the name of those who hear something ends ("told the Vesti agency the ship …"). */
const HEAR = wordSet(
  'agency newspaper website channel station daily weekly magazine tabloid outlet portal broadcaster network site paper program show reporters journalists lawmakers deputies senators investigators prosecutors police court parliament supporters',
);

/**
 * Where a phrase that runs into the subject of what is claimed really ends: "told reporters Moscow would …" tells reporters.
 * A verb right after the phrase shows it.
 */
function giveBackSubject(paragraph: Paragraph, start: number, end: number): number {
  const { classes } = paragraph;
  const next = classes[end];
  if (next !== 'auxiliary' && next !== 'verb') return end;
  const hearer = paragraph.lower.slice(start, end - 1).findLastIndex((word) => HEAR.has(word));
  const own = start + hearer + 1;
  if (hearer >= 0 && classes[own] !== 'preposition' && classes[own] !== 'possessive') return own;
  let at = end;
  while (at - 1 > start && classes[at - 1] === 'name') at--;
  if (at < end && at > start) return at;
  while (at - 1 > start && classes[at - 1] !== 'preposition' && classes[at - 1] !== 'determiner') at--;
  return at - 1 > start && classes[at - 1] === 'determiner' ? at - 1 : end;
}

const OWNED = wordSet('word name ed number');

/** End of the words for whom something was told, from `start`. */
export function skipHearer(paragraph: Paragraph, start: number, limit: number): number {
  const { lower, classes } = paragraph;
  const word = lower[start] ?? '';
  if (word === 'that' || classes[start] === 'quote') return start;
  const owns = word === 'her' && OWNED.has(classes[start + 1] ?? '');
  if (OBJECT_PRONOUNS.has(word) && word !== 'this' && !owns)
    return word === 'it' && classes[start + 1] === 'auxiliary' ? start : start + 1;
  const end = runAfter(paragraph, start, limit);
  return giveBackSubject(paragraph, start, end);
}

/** End of a statement of time at `start` ("late Monday", "on Feb. 24", "last week", "three years ago"). */
function skipTime({ classes, lower }: Paragraph, start: number, limit: number): number {
  let at = start;
  if (classes[at] === 'preposition' && classes[at + 1] === 'time') at++;
  const counts = classes[at] === 'number' || classes[at] === 'determiner';
  if (counts && TIME_UNITS.has(lower[at + 1] ?? '') && lower[at + 2] === 'ago')
    return Math.min(limit, at + 3);
  if (lower[at] === 'this' && TIME_UNITS.has(lower[at + 1] ?? '')) return Math.min(limit, at + 2);
  if (classes[at] !== 'time') return start;
  while (
    at < limit &&
    (classes[at] === 'time' ||
      TIME_UNITS.has(lower[at] ?? '') ||
      (classes[at] === 'number' && classes[at - 1] === 'time'))
  )
    at++;
  return at;
}

/** To whom something is said without "the"; after "to" any other word is a verb. */
export const HEARERS: ReadonlySet<string> = wordSet(
  'reporters journalists lawmakers investigators police supporters parliament state local media followers prosecutors officials voters viewers readers students soldiers ministers deputies senators colleagues residents workers delegates',
);

const MEASURES: ReadonlySet<string> = wordSet('over about under near');

const SUPERLATIVES = wordSet('least most best worst');

/** "at least three trains", "over 100 people": a measure belongs to what is claimed. */
export function beginsMeasure({ lower, classes }: Paragraph, start: number): boolean {
  const word = lower[start] ?? '';
  if (word === 'at') return SUPERLATIVES.has(lower[start + 1] ?? '');
  return MEASURES.has(word) && classes[start + 1] === 'number';
}

function skipPreposition(paragraph: Paragraph, start: number, limit: number): number {
  const { lower, classes } = paragraph;
  const word = lower[start] ?? '';
  if (!AFTER_VERB.has(word) || BEGINS_CLAUSE.has(lower[start + 1] ?? '')) return start;
  if (beginsMeasure(paragraph, start)) return start;
  if (classes[start + 1] === 'auxiliary' || classes[start + 1] === 'quote') return start;
  const end = runAfter(paragraph, start + 1, limit);
  const named = lower[end] === 'that' && classes[end - 1] === 'name';
  if (word === 'to' && OBJECT_PRONOUNS.has(lower[start + 1] ?? ''))
    return skipHearer(paragraph, start + 1, limit);
  if (word === 'to' && classes[start + 1] === 'word' && !HEARERS.has(lower[start + 1] ?? '') && !named)
    return start;
  return end === start + 1 ? start : giveBackSubject(paragraph, start + 1, end);
}

/** A longer aside than this many tokens is none. */
const LONGEST_ASIDE = 16;

const OPENS_ASIDE = wordSet('ing preposition name determiner');

/** End of ", citing a source in the port,", ", Siberia," or ", without naming its source," where "that" and what is claimed follow it. */
function skipAside({ classes, lower }: Paragraph, comma: number, limit: number): number {
  if (!OPENS_ASIDE.has(classes[comma + 1] ?? '') && lower[comma + 1] !== 'based') return comma;
  for (let at = comma + 2; at < Math.min(limit, comma + LONGEST_ASIDE); at++) {
    if (classes[at] === 'quote') return comma;
    if (classes[at] === 'comma' && lower[at + 1] === 'that') return at + 1;
  }
  return comma;
}

/** Say where or when by themselves, right before "that". */
const BEFORE_THAT: ReadonlySet<string> = wordSet(
  'outside inside there here once before afterward afterwards',
);

/** End of everything from `start` that says when, where or by which way something was said. */
export function skipAdjuncts(paragraph: Paragraph, start: number, limit: number): number {
  const { classes, lower } = paragraph;
  let at = start;
  while (at < limit) {
    const before = at;
    if (classes[at] === 'comma' && lower[at + 1] === 'however' && classes[at + 2] === 'comma') at += 3;
    if (classes[at] === 'comma') at = skipAside(paragraph, at, limit);
    if (classes[at] === 'adverb' && lower[at] !== 'so') at++;
    if (lower[at + 1] === 'that' && BEFORE_THAT.has(lower[at] ?? '')) at++;
    at = skipTime(paragraph, at, limit);
    if (at < limit) at = skipPreposition(paragraph, at, limit);
    if (at === before) break;
  }
  return at;
}
