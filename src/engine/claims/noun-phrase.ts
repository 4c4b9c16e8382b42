/**
 * Where the words that name somebody begin and end, read from the neighbouring verb outwards.
 * No grammar is parsed: a phrase is a run of words that may stand in one, with "of …" and the like, and what commas set apart.
 */
import { ENDINGS_OF_PEOPLE, OBJECT_PRONOUNS } from '../lexicons/claims-grammar.ts';
import type { Paragraph, Range, WordClass } from './paragraph.ts';

/** A phrase of more tokens than this is none; it bounds the work. */
const LONGEST = 60;

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
]);
/** Words that stand for a part of a group ("one of the strikers"). */
const PARTS: ReadonlySet<string> = new Set([
  'one',
  'two',
  'three',
  'four',
  'many',
  'some',
  'most',
  'all',
  'both',
  'none',
  'each',
  'half',
  'several',
  'few',
  'any',
  'another',
]);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom', 'where', 'that']);

const isNominal = ({ classes }: Paragraph, at: number) => NOMINAL.has(classes[at] ?? 'mark');

/** Whether the preposition at `at` ties what follows to a noun (or a participle after a noun) before it. */
function links(paragraph: Paragraph, at: number, floor: number): boolean {
  const { lower, classes } = paragraph;
  if (!LINKS.has(lower[at] ?? '') || at - 1 < floor) return false;
  const before = classes[at - 1];
  if (before === 'ed') return at - 2 >= floor && isNominal(paragraph, at - 2) && classes[at - 2] !== 'ed';
  return (
    before === 'name' ||
    before === 'word' ||
    before === 'number' ||
    before === 'time' ||
    PARTS.has(lower[at - 1] ?? '')
  );
}

const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'it', 'me', 'us']);

/** Whether a verb stands at `at`, so that the pronoun after it is its object. */
function isActed({ classes }: Paragraph, at: number): boolean {
  return /^(?:verb|ed|word)$/.test(classes[at] ?? '');
}

/** Start of the run of words that ends before `end`; `end` when there is none. */
export function runBefore(paragraph: Paragraph, end: number, floor: number): number {
  const { classes, lower } = paragraph;
  let first = end;
  for (let at = end - 1; at >= Math.max(floor, end - LONGEST); at--) {
    const kind = classes[at] ?? 'mark';
    if (kind === 'pronoun') return first === end ? at : first;
    if (first === end && OBJECTS.has(lower[at] ?? '') && isActed(paragraph, at - 1)) return at;
    if (first === end && lower[at] === 'them' && lower[at - 1] === 'of') {
      first = at;
      continue;
    }
    if (NOMINAL.has(kind)) first = at;
    else if (kind === 'determiner' || (kind === 'adverb' && classes[at + 1] === 'ed' && first === at + 1)) {
      first = at;
      if (classes[at - 1] === 'determiner') continue;
      if (classes[at - 1] !== 'preposition' || !links(paragraph, at - 1, floor)) return first;
    } else if (kind === 'preposition' && first === at + 1 && links(paragraph, at, floor)) first = at;
    else if (lower[at] === 'and' && first === at + 1 && joins(paragraph, at, floor)) first = at;
    else return first;
  }
  return first;
}

/** "Kobz and Lipt", "officials and experts": the same kind of word on both sides. */
function joins({ classes, tokens }: Paragraph, at: number, floor: number): boolean {
  if (at - 1 < floor) return false;
  const [before, after] = [classes[at - 1], classes[at + 1]];
  if (before === 'name' && after === 'name') return true;
  return before === 'word' && after === 'word' && /s$/.test(tokens[at - 1]?.text ?? '');
}

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

interface Interruption {
  /** Index of the mark that opens it. */
  readonly open: number;
  readonly aside: Aside;
}

/** The interruption that the comma (or dash) before a verb closes, however many commas are in it; null when there is none. */
function interruption(paragraph: Paragraph, closing: number, floor: number): Interruption | null {
  const { classes, quotedIn, tokens } = paragraph;
  const sign = tokens[closing]?.text;
  let found: Interruption | null = null;
  for (let at = closing - 1; at > Math.max(floor, closing - LONGEST); at--) {
    if (quotedIn[at] !== quotedIn[closing]) break;
    if (tokens[at]?.text !== sign || !isNominal(paragraph, at - 1)) continue;
    if (found && !/^(?:number|name)$/.test(classes[at + 1] ?? '')) break;
    const aside = asideAt(paragraph, at + 1);
    if (!aside) break;
    found = { open: at, aside };
    if (classes[at - 1] !== 'number' && !(classes[at - 1] === 'name' && classes[at - 2] === 'comma')) break;
  }
  return found;
}

/** Two words that may stand between a subject and its verb. */
const IN_TURN: ReadonlySet<string> = new Set([
  'at first',
  'in turn',
  'in response',
  'by contrast',
  'for now',
  'in part',
  'at least',
  'once again',
  'of course',
]);

function skipBack({ classes, lower }: Paragraph, verb: number, floor: number): number {
  let at = verb;
  while (at - 1 >= floor) {
    const kind = classes[at - 1];
    if (IN_TURN.has(`${lower[at - 2]} ${lower[at - 1]}`)) at -= 2;
    else if (kind === 'adverb' || kind === 'auxiliary' || kind === 'time') at--;
    else if (kind === 'number' && classes[at - 2] === 'time') at -= 2;
    else if (kind === 'preposition' && classes[at] === 'time') at--;
    else if ((lower[at - 1] === 'since' && classes[at - 2] === 'auxiliary') || lower[at - 1] === 'once') at--;
    else break;
  }
  return at;
}

