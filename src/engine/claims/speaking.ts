/** Who speaks: the subject of a verb of stating, or whom its clause borrows. */

import { wordSet } from '../lexicons/word-list.ts';
import { endsInOneS } from '../text/small-letters.ts';
import type { Candidate } from './candidate.ts';
import type { VerbCue } from './cues.ts';
import { namesPeople, RELATIVES, runAfter, runBefore, withSecond } from './noun-phrase.ts';
import { type Paragraph, type Range, wordsOf } from './paragraph.ts';
import { antecedentOf } from './relative-clause.ts';
import { subjectBefore } from './subject.ts';
import { subjectNamedInQuotes } from './subject-quoted.ts';
import { withoutWay } from './way-of-saying.ts';
import type { WordClass } from './word-classes.ts';

/** A cue in its sentence, and the claims found before in its paragraph. */
export interface Scene {
  readonly paragraph: Paragraph;
  readonly cue: VerbCue;
  readonly sentence: Range;
  readonly earlier: readonly Candidate[];
}

export interface Speaking {
  readonly source: Range;
  /** What "who" stands for, where that is the source. */
  readonly antecedent: Range | null;
}

/** How far back a verb looks for whom it borrows as its subject, in tokens. */
const REACH = 80;
const PRESENTS_SPEAKER =
  /^(?:show(?:s|ed|ing)?|cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|heard|saw|filmed|depict(?:s|ed|ing))$/;
const REPORTS_SPEAKER = /^(?:quot|cit)(?:e|es|ed|ing)$/;
const BE = wordSet('is are was were been being be');

const OPENS_DEPENDENT = wordSet('subordinator preposition ing ed');

/** Where the main clause begins when the sentence opens with a dependent one ("Though …, the aide …"). */
function mainClause({ classes, quotedIn }: Paragraph, { first, end }: Range): number {
  const kind = classes[first];
  if (!OPENS_DEPENDENT.has(kind ?? '')) return first;
  for (let at = first + 1; at < Math.min(end, first + REACH); at++)
    if (classes[at] === 'comma' && quotedIn[at] === -1) return at + 1;
  return first;
}

/** The subject of a sentence's main clause, of its first verb before `end`; null when none is known. */
export function mainSubject(paragraph: Paragraph, sentence: Range, end: number): Range | null {
  const { classes, quotedIn } = paragraph;
  const first = mainClause(paragraph, sentence);
  const opening = runAfter(paragraph, first, end);
  if (opening > first && classes[opening] === 'comma' && RELATIVES.has(paragraph.lower[opening + 1] ?? ''))
    return { first, end: opening };
  for (let at = first + 1; at < Math.min(end, first + REACH); at++) {
    const kind = classes[at];
    if ((kind !== 'auxiliary' && kind !== 'verb' && kind !== 'ed') || quotedIn[at] !== -1) continue;
    const source = subjectBefore(paragraph, at, first);
    if (source) return stressed(paragraph, source, end) ?? source;
  }
  return presentSubject(paragraph, first, end);
}

/** "It was his wife, Zarina, who raised the alarm": who is meant by a sentence that begins with "it". */
function stressed(paragraph: Paragraph, { first, end }: Range, limit: number): Range | null {
  const { lower, classes } = paragraph;
  if (lower[first] !== 'it' || !BE.has(lower[end] ?? '')) return null;
  const meant = { first: end + 1, end: runAfter(paragraph, end + 1, limit) };
  const next = classes[meant.end] === 'comma' ? runAfter(paragraph, meant.end + 1, limit) : meant.end;
  const who = classes[next] === 'comma' ? next + 1 : next;
  return meant.end > meant.first && lower[who] === 'who' ? { first: meant.first, end: next } : null;
}

const FOLLOWS_VERB = wordSet('preposition determiner adverb subordinator');

/** The subject of a verb in the present that no table holds: "Ilyk sits before a gray curtain". */
function presentSubject(paragraph: Paragraph, first: number, end: number): Range | null {
  const { classes, lower, quotedIn } = paragraph;
  for (let at = first + 1; at < Math.min(end, first + REACH); at++) {
    if (classes[at] !== 'word' || quotedIn[at] !== -1 || !endsInOneS(lower[at] ?? '')) continue;
    const before = classes[at - 1];
    const acts =
      before === 'name' || before === 'pronoun' || before === 'comma' || namesPeople(lower[at - 1] ?? '');
    if (!acts || !FOLLOWS_VERB.has(classes[at + 1] ?? '')) continue;
    const source = subjectBefore(paragraph, at, first);
    if (source || before !== 'comma') return source;
  }
  return null;
}

