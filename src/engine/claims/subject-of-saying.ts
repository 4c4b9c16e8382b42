/** Who says something, as the subject of its verb. */
import { wordSet } from '../lexicons/word-list.ts';
import { closesQuotation } from './content-before.ts';
import { beginsWithClause } from './content-end.ts';
import type { VerbCue } from './cues.ts';
import { type Paragraph, type Range, wordsOf } from './paragraph.ts';
import { kindOfWords } from './speaker.ts';
import { invertedSpeaker, type Scene } from './speaking.ts';
import { subjectBefore } from './subject.ts';
import { subjectAfterQuotation, subjectNamedInQuotes } from './subject-quoted.ts';

export const OPENS_PHRASE = wordSet('preposition subordinator ing ed adverb time');

/** Who stands before the verb as its subject; nobody where the verb comes first and its subject ends the sentence. */
export function subjectOf({ paragraph, cue, sentence }: Scene): Range | null {
  const { classes } = paragraph;
  const told = cue.rows.some(({ frames }) => frames.includes('hearer'));
  const afterComma =
    !told && classes[cue.words.first - 1] === 'comma' && cue.words.end - cue.words.first === 1;
  const first = afterComma ? behindOpening(paragraph, sentence) : sentence.first;
  const clause = { first, end: cue.words.first - 1 };
  const limit = first > sentence.first ? beforeAside(paragraph, cue, sentence.end) : sentence.end;
  const states = () =>
    beginsWithClause(paragraph, clause) ||
    (first > sentence.first && beginsWithClause(paragraph, { ...clause, first: sentence.first }));
  if (afterComma && endsSentence(paragraph, cue, limit) && states()) return null;
  const named = subjectNamedInQuotes(paragraph, cue.words.first, sentence.first);
  if (named) return named;
  const near = subjectBefore(paragraph, cue.words.first, sentence.first);
  if (near && closesQuotation(paragraph, near.first - 1)) return near;
  return subjectAfterQuotation(paragraph, cue.words.first, sentence.first) ?? near;
}

/** "In Luga, 19 houses were damaged": where the clause begins behind a phrase that says first when, where or of what. */
function behindOpening({ classes }: Paragraph, { first, end }: Range): number {
  if (!OPENS_PHRASE.has(classes[first] ?? 'mark')) return first;
  const comma = classes.indexOf('comma', first);
  return comma > 0 && comma < end ? comma + 1 : first;
}

/** "…, said Ilyk, who was there": where the sentence would end without what a comma adds of the speaker. */
function beforeAside(paragraph: Paragraph, { words }: VerbCue, limit: number): number {
  const end = invertedSpeaker(paragraph, words.end, limit)?.end ?? limit;
  return paragraph.classes[end] === 'comma' ? end + 1 : limit;
}

/** Whether nothing but somebody's name or description follows up to the sentence's end. */
function endsSentence(paragraph: Paragraph, { words, rows }: VerbCue, limit: number): boolean {
  if (paragraph.classes[words.end] === 'pronoun') return false;
  const speaker = invertedSpeaker(paragraph, words.end, limit);
  if (speaker && rows.some(({ frames }) => frames.includes('thing')) && !maySpeak(paragraph, speaker))
    return false;
  return speaker !== null && speaker.end >= limit - 1 && paragraph.classes[speaker.end - 1] !== 'ed';
}

/** Whether words name somebody or a body, and not what a verb of stating is about ("confirmed the story"). */
function maySpeak(paragraph: Paragraph, range: Range): boolean {
  const named = paragraph.classes.slice(range.first, range.end).includes('name');
  return named || kindOfWords(wordsOf(paragraph, range)) !== 'organisation';
}
