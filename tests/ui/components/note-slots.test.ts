/** Which editors a card opens with, and which draft each takes up. */
import { expect, it } from 'vitest';
import { blankSlot, type NoteSubject, slotsFor } from '../../../src/ui/components/note-slots.ts';
import { draft, personNote } from '../../gallery/readings/notes.ts';

const placed = personNote(3, 'Somebody', 'old');
const { target, id } = placed.note;
const empty: NoteSubject = { target, articleId: 'tmt:1', notes: [], drafts: [] };
const one: NoteSubject = { ...empty, notes: [placed] };

it('opens one blank editor where there is nothing', () => {
  const [slot, ...others] = slotsFor(empty);
  expect(others).toEqual([]);
  expect(slot).toMatchObject({ saved: null, draft: null });
  expect(slot?.id).toMatch(/^[\da-f-]{36}$/);
});

it('gives each blank editor an id of its own, so that two tabs never share a draft', () => {
  expect(blankSlot(empty).id).not.toBe(blankSlot(empty).id);
});

it('takes up the draft of a note that was never saved, under its id', () => {
  const left = draft('draft-id', target, 'Half');
  expect(slotsFor({ ...empty, drafts: [left] })).toEqual([
    { id: 'draft-id', target, articleId: left.articleId, saved: null, draft: left },
  ]);
});

it('opens one editor a note, with the draft of its change', () => {
  const change = { ...draft(id, target, 'new'), edited: placed.note.updatedAt };
  expect(slotsFor({ ...one, drafts: [change] })).toMatchObject([{ id, saved: placed.note, draft: change }]);
});

it('loses no unsaved note beside a saved one', () => {
  const slots = slotsFor({ ...one, drafts: [draft('other', target, 'Half')] });
  expect(slots.map((slot) => slot.id)).toEqual([id, 'other']);
});
