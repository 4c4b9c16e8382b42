/** A text parted into sentences without its tokens: enough to look back for what was named. */
import { isCapitalAt, kindAt, SPACE } from '../text/letters.ts';

const STOPS = '.!?';
const CLOSERS = '"”’';
const OPENERS = '“"';

/** Whether a stop, perhaps with a closing mark, stands right before a place. */
function endsSentence(text: string, at: number): boolean {
  const last = CLOSERS.includes(text.charAt(at - 1)) ? at - 2 : at - 1;
  return last >= 0 && STOPS.includes(text.charAt(last));
}

/** The sentences of a text: parted by white space between a stop and a capital or an opening mark. */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let first = 0;
  for (let at = 1; at < text.length; at++) {
    if (kindAt(text, at) !== SPACE || !endsSentence(text, at)) continue;
    let next = at + 1;
    while (next < text.length && kindAt(text, next) === SPACE) next++;
    if (next === text.length || !(isCapitalAt(text, next) || OPENERS.includes(text.charAt(next)))) continue;
    sentences.push(text.slice(first, at));
    first = next;
  }
  return [...sentences, text.slice(first)];
}

const QUOTED = /“[^”]*(?:”|$)|"[^"]*(?:"|$)/g;

/** A text without its quotations; one that ends a sentence leaves its stop. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTED, (quoted) => (endsSentence(quoted, quoted.length) ? '. ' : ' '));
}
