/**
 * Capitals that open Russian sentences: a preposition, a title or a common noun there begins no name, and a name that stands right behind
 * it begins behind it ("От Вересовой требуют", "Фамилия Лотоса").
 */
import { OPENERS } from '../../lexicons/people-russian.ts';
import type { Word } from '../word.ts';
import { readFirstName, readSurname } from './cases.ts';
import { nameStem } from './stem.ts';
import { isCommonRussian, isRussianTitle } from './word-kinds.ts';

/** Stems that the article writes in small letters and never with a capital inside a sentence. */
export type LowerHere = ReadonlySet<string>;

interface Opened {
  readonly words: readonly Word[];
  readonly openers: ReadonlySet<number>;
}

/** Shorter stems are too often those of other words. */
const SHORTEST_STEM = 4;
/** Endings of nouns of doing and being, and of adjectives in the neuter and the plural: no name has them. */
const NO_NAME =
  /(?:ени[еяюй]|ани[еяюй]|ением|анием|ост[ьи]|остью|ств[оау]|ством|ци[июй]|цией|[^ео]ция|изм|ирование|ённ(?:ый|ая|ые|ых|ого|ой)|[нк]ое|[вншщ]ие|[вншщ]их|вшая|вший|щая|щий|[аяу]ют|[дтлнрсзв]ят|[аеи]тся|[юя]тся|ился|ался|лась|лись|[аяеи]шь|[аи]йте|ться|[оы]вать)$/;

const beginning = ({ lower }: Word): string => lower.slice(0, SHORTEST_STEM);

/** How the words begin that open sentences: only their stems are asked for. */
function beginnings(blocks: readonly Opened[]): Set<string> {
  const found = new Set<string>();
  for (const { words, openers } of blocks)
    for (const at of openers) if (words[at]?.shape === 'capital') found.add(beginning(words[at]));
  return found;
}

/** Reads which words an article writes in small letters only. */
export function readLowerHere(blocks: readonly Opened[]): LowerHere {
  const asked = beginnings(blocks);
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const { words, openers } of blocks)
    words.forEach((word, at) => {
      if (word.shape === 'mark' || openers.has(at) || !asked.has(beginning(word))) return;
      const stem = nameStem(word.lower);
      if (stem.length >= SHORTEST_STEM) (word.shape === 'lower' ? lower : capital).add(stem);
    });
  for (const stem of capital) lower.delete(stem);
  return lower;
}

/** Whether a capitalised word at a sentence's beginning, seen with the word behind it, begins no name. */
export function opensNoName({ lower }: Word, next: Word | undefined, lowerHere: LowerHere): boolean {
  if (OPENERS.has(lower)) return true;
  if (readFirstName(lower).length > 0) return false;
  const known = isCommonRussian(lower) || isRussianTitle(lower) || lowerHere.has(nameStem(lower));
  return (known && (next?.shape !== 'initial' || readSurname(lower).length === 0)) || NO_NAME.test(lower);
}
