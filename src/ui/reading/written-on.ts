/** Everything that the reader wrote on an article and its people, saved or not. */
import type { NoteDraft, NoteTarget } from '../../library/note.ts';
import type { PlacedNote, Reading } from '../../library/reading.ts';

/** A note, words not yet saved, or a note with a change that is not yet saved. */
export interface Written {
  /** The note's, which the draft has from the beginning. */
  readonly id: string;
  readonly target: NoteTarget;
  /** As written last. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly note: PlacedNote | null;
  readonly draft: NoteDraft | null;
}

/** Each note once, oldest first; words that never became one come last. */
export function writtenOn({ notes, drafts }: Reading): readonly Written[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const saved = notes.map((placed): Written => {
    const { id, target, text, tags } = placed.note;
    const draft = byId.get(id) ?? null;
    byId.delete(id);
    return { id, target, text: draft?.text ?? text, tags: draft?.tags ?? tags, note: placed, draft };
  });
  const unsaved = [...byId.values()].map((draft): Written => {
    const { id, target, text, tags } = draft;
    return { id, target, text, tags, note: null, draft };
  });
  return [...saved, ...unsaved];
}
