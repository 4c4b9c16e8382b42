/** What a note on each kind of card hangs on. */
import type { Claim } from '../../engine/types.ts';
import type { KnownPerson, PlacedNote, Reading } from '../../library/reading.ts';
import type { CardTarget } from '../../messaging/card-protocol.ts';
import { draftKeys, type NoteSubject } from '../components/note-slots.ts';
import { notesOnClaim, notesOnPerson } from '../reading/notes-on.ts';
import { passageOfClaim } from '../reading/passage-of-claim.ts';

export function subjectOfPerson(reading: Reading, index: number, known: KnownPerson): NoteSubject {
  const name = reading.analysis.people[index]?.name ?? '';
  return {
    target: { type: 'person', personId: known.personId, name },
    articleId: reading.article.id,
    notes: notesOnPerson(reading, index),
  };
}

/** Null for a claim without words, on which nothing can hang. */
export function subjectOfClaim(reading: Reading, claim: Claim): NoteSubject | null {
  const passage = passageOfClaim(reading, claim);
  if (!passage) return null;
  return {
    target: { type: 'claim', passage },
    articleId: reading.article.id,
    notes: notesOnClaim(reading, claim),
  };
}

export function subjectOfNote(placed: PlacedNote): NoteSubject {
  const { note } = placed;
  return { target: note.target, articleId: note.articleId, notes: [placed] };
}

/** A passage just chosen; a note that was written on it a moment ago belongs to it. */
export function subjectOfPassage(
  reading: Reading,
  passage: Extract<CardTarget, { type: 'passage' }>['passage'],
): NoteSubject {
  const notes = reading.notes.filter(
    ({ note }) =>
      note.target.type === 'passage' &&
      note.target.passage.start === passage.start &&
      note.target.passage.end === passage.end &&
      note.target.passage.quote === passage.quote,
  );
  return { target: { type: 'passage', passage }, articleId: reading.article.id, notes };
}

/** Subject of a card's note; null where there is none. */
export function subjectOf(reading: Reading, target: CardTarget): NoteSubject | null {
  switch (target.type) {
    case 'person': {
      const known = reading.people[target.person];
      return known ? subjectOfPerson(reading, target.person, known) : null;
    }
    case 'claim': {
      const claim = reading.analysis.claims[target.claim];
      return claim ? subjectOfClaim(reading, claim) : null;
    }
    case 'note': {
      const placed = reading.notes.find(({ note }) => note.id === target.noteId);
      return placed ? subjectOfNote(placed) : null;
    }
    case 'passage':
      return subjectOfPassage(reading, target.passage);
  }
}

/** Keys of the drafts that a card has to read before it is drawn. */
export function draftKeysOf(reading: Reading, target: CardTarget): readonly string[] {
  const subject = subjectOf(reading, target);
  return subject ? draftKeys(subject) : [];
}
