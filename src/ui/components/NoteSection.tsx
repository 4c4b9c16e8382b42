/** All notes on one subject. Editors once shown stay until the card closes, so that a deletion can be undone there. */
import { useState } from 'preact/hooks';
import type { NoteSlot } from './keep-note.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { blankSlot, type Drafts, type NoteSubject, slotsFor } from './note-slots.ts';

export function NoteSection({ subject, drafts }: { readonly subject: NoteSubject; readonly drafts: Drafts }) {
  const [slots, setSlots] = useState(() => slotsFor(subject, drafts));
  const [deleted, setDeleted] = useState<ReadonlySet<string>>(new Set());
  const all = withNewNotes(slots, subject);
  const drop = (slot: NoteSlot) => {
    const gone = new Set(deleted).add(slot.id);
    setDeleted(gone);
    if (all.every(({ id }) => gone.has(id))) setSlots([...all, blankSlot(subject)]);
  };
  return (
    <>
      {all.map((slot) => (
        <NoteEditor key={slot.id} slot={slot} deleted={() => drop(slot)} />
      ))}
    </>
  );
}

/** Notes that came meanwhile, from another tab, stand before what is shown already. */
function withNewNotes(slots: readonly NoteSlot[], subject: NoteSubject): readonly NoteSlot[] {
  const shown = new Set(slots.map((slot) => slot.id));
  const fresh = subject.notes.filter(({ note }) => !shown.has(note.id));
  if (fresh.length === 0) return slots;
  return [...slotsFor({ ...subject, notes: fresh }, new Map()), ...slots];
}
