/** Which editors a card opens with, and which draft each takes up. */
import { expect, it } from 'vitest';
import {
  draftKeys,
  type NoteSubject,
  noteKey,
  slotsFor,
  subjectKey,
} from '../../../src/ui/components/note-slots.ts';
import { personNote } from '../../gallery/readings/notes.ts';

const placed = personNote(3, 'Somebody', 'old');
const target = placed.note.target;
const empty: NoteSubject = { target, articleId: 'tmt:1', notes: [] };
const one: NoteSubject = { ...empty, notes: [placed] };
const key = subjectKey(target, 'tmt:1');

it('opens one blank editor where there is no note', () => {
  const [slot, ...others] = slotsFor(empty, new Map());
  expect(others).toEqual([]);
  expect(slot).toMatchObject({ saved: null, draft: null, draftKey: key });
  expect(slot?.id).toMatch(/^[\da-f-]{36}$/);
});

it('takes up the draft of a note that was never saved, under its id', () => {
  const draft = { id: 'draft-id', text: 'Half' };
  expect(slotsFor(empty, new Map([[key, draft]]))).toMatchObject([{ id: 'draft-id', saved: null, draft }]);
});

it('opens one editor a note, with the draft of its change', () => {
  const draft = { id: placed.note.id, text: 'new' };
  const slots = slotsFor(one, new Map([[noteKey(placed.note.id), draft]]));
  expect(slots).toMatchObject([
    { id: placed.note.id, saved: placed.note, draft, draftKey: noteKey(placed.note.id) },
  ]);
});

it('knows a first draft for the note that it became', () => {
  const draft = { id: placed.note.id, text: 'old and more' };
  expect(slotsFor(one, new Map([[key, draft]]))).toMatchObject([
    { id: placed.note.id, draft, draftKey: key },
  ]);
});

it('loses no unsaved note beside a saved one', () => {
  const draft = { id: 'other', text: 'Half' };
  expect(slotsFor(one, new Map([[key, draft]])).map(({ id }) => id)).toEqual([placed.note.id, 'other']);
});

it('asks for every key under which a draft may lie', () => {
  expect(draftKeys(one)).toEqual([key, noteKey(placed.note.id)]);
});

it('keeps drafts on two passages of one article apart', () => {
  const passage = { quote: 'a', before: '', after: '', start: 1, end: 2, paragraph: 'a' };
  const other = { ...passage, start: 5, end: 6 };
  expect(subjectKey({ type: 'passage', passage }, 'tmt:1')).not.toBe(
    subjectKey({ type: 'passage', passage: other }, 'tmt:1'),
  );
  expect(subjectKey({ type: 'passage', passage }, 'tmt:1')).not.toBe(
    subjectKey({ type: 'claim', passage }, 'tmt:1'),
  );
});
