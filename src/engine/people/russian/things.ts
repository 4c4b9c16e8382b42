/** What speaks against a name in Russian text: a street, a prize, a beast, a title in quotation marks, or a place bears it. */
import { NAMED_BEASTS, NAMED_THINGS, SURELY_NAMED } from '../../lexicons/people-russian-things.ts';
import type { Run } from '../runs.ts';
import type { WordBlock } from '../words.ts';
import { readFirstName } from './cases.ts';
import { hasStem, isAdjective, isEnding } from './word-kinds.ts';

export interface AgainstRow {
  readonly rule: string;
  /** A text, and the word of it that is no name. */
  readonly example: readonly [text: string, word: string];
  /** How many words of the run, from its first, are no name. */
  readonly count: (home: WordBlock, run: Run) => number;
}

const things: ReadonlySet<string> = new Set(NAMED_THINGS);
const beasts: ReadonlySet<string> = new Set(NAMED_BEASTS);

/** Longest quotation that is a title rather than speech, in words. */
const LONGEST_TITLE = 4;

/** Words of the run up to a first name behind the first word: "театра имени Чхеидзе | Гоча Вересов". */
function upToName({ words }: WordBlock, { first, end }: Run): number {
  if (readFirstName(words[first]?.lower ?? '').length > 0) return end - first;
  for (let at = first + 1; at + 1 < end; at++)
    if (readFirstName(words[at]?.lower ?? '').length > 0) return at - first;
  return end - first;
}

/** The word before a run in small letters, as far as it is written in small letters or opens a sentence ("Площадь Вересова"). */
function lowerBefore({ words, openers }: WordBlock, { first }: Run): string {
  const before = words[first - 1];
  return before && (before.shape === 'lower' || openers.has(first - 1)) ? before.lower : '';
}

const isQuote = ({ words }: WordBlock, at: number): boolean => words[at]?.token.kind === 'quote';

/** Whether the run lies in a quotation too short to be speech. */
function inTitle(home: WordBlock, { first, end }: Run): boolean {
  let open = first - 1;
  while (open >= 0 && first - open <= LONGEST_TITLE && !isQuote(home, open)) open--;
  let close = end;
  while (close < home.words.length && close - end < LONGEST_TITLE && !isQuote(home, close)) close++;
  return isQuote(home, open) && isQuote(home, close) && close - open - 1 <= LONGEST_TITLE;
}

/** The table of what speaks against. */
export const AGAINST: readonly AgainstRow[] = Object.freeze([
  {
    rule: 'named after somebody',
    example: ['Он вышел на улице Вересова вчера.', 'Вересова'],
    count: (home, run) => (hasStem(things, lowerBefore(home, run), isEnding) ? upToName(home, run) : 0),
  },
  {
    rule: 'name of a beast',
    example: ['Он гулял с собакой Ласкиной по парку.', 'Ласкиной'],
    count: (home, run) => (hasStem(beasts, lowerBefore(home, run), isEnding) ? 1 : 0),
  },
  {
    rule: 'title in quotation marks',
    example: ['Пароход «Капитан Вересов» ушёл.', 'Капитан Вересов'],
    count: (home, run) => (inTitle(home, run) ? run.end - run.first : 0),
  },
  {
    rule: 'one word after a preposition of place',
    example: ['Он живёт в Вересове давно.', 'Вересове'],
    count: (home, { first, end }) =>
      end - first === 1 && /^(?:в|во|под)$/i.test(home.words[first - 1]?.text ?? '') ? 1 : 0,
  },
  {
    rule: 'adjective of a place',
    example: ['Жители Вересовского района ждут.', 'Вересовского'],
    count: (home, { first, end }) =>
      end - first === 1 && isAdjective(home.words[first]?.lower ?? '') && home.words[end]?.shape === 'lower'
        ? 1
        : 0,
  },
]);

/** The words at a run's beginning that surely are no mention, since a street or a school bears the name. */
export function surelyNamed(home: WordBlock, run: Run): number {
  return SURELY_NAMED.has(lowerBefore(home, run)) ? upToName(home, run) : 0;
}

/** What speaks against the beginning of a run, if anything. */
export function speaksAgainst(
  home: WordBlock,
  run: Run,
): { readonly rule: string; readonly run: Run } | null {
  for (const { rule, count } of AGAINST) {
    const words = count(home, run);
    if (words > 0) return { rule, run: { first: run.first, end: run.first + words } };
  }
  return null;
}
