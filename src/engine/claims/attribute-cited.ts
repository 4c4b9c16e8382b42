/** "Kommersant reported, citing a source in the port, that …": the source behind a report makes the same claim. */

import { wordSet } from '../lexicons/word-list.ts';
import type { Candidate } from './candidate.ts';
import { runAfter } from './noun-phrase.ts';
import { type Paragraph, sentenceAround, wordsOf } from './paragraph.ts';
import { kindOfWords } from './speaker.ts';
import { withName } from './subject-quoted.ts';
import { CITES } from './word-classes.ts';

/** Whether the word at `at` names a source behind the sentence's claim: after a comma, or after "which". */
function citesSource({ lower, classes, readings }: Paragraph, at: number): boolean {
  if (((readings[at]?.begins ?? 0) & CITES) === 0) return false;
  const word = lower[at] ?? '';
  if (word.endsWith('ing')) return classes[at - 1] === 'comma' || at === 0 || classes[at - 1] === 'mark';
  return lower[at - 1] === 'which' || lower[at - 1] === 'who';
}

const SPEAKERS = wordSet('anonymous official person');

/** Whether the words cited name somebody who speaks, and not a reason ("citing safety"). */
function isSpeaker(paragraph: Paragraph, first: number, end: number): boolean {
  return SPEAKERS.has(kindOfWords(wordsOf(paragraph, { first, end })));
}

/** Whether the words cited begin as a name or with an article. */
function isNamed({ classes }: Paragraph, first: number): boolean {
  return classes[first] === 'name' || classes[first] === 'determiner';
}

const cueOf = (report: Candidate | undefined) => report?.cue?.first ?? Number.POSITIVE_INFINITY;

/** The claims of sources that media cite in a paragraph: each has the content of the report that cites it. */
export function attributeCited(
  paragraph: Paragraph,
  reports: readonly Candidate[],
  text: (candidate: Candidate) => string,
): Candidate[] {
  if ((paragraph.begins & CITES) === 0) return [];
  const cited: Candidate[] = [];
  let next = 0;
  for (let at = 0; at < paragraph.tokens.length; at++) {
    if (!citesSource(paragraph, at)) continue;
    const sentence = sentenceAround(paragraph, at);
    while (cueOf(reports[next]) < sentence.first) next++;
    while (cueOf(reports[next + 1]) < at) next++;
    const report = cueOf(reports[next]) < sentence.end ? reports[next] : undefined;
    const end = withName(paragraph, runAfter(paragraph, at + 1, sentence.end), sentence.end);
    if (!report || end === at + 1 || paragraph.lower[end] === 'as') continue;
    if (
      !isSpeaker(paragraph, at + 1, end) &&
      !(kindOfWords(text(report)) === 'media' && isNamed(paragraph, at + 1))
    )
      continue;
    cited.push({
      ...report,
      cue: { first: at, end: at + 1 },
      source: { first: at + 1, end },
      antecedent: null,
      basis: 'media',
      reasons: [{ rule: 'cited by a report', evidence: paragraph.tokens[at]?.text ?? '' }],
    });
  }
  return cited;
}
