/** "As Ilyk noted, …" and "…, as the port had warned": what is claimed stands beside a clause of comparing. */
import { wordSet } from '../lexicons/word-list.ts';
import { skipAdjuncts, skipHearer } from './adjuncts.ts';
import type { Candidate } from './candidate.ts';
import { beginsWithClause, contentEnd, LONGEST, withoutStop } from './content-end.ts';
import type { VerbCue } from './cues.ts';
import { type Paragraph, type Range, sentenceAround, wordsOf } from './paragraph.ts';

/** Where the clause of the cue ends; -1 where it has an object or words of its own ("as he reported losses, …"). */
function clauseEnd(paragraph: Paragraph, cue: VerbCue, limit: number): number {
  const told = cue.rows.some(({ frames }) => frames.includes('hearer'));
  const start = told ? skipHearer(paragraph, cue.words.end, limit) : cue.words.end;
  const end = skipAdjuncts(paragraph, start, limit);
  return paragraph.classes[end] === 'comma' || end >= limit - 1 ? end : -1;
}

/** The sentence's words before the clause, which a comma parts from it, and behind it where they go on. */
function around(
  paragraph: Paragraph,
  as: number,
  { end, sentence }: { end: number; sentence: Range },
): Range[] {
  const first = Math.max(sentence.first, as - LONGEST);
  const before = { first, end: as - 1 };
  const behind = { first: end + 1, end: contentEnd(paragraph, end + 1, sentence.end) };
  const goesOn = !beginsWithClause(paragraph, before) || paragraph.classes[before.end - 1] === 'auxiliary';
  return goesOn && behind.end > behind.first
    ? [before, behind]
    : [{ first, end: withoutStop(paragraph, first, before.end) }];
}

/** The claim of a verb whose subject begins at `subject.first`, right behind "as"; null where "as" tells when. */
export function attributeAs(
  paragraph: Paragraph,
  cue: VerbCue,
  { subject, earlier }: { subject: Range; earlier: readonly Candidate[] },
): Candidate | null {
  const row = cue.rows.find(
    ({ frames, particle }) => frames.some((frame) => SAYS.has(frame)) || particle === 'it',
  );
  const as = subject.first - 1;
  const sentence = sentenceAround(paragraph, cue.verb);
  if (!row || paragraph.lower[as] !== 'as' || (earlier.at(-1)?.cue?.first ?? -1) >= sentence.first)
    return null;
  const end = clauseEnd(paragraph, cue, sentence.end);
  if (end < 0) return null;
  const opens =
    as === sentence.first || (as === sentence.first + 1 && paragraph.classes[as - 1] === 'coordinator');
  const behind = { first: end + 1, end: contentEnd(paragraph, end + 1, sentence.end) };
  const content = opens
    ? [behind]
    : paragraph.classes[as - 1] === 'comma'
      ? around(paragraph, as, { end, sentence })
      : [];
  if (!content.every((range) => range.end > range.first) || content.length === 0) return null;
  return {
    cue: cue.words,
    source: subject,
    content,
    degree: row.degree,
    row,
    circumstances: { first: cue.words.end, end },
    reasons: [{ rule: 'as a source says', evidence: wordsOf(paragraph, cue.words) }],
  };
}

const SAYS: ReadonlySet<string> = wordSet('clause that hearer');
