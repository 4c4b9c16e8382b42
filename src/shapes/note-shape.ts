/** The form of a note as a view sends it to be kept. */
import type { Passage } from '../anchoring/passage.ts';
import type { NoteDraft, NoteTarget } from '../library/note.ts';
import { count, id, Misfit, moment, nullOr, record, type Shape, tagged, text } from './shape.ts';

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

/** A draft on any target. */
export const noteDraft: Shape<NoteDraft> = record<NoteDraft>({
  id,
  target,
  articleId: id,
  text,
  edited: nullOr(moment),
});
