/** A draft is offered again on the card of what it was written on, and on no other. */
import { expect, it } from 'vitest';
import type { NoteDraft } from '../../../src/library/note.ts';
import type { Reading } from '../../../src/library/reading.ts';
import {
  subjectOfClaim,
  subjectOfNote,
  subjectOfPassage,
  subjectOfPerson,
} from '../../../src/ui/card/note-subjects.ts';
import { passageOfClaim } from '../../../src/ui/reading/passage-of-claim.ts';
import { draft } from '../../gallery/readings/notes.ts';
import { claimIndex, WAGONS } from '../../gallery/readings/wagons.ts';

const CLAIM = WAGONS.analysis.claims[claimIndex('a fantasy')];
const PASSAGE = { quote: 'forty', before: '', after: '', start: 40, end: 45, paragraph: 'forty' };

const words = (): { claim: NoteDraft; passage: NoteDraft; person: NoteDraft; change: NoteDraft } => {
  const passage = CLAIM && passageOfClaim(WAGONS, CLAIM);
  if (!passage) throw new Error('the sample has this claim');
  const note = WAGONS.notes.find((placed) => placed.note.id === 'note-seals')?.note;
  if (!note) throw new Error('the sample has this note');
  return {
    claim: draft('on-claim', { type: 'claim', passage }, 'c'),
    passage: draft('on-passage', { type: 'passage', passage: PASSAGE }, 'p'),
    person: draft('on-person', { type: 'person', personId: 'person-1', name: 'N' }, 'n'),
    change: { ...draft(note.id, note.target, 'changed'), edited: note.updatedAt },
  };
};
const reading: Reading = { ...WAGONS, drafts: Object.values(words()) };
const ids = (subject: { drafts: readonly NoteDraft[] } | null) => subject?.drafts.map(({ id }) => id);

it('on a person', () => {
  expect(ids(subjectOfPerson(reading, 1, { personId: 'person-1', met: [], maybe: [], joined: [] }))).toEqual([
    'on-person',
  ]);
  expect(ids(subjectOfPerson(reading, 2, { personId: 'person-2', met: [], maybe: [], joined: [] }))).toEqual(
    [],
  );
});

it('on a claim', () => {
  expect(CLAIM && ids(subjectOfClaim(reading, CLAIM))).toEqual(['on-claim']);
  const other = WAGONS.analysis.claims[claimIndex('the seals')];
  expect(other && ids(subjectOfClaim(reading, other))).toEqual([]);
});

it('on a passage, and not on one that begins elsewhere', () => {
  expect(ids(subjectOfPassage(reading, PASSAGE))).toEqual(['on-passage']);
  expect(ids(subjectOfPassage(reading, { ...PASSAGE, start: 41 }))).toEqual([]);
});

it('on a note whose change was not saved', () => {
  const placed = WAGONS.notes.find(({ note }) => note.id === 'note-seals');
  expect(placed && ids(subjectOfNote(reading, placed))).toEqual(['note-seals']);
});
