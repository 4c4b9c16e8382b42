/** What a note hangs on, in words. */
import type { NoteTarget } from '../../library/note.ts';

/** Letters of a long passage that stand over its note in a list; the whole of it stands in its card. */
const SHORT = 160;

/** The passage's quotation, or the person's name. */
export function quoteOf(target: NoteTarget): string {
  return target.type === 'person' ? target.name : target.passage.quote;
}

/** The same, cut where it is long. */
export function shortQuote(target: NoteTarget): string {
  const quote = quoteOf(target);
  return quote.length > SHORT ? `${quote.slice(0, SHORT).trimEnd()}…` : quote;
}
