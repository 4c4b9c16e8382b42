/** What a note on each kind of card hangs on. */
import type { Claim } from '../../engine/types.ts';
import type { NoteTarget } from '../../library/note.ts';
import type { KnownPerson, PlacedNote, Reading } from '../../library/reading.ts';
import type { CardTarget } from '../../messaging/card-protocol.ts';
import type { NoteSubject } from '../components/note-slots.ts';
import { isOn, notesOnClaim, notesOnPerson } from '../reading/notes-on.ts';
import { passageOfClaim } from '../reading/passage-of-claim.ts';

export function subjectOfPerson(reading: Reading, index: number, known: KnownPerson): NoteSubject {
  const name = reading.analysis.people[index]?.name ?? '';
  return {
    target: { type: 'person', personId: known.personId, name },
    articleId: reading.article.id,
    notes: notesOnPerson(reading, index),
    drafts: reading.drafts.filter(({ target }) => target.type === 'person' && isOn(known, target.personId)),
  };
}

/** Null for a claim without words, on which nothing can hang. */
export function subjectOfClaim(reading: Reading, claim: Claim): NoteSubject | null {
  const passage = passageOfClaim(reading, claim);
  if (!passage) return null;
  const target = { type: 'claim', passage } as const;
  const notes = notesOnClaim(reading, claim);
  return { target, articleId: reading.article.id, notes, drafts: draftsOn(reading, target, notes) };
}

export function subjectOfNote(reading: Reading, placed: PlacedNote): NoteSubject {
  const { note } = placed;
  const drafts = reading.drafts.filter(({ id }) => id === note.id);
  return { target: note.target, articleId: note.articleId, notes: [placed], drafts };
}

type OnWords = Exclude<NoteTarget, { type: 'person' }>;

const sameWords = (one: OnWords['passage'], other: OnWords['passage']) =>
  one.start === other.start && one.end === other.end && one.quote === other.quote;

/** Drafts on these very words, and changes that were begun on their notes. */
function draftsOn(reading: Reading, { type, passage }: OnWords, notes: readonly PlacedNote[]) {
  const ids = new Set(notes.map(({ note }) => note.id));
  return reading.drafts.filter(
    ({ id, target }) => ids.has(id) || (target.type === type && sameWords(target.passage, passage)),
  );
}

/** A passage just chosen; a note that was written on it a moment ago belongs to it. */
export function subjectOfPassage(
  reading: Reading,
  passage: Extract<CardTarget, { type: 'passage' }>['passage'],
): NoteSubject {
  const target = { type: 'passage', passage } as const;
  const notes = reading.notes.filter(
    ({ note }) => note.target.type === 'passage' && sameWords(note.target.passage, passage),
  );
  return { target, articleId: reading.article.id, notes, drafts: draftsOn(reading, target, notes) };
}
