/** A claim as the rules find it, in tokens of its paragraph, before its source is known as somebody. */
import type { VerbRow } from '../lexicons/claims-verbs.ts';
import type { Degree, Reason } from '../types.ts';
import type { Range } from './paragraph.ts';

export interface Candidate {
  readonly cue: Range | null;
  readonly source: Range | null;
  /** The words that "who" stands for, where that is the source. */
  readonly antecedent?: Range | null;
  /** In reading order, at least one. */
  readonly content: readonly Range[];
  readonly degree: Degree;
  /** The verb's row; null for other cues. */
  readonly row: VerbRow | null;
  /** From the cue to the end of what says when, where and to whom it was said. */
  readonly circumstances: Range | null;
  /** Who is meant where no source is named, if it is a person: the subject of the sentence before a quotation. */
  readonly supposed?: Range | null;
  /** Set where the construction itself tells it: others report what this source said, or it answers in an interview. */
  readonly basis?: 'media' | 'paper';
  /** The sentence's words before the source, which may say where it spoke ("In a post on Telegram, …"). */
  readonly leadIn?: Range | null;
  /** The sentence's words after the content, which may say the same. */
  readonly tail?: Range | null;
  readonly reasons: readonly Reason[];
}
