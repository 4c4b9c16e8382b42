/** From a verb of stating to a claim: on which side of it the content stands, and who speaks. */
import { skipAdjuncts, skipHearer } from './adjuncts.ts';
import type { Candidate } from './candidate.ts';
import { contentAfter, type Following } from './content-after.ts';
import { closesQuotation, contentBefore, contentResumed, openingWords } from './content-before.ts';
import type { VerbCue } from './cues.ts';
import { subjectBefore } from './noun-phrase.ts';
import { type Paragraph, sentenceAround, wordsOf } from './paragraph.ts';
import { invertedSpeaker, type Scene, speakerOf } from './speaking.ts';

/** "…," she said. — content before the source, and perhaps after it. */
function attributeLeft({ paragraph, cue, sentence }: Scene): Candidate | null {
  const row = cue.rows.find(({ frames }) =>
    frames.some((frame) => /^(?:clause|that|quote|hearer)$/.test(frame)),
  );
  if (!row || cue.usage === 'as-saying') return null;
  const before = subjectBefore(paragraph, cue.words.first, sentence.first);
  const edge = before?.first ?? cue.words.first;
  const quoted = closesQuotation(paragraph, edge - 1);
  if (!quoted && !row.frames.some((frame) => frame === 'clause' || frame === 'hearer')) return null;
  const whole = contentBefore(paragraph, sentence, edge);
  const content = whole ?? openingWords(paragraph, sentence, { end: edge, cueEnd: cue.words.end });
  const inverted = before ? null : invertedSpeaker(paragraph, cue.words.end, sentence.end);
  const source = before ?? inverted;
  if (!content || !source) return null;
  const told = row.frames.includes('hearer') && cue.usage !== 'passive';
  const start = inverted?.end ?? (told ? skipHearer(paragraph, cue.words.end, sentence.end) : cue.words.end);
  const end = skipAdjuncts(paragraph, start, sentence.end);
  const resumed = contentResumed(paragraph, sentence, {
    start: end,
    quoted,
    needed: !whole,
    finite: cue.usage === 'finite',
  });
  if (!whole && !resumed) return null;
  return {
    cue: cue.words,
    source,
    content: resumed ? [content, resumed] : [content],
    degree: row.degree,
    row,
    circumstances: { first: cue.words.end, end },
    reasons: [
      {
        rule: inverted ? 'content, verb, source' : 'content, source, verb',
        evidence: wordsOf(paragraph, cue.words),
      },
    ],
  };
}

/** "She said that …" — content after the verb. */
function attributeRight(scene: Scene, following: Following): Candidate | null {
  const { paragraph, cue } = scene;
  const speaking = speakerOf(scene);
  if (!speaking) return null;
  return {
    cue: cue.words,
    source: speaking.source,
    antecedent: speaking.antecedent,
    content: [following.content],
    degree: following.row.degree,
    row: following.row,
    circumstances: { first: cue.words.end, end: following.circumstancesEnd },
    reasons: [{ rule: following.rule, evidence: wordsOf(paragraph, cue.words) }],
  };
}

/** The claim that a verb of stating makes in its sentence, or null. */
export function attributeVerb(
  paragraph: Paragraph,
  cue: VerbCue,
  earlier: readonly Candidate[],
): Candidate | null {
  const sentence = sentenceAround(paragraph, cue.verb);
  const scene = { paragraph, cue, sentence, earlier };
  const following = contentAfter(paragraph, cue, sentence.end);
  const right = () => following && attributeRight(scene, following);
  if (cue.usage !== 'finite') return right();
  const before = subjectBefore(paragraph, cue.words.first, sentence.first);
  const edge = before?.first ?? cue.words.first;
  const loose = following?.rule === 'clause after verb' || following?.rule === 'thing after verb';
  const afterContent =
    closesQuotation(paragraph, edge - 1) || (!before && paragraph.classes[edge - 1] === 'comma');
  const leftFirst = !following || (loose && afterContent);
  return leftFirst ? (attributeLeft(scene) ?? right()) : (right() ?? attributeLeft(scene));
}
