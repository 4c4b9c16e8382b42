/**
 * What is stated while it is not said by whom: "the ferry reportedly sank", "the owner is accused of fraud". Only in a sentence in which
 * nobody else speaks: there it is part of what that one says.
 */
import { HEARSAY_ROWS, type HearsayRow } from '../lexicons/claims-hearsay.ts';
import { wordSet } from '../lexicons/word-list.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd, withoutStop } from './content-end.ts';
import { runAfter } from './noun-phrase.ts';
import { type Paragraph, type Range, sentenceAround, wordsOf } from './paragraph.ts';
import { antecedentOf } from './relative-clause.ts';
import { subjectBefore } from './subject.ts';
import { HEARD } from './word-classes.ts';

const ROWS: ReadonlyMap<string, HearsayRow> = new Map(
  HEARSAY_ROWS.flatMap((row) => row.words.map((word) => [word, row] as const)),
);
const BE = wordSet('is are was were be been being');
const RELATIVES = wordSet('who which that');
/** Headlines leave out the verbs by which these constructions are known. */
const HEADLINES = wordSet('title subtitle heading');
const ACTS = wordSet('verb ed auxiliary word ing');
const GOES_ON = wordSet('who whom which whose where');
const OWN_CLAUSE = wordSet('preposition subordinator');

interface Place {
  readonly paragraph: Paragraph;
  readonly at: number;
  readonly sentence: Range;
  readonly row: HearsayRow;
}

interface Heard {
  readonly cue: Range;
  readonly source?: Range;
  readonly content: readonly Range[];
}

/** Whether a comma ends what is stated: the next clause is only joined to it, or tells more of something in it. */
function endsClause({ classes, lower }: Paragraph, comma: number): boolean {
  if (classes[comma] !== 'comma') return false;
  const ofThem = lower[comma + 2] === 'of' ? (lower[comma + 3] ?? '') : '';
  return classes[comma + 1] === 'coordinator' || GOES_ON.has(lower[comma + 1] ?? '') || GOES_ON.has(ofThem);
}

/** End of the clause that begins at `first`. */
function clauseEnd(paragraph: Paragraph, first: number, limit: number): number {
  const { quotedIn, lower } = paragraph;
  const end = contentEnd(paragraph, first, limit);
  for (let at = first + 1; at < end; at++)
    if ((quotedIn[at] ?? -1) < 0 && (lower[at] === 'while' || endsClause(paragraph, at)))
      return withoutStop(paragraph, first, at);
  return end;
}

/** Of whom it is stated: the subject of the words that end before `edge`, with the auxiliaries up to `verbs`. */
function ofWhom({ paragraph, sentence }: Place, edge: number, verbs: number): Range | null {
  const { classes } = paragraph;
  const pronoun = relativeBefore(paragraph, edge);
  if (pronoun !== null) return antecedentOf(paragraph, pronoun, sentence.first);
  const subject = subjectBefore(paragraph, edge, sentence.first);
  if (!subject) return null;
  const apart = classes.slice(subject.end - 1, verbs).includes('comma');
  return {
    first: subject.first,
    end: apart ? withoutStop(paragraph, subject.first, subject.end) : verbs,
  };
}

/** The "who" before a verb and its auxiliaries; null where none stands there. */
function relativeBefore({ classes, lower }: Paragraph, verb: number): number | null {
  let at = verb - 1;
  while (classes[at] === 'adverb' || classes[at] === 'auxiliary') at--;
  return RELATIVES.has(lower[at] ?? '') ? at : null;
}

/** Where the sentence, or the relative clause in it, ends. */
function placeOf(paragraph: Paragraph, at: number): Pick<Place, 'sentence'> {
  const sentence = sentenceAround(paragraph, at);
  if (relativeBefore(paragraph, at) === null) return { sentence };
  const comma = paragraph.classes.indexOf('comma', at);
  return { sentence: { ...sentence, end: comma < 0 ? sentence.end : Math.min(sentence.end, comma) } };
}

/** "The ferry reportedly sank", "for allegedly selling it", "Reportedly, it sank". */
function adverb(place: Place): Heard | null {
  const { paragraph, at, sentence } = place;
  const { classes } = paragraph;
  const cue = { first: at, end: at + 1 };
  const after = at === sentence.first && classes[at + 1] === 'comma' ? at + 2 : at + 1;
  const rest = { first: after, end: clauseEnd(paragraph, after, sentence.end) };
  if (at === sentence.first) return { cue, content: [rest] };
  if (classes[after] === 'ing' && OWN_CLAUSE.has(classes[at - 1] ?? '')) return { cue, content: [rest] };
  const named =
    classes[at - 1] === 'determiner' || classes[at - 1] === 'comma' || classes[at - 1] === 'possessive';
  const acts = classes[at - 1] === 'auxiliary' || ACTS.has(classes[after] ?? '');
  const whom = named || !acts ? null : ofWhom(place, at, at);
  return whom && { cue, content: [whom, rest] };
}

