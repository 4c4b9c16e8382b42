/** The subject of a verb, where quotation marks stand before one of them. */
import { wordSet } from '../lexicons/word-list.ts';
import { LONGEST, runAfter } from './noun-phrase.ts';
import { type Paragraph, quotationAt, type Range } from './paragraph.ts';

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
