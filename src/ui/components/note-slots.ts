/** Which note editors a card shows: one for each note and each unsaved draft on its subject, one blank when there is none. */
import type { NoteDraft, NoteTarget } from '../../library/note.ts';
import type { PlacedNote } from '../../library/reading.ts';
import type { NoteSlot } from './keep-note.ts';

export interface NoteSubject {
  readonly target: NoteTarget;
  readonly articleId: string;
  readonly notes: readonly PlacedNote[];
  /** Words on it that were left unsaved. */
  readonly drafts: readonly NoteDraft[];
}

/** An editor for what the library has of one note: the note, a draft, or both. */
export function slotOf({ note }: PlacedNote, draft: NoteDraft | null): NoteSlot {
  return { id: note.id, target: note.target, articleId: note.articleId, saved: note, draft };
}

/** An editor for words that never became a note. */
export function draftSlot(draft: NoteDraft): NoteSlot {
  return { id: draft.id, target: draft.target, articleId: draft.articleId, saved: null, draft };
}

/** Editors for a subject, in the order of its notes; drafts not yet in the library come last. */
export function slotsFor(subject: NoteSubject): readonly NoteSlot[] {
  const { notes, drafts } = subject;
  const saved = notes.map((placed) =>
    slotOf(placed, drafts.find((draft) => draft.id === placed.note.id) ?? null),
  );
  const isSaved = new Set(notes.map(({ note }) => note.id));
  const slots = [...saved, ...drafts.filter(({ id }) => !isSaved.has(id)).map(draftSlot)];
  return slots.length === 0 ? [blankSlot(subject)] : slots;
}

/** An editor for a note that does not exist yet; its id is its own, so that no other tab's words come between. */
export function blankSlot({ target, articleId }: NoteSubject): NoteSlot {
  return { id: crypto.randomUUID(), target, articleId, saved: null, draft: null };
}
