/** Nouns of stating with a possessor: "the chief's earlier claim that …", "his promise to …". */
import { type NounRow, STATEMENT_NOUNS } from '../lexicons/claims-nouns.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-end.ts';
import { runAfter, runBefore } from './noun-phrase.ts';
import { type Paragraph, type Range, sentenceAround } from './paragraph.ts';

const ROWS: ReadonlyMap<string, NounRow> = new Map(
  STATEMENT_NOUNS.flatMap((row) => [
    [row.noun, row],
    [`${row.noun}s`, row],
  ]),
);
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its']);
/** How many adjectives may stand between a possessor and the noun. */
const NEAR = 3;

/** Who owns the statement: before it with a possessive, or after it with "by". */
function ownerOf(paragraph: Paragraph, at: number, sentence: Range): Range | null {
  const { classes, lower, tokens } = paragraph;
  for (let before = at - 1; before >= Math.max(sentence.first, at - 1 - NEAR); before--) {
    if (POSSESSIVES.has(lower[before] ?? '')) return { first: before, end: before + 1 };
    const bare =
      tokens[before]?.kind === 'quote' &&
      /s$/.test(tokens[before - 1]?.text ?? '') &&
      tokens[before]?.spaced === false;
    if (classes[before] === 'possessive' || bare) {
      const first = runBefore(paragraph, before, sentence.first);
      return first < before ? { first, end: before } : null;
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

/** The claim of a noun of stating at token `at`, or null. */
export function attributeNoun(paragraph: Paragraph, at: number): Candidate | null {
  const { lower } = paragraph;
  const row = ROWS.get(lower[at] ?? '');
  if (!row) return null;
  const sentence = sentenceAround(paragraph, at);
  const agent = agentAfter(paragraph, at, sentence);
  const next = agent?.end ?? at + 1;
  const opens = lower[next] === 'that' ? 'that' : lower[next] === 'to' ? 'to' : null;
  if (!opens || !row.frames.includes(opens)) return null;
  const source = agent ?? ownerOf(paragraph, at, sentence);
  if (!source) return null;
  const first = opens === 'that' ? next + 1 : next;
  const end = contentEnd(paragraph, first, sentence.end);
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
