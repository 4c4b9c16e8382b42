/** What is claimed after a verb of stating, by what the verb may take. */
import type { Frame, VerbRow } from '../lexicons/claims-verbs.ts';
import type { Degree } from '../types.ts';
import { beginsMeasure, skipAdjuncts, skipHearer } from './adjuncts.ts';
import { opensQuotation } from './content-before.ts';
import { beginsWithClause, contentEnd, holdsVerb } from './content-end.ts';
import type { VerbCue } from './cues.ts';
import { runAfter } from './noun-phrase.ts';
import { type Paragraph, type Range, wordsOf } from './paragraph.ts';
import { kindOfWords } from './speaker.ts';
import type { WordClass } from './word-classes.ts';

export interface Following {
  readonly content: Range;
  readonly row: VerbRow;
  /** End of the words that say to whom, when and where. */
  readonly circumstancesEnd: number;
  readonly rule: string;
  /** Where it differs from the verb's own. */
  readonly degree?: Degree;
}

interface Place {
  readonly paragraph: Paragraph;
  readonly cue: VerbCue;
  readonly row: VerbRow;
  readonly limit: number;
}

/** Words that begin a question told in other words; after a verb of asking also those that else say when and where. */
const QUESTION_WORDS: ReadonlySet<string> = new Set(['how', 'why', 'whether', 'what', 'who', 'which']);
const ASKED_WORDS: ReadonlySet<string> = new Set(['if', 'where', 'when']);
/** Verbs after which a clause without "that" is the rule, so that its verb need not be known. */
const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'believe', 'think']);
const CHARGES: ReadonlySet<string> = new Set(['of', 'for', 'with']);
/** How far after the verb the "as …", "of …" or quoted word of a charge or label may stand. */
const NEAR = 14;

/** Pronouns that begin no clause. */
const OBJECT_ONLY: ReadonlySet<string> = new Set([
  'me',
  'him',
  'us',
  'them',
  'himself',
  'herself',
  'itself',
  'themselves',
]);

const nothing = null;

function upTo({ paragraph, limit }: Place, first: number): Range {
  return { first, end: contentEnd(paragraph, first, limit) };
}

function found(place: Place, first: number, rule: string, circumstancesEnd = first): Following | null {
  const content = upTo(place, first);
  return content.end > content.first ? { content, row: place.row, circumstancesEnd, rule } : nothing;
}

/** A clause, with "that" or without, a question, or quoted words. */
function clause(place: Place, start: number): Following | null {
  if (place.row.lemma === 'add' && place.paragraph.lower[start] === 'to') return nothing;
  const { paragraph, limit } = place;
  const { lower, tokens, classes } = paragraph;
  const at = skipAdjuncts(paragraph, start, limit);
  if (at >= limit) return nothing;
  if (lower[at] === 'that' && lower[at - 1] === 'condition') return nothing;
  if (lower[at] === 'that' && classes[at + 1] !== 'mark') return found(place, at + 1, 'that-clause', at);
  if (tokens[at]?.text === ':') return at + 1 < limit ? found(place, at + 1, 'after colon', at) : nothing;
  if (opensQuotation(paragraph, at)) return found(place, at, 'quotation after verb', at);
  if (classes[at] === 'comma' && opensQuotation(paragraph, at + 1))
    return found(place, at + 1, 'quotation after verb', at);
  const word = lower[at] ?? '';
  if (QUESTION_WORDS.has(word) || (ASKED_WORDS.has(word) && place.row.lemma === 'ask'))
    return found(place, at, 'question clause', at);
  return bareClause(place, start, at);
}

const NO_CLAUSE: ReadonlySet<WordClass> = new Set([
  'comma',
  'mark',
  'coordinator',
  'subordinator',
  'preposition',
  'quote',
  'auxiliary',
]);

/** Whether a clause without "that" begins at a token: a subject that cannot be an object, and a verb in what follows. */
function beginsClause({ paragraph, row, cue }: Place, { first, end }: Range): boolean {
  const { classes, lower } = paragraph;
  const kind = classes[first] ?? 'mark';
  if (kind === 'time' && classes[first + 1] === 'comma') return false;
  if (kind === 'auxiliary') return !isRelative(paragraph, cue.words.first - 1) && relative(paragraph, first);
  if ((NO_CLAUSE.has(kind) && !beginsMeasure(paragraph, first)) || OBJECT_ONLY.has(lower[first] ?? ''))
    return false;
  if (
    SAYING.has(row.lemma) ? holdsVerb(paragraph, { first, end }) : beginsWithClause(paragraph, { first, end })
  )
    return true;
  return SAYING.has(row.lemma) && (kind === 'pronoun' ? end - first >= 3 : end - first >= 5);
}

