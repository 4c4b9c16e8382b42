/** Finding a passage again in a text that may have been edited since, with an honest answer when it is not there. */
import { candidatesIn } from './candidates.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Found, Passage } from './passage.ts';
import { indexText, type Work } from './text-index.ts';
import { judge } from './verdict.ts';

/** Everything kept of the passage stands where it stood: nothing to be weighed. */
const isUntouched = ({ text, offset }: Frame, later: string): boolean =>
  offset >= 0 && later.startsWith(text, offset);

/**
 * Finds a passage in a later text. `certain`: nothing around it changed or only its place did not; `moved`: surely it, elsewhere or
 * edited; `uncertain`: may be it. Never throws; the stretch given lies inside the text and never parts a character. Time grows with the
 * length of the text; `work` receives the number of steps taken.
 */
export function findPassage(passage: Passage, text: string, work: Work = { steps: 0 }): Found {
  const frame = frameOf(passage);
  if (isUntouched(frame, text))
    return { type: 'found', start: passage.start, end: passage.end, certainty: 'certain' };
  const index = indexText(text, frame, work);
  const verdict = judge(candidatesIn(frame, index, work), { from: passage.start, length: text.length });
  return verdict ? { type: 'found', ...verdict } : { type: 'gone' };
}
