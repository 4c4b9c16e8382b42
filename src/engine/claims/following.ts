/** A verb's place and what a rule finds to follow it: what the rules on content after a verb share. */
import type { VerbRow } from '../lexicons/claims-verbs.ts';
import type { Degree } from '../types.ts';
import { contentEnd } from './content-end.ts';
import type { VerbCue } from './cues.ts';
import type { Paragraph, Range } from './paragraph.ts';

/** What follows a verb as its content. */
export interface Following {
  readonly content: Range;
  readonly row: VerbRow;
  /** End of the words that say to whom, when and where. */
  readonly circumstancesEnd: number;
  readonly rule: string;
  /** Where it differs from the verb's own. */
  readonly degree?: Degree;
}

/** A cue by one of its rows, in a sentence that ends at `limit`. */
export interface Place {
  readonly paragraph: Paragraph;
  readonly cue: VerbCue;
  readonly row: VerbRow;
  readonly limit: number;
}

/** Content from `first` to where it ends; null when there is none. */
export function found(place: Place, first: number, rule: string, circumstancesEnd = first): Following | null {
  const content = upTo(place, first);
  return content.end > content.first ? { content, row: place.row, circumstancesEnd, rule } : null;
}

/** From `first` to where what is claimed ends. */
export function upTo({ paragraph, limit }: Place, first: number): Range {
  return { first, end: contentEnd(paragraph, first, limit) };
}
