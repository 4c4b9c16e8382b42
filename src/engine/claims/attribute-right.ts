/** A claim whose content stands behind its source: she said that … */
import { wordSet } from '../lexicons/word-list.ts';
import type { Candidate } from './candidate.ts';
import { tail } from './content-tail.ts';
import { LONGEST_DEPENDENT } from './dependent-clause.ts';
import type { Following } from './following.ts';
import { type Paragraph, type Range, wordsOf } from './paragraph.ts';
import { type Scene, speakerOf } from './speaking.ts';

const QUESTIONS = wordSet('whether what how why if about who when where which');

/** Where the question begins of "Asked by reporters what the paper said, …", which tells nothing of the answer. */
function questionStart({ lower }: Paragraph, first: number, end: number): number {
  let at = first + 1;
  while (at < end && !QUESTIONS.has(lower[at] ?? '')) at++;
  return at;
}

/** The sentence's words before the source, when no other claim stands in them. */
function leadIn({ paragraph, sentence, earlier }: Scene, end: number): Range | null {
  const last = earlier.at(-1)?.cue;
  const first = sentence.first;
  if (paragraph.lower[first] === 'asked') return { first, end: questionStart(paragraph, first, end) };
  return end <= first || end - first > LONGEST_DEPENDENT || (last && last.first >= first)
    ? null
    : { first, end };
}

const COUNTS = wordSet('share number proportion percentage');

/** "The share of those who fear it rose": whoever is only counted says nothing, and where their words end nothing shows. */
function countsSpeakers({ lower }: Paragraph, antecedent: Range | null): boolean {
  if (!antecedent) return false;
  const { first } = antecedent;
  return lower[first] === 'those' || (COUNTS.has(lower[first + 1] ?? '') && lower[first + 2] === 'of');
}

/** "She said that …" — content after the verb. */
export function attributeRight(scene: Scene, following: Following): Candidate | null {
  const { paragraph, cue } = scene;
  const speaking = speakerOf(scene);
  if (!speaking || countsSpeakers(paragraph, speaking.antecedent)) return null;
  return {
    cue: cue.words,
    source: speaking.source,
    antecedent: speaking.antecedent,
    leadIn: leadIn(scene, speaking.source.first),
    tail: tail(scene, following.content.end),
    content: [following.content],
    degree: following.degree ?? following.row.degree,
    row: following.row,
    circumstances: { first: cue.words.end, end: following.circumstancesEnd },
    ...(cue.usage === 'as-saying' && { basis: 'media' as const }),
    reasons: [{ rule: following.rule, evidence: wordsOf(paragraph, cue.words) }],
  };
}
