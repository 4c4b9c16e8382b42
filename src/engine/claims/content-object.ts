/** What else follows a verb of stating: whom or what it names, with what is asked, charged or said of them. */
import type { VerbRow } from '../lexicons/claims-verbs.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { HEARERS, skipAdjuncts } from './adjuncts.ts';
import { opensQuotation } from './content-before.ts';
import { isRelative, relative } from './content-clause.ts';
import { beginsWithClause } from './content-end.ts';
import { type Following, found, type Place } from './following.ts';
import { runAfter, saysWhere } from './noun-phrase.ts';
import { type Paragraph, sentenceAround, wordsOf } from './paragraph.ts';
import { kindOfWords } from './speaker.ts';
import { subjectBefore } from './subject.ts';
import type { WordClass } from './word-classes.ts';

const CHARGES: ReadonlySet<string> = wordSet('of for with');
/** How far after the verb the "as …", "of …" or quoted word of a charge or label may stand. */
const NEAR = 14;

const JOINS = wordSet('but and yet');
/** How far behind "but" the verb of a clause may stand, in tokens. */
const CLAUSE_WITHIN = 12;

const OBJECT_OPENS = wordSet('determiner name');

/** "… and established a fund": a further act of whoever promised or asked, since what is promised has no past. */
function actsNext({ classes, lower }: Paragraph, at: number): boolean {
  return lower[at] === 'and' && classes[at + 1] === 'ed' && OBJECT_OPENS.has(classes[at + 2] ?? 'mark');
}

/** What is promised or asked with "to …" ends before a clause that tells what came of it ("…, but nobody did"). */
function withoutOutcome(paragraph: Paragraph, following: Following | null): Following | null {
  if (!following) return null;
  const { first, end } = following.content;
  for (let at = first + 1; at < end; at++) {
    if (paragraph.quotedIn[at] === -1 && actsNext(paragraph, at))
      return { ...following, content: { first, end: at } };
    if (paragraph.classes[at] !== 'comma' || paragraph.quotedIn[at] !== -1) continue;
    const clause = { first: at + 2, end: Math.min(end, at + CLAUSE_WITHIN) };
    if (
      JOINS.has(paragraph.lower[at + 1] ?? '') &&
      paragraph.lower[at + 2] !== 'to' &&
      beginsWithClause(paragraph, clause)
    )
      return { ...following, content: { first, end: at } };
  }
  return following;
}

/** Where "to" and a verb stand behind when, where or by which way it was said ("promised in a letter to voters to rebuild it"). */
function toBehind({ paragraph, limit }: Place, start: number): number {
  const { lower, classes } = paragraph;
  if (classes[start] === 'preposition' || TIME_LINKS.has(lower[start] ?? ''))
    for (let at = start + 2; at < Math.min(limit, start + NEAR) && !endsObject(paragraph, at); at++)
      if (lower[at] === 'to' && classes[at + 1] === 'word' && !HEARERS.has(lower[at + 1] ?? '')) return at;
  return skipAdjuncts(paragraph, start, Math.min(start + 6, limit));
}