/** The last subject of this sentence's earlier claims or verbs: who adds, in "…, adding that". */
export function sentenceSubject({ paragraph, cue, sentence, earlier }: Scene): Speaking | null {
  const last = earlier.at(-1);
  const own = last?.cue && last.cue.first >= sentence.first && last.cue.first < cue.verb;
  if (own && last.source) return { source: last.source, antecedent: last.antecedent ?? null };
  const source = mainSubject(paragraph, sentence, cue.verb);
  return source && { source, antecedent: null };
}

function objectOf(paragraph: Paragraph, verb: number, limit: number): Speaking | null {
  const end = runAfter(paragraph, verb + 1, limit);
  return end > verb + 1 ? { source: { first: verb + 1, end }, antecedent: null } : null;
}

/** Who is shown or cited as speaking: the object of the verb before a participle ("a video showed him saying"). */
function presentedSpeaker({ paragraph, cue, sentence }: Scene): Speaking | null {
  const { lower, classes } = paragraph;
  for (let at = cue.verb - 2; at >= Math.max(sentence.first, cue.verb - REACH / 2); at--) {
    if (classes[at] === 'comma' && classes[at + 1] !== 'adverb') return null;
    if (!PRESENTS_SPEAKER.test(lower[at] ?? '') || BE.has(lower[at - 1] ?? '')) continue;
    const presented = objectOf(paragraph, at, cue.verb);
    if (presented) return presented;
  }
  return null;
}

/** "The port declined to comment, with its spokesman telling reporters that …". */
function accompanying({ paragraph, cue, sentence }: Scene): Speaking | null {
  const first = runBefore(paragraph, cue.words.first, sentence.first);
  const isWith = first < cue.words.first && first > 0 && paragraph.lower[first - 1] === 'with';
  return isWith ? { source: { first, end: cue.words.first }, antecedent: null } : null;
}

/** Who is quoted, with the name that commas set behind a description ("quoted a lawmaker, Oleg Serk, as saying"). */
function quotedSpeaker(paragraph: Paragraph, verb: number, as: number): Speaking | null {
  const { classes } = paragraph;
  const speaking = objectOf(paragraph, verb, as);
  const end = speaking?.source.end ?? as;
  const named = classes[end] === 'comma' && classes[end + 1] === 'name' && classes[as - 1] === 'comma';
  if (!named || runAfter(paragraph, end + 1, as) !== as - 1) return speaking;
  return { source: { first: verb + 1, end: as - 1 }, antecedent: null };
}

/** "was quoted as saying", "cited a source as saying". */
function reportedSpeaker({ paragraph, cue, sentence }: Scene): Speaking | null {
  const { lower } = paragraph;
  for (let at = cue.verb - 2; at >= Math.max(sentence.first, cue.verb - REACH / 2); at--) {
    if (!REPORTS_SPEAKER.test(lower[at] ?? '')) continue;
    if (!BE.has(lower[at - 1] ?? '')) return quotedSpeaker(paragraph, at, cue.verb - 1);
    const source = subjectBefore(paragraph, at, sentence.first);
    return source && { source, antecedent: null };
  }
  return null;
}

/** Where the words begin that name who quotes somebody as saying; 0 where nobody does so by name. */
export function reportStart({ paragraph, cue, sentence }: Scene): number {
  const { lower } = paragraph;
  for (let at = cue.verb - 2; at >= Math.max(sentence.first, cue.verb - REACH / 2); at--)
    if (REPORTS_SPEAKER.test(lower[at] ?? ''))
      return BE.has(lower[at - 1] ?? '') ? 0 : (subjectBefore(paragraph, at, sentence.first)?.first ?? 0);
  return 0;
}

const STANDS_FOR_NOUN = wordSet('who which that');

