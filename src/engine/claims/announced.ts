/** "The ministry said:" — a paragraph that ends with a colon announces the words of the next. */

import { wordSet } from '../lexicons/word-list.ts';
import type { Candidate } from './candidate.ts';
import { verbCueAt } from './cues.ts';
import { type Paragraph, type Range, sentenceAround, wordsOf } from './paragraph.ts';
import { mainSubject, speakerOf } from './speaking.ts';
import { subjectBefore } from './subject.ts';
import { MEETS } from './word-classes.ts';

const SAYS = wordSet('clause that quote hearer');

/** Who is announced at the end of a paragraph, as a claim that has no content yet; null when nobody is. */
export function announcedBy(paragraph: Paragraph, earlier: readonly Candidate[]): Candidate | null {
  const { tokens } = paragraph;
  const last = tokens.length - 1;
  if (tokens[last]?.text !== ':') return null;
  const sentence = sentenceAround(paragraph, last);
  for (let at = last - 1; at >= sentence.first; at--) {
    const cue = verbCueAt(paragraph, at);
    const row = cue?.rows.find(({ frames }) => frames.some((frame) => SAYS.has(frame)));
    const speaking = cue && row ? speakerOf({ paragraph, cue, sentence, earlier }) : null;
    if (!cue || !row || !speaking) continue;
    return {
      cue: cue.words,
      ...speaking,
      content: [],
      degree: row.degree,
      row,
      circumstances: { first: cue.words.end, end: last },
      reasons: [{ rule: 'announced before a colon', evidence: wordsOf(paragraph, cue.words) }],
    };
  }
  const subject = mainSubject(paragraph, sentence, last);
  return subject && announcedWithout(paragraph, subject);
}

/** "Ilyk made the following remark:" — no verb of stating, but who is meant. */
function announcedWithout(paragraph: Paragraph, source: Range): Candidate {
  return {
    cue: null,
    source,
    content: [],
    degree: 'stated',
    row: null,
    circumstances: null,
    reasons: [{ rule: 'announced before a colon', evidence: wordsOf(paragraph, source) }],
  };
}

/** How far after the verb the newspaper is named, in tokens. */
const NEAR = 8;

/** "Ilyk spoke to The Moscow Times about …": who answers in the quotations that follow; null when nobody is interviewed. */
export function interviewed(paragraph: Paragraph): Candidate | null {
  const { lower, tokens, readings } = paragraph;
  if ((paragraph.begins & MEETS) === 0) return null;
  for (let at = 1; at < tokens.length; at++) {
    if (((readings[at]?.begins ?? 0) & MEETS) === 0) continue;
    const paper = lower
      .slice(at, at + NEAR)
      .join(' ')
      .includes('the moscow times');
    const source = paper ? subjectBefore(paragraph, at, sentenceAround(paragraph, at).first) : null;
    if (!source) continue;
    return {
      cue: null,
      source,
      content: [],
      degree: 'stated',
      row: null,
      circumstances: { first: at, end: Math.min(tokens.length, at + NEAR) },
      reasons: [{ rule: 'interviewed by the paper', evidence: wordsOf(paragraph, source) }],
    };
  }
  return null;
}