/** "to …" of the speaker. */
export function infinitive(place: Place, start: number): Following | null {
  const { lower, classes } = place.paragraph;
  const first = lower[start] === 'to' ? start : toBehind(place, start);
  if (place.row.lemma === 'expect' && !isExpecting(place)) return null;
  return lower[first] === 'to' && BASE_VERB.has(classes[first + 1] ?? 'mark')
    ? withoutOutcome(place.paragraph, found(place, first, 'to-infinitive'))
    : null;
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
const TIME_LINKS = wordSet('after before since until');

/** Whether a phrase ends at a token of which more is said than when ("whom he urged after the talks to leave"). */
function endsObject({ classes, lower }: Paragraph, at: number): boolean {
  const when = TIME_LINKS.has(lower[at] ?? '') && classes[at + 1] === 'determiner';
  return !when && ENDS_OBJECT.has(classes[at] ?? 'mark');
}

const BASE_VERB: ReadonlySet<WordClass> = new Set(['word', 'auxiliary', 'verb', 'adverb', 'quote']);

const TO_OR_NOT = wordSet('to not');

/** Whoever tells or warns somebody to do something asks for it. */
function asked(place: Place, start: number, to: number, rule: string): Following | null {
  const following = withoutOutcome(place.paragraph, found(place, start, rule, to));
  return following && place.row.degree === 'stated' ? { ...following, degree: 'ordered' } : following;
}

/** Whom, then "to …". */
export function request(place: Place, start: number): Following | null {
  const { lower } = place.paragraph;
  if (lower[start] === 'that') return found(place, start + 1, 'that-clause', start);
  const { classes } = place.paragraph;
  const limit = Math.min(place.limit, start + NEAR * 2);
  for (let at = start + 1; at < limit; at++) {
    const quoted = classes[at] === 'quote' && TO_OR_NOT.has(lower[at + 1] ?? '');
    if (quoted || (lower[at] === 'not' && lower[at + 1] === 'to'))
      return asked(place, start, at, 'whom not to do what');
    if (lower[at] === 'to' && BASE_VERB.has(classes[at + 1] ?? 'mark'))
      return asked(place, start, at, 'whom to do what');
    if (endsObject(place.paragraph, at)) return null;
  }
  return null;
}

const OPENS_RELATIVE = wordSet('where who which whose');

/** Whether ", where she had lived, of …" follows: an interruption between whom and of what. */
function chargeAfterComma({ classes, lower }: Paragraph, comma: number, limit: number): boolean {
  if (!OPENS_RELATIVE.has(lower[comma + 1] ?? '')) return false;
  for (let at = comma + 2; at < Math.min(limit, comma + NEAR * 2); at++)
    if (classes[at] === 'comma') return CHARGES.has(lower[at + 1] ?? '');
  return false;
}

/** Whether "whom" or "which" before the subject is the object ("whom the court accused of …"). */
function borrowsObject({ paragraph, cue }: Place): boolean {
  return relative(paragraph, cue.words.first) && !isRelative(paragraph, cue.words.first - 1);
}

const accuses = ({ lemma }: VerbRow) => lemma === 'accuse' || lemma === 'suspect';

/** Whom, then "of …", "for …". */
export function charge(place: Place, after: number): Following | null {
  const { paragraph } = place;
  const { lower } = paragraph;
  const start = behindVenue(place, after);
  if (lower[start] === 'to' && place.row.lemma === 'confess') return found(place, start + 1, 'confessed to');
  if (place.cue.usage === 'passive') return null;
  const absent = paragraph.classes[start] === 'preposition';
  if (lower[start] === 'of' && !borrowsObject(place)) return null;
  for (let at = start; at < Math.min(place.limit, start + (absent ? NEAR / 2 : NEAR * 2)); at++) {
    const of = CHARGES.has(lower[at] ?? '') || (at > start && lower[at] === place.row.link);
    if (of && (lower[at] !== 'of' || accuses(place.row) || absent) && lower[at + 1] !== 'them')
      return found(place, absent ? at + 1 : start, `charged ${lower[at]}`, at);
    if (at > start && paragraph.classes[at] === 'comma') {
      const resumes = chargeAfterComma(paragraph, at, place.limit);
      return resumes ? found(place, start, 'charged, interrupted') : null;
    }
    if (at > start && endsObject(paragraph, at) && paragraph.classes[at] !== 'quote') return null;
  }
  return null;
}

/** What, then "at" and a number, which the cue has seen. */
export function measure(place: Place, start: number): Following | null {
  return place.cue.usage === 'passive' ? null : found(place, start, 'what at how many');
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

const RECORDS = wordSet(
  'report study survey surveys poll polls audit images image footage video videos records data documents accounts statistics figures register photos photographs bulletin',
);

/** Whether a record shows or finds something; anybody else shows the way and finds a key. */
function isRecord({ paragraph, cue }: Place): boolean {
  const { first } = sentenceAround(paragraph, cue.verb);
  const subject = subjectBefore(paragraph, cue.words.first, first);
  return (
    subject !== null && paragraph.lower.slice(subject.first, subject.end).some((word) => RECORDS.has(word))
  );
}

/** What is ordered by saying so; people order soup. */
const ORDERED =
  /\b(?:check|clos|review|inspect|examin|investigat|inquir|inquest|audit|evacuat|arrest|detention|releas|recall|suspen|block|halt|seiz|demoli|remov|deport|withdr|ceasefire|truce|strikes|mobiliz|search|shut|frozen|payment|compensat)/;

/** Whether somebody expects now, and not once ("had expected", "can expect"). */
function isExpecting({ paragraph, cue }: Place): boolean {
  return cue.words.end - cue.words.first === 1 && paragraph.lower[cue.verb] !== 'expected';
}

/** What is claimed in words; a fire claims lives. */
const CLAIMED =
  /\b(?:responsib|captur|seizure|control|victor|success|credit|destruction|liberat|advance|innocen|ignorance)/;

/** Go before an -ing form that says what is denied or admitted ("denied ever taking money"). */
const BEFORE_ING = wordSet('ever even knowingly personally secretly repeatedly');

/** "Rejected in a letter to Vesti the idea": where the thing begins behind when, where or by which way it was said. */
function behindVenue({ paragraph, limit }: Place, start: number): number {
  const { classes } = paragraph;
  if (classes[start] === 'preposition' ? !saysHow(paragraph, start) : classes[start] !== 'time') return start;
  return skipAdjuncts(paragraph, start, limit);
}

/** "on Telegram", "on Monday", "to Reuters". */
function saysHow(paragraph: Paragraph, at: number): boolean {
  const { classes, lower } = paragraph;
  return saysWhere(paragraph, at) || (lower[at] === 'to' && classes[at + 1] === 'name');
}

const POINTERS = wordSet('it that this them');

/** "Denied it." */
function isPointer({ lower, classes }: Paragraph, at: number): boolean {
  const next = classes[at + 1] ?? 'mark';
  return POINTERS.has(lower[at] ?? '') && (next === 'mark' || next === 'comma');
}

/** A noun phrase or an -ing form. */
export function thing(place: Place, start: number): Following | null {
  const at = behindVenue(place, start);
  const { classes } = place.paragraph;
  if (place.cue.usage === 'participle' && classes[place.cue.words.first - 1] !== 'comma') return null;
  const kind = classes[at];
  const nominal =
    place.paragraph.lower[at] === 'having' ||
    (classes[at + 1] === 'ing' && BEFORE_ING.has(place.paragraph.lower[at] ?? '')) ||
    kind === 'determiner' ||
    kind === 'word' ||
    kind === 'ing' ||
    kind === 'name' ||
    kind === 'number' ||
    (kind === 'ed' && classes[at + 1] === 'word') ||
    opensQuotation(place.paragraph, at) ||
    isPointer(place.paragraph, at);
  if (place.row.lemma === 'cite' && (place.cue.usage === 'participle' || citesSpeaker(place, at)))
    return null;
  if (
    place.row.lemma === 'dismiss' &&
    !DISMISSED.test(place.paragraph.lower.slice(at, at + NEAR / 2).join(' '))
  )
    return null;
  if (place.row.lemma === 'claim' && !CLAIMED.test(place.paragraph.lower.slice(at, at + NEAR / 2).join(' ')))
    return null;
  if ((place.row.lemma === 'find' || place.row.lemma === 'show') && !isRecord(place)) return null;
  if (place.row.lemma === 'order' && !ORDERED.test(place.paragraph.lower.slice(at, at + NEAR / 2).join(' ')))
    return null;
  if (!nominal) return null;
  const following = found(place, at, 'thing after verb');
  if (place.row.lemma === 'expect') return isExpecting(place) ? following : null;
  return withoutVenue(place.paragraph, following);
}

/** "Residents described hearing a bang". */
export function doing(place: Place, start: number): Following | null {
  return place.paragraph.classes[start] === 'ing' ? thing(place, start) : null;
}

/** "… but made no mention of drones": a further act of whoever confirmed or condemned a thing. */
function doesNext({ classes, lower }: Paragraph, first: number, at: number): boolean {
  if (!JOINS.has(lower[at] ?? '') || !FINITE.has(classes[at + 1] ?? 'mark')) return false;
  for (let before = first; before < at; before++)
    if (FINITE.has(classes[before] ?? 'mark') || classes[before] === 'subordinator') return false;
  return true;
}

const FINITE = wordSet('auxiliary verb');

/** A thing ends before where it was said ("confirmed the arrest in a statement"), and before what else its source did. */
function withoutVenue(paragraph: Paragraph, following: Following | null): Following | null {
  if (!following) return null;
  const { first, end } = following.content;
  for (let at = first + 1; at < end; at++) {
    if (paragraph.quotedIn[at] !== -1) continue;
    const where = at > first + 1 && paragraph.classes[at] === 'preposition' && saysWhere(paragraph, at);
    if (where || doesNext(paragraph, first, at)) return { ...following, content: { first, end: at } };
  }
  return following;
}
