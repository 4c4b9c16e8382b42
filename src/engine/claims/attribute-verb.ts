/** From a verb of stating to a claim: on which side of it the content stands, and who speaks. */
import { attributeAs } from './attribute-as.ts';
import { attributeLeft } from './attribute-left.ts';
import { attributeRight } from './attribute-right.ts';
import type { Candidate } from './candidate.ts';
import { contentAfter } from './content-after.ts';
import { closesQuotation, endsAsSentence, tellsOccasion } from './content-before.ts';
import { beginsWithClause } from './content-end.ts';
import type { VerbCue } from './cues.ts';
import { dependentEnd } from './dependent-clause.ts';
import type { Following } from './following.ts';
import { type Paragraph, quotationAt, type Range, sentenceAround } from './paragraph.ts';
import { inSeries, type Scene } from './speaking.ts';
import { OPENS_PHRASE, subjectOf } from './subject-of-saying.ts';

/** Whether quoted words may be what the next verb says: no sentence of their own, and not the last word of an opening phrase ("In “Dawn,” he said …"). */
function isStatement(paragraph: Paragraph, closing: number, { first }: Range): boolean {
  const { tokens, classes } = paragraph;
  if (endsAsSentence(paragraph, closing)) return false;
  const open = quotationAt(paragraph, closing - 1)?.open ?? first;
  return (
    classes[first] !== 'preposition' ||
    open <= first ||
    classes[open - 1] === 'comma' ||
    tokens[open - 1]?.text === ':'
  );
}

/** Whether a clause that stands by itself goes before the source ("He keeps it at home, he said, “in the drawer”"). */
function interruptsClause(paragraph: Paragraph, before: Range): boolean {
  const opener = paragraph.classes[before.first] ?? 'mark';
  if (paragraph.classes[before.end] !== 'comma' || OPENS_PHRASE.has(opener)) return false;
  if (tellsOccasion(paragraph, before.first)) return false;
  return beginsWithClause(paragraph, before);
}

/** Whether words on both sides may be what is said, and those before the source sooner; `edge` is where the source or the cue begins. */
function prefersLeft(
  { paragraph, cue, sentence }: Scene,
  { rule, content }: Following,
  { edge, subject }: { edge: number; subject: boolean },
): boolean {
  const { classes, lower } = paragraph;
  const quoted = closesQuotation(paragraph, edge - 1) && isStatement(paragraph, edge - 1, sentence);
  if (rule === 'that-clause') return quoted && lower[cue.words.end] !== 'that';
  if (rule === 'quotation after verb')
    return (
      classes[content.first - 1] === 'comma' &&
      (quoted || interruptsClause(paragraph, { first: sentence.first, end: edge - 1 }))
    );
  if (rule !== 'clause after verb' && rule !== 'thing after verb') return false;
  const comma = classes[edge - 1] === 'comma';
  const weak = !beginsWithClause(paragraph, content) && classes[content.first] !== 'pronoun';
  return quoted || (comma && (!subject || weak));
}

/** "Ilyk said the pier was old; it would go, she added": the part of a sentence behind a semicolon that closes what another verb says. */
function partOf(paragraph: Paragraph, verb: number, earlier: readonly Candidate[]): Range {
  const sentence = sentenceAround(paragraph, verb);
  const said = earlier.at(-1)?.cue?.first ?? -1;
  if (said < sentence.first) return sentence;
  for (let at = verb - 1; at > said; at--)
    if (paragraph.tokens[at]?.text === ';' && paragraph.quotedIn[at] === -1)
      return { first: at + 1, end: sentence.end };
  return sentence;
}

/** The claim that a verb of stating makes in its sentence, or null. */
export function attributeVerb(
  paragraph: Paragraph,
  cue: VerbCue,
  earlier: readonly Candidate[],
): Candidate | null {
  const sentence = partOf(paragraph, cue.verb, earlier);
  const scene = { paragraph, cue, sentence, earlier };
  const before = subjectOf(scene);
  const edge = before?.first ?? cue.words.first;
  const following = contentAfter(paragraph, cue, dependentEnd(paragraph, edge, sentence));
  const right = () => following && attributeRight(scene, following);
  if (!following && before && paragraph.lower[edge - 1] === 'as')
    return attributeAs(paragraph, cue, { subject: before, earlier });
  if (cue.usage === 'as-saying') return right() ?? attributeLeft(scene);
  if (cue.usage !== 'finite') return right();
  const clause = following?.rule !== 'clause after verb' || beginsWithClause(paragraph, following.content);
  if (following && clause && inSeries(scene)) return right() ?? attributeLeft(scene);
  const leftFirst = !following || prefersLeft(scene, following, { edge, subject: before !== null });
  return leftFirst ? (attributeLeft(scene) ?? right()) : (right() ?? attributeLeft(scene));
}
