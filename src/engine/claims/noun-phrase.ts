/**
 * Where the words that name somebody begin and end. No grammar is parsed: a phrase is a run of words that may stand in one,
 * with "of …" and the like.
 */
import { ENDINGS_OF_PEOPLE, OBJECT_PRONOUNS } from '../lexicons/claims-grammar.ts';
import { DOCUMENTS } from '../lexicons/claims-sources.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { seriesEnd } from './body-series.ts';
import { holdsNoun } from './holds-noun.ts';
import type { Paragraph } from './paragraph.ts';
import { termClosing, termOpening } from './quoted-term.ts';
import type { WordClass } from './word-classes.ts';

/** A phrase of more tokens than this is none; it bounds the work. */
export const LONGEST = 60;

const NOMINAL: ReadonlySet<WordClass> = new Set(['name', 'word', 'number', 'possessive', 'ing', 'ed']);
const LINKS: ReadonlySet<string> = new Set([
  'of',
  'in',
  'for',
  'at',
  'from',
  'to',
  'with',
  'on',
  'by',
  'near',
  'against',
  'behind',
  'about',
  'close',
  ...[
    'across',
    'aboard',
    'outside',
    'inside',
    'along',
    'around',
    'among',
    'between',
    'above',
    'below',
    'beyond',
    'within',
  ],
]);
/** Words that stand for a part of a group ("one of the strikers"). */
export const PARTS: ReadonlySet<string> = wordSet(
  'one two three four five six seven eight nine ten dozens hundreds thousands others many some most all both none each half several few any another',
);
/** Begin a clause that tells more of the noun before. */
export const RELATIVES: ReadonlySet<string> = wordSet('who which whose whom where that');

const isNominal = ({ classes }: Paragraph, at: number) => NOMINAL.has(classes[at] ?? 'mark');

/** A noun, or a word that stands for one ("one of the three"). */
export const isNamed = (paragraph: Paragraph, at: number) =>
  isNominal(paragraph, at) ||
  PARTS.has(paragraph.lower[at] ?? '') ||
  (paragraph.lower[at] === 'other' && paragraph.classes[at + 1] === 'comma');

/** "Someone close to the family". */
const SOMEBODY = wordSet('someone somebody everyone everybody');

const PARTICIPLES = wordSet(
  'left sent found held kept put written shot hit caught brought taken given shown sold hung drawn',
);

/** Whether a verb tells more of the noun before it, as a participle does: "a note left at the scene said". */
function tellsMore({ lower, classes }: Paragraph, verb: number): boolean {
  if (!PARTICIPLES.has(lower[verb] ?? '') || classes[verb + 1] !== 'preposition') return false;
  return classes[verb - 1] === 'word' || holdsNoun(DOCUMENTS, lower[verb - 1] ?? '');
}

/** Whether the preposition at `at` ties what follows to a noun (or a participle after a noun) before it. */
function links(paragraph: Paragraph, at: number, floor: number): boolean {
  const { lower, classes } = paragraph;
  if (!LINKS.has(lower[at] ?? '') || at - 1 < floor) return false;
  if (lower[at] === 'to' && classes[at + 1] === 'word') return false;
  const before = classes[at - 1];
  if (before === 'verb' && (lower[at] === 'by' || tellsMore(paragraph, at - 1)))
    return at - 2 >= floor && isNominal(paragraph, at - 2);
  if (before === 'ed' || before === 'ing') {
    if (lower[at - 2] === 'those') return true;
    const noun = at - 2 >= floor && isNominal(paragraph, at - 2) && classes[at - 2] !== before;
    // "A 2016 meeting with": a noun, and nobody who meets.
    return noun && !(before === 'ing' && classes[at - 2] === 'number');
  }
  return (
    SOMEBODY.has(lower[at - 1] ?? '') ||
    before === 'name' ||
    before === 'word' ||
    before === 'number' ||
    before === 'time' ||
    (before === 'quote' && termOpening(paragraph, at - 1) >= floor) ||
    PARTS.has(lower[at - 1] ?? '')
  );
}

const OBJECTS: ReadonlySet<string> = wordSet('him her them it me us');

const ACTS = wordSet('verb ed word');

