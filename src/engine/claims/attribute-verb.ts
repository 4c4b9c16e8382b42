/** From a verb of stating to a claim: who is its subject, and on which side the content stands. */
import { skipAdjuncts, skipHearer } from './adjuncts.ts';
import type { Candidate } from './candidate.ts';
import { contentAfter, type Following } from './content-after.ts';
import { contentEnd, holdsVerb, withoutStop } from './content-end.ts';
import type { VerbCue } from './cues.ts';
import { antecedentOf, runAfter, subjectBefore } from './noun-phrase.ts';
import { type Paragraph, type Range, sentenceAround, wordsOf } from './paragraph.ts';

interface Scene {
  readonly paragraph: Paragraph;
  readonly cue: VerbCue;
  readonly sentence: Range;
  /** Claims found before in this paragraph. */
  readonly earlier: readonly Candidate[];
}

const isQuoteEnd = ({ quotations, quotedIn, tokens }: Paragraph, at: number) =>
  tokens[at]?.kind === 'quote' && quotations[quotedIn[at - 1] ?? -1]?.close === at;

const opensQuote = ({ quotations, quotedIn, tokens }: Paragraph, at: number) =>
  tokens[at]?.kind === 'quote' && quotations[quotedIn[at + 1] ?? -1]?.open === at;

/** The last subject of this sentence's earlier claims or verbs: who adds, in "…, adding that". */
function sentenceSubject({ paragraph, cue, sentence, earlier }: Scene): Range | null {
  const last = earlier.findLast(
    ({ cue: words }) => words && words.first >= sentence.first && words.first < cue.verb,
  );
  if (last?.source) return last.source;
  const { classes, quotedIn } = paragraph;
  const first = mainClause(paragraph, sentence);
  for (let at = first + 1; at < Math.min(cue.verb, first + 80); at++) {
    const kind = classes[at];
    if ((kind === 'auxiliary' || kind === 'verb' || kind === 'ed') && quotedIn[at] === -1) {
      const subject = subjectBefore(paragraph, at, first);
      if (subject) return subject;
    }
  }
  return null;
}

/** Verbs whose object speaks in "showed him saying", "cited the family denying". */
const PRESENTS_SPEAKER =
  /^(?:show(?:s|ed|ing)?|cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|heard|saw|filmed|depict(?:s|ed|ing))$/;

/** Who is shown or cited as speaking: the object of the verb before a participle. */
function presentedSpeaker({ paragraph, cue, sentence }: Scene): Range | null {
  const { lower, classes } = paragraph;
  for (let at = cue.verb - 2; at >= Math.max(sentence.first, cue.verb - 40); at--) {
    if (classes[at] === 'comma' && classes[at + 1] !== 'adverb') return null;
    if (!PRESENTS_SPEAKER.test(lower[at] ?? '')) continue;
    const end = runAfter(paragraph, at + 1, cue.verb);
    return end > at + 1 ? { first: at + 1, end } : null;
  }
  return null;
}

/** Where the main clause begins when the sentence opens with a dependent one ("Though …, the aide …"). */
function mainClause({ classes, quotedIn }: Paragraph, { first, end }: Range): number {
  const kind = classes[first];
  if (kind !== 'subordinator' && kind !== 'preposition' && kind !== 'ing') return first;
  for (let at = first + 1; at < Math.min(end, first + 60); at++)
    if (classes[at] === 'comma' && quotedIn[at] === -1) return at + 1;
  return first;
}

/** Who speaks after the verb: "said the chairman, Shamil Khas". */
function invertedSubject(paragraph: Paragraph, start: number, limit: number): Range | null {
  const { classes } = paragraph;
  const end = runAfter(paragraph, start, limit);
  if (end === start) return null;
  if (classes[end] !== 'comma') return { first: start, end };
  const next = runAfter(paragraph, end + 1, limit);
  const closes = next >= limit - 1 || classes[next] === 'comma' || classes[next] === 'mark';
  const holds = next > end + 1 && closes && classes[end + 1] !== 'ing';
  return { first: start, end: holds ? next : end };
}

/** What stands before the source as content: from the sentence's beginning to `end`. */
function contentBefore({ paragraph, sentence }: Scene, end: number): Range | null {
  const { quotations, quotedIn } = paragraph;
  const first = sentence.first;
  if (isQuoteEnd(paragraph, end - 1)) {
    const quotation = quotations[quotedIn[end - 2] ?? -1];
    if (!quotation) return null;
    const own = quotation.open === null ? quotation.first : quotation.open;
    return { first: Math.min(own, first), end };
  }
  if (paragraph.classes[end - 1] !== 'comma') return null;
  const content = { first, end: end - 1 };
  return content.end - first >= 3 && holdsVerb(paragraph, content) ? content : null;
}

/** "This ferry, she said, was …": the words before the source have no verb, the clause goes on after it. */
function openingWords({ paragraph, sentence, cue }: Scene, end: number): Range | null {
  const { classes } = paragraph;
  const resumes = classes[cue.words.end] === 'comma' && classes[cue.words.end + 1] !== 'quote';
  if (!resumes || classes[end - 1] !== 'comma' || end - 1 <= sentence.first) return null;
  return contentEnd(paragraph, cue.words.end - 1, sentence.end) > cue.words.end + 1
    ? { first: sentence.first, end: end - 1 }
    : null;
}

