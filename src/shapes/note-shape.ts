/** The form of a note as a view sends it to be kept, and as it is kept. */
import type { Passage } from '../anchoring/passage.ts';
import type { Note, NoteDraft, NoteTarget } from '../library/note.ts';
import type { DraftRecord } from '../library/schema.ts';
import {
  count,
  id,
  list,
  Misfit,
  moment,
  nullOr,
  record,
  type Shape,
  tagged,
  text,
  webAddress,
} from './shape.ts';

const anyPassage = record<Passage>({
  quote: text,
  before: text,
  after: text,
  start: count,
  end: count,
  paragraph: text,
});

/** A passage that is not turned round. */
export const passage: Shape<Passage> = (value, at) => {
  const found = anyPassage(value, at);
  if (found.end < found.start) throw new Misfit(`${at}: ends before it starts`);
  return found;
};

const target = tagged<NoteTarget>({
  person: record({ personId: id, name: text }),
  claim: record({ passage }),
  passage: record({ passage }),
});

const draftFields = { id, target, articleId: id, text, tags: list(text), edited: nullOr(moment) };

/** A draft on any target. */
export const noteDraft: Shape<NoteDraft> = record<NoteDraft>(draftFields);

/** A draft as it is kept. */
export const draftRecord: Shape<DraftRecord> = record<DraftRecord>({ ...draftFields, at: moment });

/** A note as it is kept. */
export const note: Shape<Note> = record<Note>({
  id,
  target,
  articleId: id,
  articleTitle: text,
  articleUrl: webAddress,
  text,
  tags: list(text),
  createdAt: moment,
  updatedAt: moment,
  deletedAt: nullOr(moment),
});
