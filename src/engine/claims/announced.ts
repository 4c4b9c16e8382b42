/** "The ministry said:" — a paragraph that ends with a colon announces the words of the next. */
import type { Candidate } from './candidate.ts';
import { verbCueAt } from './cues.ts';
import { type Paragraph, sentenceAround, wordsOf } from './paragraph.ts';
import { speakerOf } from './speaking.ts';

/** Who is announced at the end of a paragraph, as a claim that has no content yet; null when nobody is. */
export function announcedBy(paragraph: Paragraph, earlier: readonly Candidate[]): Candidate | null {
  const { tokens } = paragraph;
  const last = tokens.length - 1;
  if (tokens[last]?.text !== ':') return null;
  const sentence = sentenceAround(paragraph, last);
  for (let at = last - 1; at >= sentence.first; at--) {
    const cue = verbCueAt(paragraph, at);
    const row = cue?.rows.find(({ frames }) =>
      frames.some((frame) => /^(?:clause|that|quote|hearer)$/.test(frame)),
    );
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
  return null;
}
