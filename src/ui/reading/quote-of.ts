/** What a note hangs on, in words. */
import type { NoteTarget } from '../../library/note.ts';

/** The passage's quotation, or the person's name. */
export function quoteOf(target: NoteTarget): string {
  return target.type === 'person' ? target.name : target.passage.quote;
}