/** Whether a verb stands at `at`, so that the pronoun after it is its object. */
function isActed({ classes }: Paragraph, at: number): boolean {
  return ACTS.has(classes[at] ?? '');
}

/** What follows a word for a time that says whose or which something is ("last year’s winner"). */
const OF_TIME = wordSet('time possessive');

/** "the last stop", "the depot’s April meeting": a word for a time within a phrase. */
function timeWithin({ classes }: Paragraph, at: number, first: number): boolean {
  if (classes[at] !== 'time' || first !== at + 1) return false;
  const [before, after] = [classes[at - 1], classes[at + 1]];
  return (
    OF_TIME.has(after ?? 'mark') || ((before === 'determiner' || before === 'possessive') && after === 'word')
  );
}

const NUMBERED = wordSet('window room gate platform number unit school block cell ward car line');

/** "The clerk at window four": a numeral that counts nothing. */
function numbers({ lower }: Paragraph, at: number): boolean {
  return NUMBERED.has(lower[at - 1] ?? '') && PARTS.has(lower[at] ?? '');
}

/** Start of the run of words that ends before `end`; `end` when there is none. */
export function runBefore(paragraph: Paragraph, end: number, floor: number): number {
  const { classes, lower } = paragraph;
  let first = end;
  for (let at = end - 1; at >= Math.max(floor, end - LONGEST); at--) {
    const kind = classes[at] ?? 'mark';
    if (kind === 'quote') {
      const open = termOpening(paragraph, at);
      if (open <= floor) return first;
      first = open;
      at = open;
      continue;
    }
    if (kind === 'pronoun') return first === end || SOMEBODY.has(lower[at] ?? '') ? at : first;
    if (first === end && OBJECTS.has(lower[at] ?? '') && isActed(paragraph, at - 1)) return at;
    if (first === end && lower[at] === 'them' && lower[at - 1] === 'of') {
      first = at;
      continue;
    }
    if (NOMINAL.has(kind) || timeWithin(paragraph, at, first)) first = at;
    else if (kind === 'verb' && first === at + 1 && (lower[first] === 'by' || tellsMore(paragraph, at)))
      first = at;
    else if (kind === 'determiner' || (kind === 'adverb' && classes[at + 1] === 'ed' && first === at + 1)) {
      first = at;
      if (classes[at - 1] === 'determiner' || numbers(paragraph, at)) continue;
      if (lower[at - 1] === 'and') return jointly(paragraph, at, floor);
      if (classes[at - 1] !== 'preposition' || !links(paragraph, at - 1, floor)) return first;
    } else if (kind === 'preposition' && first === at + 1 && links(paragraph, at, floor)) first = at;
    else if (lower[at] === 'and' && first === at + 1 && joins(paragraph, at, floor)) first = at;
    else return first;
  }
  return first;
}

/** Start of "two guards" before "and a nurse", where nothing but those words opens the sentence or a part of it; else of "a nurse", at `first`. */
function jointly(paragraph: Paragraph, first: number, floor: number): number {
  const start = runBefore(paragraph, first - 1, floor);
  const before = paragraph.classes[start - 1] ?? 'mark';
  const opens =
    before === 'quote' ||
    (before === 'comma' && OPENS_SECOND.has(paragraph.classes[start] ?? 'mark')) ||
    paragraph.sentences[paragraph.sentenceOf[start] ?? 0]?.first === start;
  return opens && start < first - 1 ? start : first;
}

/** "Kobz and Lipt", "officials and experts": the same kind of word on both sides. */
function joins({ classes, tokens, lower }: Paragraph, at: number, floor: number): boolean {
  if (at - 1 < floor) return false;
  const [before, after] = [classes[at - 1], classes[at + 1]];
  if (before === 'name' && after === 'name') return true;
  if (lower[at - 1] === 'current' && lower[at + 1] === 'former') return true;
  const plural = before === 'word' || (before === 'name' && at - 1 === floor);
  return plural && after === 'word' && /s$/.test(tokens[at - 1]?.text ?? '');
}

/** Start of a bracket that ends at `end` ("Ilyk (second from left) said"); `end` when none does. */
export function beforeBracket({ tokens }: Paragraph, end: number, floor: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let at = end - 2; at > Math.max(floor, end - LONGEST); at--) if (tokens[at]?.text === '(') return at;
  return end;
}

