/** Nouns of stating with a possessor: "the chief's earlier claim that …", "his promise to …". */
import { wordSet } from '../lexicons/word-list.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd, LONGEST } from './content-end.ts';
import { runAfter, runBefore } from './noun-phrase.ts';
import { type Paragraph, type Range, sentenceAround } from './paragraph.ts';

const POSSESSIVES: ReadonlySet<string> = wordSet('his her their its');
/** How many adjectives may stand between a possessor and the noun. */
const NEAR = 3;

/** The possessor's own words, without what an "of …" or "at …" before them belongs to. */
function possessor(paragraph: Paragraph, end: number, floor: number): Range | null {
  let first = runBefore(paragraph, end, floor);
  for (let at = first; at < end - 1; at++)
    if (paragraph.classes[at] === 'preposition' && paragraph.lower[at] !== 'of') first = at + 1;
  return first < end ? { first, end } : null;
}

/** Where the noun's content may end at the latest: at a comma when the noun stands in an opening phrase ("Despite his claim that …,"). */
function limitOf({ classes, quotedIn }: Paragraph, at: number, sentence: Range): number {
  if (classes[sentence.first] !== 'preposition') return sentence.end;
  for (let comma = sentence.first; comma < Math.min(sentence.end, sentence.first + LONGEST); comma++)
    if (classes[comma] === 'comma' && quotedIn[comma] === -1) return comma > at ? comma : sentence.end;
  return sentence.end;
}

/** Who owns the statement: before it with a possessive, or after it with "by". */
export function ownerOf(paragraph: Paragraph, at: number, sentence: Range): Range | null {
  const { classes, lower, tokens } = paragraph;
  for (let before = at - 1; before >= Math.max(sentence.first, at - 1 - NEAR); before--) {
    if (POSSESSIVES.has(lower[before] ?? '')) return { first: before, end: before + 1 };
    const bare =
      tokens[before]?.kind === 'quote' &&
      /s$/.test(tokens[before - 1]?.text ?? '') &&
      tokens[before]?.spaced === false;
    if (classes[before] === 'possessive' || bare) {
      return possessor(paragraph, before, sentence.first);
    }
    if (classes[before] !== 'word' && classes[before] !== 'adverb' && classes[before] !== 'ed') return null;
  }
  return null;
}

/** The statement's "by …" where it stands between the noun and its clause. */
function agentAfter(paragraph: Paragraph, at: number, sentence: Range): Range | null {
  if (paragraph.lower[at + 1] !== 'by' && paragraph.lower[at + 1] !== 'from') return null;
  const end = runAfter(paragraph, at + 2, sentence.end);
  return end > at + 2 ? { first: at + 2, end } : null;
}

const VERBS = wordSet('auxiliary verb');
const JOINS = wordSet('comma mark coordinator subordinator preposition pronoun');

/** "Kyiv's claim that it won drew laughter": a statement that is the sentence's subject ends before that one's verb. */
function beforeVerb({ classes, quotedIn }: Paragraph, first: number, end: number): number {
  let acts = false;
  for (let at = first; at < end; at++) {
    const kind = classes[at] ?? 'mark';
    if (quotedIn[at] !== -1) continue;
    if (acts && JOINS.has(kind)) return end;
    if (!VERBS.has(kind)) continue;
    if (acts && !VERBS.has(classes[at - 1] ?? 'mark')) return at;
    acts = true;
  }
  return end;
}

/** The claim of a noun of stating at token `at`, or null. */
export function attributeNoun(paragraph: Paragraph, at: number): Candidate | null {
  const { lower } = paragraph;
  const row = paragraph.readings[at]?.noun;
  if (!row) return null;
  const sentence = sentenceAround(paragraph, at);
  const agent = agentAfter(paragraph, at, sentence);
  const next = agent?.end ?? at + 1;
  const opens = lower[next] === 'that' ? 'that' : lower[next] === 'to' ? 'to' : null;
  if (!opens || !row.frames.includes(opens)) return null;
  const source = agent ?? ownerOf(paragraph, at, sentence);
  if (!source) return null;
  const first = opens === 'that' ? next + 1 : next;
  const whole = contentEnd(paragraph, first, limitOf(paragraph, at, sentence));
  const end = source.first === sentence.first ? beforeVerb(paragraph, first, whole) : whole;
  if (end <= first) return null;
  return {
    cue: { first: at, end: at + 1 },
    source,
    content: [{ first, end }],
    degree: row.degree,
    row: null,
    circumstances: null,
    reasons: [{ rule: 'noun of stating', evidence: row.noun }],
  };
}
