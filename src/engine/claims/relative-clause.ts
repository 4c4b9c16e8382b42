/** Phrases that a relative clause belongs to. */
import { wordSet } from '../lexicons/word-list.ts';
import { endsInOneS } from '../text/small-letters.ts';
import { beforeBracket, isNamed, RELATIVES, runAfter, runBefore } from './noun-phrase.ts';
import type { Paragraph, Range } from './paragraph.ts';
import { termOpening } from './quoted-term.ts';
import type { WordClass } from './word-classes.ts';

/** After a comma these go on with the main clause, so that what opened the sentence is no longer the next verb's subject. */
const GOES_ON: ReadonlySet<WordClass> = new Set([
  'coordinator',
  'auxiliary',
  'verb',
  'ed',
  'pronoun',
  'subordinator',
]);

/** "The firm, which sold the pier to its manager, Belk, for a ruble, said": what opens a sentence, up to its relative clause. */
export function openingWithRelative(paragraph: Paragraph, closing: number, floor: number): Range | null {
  const { classes, lower } = paragraph;
  const end = runAfter(paragraph, floor, closing);
  if (end === floor || classes[end] !== 'comma' || !RELATIVES.has(lower[end + 1] ?? '')) return null;
  if (classes[floor] === 'pronoun') return null;
  for (let at = end + 2; at < closing; at++)
    if (classes[at] === 'comma' && GOES_ON.has(classes[at + 1] ?? 'mark')) return null;
  return { first: floor, end };
}

/** How far before a verb the clause may begin that says which somebody is meant. */
const LONGEST_RELATIVE = 16;

const OPENS_CLAUSE = wordSet('who that which');

const VERBS = wordSet('auxiliary verb ed');

/** Start of a phrase that a relative clause without commas ends ("a person who saw her last week said", "those who stayed say"); `first` when none does. */
export function withRelative(paragraph: Paragraph, first: number, floor: number): number {
  const { lower, classes, tokens } = paragraph;
  for (let at = first - 1; at > Math.max(floor, first - LONGEST_RELATIVE); at--) {
    const kind = classes[at];
    if (kind === 'quote' && termOpening(paragraph, at) > floor) {
      at = termOpening(paragraph, at);
      continue;
    }
    if (kind === 'comma' || kind === 'mark' || kind === 'quote') return first;
    if (!OPENS_CLAUSE.has(lower[at] ?? '')) continue;
    const verb = classes[at + 1] === 'adverb' ? at + 2 : at + 1;
    const acts =
      VERBS.has(classes[verb] ?? '') || (classes[verb] === 'word' && endsInOneS(tokens[verb]?.text ?? ''));
    if (classes[verb] === 'word' && classes[verb + 1] === 'auxiliary') return first;
    if (acts && verb < first + 1 && lower[at - 1] === 'those') return at - 1;
    const before = isNamed(paragraph, at - 1) && classes[at - 1] !== 'ed';
    return acts && before && verb < first + 1 ? runBefore(paragraph, at, floor) : first;
  }
  return first;
}

/** The words that a relative pronoun at `at` stands for: "Anna Ilyk" in "Anna Ilyk, who"; null when none stand before it. */
export function antecedentOf(paragraph: Paragraph, at: number, floor: number): Range | null {
  const end = paragraph.classes[at - 1] === 'comma' ? at - 1 : at;
  if (end <= floor) return null;
  const closed = beforeBracket(paragraph, end, floor);
  const first = runBefore(paragraph, closed, floor);
  if (first >= closed) return null;
  return {
    first: paragraph.lower[at] === 'which' ? lastPhrase(paragraph, first, closed) : first,
    end: closed,
  };
}

/** "At the request of the watchdog, which": the last phrase with an article, of which "which" says more. */
function lastPhrase({ classes }: Paragraph, first: number, end: number): number {
  for (let at = end - 1; at > first; at--)
    if (classes[at] === 'determiner' && classes[at - 1] === 'preposition') return at;
  return first;
}