/** Where something may be said: after "on", "in", "at" they belong to the verb, not to the noun before. */
const VENUES = wordSet(
  'telegram twitter x facebook instagram vkontakte vk youtube tiktok livejournal statement interview interviews post channel video program release message email e-mail comment comments speech address phone conference briefing letter tweet television tv radio remarks website blog page report article',
);

const BEFORE_VENUE = wordSet('on in at by to about with via');

/** Whether a preposition begins a statement of when, where or by which way something was said. */
export function saysWhere({ lower, classes }: Paragraph, at: number): boolean {
  if (classes[at + 1] === 'time') return true;
  if (!BEFORE_VENUE.has(lower[at] ?? '')) return false;
  for (let word = at + 1; word < at + 5; word++) {
    if (VENUES.has(lower[word] ?? '')) return true;
    if (classes[word] === 'preposition' || classes[word] === 'comma' || classes[word] === 'mark')
      return false;
  }
  return false;
}

/** End of the run of words that begins at `start`, with "of …" phrases; `start` when there is none. */
export function runAfter(paragraph: Paragraph, start: number, limit: number): number {
  const { classes, lower } = paragraph;
  const owns =
    (lower[start] === 'her' || lower[start] === 'this') && NOMINAL.has(classes[start + 1] ?? 'mark');
  const somebody =
    SOMEBODY.has(lower[start] ?? '') && classes[start + 1] === 'preposition' && start + 1 < limit;
  if (!somebody && (classes[start] === 'pronoun' || (OBJECT_PRONOUNS.has(lower[start] ?? '') && !owns)))
    return start + 1;
  let at = somebody ? start + 1 : start;
  const stop = Math.min(limit, start + LONGEST);
  for (; at < stop; at++) {
    const kind = classes[at] ?? 'mark';
    if (NOMINAL.has(kind) || (lower[at] === 'them' && lower[at - 1] === 'of')) continue;
    const close = kind === 'quote' && at > start ? termClosing(paragraph, at) : -1;
    if (close > 0 && close < stop) {
      at = close;
      continue;
    }
    if (
      kind === 'determiner' &&
      (at === start || classes[at - 1] === 'preposition' || classes[at - 1] === 'determiner')
    )
      continue;
    if (kind === 'adverb' && classes[at - 1] === 'determiner' && at > start && isNominal(paragraph, at + 1))
      continue;
    if (kind === 'coordinator' && at > start && lower[at] === 'and' && classes[at - 1] === classes[at + 1])
      continue;
    if (kind === 'preposition' && at > start && LINKS.has(lower[at] ?? '') && !saysWhere(paragraph, at))
      continue;
    break;
  }
  while (at > start && classes[at - 1] === 'preposition') at--;
  return seriesEnd(paragraph, { first: start, end: at }, limit);
}

const OPENS_SECOND = wordSet('determiner name');
const CLOSES = wordSet('comma mark');

/** End of "the mayor and the governor", of which a run ends at `end`, where nothing but those two closes the clause; else `end`. */
export function withSecond(paragraph: Paragraph, end: number, limit: number): number {
  const { classes, lower } = paragraph;
  if (lower[end] !== 'and' || !OPENS_SECOND.has(classes[end + 1] ?? 'mark')) return end;
  const next = runAfter(paragraph, end + 1, limit);
  return next > end + 1 && (next >= limit || CLOSES.has(classes[next] ?? 'mark')) ? next : end;
}

const ENDINGS: ReadonlySet<string> = new Set(ENDINGS_OF_PEOPLE);
const LENGTHS = [...new Set(ENDINGS_OF_PEOPLE.map(({ length }) => length))];

function endsAsPeople(word: string): boolean {
  for (const length of LENGTHS) if (ENDINGS.has(word.slice(-length))) return true;
  return false;
}

/** Answers for words met before; emptied when it holds more than any article needs. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 8000;

/** Whether a word names somebody by what they are or do. */
export function namesPeople(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const one = word.endsWith('s') ? word.slice(0, -1) : word;
  const names = !one.endsWith('ment') && (endsAsPeople(word) || (one !== word && endsAsPeople(one)));
  known.set(word, names);
  return names;
}
