/** From a verb of stating to a claim: on which side of it the content stands, and who speaks. */

import { wordSet } from '../lexicons/word-list.ts';
import { skipAdjuncts, skipHearer } from './adjuncts.ts';
import { attributeAs } from './attribute-as.ts';
import type { Candidate } from './candidate.ts';
import { contentAfter } from './content-after.ts';
import {
  closesQuotation,
  contentBefore,
  contentResumed,
  openingWords,
  tellsOccasion,
} from './content-before.ts';
import { beginsWithClause } from './content-end.ts';
import type { VerbCue } from './cues.ts';
import type { Following } from './following.ts';
import { RELATIVES, saysWhere } from './noun-phrase.ts';
import { type Paragraph, quotationAt, type Range, sentenceAround, wordsOf } from './paragraph.ts';
import { kindOfWords } from './speaker.ts';
import { inSeries, invertedSpeaker, reportStart, type Scene, speakerOf } from './speaking.ts';
import { subjectBefore } from './subject.ts';
import { subjectAfterQuotation, subjectNamedInQuotes } from './subject-quoted.ts';

/** Words after the content are looked at up to this many tokens. */
const LONGEST_TAIL = 20;

/** A dependent clause longer than this many tokens is read to the sentence's end. */
const LONGEST_DEPENDENT = 80;

const OPENS_PHRASE = wordSet('preposition subordinator ing ed adverb time');

