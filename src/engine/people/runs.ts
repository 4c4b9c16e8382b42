/** Runs of capitalised words: the only places where people's names can stand in English text. */
import { isNameShaped, type Word, type WordBlock } from './words.ts';

/** Indexes into a block's words, end exclusive. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Particles belong to a run only between its words ("Ursula von der Leyen") or, for sonship, at its end ("Vagif Rza ogly"). */
const CLOSING: ReadonlySet<string> = new Set(['ogly', 'oglu', 'oghlu', 'kyzy', 'qizi', 'uulu', 'uly']);

function endOfRun(words: readonly Word[], first: number): number {
  let end = first + 1;
  for (let at = end; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (!word.token.spaced && word.shape !== 'initial' && words[at - 1]?.shape !== 'initial') break;
    if (isNameShaped(word)) end = at + 1;
    else if (word.shape !== 'particle') break;
    else if (CLOSING.has(word.lower)) end = at + 1;
  }
  return end;
}

/** The runs of a block, in order; they end at punctuation, possessives and sentence ends. */
export function findRuns({ words, openers }: WordBlock): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !isNameShaped(word)) continue;
    let end = endOfRun(words, at);
    for (let inner = at + 1; inner < end; inner++) if (openers.has(inner)) end = inner;
    runs.push({ first: at, end });
    at = end - 1;
  }
  return runs;
}
