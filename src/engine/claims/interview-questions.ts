/** Questions in headings or paragraphs of their own, and paragraphs that answer them in the first person. */
import { type Text, type TextBlock, tellsStory } from '../text/text.ts';
import type { Paragraph } from './paragraph.ts';

/** Fewer questions than this make no interview. */
const FEWEST_QUESTIONS = 2;
/** An interview says somewhere that it is one. */
const SAYS_SO =
  /\binterview(?:s|ed)?\b|\bQ&A\b|\b(?:spoke|talked|sat down) (?:to|with) The Moscow Times\b|^MT:/i;
const ASKS = /\?$/;
const QUOTED = /[“”"]/;
const FIRST_PERSON = /\b(?:I|I['’]m|I['’]ve|my|me|we|our|us|you)\b/i;

/** Whether a block is a question of the interviewer. */
export function asks({ kind, text }: TextBlock): boolean {
  return kind === 'heading' || (ASKS.test(text) && !QUOTED.test(text));
}

/** Whether a text asks somebody questions, and says that it does. */
export function isInterview({ blocks }: Text): boolean {
  const questions = blocks.filter(
    (block) => tellsStory(block.kind) && block.kind !== 'title' && ASKS.test(block.text) && asks(block),
  );
  return questions.length >= FEWEST_QUESTIONS && blocks.some(({ text }) => SAYS_SO.test(text));
}

/** Whether a paragraph answers in the first person, without quotation marks. */
export function answers({ block }: Paragraph): boolean {
  return (
    block.kind === 'paragraph' &&
    !QUOTED.test(block.text) &&
    !ASKS.test(block.text) &&
    FIRST_PERSON.test(block.text)
  );
}
