/** Finding a quotation letter by letter: for text whose words no longer can be told, such as a script without spaces run together. */
import type { Passage } from './passage.ts';
import type { Verdict } from './verdict.ts';

/** Letters that must agree at least: fewer may stand by chance within any word. */
const LEAST = 16;

/** Where the quotation stands with all that stood on both sides of it, in the very letters; null when it does so nowhere or more than once. */
export function findLiterally({ quote, before, after }: Passage, text: string): Verdict | null {
  const whole = before + quote + after;
  const at = text.indexOf(whole);
  if (whole.length < LEAST || at < 0 || text.includes(whole, at + 1)) return null;
  const start = at + before.length;
  return { start, end: start + quote.length, certainty: 'moved' };
}