const isRelative = ({ lower }: Paragraph, at: number) =>
  /^(?:which|who|that|whom|what)$/.test(lower[at] ?? '');

/** "which he said were …": what is claimed begins with its verb. */
function relative(paragraph: Paragraph, at: number): boolean {
  for (let before = at - 1; before > Math.max(0, at - 12); before--) {
    if (isRelative(paragraph, before)) return true;
    if (paragraph.classes[before] === 'comma' || paragraph.classes[before] === 'quote') return false;
  }
  return false;
}

/** A clause without "that"; adjuncts that swallowed its beginning are given back. */
function bareClause(place: Place, start: number, at: number): Following | null {
  if (!place.row.frames.some((frame) => frame === 'clause' || frame === 'hearer')) return nothing;
  for (const first of at === start ? [at] : [at, start]) {
    const content = upTo(place, first);
    if (beginsClause(place, content))
      return { content, row: place.row, circumstancesEnd: first, rule: 'clause after verb' };
  }
  return nothing;
}

function quoted(place: Place, start: number): Following | null {
  const following = clause(place, start);
  return following && following.rule !== 'clause after verb' && following.rule !== 'question clause'
    ? following
    : nothing;
}

function heard(place: Place, start: number): Following | null {
  if (place.cue.usage === 'passive') return clause(place, start);
  const at = skipHearer(place.paragraph, start, place.limit);
  return clause(place, at);
}

function infinitive(place: Place, start: number): Following | null {
  const at = skipAdjuncts(place.paragraph, start, Math.min(start + 6, place.limit));
  const { lower, classes } = place.paragraph;
  const first = lower[start] === 'to' ? start : at;
  return lower[first] === 'to' && BASE_VERB.has(classes[first + 1] ?? 'mark')
    ? found(place, first, 'to-infinitive')
    : nothing;
}

/** What no phrase holds that says of whom something is asked. */
const ENDS_OBJECT: ReadonlySet<WordClass> = new Set([
  'comma',
  'mark',
  'quote',
  'auxiliary',
  'verb',
  'pronoun',
  'contraction',
  'subordinator',
]);
const BASE_VERB: ReadonlySet<WordClass> = new Set(['word', 'auxiliary', 'verb', 'adverb', 'quote']);

function request(place: Place, start: number): Following | null {
  const { lower } = place.paragraph;
  if (lower[start] === 'that') return found(place, start + 1, 'that-clause', start);
  const { classes } = place.paragraph;
  const limit = Math.min(place.limit, start + NEAR * 2);
  for (let at = start + 1; at < limit; at++) {
    const quoted = classes[at] === 'quote' && /^(?:to|not)$/.test(lower[at + 1] ?? '');
    if (quoted || (lower[at] === 'not' && lower[at + 1] === 'to'))
      return found(place, start, 'whom not to do what');
    if (lower[at] === 'to' && BASE_VERB.has(classes[at + 1] ?? 'mark'))
      return found(place, start, 'whom to do what');
    if (ENDS_OBJECT.has(classes[at] ?? 'mark')) return nothing;
  }
  return nothing;
}

/** Whether ", where she had lived, of …" follows: an interruption between whom and of what. */
function chargeAfterComma({ classes, lower }: Paragraph, comma: number, limit: number): boolean {
  if (!/^(?:where|who|which|whose)$/.test(lower[comma + 1] ?? '')) return false;
  for (let at = comma + 2; at < Math.min(limit, comma + NEAR * 2); at++)
    if (classes[at] === 'comma') return CHARGES.has(lower[at + 1] ?? '');
  return false;
}

/** Whether "whom" or "which" before the subject is the object ("whom the court accused of …"). */
function borrowsObject({ paragraph, cue }: Place): boolean {
  return relative(paragraph, cue.words.first) && !isRelative(paragraph, cue.words.first - 1);
}

const accuses = ({ lemma }: VerbRow) => lemma === 'accuse' || lemma === 'suspect';

