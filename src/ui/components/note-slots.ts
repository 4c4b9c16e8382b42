/** Which note editors a card shows: one for each note on its subject, one blank when there is none. */
import type { Draft } from '../../browser/drafts.ts';
import type { NoteTarget } from '../../library/note.ts';
import type { PlacedNote } from '../../library/reading.ts';
import type { NoteSlot } from './keep-note.ts';

/** Drafts by key, read before the card is drawn. */
export type Drafts = ReadonlyMap<string, Draft>;

/** Where the draft of a new note on this subject is kept. */
export function subjectKey(target: NoteTarget, articleId: string): string {
  if (target.type === 'person') return `person:${target.personId}`;
  return `${target.type}:${articleId}:${target.passage.start}-${target.passage.end}`;
}

/** Where the draft of a change to a saved note is kept. */
export const noteKey = (id: string) => `note:${id}`;

export interface NoteSubject {
  readonly target: NoteTarget;
  readonly articleId: string;
  readonly notes: readonly PlacedNote[];
}

/** All keys under which drafts for a subject may lie. */
export function draftKeys({ target, articleId, notes }: NoteSubject): readonly string[] {
  return [subjectKey(target, articleId), ...notes.map(({ note }) => noteKey(note.id))];
}

/** Editors for a subject, in the order of its notes; a draft not yet in the library comes last. */
export function slotsFor(subject: NoteSubject, drafts: Drafts): readonly NoteSlot[] {
  const { target, articleId, notes } = subject;
  const key = subjectKey(target, articleId);
  const unsaved = drafts.get(key) ?? null;
  const slots = notes.map(({ note }): NoteSlot => {
    // A new note keeps its first draft under the subject: seen when it was saved and the browser stopped right after.
    const own = unsaved?.id === note.id ? unsaved : (drafts.get(noteKey(note.id)) ?? null);
    const draftKey = own === unsaved && unsaved !== null ? key : noteKey(note.id);
    return { id: note.id, target: note.target, articleId: note.articleId, saved: note, draft: own, draftKey };
  });
  const isOwned = slots.some((slot) => slot.id === unsaved?.id);
  return (unsaved && !isOwned) || slots.length === 0
    ? [...slots, blankSlot(subject, isOwned ? null : unsaved)]
    : slots;
}

/** An editor for a note that does not exist yet. */
export function blankSlot({ target, articleId }: NoteSubject, draft: Draft | null = null): NoteSlot {
  const id = draft?.id ?? crypto.randomUUID();
  return { id, target, articleId, saved: null, draft, draftKey: subjectKey(target, articleId) };
}
