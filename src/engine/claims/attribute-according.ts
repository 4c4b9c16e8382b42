/** "According to …": before, after or inside what is claimed. */
import { wordSet } from '../lexicons/word-list.ts';
import type { Candidate } from './candidate.ts';
import {
  attributesTo,
  beginsWithClause,
  contentEnd,
  holdsVerb,
  LONGEST,
  withoutStop,
} from './content-end.ts';
import { namesPeople, RELATIVES, runAfter, withSecond } from './noun-phrase.ts';
import { type Paragraph, type Range, sentenceAround } from './paragraph.ts';
import type { WordClass } from './word-classes.ts';

/** Words that attribute a clause to whoever is named after them. */
const CUES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
];

/** The source with a relative clause or an apposition after a comma left out. */
export function sourceAfter({
  paragraph,
  start,
  limit,
}: {
  paragraph: Paragraph;
  start: number;
  limit: number;
}): Range {
  const end = withSecond(paragraph, runAfter(paragraph, start, limit), limit);
  if (paragraph.classes[end] !== 'comma' || paragraph.classes[end + 1] !== 'name')
    return { first: start, end };
  const next = runAfter(paragraph, end + 1, limit);
  const closes =
    next >= limit - 1 || paragraph.classes[next] === 'comma' || paragraph.classes[next] === 'mark';
  return { first: start, end: closes ? next : end };
}

/** How far behind the source the comma may stand that ends an opening "According to …,", in tokens. */
const COMMA_WITHIN = 60;

function nextComma({ classes, quotedIn }: Paragraph, start: number, limit: number): number {
  for (let at = start; at < Math.min(limit, start + COMMA_WITHIN); at++)
    if (classes[at] === 'comma' && quotedIn[at] === -1) return at;
  return -1;
}

/** Whether the words behind a comma tell more of the source ("According to Ilyk, a cook who saw it, …"). */
function describesSource(paragraph: Paragraph, comma: number, next: number): boolean {
  const { lower } = paragraph;
  const opening = lower[comma + 1] ?? '';
  if (RELATIVES.has(opening)) return true;
  const own = { first: comma + 1, end: runAfter(paragraph, comma + 1, next) };
  const noun = lower[own.end - 1] ?? '';
  const whole = own.end === next || RELATIVES.has(lower[own.end] ?? '');
  if (!whole || own.end - own.first < 2) return false;
  if (ONE.has(opening)) return !ONE.has(lower[next + 1] ?? '');
  return namesPeople(noun) || namesPeople(headOf(paragraph, own)) || opening === 'his' || opening === 'her';
}

const ONE = wordSet('a an');

/** The noun of a phrase, before its first preposition. */
function headOf({ classes, lower }: Paragraph, { first, end }: Range): string {
  let at = first + 1;
  while (at < end && classes[at] !== 'preposition') at++;
  return lower[at - 1] ?? '';
}

/** What was done with a paper, behind it ("According to the charges, read out by a clerk, …"). */
const DONE = wordSet(
  'read published obtained seen reviewed released leaked cited quoted compiled signed dated written sent posted shared',
);

/** What a description may follow: a name, and an age behind it. */
const FOLLOWED = wordSet('name number');

/** ", 44, " behind a name. */
function isAge({ classes }: Paragraph, comma: number): boolean {
  return classes[comma + 1] === 'number' && classes[comma + 2] === 'comma';
}

/** Index of the comma that ends an opening "According to …,", past what is told of the source, or -1. */
function commaAfter(paragraph: Paragraph, start: number, limit: number): number {
  const comma = nextComma(paragraph, start, limit);
  const opening = paragraph.lower[comma + 1] ?? '';
  const told = DONE.has(opening) || RELATIVES.has(opening);
  if (comma !== start || (!told && !FOLLOWED.has(paragraph.classes[start - 1] ?? ''))) return comma;
  const next = nextComma(paragraph, comma + 1, limit);
  if (isAge(paragraph, comma)) return commaAfter(paragraph, next, limit);
  const described = next > 0 && (told || describesSource(paragraph, comma, next));
  return described && beginsWithClause(paragraph, { first: next + 1, end: limit }) ? next : comma;
}

/** So few words before "according to" are no clause ("It held, according to the log, two nurses"). */
const SHORTEST_CLAUSE = 3;
/** After the source these begin words of the article's own. */
const TURNS: ReadonlySet<WordClass> = new Set(['determiner', 'subordinator', 'ing', 'coordinator']);

/** Whether words behind the source tell its age or what it is: "according to Ilyk, 44, a cook", "…, head of the port". */
function tellsOfSource(paragraph: Paragraph, told: Range): boolean {
  const opening = paragraph.lower[told.first] ?? '';
  return isAge(paragraph, told.first - 1) || (namesPeople(opening) && !holdsVerb(paragraph, told));
}

/** What is claimed around a cue at token `at` and its source: behind the comma where they open the sentence, else before them, and behind where it goes on. */
export function contentAround(
  paragraph: Paragraph,
  at: number,
  { sentence, sourceEnd }: { sentence: Range; sourceEnd: number },
): Range[] {
  const { classes } = paragraph;
  if (at === sentence.first || (at === sentence.first + 1 && classes[sentence.first] === 'coordinator')) {
    const comma = commaAfter(paragraph, sourceEnd, sentence.end);
    if (comma < 0) return [];
    return [{ first: comma + 1, end: contentEnd(paragraph, comma + 1, sentence.end) }];
  }
  const first = Math.max(sentence.first, at - LONGEST);
  const before = { first, end: withoutStop(paragraph, first, at) };
  const resumes = classes[at - 1] === 'comma' && classes[sourceEnd] === 'comma';
  const opens = before.end - before.first <= SHORTEST_CLAUSE;
  const resumed = { first: sourceEnd + 1, end: contentEnd(paragraph, sourceEnd + 1, sentence.end) };
  const goesOn = opens || !(tellsOfSource(paragraph, resumed) || TURNS.has(classes[resumed.first] ?? 'mark'));
  return resumes && goesOn ? [before, resumed] : [before];
}

/** The claim of an "according to" at token `at`, or null. */
export function attributeAccording(paragraph: Paragraph, at: number): Candidate | null {
  const { lower } = paragraph;
  if (lower[at] !== 'in' && !attributesTo(paragraph, at)) return null;
  const cue = CUES.find((words) => words.every((word, index) => lower[at + index] === word));
  if (!cue) return null;
  const cueEnd = at + cue.length;
  const sentence = sentenceAround(paragraph, at);
  const source = sourceAfter({ paragraph, start: cueEnd, limit: sentence.end });
  if (source.end === source.first) return null;
  const content = contentAround(paragraph, at, { sentence, sourceEnd: source.end }).filter(
    ({ first, end }) => end > first,
  );
  if (content.length === 0) return null;
  return {
    cue: { first: at, end: cueEnd },
    source,
    content,
    degree: 'stated',
    row: null,
    circumstances: null,
    reasons: [{ rule: 'according to', evidence: cue.join(' ') }],
  };
}
