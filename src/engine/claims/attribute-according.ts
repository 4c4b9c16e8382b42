/** "According to …": before, after or inside what is claimed. */
import type { Candidate } from './candidate.ts';
import { contentEnd, LONGEST, withoutStop } from './content-end.ts';
import { runAfter } from './noun-phrase.ts';
import { type Paragraph, type Range, sentenceAround } from './paragraph.ts';
import type { WordClass } from './word-classes.ts';

/** Words that attribute a clause to whoever is named after them. */
const CUES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
];

/** The source with a relative clause or an apposition after a comma left out. */
function sourceAfter({
  paragraph,
  start,
  limit,
}: {
  paragraph: Paragraph;
  start: number;
  limit: number;
}): Range {
  const end = runAfter(paragraph, start, limit);
  if (paragraph.classes[end] !== 'comma' || paragraph.classes[end + 1] !== 'name')
    return { first: start, end };
  const next = runAfter(paragraph, end + 1, limit);
  const closes =
    next >= limit - 1 || paragraph.classes[next] === 'comma' || paragraph.classes[next] === 'mark';
  return { first: start, end: closes ? next : end };
}

/** Index of the comma that ends an opening "According to …," or -1. */
function commaAfter({ classes }: Paragraph, start: number, limit: number): number {
  for (let at = start; at < Math.min(limit, start + 60); at++) if (classes[at] === 'comma') return at;
  return -1;
}

/** So few words before "according to" are no clause ("It held, according to the log, two nurses"). */
const SHORTEST_CLAUSE = 3;
/** After the source these begin words of the article's own. */
const TURNS: ReadonlySet<WordClass> = new Set(['determiner', 'subordinator', 'ing', 'coordinator']);

function contentOf(
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
  if (!resumes || (!opens && TURNS.has(classes[sourceEnd + 1] ?? 'mark'))) return [before];
  return [before, { first: sourceEnd + 1, end: contentEnd(paragraph, sourceEnd + 1, sentence.end) }];
}

/** The claim of an "according to" at token `at`, or null. */
export function attributeAccording(paragraph: Paragraph, at: number): Candidate | null {
  const { lower } = paragraph;
  if (lower[at] !== 'according' && lower[at] !== 'in') return null;
  const cue = CUES.find((words) => words.every((word, index) => lower[at + index] === word));
  if (!cue) return null;
  const cueEnd = at + cue.length;
  const sentence = sentenceAround(paragraph, at);
  const source = sourceAfter({ paragraph, start: cueEnd, limit: sentence.end });
  if (source.end === source.first) return null;
  const content = contentOf(paragraph, at, { sentence, sourceEnd: source.end }).filter(
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
