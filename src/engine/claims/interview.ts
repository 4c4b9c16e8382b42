/** Whom an interview is with, and paragraphs that begin with who speaks. */
import type { Cast } from '../people/cast.ts';
import type { Text } from '../text/text.ts';
import type { Claim } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { isInterview } from './interview-questions.ts';
import type { Paragraph } from './paragraph.ts';
import type { KindsOfSources } from './people-kinds.ts';
import type { WordClass } from './word-classes.ts';

/** A label before a colon ("Ilyk:") has no more words than this, and one that says who that is ("Ilyk, 34, cook:") no more than that. */
const LONGEST_LABEL = 4;
const LONGEST_INTRODUCTION = 14;
/** A clause has one of these, a label none. */
const IN_CLAUSE: ReadonlySet<WordClass> = new Set([
  'auxiliary',
  'verb',
  'pronoun',
  'contraction',
  'ed',
  'quote',
  'mark',
]);

/** Whom an interview is with, as a claim without content that answers carry on: the first person named in its paragraphs. */
export function intervieweeOf(text: Text, cast: Cast, kinds: KindsOfSources): Claim | null {
  if (!isInterview(text)) return null;
  const first = cast.people
    .flatMap(({ mentions }, person) => mentions.map((mention) => ({ ...mention, person })))
    .filter(({ block }) => text.blocks[block]?.kind === 'paragraph')
    .sort((a, b) => a.block - b.block || a.start - b.start)[0];
  if (!first) return null;
  const { block, start, end, person } = first;
  return {
    kind: 'direct',
    content: [],
    source: { block, start, end, person },
    sourceKind: kinds.ofInterviewee(person),
    cue: null,
    basis: { kind: 'paper', words: null },
    degree: 'stated',
    about: [],
    reasons: [{ rule: 'interviewed', evidence: cast.people[person]?.name ?? '' }],
  };
}

/** End of the person's name, or of those joined by "and", that opens a paragraph. */
function endOfName({ tokens }: Paragraph, colon: number, isPerson: (token: number) => boolean): number {
  let end = 0;
  while (end < colon && (tokens[end]?.kind !== 'word' || isPerson(end)) && tokens[end]?.text !== ',') end++;
  return end;
}

/** Whether a comma and then only words without a verb, which say who somebody is, stand up to the colon. */
function introducesSpeaker({ classes }: Paragraph, start: number, colon: number): boolean {
  return classes[start] === 'comma' && classes.slice(start, colon).every((kind) => !IN_CLAUSE.has(kind));
}

/** Index of the colon that ends a label or an introduction; -1 where none does. */
function colonIn(tokens: Paragraph['tokens']): number {
  for (let at = 0; at <= LONGEST_INTRODUCTION && at < tokens.length; at++)
    if (tokens[at]?.text === ':') return at;
  return -1;
}

/** "Ilyk: By mistake." — a paragraph that its speaker's name opens; null for any other. `isPerson` says whether a token is in a name. */
export function labelled(paragraph: Paragraph, isPerson: (token: number) => boolean): Candidate | null {
  const { tokens, block } = paragraph;
  const colon = colonIn(tokens);
  if ((block.kind !== 'paragraph' && block.kind !== 'list') || colon < 1 || colon + 2 >= tokens.length)
    return null;
  const end = endOfName(paragraph, colon, isPerson);
  const introduces = end > 0 && introducesSpeaker(paragraph, end, colon);
  if (!introduces && (end < colon || colon > LONGEST_LABEL)) return null;
  return {
    cue: null,
    source: { first: 0, end },
    content: [{ first: colon + 1, end: tokens.length }],
    degree: 'stated',
    row: null,
    circumstances: null,
    basis: 'paper',
    reasons: [{ rule: 'labelled with its speaker', evidence: '' }],
  };
}
