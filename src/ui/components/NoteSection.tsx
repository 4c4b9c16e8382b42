/** All notes on one subject. Editors once shown stay until the card closes, so that a deletion can be undone there. */
import { useState } from 'preact/hooks';
import type { NoteSlot, NoteStatus } from './keep-note.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { blankSlot, type NoteSubject, slotsFor } from './note-slots.ts';

type Statuses = ReadonlyMap<string, NoteStatus['type']>;

export function NoteSection(props: {
  readonly subject: NoteSubject;
  /** A new note is kept before a word is written in it. */
  readonly keepAtOnce?: boolean | undefined;
}) {
  const { subject, keepAtOnce = false } = props;
  const [slots, setSlots] = useState(() => slotsFor(subject));
  const [statuses, setStatuses] = useState<Statuses>(new Map());
  const all = withNewNotes(slots, subject);
  const told = (slot: NoteSlot, status: NoteStatus['type']) => {
    const next = new Map(statuses).set(slot.id, status);
    setStatuses(next);
    if (all.every(({ id }) => next.get(id) === 'deleted')) setSlots([...all, blankSlot(subject)]);
  };
  return (
    <>
      {shownOf(all, statuses).map((slot) => (
        <NoteEditor key={slot.id} slot={slot} keepAtOnce={keepAtOnce} told={(status) => told(slot, status)} />
      ))}
    </>
  );
}

/** An untouched field stands there only as long as there is no note: one that was brought back takes its place. */
function shownOf(slots: readonly NoteSlot[], statuses: Statuses): readonly NoteSlot[] {
  const statusOf = (slot: NoteSlot) =>
    statuses.get(slot.id) ?? (slot.saved || slot.draft ? 'saved' : 'blank');
  const isAlive = (slot: NoteSlot) => !['blank', 'deleted'].includes(statusOf(slot));
  return slots.some(isAlive) ? slots.filter((slot) => statusOf(slot) !== 'blank') : slots;
}

/** As the library has them now; notes that came meanwhile, from another tab, stand before what is shown already. */
function withNewNotes(slots: readonly NoteSlot[], subject: NoteSubject): readonly NoteSlot[] {
  const notes = new Map(subject.notes.map(({ note }) => [note.id, note]));
  const current = slots.map((slot) => ({ ...slot, saved: notes.get(slot.id) ?? slot.saved }));
  const shown = new Set(slots.map((slot) => slot.id));
  const fresh = subject.notes.filter(({ note }) => !shown.has(note.id));
  if (fresh.length === 0) return current;
  return [...slotsFor({ ...subject, notes: fresh, drafts: [] }), ...current];
}
