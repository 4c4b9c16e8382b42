/** The reader's notes on the invented article. */
import type { Block } from '../../../src/engine/types.ts';
import type { Note, NoteDraft, NoteTarget } from '../../../src/library/note.ts';
import type { PlacedNote } from '../../../src/library/reading.ts';
import { spanOf } from './label.ts';

/** A fixed afternoon, so that no picture changes with the day. */
export const NOTED_AT = Date.UTC(2026, 2, 14, 11, 2);

export function note(id: string, target: NoteTarget, text: string, tags: readonly string[] = []): Note {
  return {
    id,
    target,
    text,
    tags,
    articleId: 'tmt:80100',
    articleTitle: 'Forty Wagons, Two Counts: A Grain Train Divides a Border Town',
    articleUrl: 'https://www.themoscowtimes.com/2026/03/14/forty-wagons-two-counts-a80100',
    createdAt: NOTED_AT,
    updatedAt: NOTED_AT,
    deletedAt: null,
  };
}

/** Words that were never saved. */
export function draft(id: string, target: NoteTarget, text: string): NoteDraft {
  return { id, target, articleId: 'tmt:80100', text, tags: [], edited: null };
}

export function personNote(
  person: number,
  name: string,
  text: string,
  tags: readonly string[] = [],
): PlacedNote {
  const target = { type: 'person', personId: `person-${person}`, name } as const;
  return { note: note(`note-person-${person}`, target, text, tags), place: null };
}

/** A note on a passage of these blocks; `gone` for one that this version does not hold. */
export function passageNote(
  blocks: readonly Block[],
  {
    id,
    quote,
    text,
    tags = [],
    gone = false,
  }: { id: string; quote: string; text: string; tags?: readonly string[]; gone?: boolean },
): PlacedNote {
  const passage = { quote, before: '', after: '', start: 0, end: quote.length, paragraph: quote };
  const place = gone ? null : ({ spans: [spanOf(blocks, quote)], certainty: 'certain' } as const);
  return { note: note(id, { type: 'passage', passage }, text, tags), place };
}
