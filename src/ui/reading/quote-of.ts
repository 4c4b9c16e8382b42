/** What a note hangs on, in words. */
import type { Note } from '../../library/note.ts';

/** The passage's quotation, or the person's name. */
export function quoteOf(note: Note): string {
  return note.target.type === 'person' ? note.target.name : note.target.passage.quote;
}
