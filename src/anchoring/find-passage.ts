/** Finding a passage again in a text that may have been edited since, with an honest answer when it is not there. */
import { candidatesIn } from './candidates.ts';
import { backToWhole, onToWhole } from './character.ts';
import { describePassage, standsTwice } from './describe-passage.ts';
import { frameOf } from './frame.ts';
import { hasLeftPlace } from './left-place.ts';
import { findLiterally } from './literal.ts';
import { isLong, judgeLong } from './long-quote.ts';
import type { Found, Passage } from './passage.ts';
import { indexText, type Work } from './text-index.ts';
import { judge, type Verdict } from './verdict.ts';

/** Everything kept of the passage stands where it stood: nothing to be weighed. */
function isUntouched(passage: Passage, text: string): boolean {
  const { start, end, quote, before, after, paragraph } = passage;
  if (!text.startsWith(before + quote + after, start - before.length)) return false;
  const now = describePassage(text, start, end);
  return now.quote === quote && now.paragraph === paragraph;
}

/** Units of a paragraph up to which nothing in it tells one of its places from another: "Staff Writer", "Read also". */
const SHORT_PARAGRAPH = 40;

/** A tiny paragraph that stands twice now: its neighbours may be as tiny. */
function isAmbiguous({ paragraph, start }: Passage, text: string, verdict: Verdict): boolean {
  if (paragraph.length > SHORT_PARAGRAPH || verdict.start === start) return false;
  return standsTwice(text, paragraph);
}

function search(passage: Passage, text: string, work: Work): Verdict | null {
  const frame = frameOf(passage);
  const index = indexText(text, frame, work);
  if (isLong(frame)) return judgeLong(frame, index, work);
  const candidates = candidatesIn(frame, index, work);
  if (candidates.length === 0) return findLiterally(passage, text);
  const { isRepeated } = frame;
  const verdict = judge(candidates, { from: passage.start, length: text.length, isRepeated });
  if (!verdict || verdict.certainty === 'certain') return verdict;
  if (verdict.certainty !== 'moved' && !isRepeated) return verdict;
  if (!hasLeftPlace(frame, index, verdict.start)) return verdict;
  // Of a paragraph that stood twice the other one is left; else the passage may have been moved.
  return isRepeated ? null : { ...verdict, certainty: 'uncertain' };
}

/**
 * Finds a passage in a later text. `certain`: its paragraph has the same words at the same place; `moved`: surely it, elsewhere or edited;
 * `uncertain`: may be it. Of an edited quotation the stretch from its first to its last surviving word is given. Never throws for any
 * strings; the stretch lies inside the text and never parts a character. Time grows with the length of the text; `work` counts the steps.
 */
export function findPassage(passage: Passage, text: string, work: Work = { steps: 0 }): Found {
  if (passage.quote === '') return { type: 'gone' };
  const { start, end } = passage;
  const verdict: Verdict | null = isUntouched(passage, text)
    ? { start, end, certainty: 'certain' }
    : search(passage, text, work);
  if (!verdict) return { type: 'gone' };
  const isDoubtful = isAmbiguous(passage, text, verdict);
  return {
    type: 'found',
    start: backToWhole(text, verdict.start),
    end: onToWhole(text, verdict.end),
    certainty: isDoubtful ? 'uncertain' : verdict.certainty,
  };
}