/**
 * The subject of the verb at `verb`, to its left, not before `floor`: "a spokesman for the port", also across what commas
 * or dashes set apart: "Anna Ilyk, a cook," whole, "Anna Ilyk" of "Anna Ilyk, who …,". Null when none stands there.
 */
export function subjectBefore(paragraph: Paragraph, verb: number, floor: number): Range | null {
  const { tokens } = paragraph;
  let end = skipBack(paragraph, verb, floor);
  if (end <= floor) return null;
  let last = end;
  if (/^[,—–]$/.test(tokens[end - 1]?.text ?? '')) {
    const between = interruption(paragraph, end - 1, floor);
    if (!between) return null;
    if (between.aside === 'remark') last = between.open;
    end = between.open;
  }
  end = beforeBracket(paragraph, end, floor);
  const first = withRelative(paragraph, runBefore(paragraph, end, floor), floor);
  return first < end ? { first, end: last } : null;
}

/** How far before a verb the clause may begin that says which somebody is meant. */
const LONGEST_RELATIVE = 16;

/** Start of a phrase that a relative clause without commas ends ("a person who saw her last week said"); `first` when none does. */
function withRelative(paragraph: Paragraph, first: number, floor: number): number {
  const { lower, classes, tokens } = paragraph;
  for (let at = first - 1; at > Math.max(floor, first - LONGEST_RELATIVE); at--) {
    const kind = classes[at];
    if (kind === 'comma' || kind === 'mark' || kind === 'quote') return first;
    if (!/^(?:who|that|which)$/.test(lower[at] ?? '')) continue;
    const verb = classes[at + 1] === 'adverb' ? at + 2 : at + 1;
    const acts =
      /^(?:auxiliary|verb|ed)$/.test(classes[verb] ?? '') ||
      (classes[verb] === 'word' && /[^s]s$/.test(tokens[verb]?.text ?? ''));
    const before = isNominal(paragraph, at - 1) || PARTS.has(lower[at - 1] ?? '');
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
  return first < closed ? { first, end: closed } : null;
}

/** Start of a bracket that ends at `end` ("Ilyk (second from left) said"); `end` when none does. */
function beforeBracket({ tokens }: Paragraph, end: number, floor: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let at = end - 2; at > Math.max(floor, end - LONGEST); at--) if (tokens[at]?.text === '(') return at;
  return end;
}

/** Where something may be said: after "on", "in", "at" they belong to the verb, not to the noun before. */
const VENUES =
  /^(?:telegram|twitter|x|facebook|instagram|vkontakte|vk|youtube|tiktok|livejournal|statement|interview|post|channel|video|message|email|e-mail|comment|comments|speech|address|phone|conference|briefing|letter|tweet|television|tv|radio|remarks|website|blog|page|report|article)$/;

/** Whether a preposition begins a statement of when, where or by which way something was said. */
export function saysWhere({ lower, classes }: Paragraph, at: number): boolean {
  if (classes[at + 1] === 'time') return true;
  if (!/^(?:on|in|at|by|to|about|with|via)$/.test(lower[at] ?? '')) return false;
  for (let word = at + 1; word < at + 5; word++) {
    if (VENUES.test(lower[word] ?? '')) return true;
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
  if (classes[start] === 'pronoun' || (OBJECT_PRONOUNS.has(lower[start] ?? '') && !owns)) return start + 1;
  let at = start;
  const stop = Math.min(limit, start + LONGEST);
  for (; at < stop; at++) {
    const kind = classes[at] ?? 'mark';
    if (NOMINAL.has(kind) || (lower[at] === 'them' && lower[at - 1] === 'of')) continue;
    if (
      kind === 'determiner' &&
      (at === start || classes[at - 1] === 'preposition' || classes[at - 1] === 'determiner')
    )
      continue;
    if (kind === 'coordinator' && at > start && lower[at] === 'and' && classes[at - 1] === classes[at + 1])
      continue;
    if (kind === 'preposition' && at > start && LINKS.has(lower[at] ?? '') && !saysWhere(paragraph, at))
      continue;
    break;
  }
  while (at > start && classes[at - 1] === 'preposition') at--;
  return at;
}

/** Whether a word names somebody by what they are or do. */
export function namesPeople(word: string): boolean {
  return ENDINGS_OF_PEOPLE.test(word) || ENDINGS_OF_PEOPLE.test(word.replace(/s$/, ''));
}

/**
 * The subject of a verb that a comma closes off, where a quotation stands right before the subject: however many commas
 * part it from its verb, it begins after the closing mark ("…,” Ilyk, who likes the title captain, or skipper, said").
 */
export function subjectAfterQuotation(paragraph: Paragraph, verb: number, floor: number): Range | null {
  const { classes, tokens, quotedIn, quotations } = paragraph;
  if (classes[verb - 1] !== 'comma') return null;
  for (let at = verb - 2; at > Math.max(floor, verb - LONGEST); at--) {
    if (tokens[at]?.kind !== 'quote' || quotations[quotedIn[at - 1] ?? -1]?.close !== at) continue;
    if (/[^,?!]/.test(tokens[at - 1]?.text ?? '')) return null;
    const end = runAfter(paragraph, at + 1, verb);
    const holds = end > at + 1 && classes[end] === 'comma' && classes[at + 1] !== 'pronoun';
    return holds ? { first: at + 1, end } : null;
  }
  return null;
}