/** Who stands before the verb as its subject; nobody where the verb comes first and its subject ends the sentence. */
function subjectOf({ paragraph, cue, sentence }: Scene): Range | null {
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

/** "A camp where, she says, guards slept": what is said hangs on words of the article's own. */
const HANGS = wordSet('which where whom when who');
/** "All of which" and the like belong to what is said. */
const SHORT = 3;
const ACTS = wordSet('auxiliary verb ed');

/** What is said of it: from "which" on where that acts, else behind the source. */
function hanging({ classes }: Paragraph, { first, end }: Range, resumed: Range): Range[] {
  const relative = end - 1;
  if (relative - first < SHORT) return [{ first, end }, resumed];
  return ACTS.has(classes[resumed.first] ?? '') ? [{ first: relative, end }, resumed] : [resumed];
}

const SOMEBODY = wordSet('a an somebody someone');

/**
 * "The driver, Serk told reporters, was drunk": where the comma may stand behind who says it, past whom it was told and where.
 * In "the captain, a man remembered for his songs, was …" nobody says anything.
 */
function apart({ paragraph, cue }: Scene, source: Range | null, end: number): number {
  const { lower } = paragraph;
  const tells = source && !SOMEBODY.has(lower[source.first] ?? '');
  return tells && cue.usage === 'finite' && !RELATIVES.has(lower[cue.words.first - 1] ?? '')
    ? end
    : cue.words.end;
}

const SAID_BEFORE = wordSet('clause that quote hearer');

/** Verbs of these say first to whom something is said. */
const NAMES_HEARER = wordSet('hearer request');

const SAID_UNQUOTED = wordSet('clause that hearer');

const ACTED = wordSet('verb ed auxiliary');

/** Opens words that tell when or where, and nothing that is said ("In May, he complained."). */
const OPENS_OCCASION = wordSet('preposition adverb subordinator ing ed time');

/** "Tickets remain valid, it said.": whether a verb of saying and who says it end the sentence, so that anything before is said. */
function endsAs({ paragraph, cue, sentence }: Scene, source: Range | null): boolean {
  const says =
    paragraph.lower[cue.verb] === 'said' ||
    paragraph.lower[cue.verb] === 'says' ||
    (cue.usage === 'finite' &&
      paragraph.block.kind !== 'title' &&
      cue.rows.some(({ frames }) => frames.includes('clause')) &&
      !OPENS_OCCASION.has(paragraph.classes[sentence.first] ?? 'mark') &&
      paragraph.classes.slice(sentence.first, source?.first).some((kind) => ACTED.has(kind)));
  if (!source || paragraph.classes.slice(source.first, source.end).includes('comma')) return false;
  return says && Math.max(source.end, cue.words.end) >= sentence.end - 1;
}

/** "…," she said. — content before the source, and perhaps after it. */
function attributeLeft(scene: Scene): Candidate | null {
  const { paragraph, cue, sentence } = scene;
  const row = cue.rows.find(({ frames }) => frames.some((frame) => SAID_BEFORE.has(frame)));
  if (!row) return null;
  const before = cue.usage === 'as-saying' ? (speakerOf(scene)?.source ?? null) : subjectOf(scene);
  const edge = (cue.usage === 'as-saying' && reportStart(scene)) || (before?.first ?? cue.words.first);
  const quoted = closesQuotation(paragraph, edge - 1);
  if (!quoted && !row.frames.some((frame) => SAID_UNQUOTED.has(frame))) return null;
  const inverted = before ? null : invertedSpeaker(paragraph, cue.words.end, sentence.end);
  const source = before ?? inverted;
  const told = row.frames.some((frame) => NAMES_HEARER.has(frame)) && cue.usage !== 'passive';
  const start = inverted?.end ?? (told ? skipHearer(paragraph, cue.words.end, sentence.end) : cue.words.end);
  const end = skipAdjuncts(paragraph, start, sentence.end);
  const whole = contentBefore(paragraph, sentence, edge, endsAs(scene, source));
  const content =
    whole ?? openingWords(paragraph, sentence, { end: edge, resumed: apart(scene, before, end) });
  if (!content || !source) return null;
  if (quoted && end < sentence.end - 1 && endsAsSentence(paragraph, edge - 1)) return null;
  const resumed = contentResumed(paragraph, sentence, {
    start: end,
    quoted,
    needed:
      !whole ||
      HANGS.has(paragraph.lower[edge - 2] ?? '') ||
      (inverted !== null && !quoted && opensDependent(paragraph, content)),
    finite: cue.usage === 'finite' && !inverted,
  });
  if (!whole && !resumed) return null;
  const hangs = !quoted && resumed !== null && HANGS.has(paragraph.lower[edge - 2] ?? '');
  return {
    cue: cue.words,
    source,
    content: hangs ? hanging(paragraph, content, resumed) : resumed ? [content, resumed] : [content],
    tail: resumed || end >= sentence.end ? null : tail(scene, end),
    degree: row.degree,
    row,
    circumstances: { first: cue.words.end, end },
    ...(cue.usage === 'as-saying' && { basis: 'media' as const }),
    reasons: [
      {
        rule: inverted ? 'content, verb, source' : 'content, source, verb',
        evidence: wordsOf(paragraph, cue.words),
      },
    ],
  };
}

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

/** The words after the content up to the next comma or the sentence's end. */
function tail({ paragraph, sentence }: Scene, first: number): Range | null {
  const start = paragraph.classes[first] === 'comma' ? first + 1 : first;
  if (paragraph.classes[start] !== 'preposition' || !saysWhere(paragraph, start)) return null;
  let end = start;
  while (
    end < Math.min(sentence.end, first + LONGEST_TAIL) &&
    paragraph.classes[end] !== 'comma' &&
    paragraph.classes[end] !== 'mark'
  )
    end++;
  return end > start ? { first: start, end } : null;
}

const COUNTS = wordSet('share number proportion percentage');

/** "The share of those who fear it rose": whoever is only counted says nothing, and where their words end nothing shows. */
function countsSpeakers({ lower }: Paragraph, antecedent: Range | null): boolean {
  if (!antecedent) return false;
  const { first } = antecedent;
  return lower[first] === 'those' || (COUNTS.has(lower[first + 1] ?? '') && lower[first + 2] === 'of');
}

/** "She said that …" — content after the verb. */
function attributeRight(scene: Scene, following: Following): Candidate | null {
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

/** Whether a full stop stands before a closing mark, so that what follows is another sentence. */
function endsAsSentence({ tokens }: Paragraph, closing: number): boolean {
  return /^(?:\.+|…)$/.test(tokens[closing - 1]?.text ?? '');
}

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

/** Opens a clause that a comma closes before the main one ("After the mayor said …, …"). */
const OPENS_DEPENDENT = wordSet(
  'after when while although though since as because once before if whereas even',
);

/** "As the war goes on, said Ilyk, …": words before the source that depend on those behind it. */
function opensDependent(paragraph: Paragraph, { first, end }: Range): boolean {
  const { lower, classes } = paragraph;
  if (lower[first] !== 'as' && classes[first] !== 'subordinator') return false;
  const comma = classes.indexOf('comma', first);
  return comma < 0 || comma > end || !beginsWithClause(paragraph, { first: comma + 1, end });
}

const OPENS_RELATIVE = wordSet('which who whom');

/** Where the clause of the cue ends: at a comma when it depends on another clause or stands within one, else with the sentence. */
function dependentEnd(paragraph: Paragraph, edge: number, sentence: Range): number {
  const { lower, classes, quotedIn } = paragraph;
  const opener = lower[edge - 1] ?? '';
  const opens =
    OPENS_DEPENDENT.has(opener) &&
    (edge - 1 === sentence.first || (edge - 2 === sentence.first && classes[edge - 2] !== 'name'));
  const within = OPENS_RELATIVE.has(opener) && classes[edge - 2] === 'comma';
  if (!opens && !within) return sentence.end;
  for (let at = edge + 2; at < Math.min(sentence.end, edge + LONGEST_DEPENDENT); at++)
    if (
      classes[at] === 'comma' &&
      quotedIn[at] === -1 &&
      classes[at + 1] !== 'ing' &&
      closesDependent(paragraph, at, opens)
    )
      return at;
  return sentence.end;
}

/** Whether a clause that stands by itself goes before the source ("He keeps it at home, he said, “in the drawer”"). */
function interruptsClause(paragraph: Paragraph, before: Range): boolean {
  const opener = paragraph.classes[before.first] ?? 'mark';
  if (paragraph.classes[before.end] !== 'comma' || OPENS_PHRASE.has(opener)) return false;
  if (tellsOccasion(paragraph, before.first)) return false;
  return beginsWithClause(paragraph, before);
}

const GOES_ON = wordSet('which who and or but');

/** A comma before the main clause's subject or, after a relative clause, its verb. */
function closesDependent({ classes, lower }: Paragraph, comma: number, opens: boolean): boolean {
  const next = classes[comma + 1] ?? 'mark';
  if (!opens) return next === 'auxiliary' || next === 'verb' || next === 'ed';
  if (next === 'number' || GOES_ON.has(lower[comma + 1] ?? '')) return false;
  return true;
}

/** The claim that a verb of stating makes in its sentence, or null. */
export function attributeVerb(
  paragraph: Paragraph,
  cue: VerbCue,
  earlier: readonly Candidate[],
): Candidate | null {
  const sentence = sentenceAround(paragraph, cue.verb);
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
  const loose = following?.rule === 'clause after verb' || following?.rule === 'thing after verb';
  const quoted = closesQuotation(paragraph, edge - 1) && isStatement(paragraph, edge - 1, sentence);
  const tied = quoted && following?.rule === 'that-clause' && paragraph.lower[cue.words.end] !== 'that';
  const afterContent = quoted || (!before && paragraph.classes[edge - 1] === 'comma');
  const resumes =
    following?.rule === 'quotation after verb' &&
    paragraph.classes[following.content.first - 1] === 'comma' &&
    (quoted || interruptsClause(paragraph, { first: sentence.first, end: edge - 1 }));
  const weak =
    loose &&
    following !== null &&
    !beginsWithClause(paragraph, following.content) &&
    paragraph.classes[following.content.first] !== 'pronoun';
  const leftFirst =
    !following ||
    resumes ||
    tied ||
    (loose && afterContent) ||
    (weak && paragraph.classes[edge - 1] === 'comma');
  return leftFirst ? (attributeLeft(scene) ?? right()) : (right() ?? attributeLeft(scene));
}
