/** The form of a note as a view sends it to be kept, and as it is kept. */
import type { Passage } from '../anchoring/passage.ts';
import type { Note, NoteDraft, NoteTarget } from '../library/note.ts';
import type { DraftRecord } from '../library/schema.ts';
import {
  boolean,
  count,
  id,
  list,
  Misfit,
  missingOr,
  moment,
  nullOr,
  record,
  type Shape,
  tagged,
  text,
  webAddress,
} from './shape.ts';

const anyPassage = record<Omit<Passage, 'above' | 'below' | 'repeated'>>({
  quote: text,
  before: text,
  after: text,
  start: count,
  end: count,
  paragraph: text,
});

const neighbours = record<{ above: string | null; below: string | null; repeated: boolean | null }>({
  above: missingOr(text),
  below: missingOr(text),
  repeated: missingOr(boolean),
});

/** A passage that is not turned round; what was not yet kept of its neighbours when it was described is left out. */
export const passage: Shape<Passage> = (value, at) => {
  const found = anyPassage(value, at);
  if (found.end < found.start) throw new Misfit(`${at}: ends before it starts`);
  const { above, below, repeated } = neighbours(value, at);
  return {
    ...found,
    ...(above === null ? {} : { above }),
    ...(below === null ? {} : { below }),
    ...(repeated ? { repeated } : {}),
  };
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
