/**
 * Quoted words that are part of a phrase and nobody's speech: what something is called or somebody is charged with
 * (the “Zarya” factory, detained for “discrediting the army”, the so-called “people’s mayor” of Luga).
 */
import { wordSet } from '../lexicons/word-list.ts';
import { type Paragraph, quotationAt } from './paragraph.ts';

/** Words of the longest such term; more of them are speech. */
const LONGEST_TERM = 7;

const BEFORE = wordSet('determiner preposition possessive word name number ed ing');

const ENDS_SPEECH = wordSet('comma mark');

/** Whether the quotation stands within a phrase: after a word that is no verb of stating, and without a sign of its own at its end. */
function isTerm({ classes, readings }: Paragraph, open: number, close: number): boolean {
  const words = close - open - 1;
  if (words < 1 || words > LONGEST_TERM || open === 0) return false;
  if (ENDS_SPEECH.has(classes[close - 1] ?? 'mark') || readings[open - 1]?.verb) return false;
  return BEFORE.has(classes[open - 1] ?? 'mark');
}

/** The opening mark of the term that the mark at `close` ends; -1 where none does. */
export function termOpening(paragraph: Paragraph, close: number): number {
  const quotation = quotationAt(paragraph, close - 1);
  if (!quotation || quotation.close !== close || quotation.open === null) return -1;
  return isTerm(paragraph, quotation.open, close) ? quotation.open : -1;
}

const OWNS = wordSet('determiner preposition possessive');

/** The closing mark of the term that the mark at `open` begins, where what goes before cannot end a phrase; -1 where none does. */
export function termClosing(paragraph: Paragraph, open: number): number {
  const quotation = quotationAt(paragraph, open + 1);
  if (!quotation || quotation.open !== open || quotation.close === null) return -1;
  if (open === 0 || !OWNS.has(paragraph.classes[open - 1] ?? 'mark')) return -1;
  return isTerm(paragraph, open, quotation.close) ? quotation.close : -1;
}
