/** The form of a correction as a view sends it, and as it is kept. */
import type { SourceKind } from '../engine/types.ts';
import type {
  Correction,
  CorrectionAct,
  CorrectionDraft,
  CorrectionScope,
  PersonNamed,
  SourceNamed,
} from '../library/correction.ts';
import { passage } from './note-shape.ts';
import { id, list, Misfit, moment, oneOf, record, type Shape, tagged, text, webAddress } from './shape.ts';

/** UTF-16 units; a longer name is none. */
const LONGEST_NAME = 200;

/** A name that somebody can be called by. */
const name: Shape<string> = (value, at) => {
  const given = text(value, at);
  if (given.trim() === '' || given.length > LONGEST_NAME) throw new Misfit(`${at}: expected a name`);
  return given;
};

const person = record<PersonNamed>({ name, names: list(name), personId: id });

/** What kind of source speaks. */
export const sourceKind = oneOf<SourceKind>({
  person: true,
  official: true,
  organisation: true,
  media: true,
  document: true,
  anonymous: true,
  none: true,
});

const source = tagged<SourceNamed>({
  person: record({ person }),
  words: record({ words: name, kind: sourceKind }),
  unnamed: record<Record<never, never>>({}),
});

const act = tagged<CorrectionAct>({
  'not-person': record({ person }),
  'same-person': record({ person, same: person }),
  'another-person': record({ person, than: person }),
  'two-people': record({ person, other: name, mentions: list(passage) }),
  rename: record({ person, to: name }),
  person: record({ passage }),
  'not-claim': record({ passage }),
  source: record({ passage, source }),
  claim: record({ passage, source }),
});

const draftFields = {
  id,
  at: moment,
  scope: oneOf<CorrectionScope>({ article: true, all: true }),
  articleId: id,
  act,
};

/** A correction of any kind. */
export const correctionDraft: Shape<CorrectionDraft> = record<CorrectionDraft>(draftFields);

/** A correction as it is kept. */
export const correction: Shape<Correction> = record<Correction>({
  ...draftFields,
  articleTitle: text,
  articleUrl: webAddress,
});
