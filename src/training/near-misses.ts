/**
 * Words of a text that look like names and are none: firms, ships, villages that no lexicon holds. Copies of the text give some of them the
 * spelling of surnames, so that the tagger learns to tell them by what surrounds them.
 */
import { knownToLexicons } from '../engine/people/kinds.ts';
import type { Word } from '../engine/people/word.ts';
import { readWords, type WordBlock, type Words } from '../engine/people/words.ts';
import { readText } from '../engine/text/text.ts';
import type { NamedText } from './documents.ts';

const LETTERS = /^\p{Lu}[\p{L}\p{M}]+$/u;

/** Words of people's names, as written. */
function namesIn({ blocks, people }: NamedText): ReadonlySet<string> {
  const names = people.flat().map(({ block, start, end }) => (blocks[block]?.text ?? '').slice(start, end));
  return new Set(names.flatMap((name) => name.split(/\s+/)));
}

/** Whether the capital can be explained by nothing but a name of some kind. */
function looksLikeName({ openers }: WordBlock, at: number, word: Word, { counts }: Words): boolean {
  if (word.shape !== 'capital' || !LETTERS.test(word.text) || knownToLexicons(word.kinds)) return false;
  const { lower = 0, capital = 0 } = counts.get(word.lower) ?? {};
  return lower === 0 && (capital > 0 || !openers.has(at));
}

/** The near misses of a text, as written; none for Russian, whose words are declined. */
export function nearMisses(text: NamedText): ReadonlySet<string> {
  const words = readWords(readText(text.blocks));
  const found = new Set<string>();
  if (words.language === 'ru') return found;
  const names = namesIn(text);
  for (const home of words.blocks) {
    if (home.headline) continue;
    for (const { first, end } of home.runs)
      for (let at = first; at < end; at++) {
        const word = home.words[at];
        if (word && !names.has(word.text) && looksLikeName(home, at, word, words)) found.add(word.text);
      }
  }
  return found;
}
