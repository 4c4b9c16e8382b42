/** Runs of capitalised words: the only places where people's names can stand in English text. */

import { isFirstName } from '../lexicons/people-first-names.ts';
import { EASTERN_FAMILIES } from '../lexicons/people-russian-known.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { readFirstName, readPatronymic } from './russian/cases.ts';
import { isNobody } from './russian/word-kinds.ts';
import { isNameShaped, type Word } from './word.ts';

/** Indexes into a block's words, end exclusive. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Particles belong to a run between its words ("Ursula von der Leyen"), for sonship at its end ("Vagif Rza ogly"), or at its beginning. */
const CLOSING: ReadonlySet<string> = wordSet(
  'ogly oglu oghlu kyzy qizi uulu uly оглы оглу кызы уулу улы угли кизи гызы',
);
const OPENING: ReadonlySet<string> = wordSet(
  'von van der den bin ibn al de di da du ter ten фон ван дер ден де ди дю ла делла тер бин ибн аль эль аг',
);

function endOfRun(words: readonly Word[], first: number, openers: ReadonlySet<number>): number {
  let end = first + 1;
  for (let at = end; at < words.length; at++) {
    const word = words[at];
    if (!word || openers.has(at)) break;
    const more = at === first + 1 ? byName(words, at) : 0;
    if (more > 0) {
      end = at + more;
      at = end - 1;
      continue;
    }
    if (partsNames(words, at)) break;
    if (!word.token.spaced && word.shape !== 'initial' && words[at - 1]?.shape !== 'initial') break;
    if (isNameShaped(word) || isFirstOfName(words[at - 1], word)) end = at + 1;
    else if (word.shape !== 'particle') break;
    else if (CLOSING.has(word.lower)) end = at + 1;
  }
  return end;
}

/** "Павле I": the one numeral that looks like an English pronoun. */
function isFirstOfName(before: Word | undefined, { text }: Word): boolean {
  return text === 'I' && before?.shape === 'capital' && CYRILLIC.test(before.text);
}

const CYRILLIC = /^[\u0400-\u04ff]/;
/** Longer words in capitals are words that somebody shouts. */
const LONGEST_ABBREVIATION = 6;

/** What most genitives of places, bodies and other people's names end in. */
const OTHER_NAME = /[аяиыйо]$/;

/** No nominative first name can stand behind these in one name: "жена Вересовского | Анна". */
const GENITIVE = /(?:[сц]кого|[оеи][вн]ой|[сц]кой)$/;

const isCapital = (word: Word | undefined): word is Word => word?.shape === 'capital';

/**
 * "Кенеша | Алмазбек Вересов": a first name with a surname behind it begins a name of its own, unless another first name stands before it
 * or a patronymic closes the name, as in officials' lists ("Вересова Анна Петровна").
 */
function beginsName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word) return false;
  if (GENITIVE.test(before.lower) && readFirstName(word.lower).some((one) => one.word === word.lower))
    return readFirstName(before.lower).length === 0;
  if (!next?.token.spaced || !isCapital(next)) return false;
  if (!OTHER_NAME.test(before.lower) || readFirstName(before.lower).length > 0) return false;
  if (readFirstName(word.lower).length === 0 && !EASTERN_FAMILIES.has(word.lower)) return false;
  return readPatronymic(next.lower).length === 0 || isCapital(words[at + 2]);
}

/** Whether a Russian name begins at a word behind a capitalised one: behind an abbreviation, a firm in Latin letters or a place. */
function partsNames(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !isCapital(word) || !CYRILLIC.test(word.text)) return false;
  if (before.shape === 'capitals') return before.text.length <= LONGEST_ABBREVIATION;
  if (!isCapital(before)) return false;
  const place = isNobody(before.lower) && readFirstName(before.lower).length === 0;
  return place || !CYRILLIC.test(before.text) || beginsName(words, at);
}

/** How many words a by-name takes that goes on after `at`: "Peter | the Great", "Chester | “Chet” Wainwright"; 0 when none does. */
function byName(words: readonly Word[], at: number): number {
  const [before, one, two, three] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (one?.text === 'the' && two?.shape === 'capital' && before && isFirstName(before.lower)) return 2;
  const quoted = one?.token.kind === 'quote' && two?.shape === 'capital' && three?.token.kind === 'quote';
  const goesOn = words[at + 3];
  return quoted && goesOn?.shape === 'capital' && goesOn.token.spaced && before && isFirstName(before.lower)
    ? 4
    : 0;
}

/** Where the particles before a capitalised word begin: "von der Leyen". */
function withParticles(words: readonly Word[], first: number, least: number): number {
  let at = first;
  while (at > least && OPENING.has(words[at - 1]?.text ?? '') && words[at]?.token.spaced) at--;
  return at;
}

/** The runs of a block's words, in order; they end at punctuation, possessives and where a sentence opens. */
export function findRuns(words: readonly Word[], openers: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  let least = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !isNameShaped(word)) continue;
    const end = endOfRun(words, at, openers);
    runs.push({ first: withParticles(words, at, least), end });
    least = end;
    at = end - 1;
  }
  return runs;
}
