/** What commas and dashes set apart behind the subject of a verb. */
import { wordSet } from '../lexicons/word-list.ts';
import { verbCueAt } from './cues.ts';
import { isNamed, LONGEST, RELATIVES, runBefore } from './noun-phrase.ts';
import { type Paragraph, quotationAt } from './paragraph.ts';
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

export const SELVES = wordSet('himself herself itself themselves');

/** Whether a subject may end at a token ("Ilyk", "Ilyk (left)", "Ilyk himself"). */
function mayEnd(paragraph: Paragraph, at: number): boolean {
  const self = SELVES.has(paragraph.lower[at] ?? '') ? 1 : 0;
  return isNamed(paragraph, at - self) || paragraph.tokens[at]?.text === ')';
}

/** The interruption that the comma (or dash) before a verb closes, however many commas are in it; null when there is none. */
export function interruption(
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

const LABELS = wordSet(
  'labeled designated branded declared listed dubbed called known named deemed outlawed',
);
const BEFORE_LABEL = wordSet('a an the as');
/** Tokens of a label in quotation marks. */
const LONGEST_LABEL = 6;

/** Whether a quotation mark and the comma in it close words on what somebody is called: "Golos, labeled a “foreign agent,” said". */
export function closesLabel(paragraph: Paragraph, close: number): boolean {
  const { classes, lower } = paragraph;
  if (classes[close] !== 'quote' || classes[close - 1] !== 'comma') return false;
  const open = quotationAt(paragraph, close - 1)?.open ?? -1;
  if (open < 0 || close - open > LONGEST_LABEL) return false;
  let at = open - 1;
  while (BEFORE_LABEL.has(lower[at] ?? '')) at--;
  return LABELS.has(lower[at] ?? '');
}

const SAID = wordSet('clause hearer');

/** "The mayor, Petrova told reporters, left": whether somebody else speaks between the commas behind a subject. */
export function statesWithin(paragraph: Paragraph, first: number, end: number): boolean {
  for (let at = first + 1; at < end && !RELATIVES.has(paragraph.lower[at] ?? ''); at++) {
    const cue = paragraph.readings[at]?.verb ? verbCueAt(paragraph, at) : null;
    if (cue?.usage === 'finite' && cue.rows.some(({ frames }) => frames.some((frame) => SAID.has(frame))))
      return true;
  }
  return false;
}