/** Where the "is", "has been" and the adverbs before a participle begin; null where no form of "be" stands there. */
function beBefore({ paragraph: { lower, classes }, at, sentence }: Place): number | null {
  let first = at;
  let is = false;
  while (first > sentence.first && (classes[first - 1] === 'adverb' || classes[first - 1] === 'auxiliary')) {
    first--;
    is ||= BE.has(lower[first] ?? '');
  }
  return is ? first : null;
}

/** Whether an infinitive begins behind "to": "reported to the port" has none, and "reported to police" only looks like it. */
function beginsInfinitive({ paragraph: { classes, lower }, at }: Place): boolean {
  const kind = classes[at + 2] ?? 'mark';
  return kind === 'verb' || kind === 'auxiliary' || (kind === 'word' && lower[at] !== 'reported');
}

function toDo(place: Place, first: number): Heard | null {
  const { paragraph, at, sentence } = place;
  if (paragraph.lower[at + 1] !== 'to' || !beginsInfinitive(place)) return null;
  const whom = ofWhom(place, first, first);
  const start = at + 2;
  return (
    whom && {
      cue: { first, end: start },
      content: [whom, { first: start, end: clauseEnd(paragraph, start, sentence.end) }],
    }
  );
}

/** "is accused of fraud", "was accused by prosecutors of fraud". */
function charged(place: Place, first: number): Heard | null {
  const { paragraph, at, sentence } = place;
  const { lower } = paragraph;
  const by = lower[at + 1] === 'by' ? runAfter(paragraph, at + 2, sentence.end) : null;
  const source = by === null ? null : agentBeforeOf(paragraph, at + 2, by);
  const of = source ? source.end : at + 1;
  if (lower[of] !== 'of') return null;
  const whom = ofWhom(place, first, first);
  return (
    whom && {
      cue: { first, end: source ? at + 1 : of + 1 },
      ...(source && { source }),
      content: [whom, { first: of + 1, end: clauseEnd(paragraph, of + 1, sentence.end) }],
    }
  );
}

/** Who accuses: the words up to the last "of" that a doing follows, or up to where the phrase ends ("by the head of the port | of theft"). */
function agentBeforeOf({ lower, classes }: Paragraph, first: number, end: number): Range | null {
  for (let at = end - 1; at > first; at--)
    if (lower[at] === 'of' && classes[at + 1] === 'ing') return { first, end: at };
  if (lower[end] === 'of') return { first, end };
  const of = lower.indexOf('of', first);
  return of > first && of < end ? { first, end: of } : null;
}

/** "It is believed that …". */
function itIs({ paragraph, at, sentence }: Place, first: number): Heard | null {
  const { lower } = paragraph;
  if (lower[first - 1] !== 'it' || lower[at + 1] !== 'that') return null;
  const start = at + 2;
  const end = contentEnd(paragraph, start, sentence.end);
  return { cue: { first: first - 1, end: start }, content: [{ first: start, end }] };
}

function heardAt(place: Place): Heard | null {
  const { row } = place;
  if (row.frames.includes('adverb')) return adverb(place);
  const first = beBefore(place);
  if (first === null) return null;
  if (row.frames.includes('of')) return charged(place, first);
  return itIs(place, first) ?? toDo(place, first);
}

function candidateAt(paragraph: Paragraph, at: number): Candidate | null {
  const row = ROWS.get(paragraph.lower[at] ?? '');
  if (!row || (paragraph.quotedIn[at] ?? -1) >= 0) return null;
  const heard = heardAt({ paragraph, at, row, ...placeOf(paragraph, at) });
  if (!heard?.content.every(({ first, end }) => end > first)) return null;
  return {
    cue: heard.cue,
    source: heard.source ?? null,
    content: heard.content,
    degree: row.degree,
    row: null,
    circumstances: null,
    reasons: [{ rule: heard.source ? 'accused by' : 'hearsay', evidence: wordsOf(paragraph, heard.cue) }],
  };
}

/** The claims of a paragraph that nobody is said to make; `told` are those that somebody makes. One a sentence. */
export function attributeHearsay(paragraph: Paragraph, told: readonly Candidate[]): Candidate[] {
  if ((paragraph.begins & HEARD) === 0 || HEADLINES.has(paragraph.block.kind)) return [];
  const { sentenceOf, tokens, readings } = paragraph;
  const taken = new Set<number | undefined>();
  for (const { cue, content } of told) {
    if (cue) taken.add(sentenceOf[cue.first]);
    for (const { first } of content) taken.add(sentenceOf[first]);
  }
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (((readings[at]?.begins ?? 0) & HEARD) === 0 || taken.has(sentenceOf[at])) continue;
    const candidate = candidateAt(paragraph, at);
    if (!candidate) continue;
    found.push(candidate);
    taken.add(sentenceOf[at]);
  }
  return found;
}