function charge(place: Place, start: number): Following | null {
  const { lower, paragraph } = { lower: place.paragraph.lower, paragraph: place.paragraph };
  if (lower[start] === 'to' && place.row.lemma === 'confess') return found(place, start + 1, 'confessed to');
  if (place.cue.usage === 'passive') return nothing;
  const absent = paragraph.classes[start] === 'preposition';
  if (lower[start] === 'of' && !borrowsObject(place)) return nothing;
  for (let at = start; at < Math.min(place.limit, start + (absent ? NEAR / 2 : NEAR * 2)); at++) {
    const of = CHARGES.has(lower[at] ?? '') || (at > start && lower[at] === place.row.link);
    if (of && (lower[at] !== 'of' || accuses(place.row) || absent) && lower[at + 1] !== 'them')
      return found(place, absent ? at + 1 : start, `charged ${lower[at]}`);
    if (at > start && paragraph.classes[at] === 'comma') {
      const resumes = chargeAfterComma(paragraph, at, place.limit);
      return resumes ? found(place, start, 'charged, interrupted') : nothing;
    }
    if (at > start && ENDS_OBJECT.has(paragraph.classes[at] ?? 'mark') && paragraph.classes[at] !== 'quote')
      return nothing;
  }
  return nothing;
}

/** Whether somebody is cited, who then is the source, and not a fact. */
function citesSpeaker({ paragraph, limit }: Place, start: number): boolean {
  const end = runAfter(paragraph, start, limit);
  return (
    paragraph.lower[end] === 'as' || kindOfWords(wordsOf(paragraph, { first: start, end })) !== 'organisation'
  );
}

/** What is dismissed with words; people are dismissed from their posts. */
const DISMISSED =
  /\b(?:claim|allegation|accusation|report|charge|suggestion|criticism|concern|idea|rumor|complaint|evidence|warning|finding|call|fear|proposal|plan|threat|version|speculation|talk)/;

function thing(place: Place, start: number): Following | null {
  const at = start;
  const { classes } = place.paragraph;
  if (place.cue.usage === 'participle' && classes[place.cue.words.first - 1] !== 'comma') return nothing;
  const kind = classes[at];
  const nominal =
    place.paragraph.lower[at] === 'having' ||
    kind === 'determiner' ||
    kind === 'word' ||
    kind === 'ing' ||
    kind === 'name' ||
    kind === 'number';
  if (place.row.lemma === 'cite' && (place.cue.usage === 'participle' || citesSpeaker(place, at)))
    return nothing;
  if (
    place.row.lemma === 'dismiss' &&
    !DISMISSED.test(place.paragraph.lower.slice(at, at + NEAR / 2).join(' '))
  )
    return nothing;
  return nominal ? found(place, at, 'thing after verb') : nothing;
}

/** After "call" these make another verb of it ("called in", "called back an hour later"). */
const NO_OBJECT = /^(?:back|up|off|out|again|home|there|later)$/;

function label(place: Place, start: number): Following | null {
  const { lower, classes } = place.paragraph;
  if (place.cue.usage === 'passive' || lower[start] === 'by' || classes[start] === 'adverb') return nothing;
  const calls =
    place.row.lemma === 'call' && !NO_OBJECT.test(lower[start] ?? '') && classes[start] !== 'preposition';
  for (let at = start; at < Math.min(place.limit, start + NEAR); at++) {
    const called = calls && at > start && /^an?$/.test(lower[at] ?? '');
    if (called || classes[at] === 'quote' || (lower[at] === 'as' && at > start))
      return found(place, start, 'called so');
    if (classes[at] === 'comma' || classes[at] === 'auxiliary') return nothing;
  }
  return nothing;
}

const FRAMES: Readonly<Record<Frame, (place: Place, start: number) => Following | null>> = Object.freeze({
  clause,
  that: quoted,
  quote: quoted,
  hearer: heard,
  infinitive,
  request,
  charge,
  thing,
  label,
});

/** Order in which a verb's frames are tried: the more telling first. */
const ORDER: readonly Frame[] = [
  'request',
  'infinitive',
  'charge',
  'hearer',
  'clause',
  'that',
  'quote',
  'label',
  'thing',
];

/** What follows the cue as its content, within a sentence that ends at `limit`; null when nothing does. */
export function contentAfter(paragraph: Paragraph, cue: VerbCue, limit: number): Following | null {
  for (const frame of ORDER)
    for (const row of cue.rows) {
      if (!row.frames.includes(frame)) continue;
      const following = FRAMES[frame]({ paragraph, cue, row, limit }, cue.words.end);
      if (following) return following;
    }
  return nothing;
}
