/** Nouns of stating with a possessor: "the chief's earlier claim that …", "his promise to …". */
import type { NounRow } from '../lexicons/claims-nouns.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { isCapitalAt } from '../text/letters.ts';
import type { Candidate } from './candidate.ts';
import { opensQuotation } from './content-before.ts';
import { beginsWithClause, contentEnd, LONGEST } from './content-end.ts';
import { runAfter, runBefore } from './noun-phrase.ts';
import { type Paragraph, quotationAt, type Range, sentenceAround } from './paragraph.ts';

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

const BE = wordSet('is was remains');

/** Where "is" or "was" stands behind a noun and what it is to or about ("The ministry’s answer to the letter was that"); -1 where none does. */
function beingAt(paragraph: Paragraph, at: number, limit: number): number {
  const { lower, classes } = paragraph;
  const end = classes[at + 1] === 'preposition' ? runAfter(paragraph, at + 2, limit) : at + 1;
  return BE.has(lower[end] ?? '') ? end : -1;
}

const VERBS = wordSet('auxiliary verb');
const JOINS = wordSet('comma mark coordinator subordinator pronoun');

/**
 * "Kyiv's claim that it won in May has drawn laughter": a statement that is the sentence's subject ends before that one's verb. Behind a
 * preposition only an auxiliary shows it: "with guns sent by" goes on.
 */
function beforeVerb({ classes, quotedIn }: Paragraph, first: number, end: number): number {
  let acts = false;
  let within = false;
  for (let at = first; at < end; at++) {
    const kind = classes[at] ?? 'mark';
    if (quotedIn[at] !== -1) continue;
    if (acts && JOINS.has(kind)) return end;
    if (kind === 'preposition') within = acts;
    if (!VERBS.has(kind)) continue;
    if (within && kind !== 'auxiliary') return end;
    if (acts && !VERBS.has(classes[at - 1] ?? 'mark')) return at;
    acts = true;
  }
  return end;
}

/** Where the content of a noun begins whose "that", "to" or quotation stands at a token; -1 where none does. */
function contentStart(paragraph: Paragraph, at: number, { frames }: NounRow, tied: boolean): number {
  const { lower, classes } = paragraph;
  const told = frames.includes('that') || (!tied && frames.includes('being'));
  // "A claim that has cost him dear" tells nothing of what is claimed.
  if (lower[at] === 'that') return told && !VERBS.has(classes[at + 1] ?? '') ? at + 1 : -1;
  if (lower[at] === 'to') return frames.includes('to') ? at : -1;
  return !tied && told && opensQuotation(paragraph, at) ? at : -1;
}

/** "His answer was “evasive”": whoever calls it so. */
function isJudged(paragraph: Paragraph, first: number): boolean {
  const quotation = opensQuotation(paragraph, first) ? quotationAt(paragraph, first + 1) : undefined;
  if (!quotation || isCapitalAt(paragraph.tokens[first + 1]?.text ?? '', 0)) return false;
  return !beginsWithClause(paragraph, quotation);
}

/** The claim of a noun of stating at token `at`, or null. */
export function attributeNoun(paragraph: Paragraph, at: number): Candidate | null {
  const row = paragraph.readings[at]?.noun;
  if (!row) return null;
  const sentence = sentenceAround(paragraph, at);
  const agent = agentAfter(paragraph, at, sentence);
  const being = beingAt(paragraph, at, sentence.end);
  const colon = paragraph.tokens[at + 1]?.text === ':' ? at + 1 : -1;
  const tied = being < 0 && colon < 0;
  const next = tied ? (agent?.end ?? at + 1) : Math.max(being, colon) + 1;
  const first = contentStart(paragraph, next, row, tied);
  const source = (tied ? agent : null) ?? ownerOf(paragraph, at, sentence);
  if (first < 0 || !source) return null;
  const whole = contentEnd(paragraph, first, limitOf(paragraph, at, sentence));
  const end = tied && source.first === sentence.first ? beforeVerb(paragraph, first, whole) : whole;
  if (end <= first || (colon < 0 && first === next && isJudged(paragraph, first))) return null;
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
