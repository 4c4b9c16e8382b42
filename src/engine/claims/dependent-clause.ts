/** Where a clause ends that depends on another, or stands within one. */
import { wordSet } from '../lexicons/word-list.ts';
import type { Paragraph, Range } from './paragraph.ts';

/** A dependent clause longer than this many tokens is read to the sentence's end. */
export const LONGEST_DEPENDENT = 80;

/** Opens a clause that a comma closes before the main one ("After the mayor said …, …"). */
const OPENS_DEPENDENT = wordSet(
  'after when while although though since as because once before if whereas even',
);

const OPENS_RELATIVE = wordSet('which who whom');

/** Where the clause of the cue ends: at a comma when it depends on another clause or stands within one, else with the sentence. */
export function dependentEnd(paragraph: Paragraph, edge: number, sentence: Range): number {
  const { lower, classes, quotedIn } = paragraph;
  const opener = lower[edge - 1] ?? '';
  const opens =
    OPENS_DEPENDENT.has(opener) &&
    (edge - 1 === sentence.first || (edge - 2 === sentence.first && classes[edge - 2] !== 'name'));
  const within = OPENS_RELATIVE.has(opener) && classes[edge - 2] === 'comma';
  if (!opens && !within) return sentence.end;
  for (let at = edge + 2; at < Math.min(sentence.end, edge + LONGEST_DEPENDENT); at++)
    if (
      classes[at] === 'comma' &&
      quotedIn[at] === -1 &&
      classes[at + 1] !== 'ing' &&
      closesDependent(paragraph, at, opens)
    )
      return at;
  return sentence.end;
}

const GOES_ON = wordSet('which who and or but');

/** A comma before the main clause's subject or, after a relative clause, its verb. */
function closesDependent({ classes, lower }: Paragraph, comma: number, opens: boolean): boolean {
  const next = classes[comma + 1] ?? 'mark';
  if (!opens) return next === 'auxiliary' || next === 'verb' || next === 'ed';
  if (next === 'number' || GOES_ON.has(lower[comma + 1] ?? '')) return false;
  return true;
}