/** After a source that interrupts its own words: the quotation or the clause that goes on. */
function contentResumed(
  { paragraph, sentence, cue }: Scene,
  start: number,
  quotedBefore: boolean,
): Range | null {
  const { classes } = paragraph;
  if (classes[start] !== 'comma') return null;
  const at = start + 1;
  if (opensQuote(paragraph, at)) return { first: at, end: contentEnd(paragraph, at, sentence.end) };
  if (quotedBefore || paragraph.classes[at] === 'ing' || cue.usage !== 'finite') return null;
  if (contentEnd(paragraph, start - 1, sentence.end) <= start) return null;
  const content = { first: at, end: contentEnd(paragraph, at, sentence.end) };
  return /^(?:subordinator|coordinator)$/.test(classes[at] ?? '') ? null : content.end > at ? content : null;
}

function reason(paragraph: Paragraph, rule: string, range: Range) {
  return { rule, evidence: wordsOf(paragraph, range) };
}

/** "…," she said. — content before the source, and perhaps after it. */
function attributeLeft(scene: Scene): Candidate | null {
  const { paragraph, cue, sentence } = scene;
  const row = cue.rows.find(({ frames }) =>
    frames.some((frame) => frame === 'clause' || frame === 'that' || frame === 'quote' || frame === 'hearer'),
  );
  if (!row || cue.usage === 'as-saying') return null;
  const before = subjectBefore(paragraph, cue.words.first, sentence.first);
  const leftEdge = before?.first ?? cue.words.first;
  const content = contentBefore(scene, leftEdge) ?? openingWords(scene, leftEdge);
  if (!content) return null;
  if (!row.frames.includes('clause') && !isQuoteEnd(paragraph, leftEdge - 1)) return null;
  const inverted = before ? null : invertedSubject(paragraph, cue.words.end, sentence.end);
  const source = before ?? inverted;
  if (!source) return null;
  const told = row.frames.includes('hearer') && cue.usage !== 'passive';
  const start = inverted?.end ?? (told ? skipHearer(paragraph, cue.words.end, sentence.end) : cue.words.end);
  const end = skipAdjuncts(paragraph, start, sentence.end);
  const resumed = contentResumed(scene, end, isQuoteEnd(paragraph, leftEdge - 1));
  return {
    cue: cue.words,
    source,
    content: resumed ? [content, resumed] : [content],
    degree: row.degree,
    row,
    circumstances: { first: cue.words.end, end },
    reasons: [reason(paragraph, inverted ? 'content, verb, source' : 'content, source, verb', cue.words)],
  };
}

function sourceOfAsSaying({ paragraph, cue, sentence }: Scene): Range | null {
  const { lower } = paragraph;
  for (let at = cue.verb - 2; at >= Math.max(sentence.first, cue.verb - 25); at--) {
    if (
      lower[at] !== 'quoted' &&
      lower[at] !== 'cited' &&
      lower[at] !== 'cites' &&
      lower[at] !== 'quoting' &&
      lower[at] !== 'citing' &&
      lower[at] !== 'quotes'
    )
      continue;
    const passive = /^(?:is|are|was|were|been|being)$/.test(lower[at - 1] ?? '');
    if (passive) return subjectBefore(paragraph, at, sentence.first);
    const end = runAfter(paragraph, at + 1, cue.verb - 1);
    return end > at + 1 ? { first: at + 1, end } : null;
  }
  return null;
}

function sourceOf(scene: Scene): Range | null {
  const { paragraph, cue, sentence } = scene;
  if (cue.usage === 'as-saying') return sourceOfAsSaying(scene);
  if (cue.usage === 'passive') return null;
  if (cue.usage === 'finite') {
    const subject = subjectBefore(paragraph, cue.words.first, sentence.first);
    return (
      subject ?? (paragraph.classes[cue.words.first - 1] === 'coordinator' ? sentenceSubject(scene) : null)
    );
  }
  return (cue.usage === 'participle' ? presentedSpeaker(scene) : null) ?? sentenceSubject(scene);
}

/** "Anna Ilyk, who said …": the relative pronoun and what it stands for. */
function relativeSource({ paragraph, cue, sentence }: Scene): { source: Range; antecedent: Range } | null {
  const at = cue.words.first - 1;
  if (cue.usage !== 'finite' || !/^(?:who|which|that)$/.test(paragraph.lower[at] ?? '')) return null;
  const antecedent = antecedentOf(paragraph, at, sentence.first);
  return antecedent && { source: { first: at, end: at + 1 }, antecedent };
}

/** "She said that …" — content after the verb. */
function attributeRight(scene: Scene, following: Following): Candidate | null {
  const { paragraph, cue } = scene;
  const relative = relativeSource(scene);
  const source = relative?.source ?? sourceOf(scene);
  if (!source) return null;
  return {
    antecedent: relative?.antecedent ?? null,
    cue: cue.words,
    source,
    content: [following.content],
    degree: following.row.degree,
    row: following.row,
    circumstances: { first: cue.words.end, end: following.circumstancesEnd },
    reasons: [reason(paragraph, following.rule, cue.words)],
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
  const before = subjectBefore(paragraph, cue.words.first, sentence.first);
  const edge = before?.first ?? cue.words.first;
  const loose = following?.rule === 'clause after verb' || following?.rule === 'thing after verb';
  const afterQuote = isQuoteEnd(paragraph, edge - 1) || (!before && paragraph.classes[edge - 1] === 'comma');
  const leftFirst = cue.usage === 'finite' && (!following || (loose && afterQuote));
  return (
    (leftFirst ? attributeLeft(scene) : null) ??
    (following && attributeRight(scene, following)) ??
    (leftFirst ? null : attributeLeft(scene))
  );
}

/** A range without the full stop, for content that was measured to a sentence's end. */
export function trimmedEnd(paragraph: Paragraph, range: Range): Range {
  return { first: range.first, end: withoutStop(paragraph, range.first, range.end) };
}