/** "Anna Ilyk, who said …": the relative pronoun and what it stands for. */
function relativeSpeaker({ paragraph, cue, sentence }: Scene): Speaking | null {
  const at = cue.words.first - (paragraph.lower[cue.words.first - 1] === 'first' ? 2 : 1);
  if (!STANDS_FOR_NOUN.has(paragraph.lower[at] ?? '')) return null;
  const antecedent = antecedentOf(paragraph, at, sentence.first);
  return antecedent && { source: { first: at, end: at + 1 }, antecedent };
}

/** "They were told by the port that …". */
function agentOf({ paragraph, cue, sentence }: Scene): Speaking | null {
  return paragraph.lower[cue.words.end] === 'by' ? objectOf(paragraph, cue.words.end, sentence.end) : null;
}

/** "The ministry rejects the report, says the figures are old and …": a further verb of the same source, in the same form. */
export function inSeries({ paragraph, cue, sentence, earlier }: Scene): boolean {
  const { classes, readings } = paragraph;
  const comma = cue.words.first - 1;
  const last = earlier.at(-1);
  if (classes[comma] !== 'comma' || cue.usage !== 'finite' || cue.words.end - cue.words.first > 2)
    return false;
  if (!last?.cue || !last.source || last.cue.first < sentence.first || last.source.end > last.cue.first)
    return false;
  const before = readings[last.cue.end - 1]?.verb ?? readings[last.cue.first]?.verb;
  const form = readings[cue.verb]?.verb?.form;
  return (
    last.content.at(-1)?.end === comma &&
    before?.form === form &&
    form !== 'base' &&
    classes[cue.words.end] !== 'quote'
  );
}

/** What nobody said is no claim; “No. 10” is somebody. */
const NOBODY = /^(?:nobody|no one|none|neither|no(?!\.))\b/i;

/** "It was Anna Ilyk who said …" */
function withoutWho({ tokens, lower }: Paragraph, { first, end }: Range): Range {
  const cleft = lower[first - 2] === 'it' && tokens[end - 1]?.text === 'who' && end - 1 > first;
  return { first, end: cleft ? end - 1 : end };
}

/** Who speaks in a clause whose content follows its verb; null when nobody is named there. */
export function speakerOf(scene: Scene): Speaking | null {
  const { paragraph, cue, sentence } = scene;
  if (cue.usage === 'as-saying') return reportedSpeaker(scene);
  if (cue.usage === 'passive') return agentOf(scene);
  if (cue.usage === 'participle')
    return accompanying(scene) ?? presentedSpeaker(scene) ?? sentenceSubject(scene);
  if (cue.usage === 'infinitive') return sentenceSubject(scene);
  const source =
    subjectNamedInQuotes(paragraph, cue.words.first, sentence.first) ??
    subjectBefore(paragraph, cue.words.first, sentence.first);
  if (source && NOBODY.test(wordsOf(paragraph, source))) return null;
  if (source) return { source: withoutWho(paragraph, source), antecedent: null };
  const before = paragraph.classes[cue.words.first - 1];
  const borrows =
    before === 'coordinator' ||
    (before === 'comma' && paragraph.lower[cue.words.first] === 'then') ||
    inSeries(scene);
  return relativeSpeaker(scene) ?? (borrows ? sentenceSubject(scene) : null);
}

/** After a pronoun these begin a clause, so that it is no inverted speaker ("then said they had left"). */
const ACTS: ReadonlySet<WordClass> = new Set(['auxiliary', 'verb', 'ed', 'adverb']);

/** Who speaks after the verb: "said the chairman, Shamil Khas". */
export function invertedSpeaker(paragraph: Paragraph, start: number, limit: number): Range | null {
  const { classes } = paragraph;
  if (classes[start] === 'subordinator') return null;
  const end = withSecond(paragraph, withoutWay(paragraph, start, runAfter(paragraph, start, limit)), limit);
  if (end === start || (classes[start] === 'pronoun' && ACTS.has(classes[end] ?? 'mark'))) return null;
  if (classes[end] !== 'comma') return { first: start, end };
  if (paragraph.tokens[end + 1]?.kind === 'quote' && classes[end + 1] === 'name')
    return { first: start, end: end + 2 };
  const next = runAfter(paragraph, end + 1, limit);
  const closes = next >= limit - 1 || classes[next] === 'comma' || classes[next] === 'mark';
  const holds = next > end + 1 && closes && classes[end + 1] !== 'ing';
  return { first: start, end: holds ? next : end };
}
