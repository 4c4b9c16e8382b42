/** What somebody calls whom or what: "called the ship a coffin", "dismissed the report as gossip", "called the charges baseless". */
import { wordSet } from '../lexicons/word-list.ts';
import { relative } from './content-clause.ts';
import { type Following, found, type Place } from './following.ts';
import { type Paragraph, quotationAt, type Range } from './paragraph.ts';

/** How far after the verb the "as …" or quoted word may stand. */
const NEAR = 14;

/** After "call" these make another verb of it ("called in", "called back an hour later"). */
const NO_OBJECT = wordSet('back up off out again home there later');

const VERBS = wordSet('auxiliary verb ed');

/** "What the port calls a “quiet season” has cost jobs": a label in quotation marks ends before the verb of the whole. */
function withoutVerb(place: Place, start: number, quote: number): Following | null {
  const whole = found(place, start, 'called so');
  const close = quotationAt(place.paragraph, quote + 1)?.close ?? null;
  if (!whole || close === null || !VERBS.has(place.paragraph.classes[close + 1] ?? '')) return whole;
  return { ...whole, content: { first: start, end: close + 1 } };
}

/** "A watchdog labeled a “foreign agent”": a participle that says what somebody is called, without whom. */
function isLabeled({ paragraph, cue, row }: Place, start: number): boolean {
  const { classes, lower } = paragraph;
  const bare = cue.words.end - cue.words.first === 1 && cue.usage === 'finite';
  if (!bare || !lower[cue.verb]?.endsWith('ed') || row.lemma === 'call') return false;
  const article = /^an?$/.test(lower[start] ?? '') ? 1 : 0;
  if (relative(paragraph, cue.words.first)) return false;
  return classes[start + article] === 'quote' || lower[start] === 'as';
}

/** What is a charge before anybody says what it is ("called the charges “a fantasy”"). */
const CHARGE = wordSet(
  'charge charges accusation accusations allegation allegations complaint lawsuit claims rumors',
);
/** What denies whatever is called so. */
const UNTRUE = wordSet(
  'false untrue absurd baseless groundless unfounded invented fabricated fake nonsense lie lies fantasy motivated',
);

/** Whoever calls charges something, or anything untrue, denies it. */
function denies({ lower, classes }: Paragraph, { first, end }: Range): boolean {
  for (let at = first, named = false; at < end; at++) {
    if (UNTRUE.has(lower[at] ?? '')) return true;
    named ||= classes[at] === 'quote' || classes[at] === 'preposition';
    if (!named && CHARGE.has(lower[at] ?? '')) return true;
  }
  return false;
}

/** Begin what something is called ("calls it blackmail"). */
const CALLED_SO = wordSet('word name determiner');

/** Whom or what, then "as …" or a quoted word. */
export function label(place: Place, start: number): Following | null {
  const following = called(place, start);
  const denied = following && place.row.degree === 'stated' && denies(place.paragraph, following.content);
  return denied ? { ...following, degree: 'denied' } : following;
}

function called(place: Place, start: number): Following | null {
  const { lower, classes } = place.paragraph;
  if (place.cue.usage === 'passive' || lower[start] === 'by' || classes[start] === 'adverb') return null;
  if (isLabeled(place, start)) return null;
  const calls =
    place.row.lemma === 'call' && !NO_OBJECT.has(lower[start] ?? '') && classes[start] !== 'preposition';
  if (calls && lower[start] === 'it' && CALLED_SO.has(classes[start + 1] ?? 'mark'))
    return found(place, start, 'called so');
  for (let at = start; at < Math.min(place.limit, start + NEAR); at++) {
    const called = calls && at > start && (/^an?$/.test(lower[at] ?? '') || UNTRUE.has(lower[at] ?? ''));
    if (classes[at] === 'quote') return withoutVerb(place, start, at);
    if (called || (lower[at] === 'as' && at > start)) return found(place, start, 'called so');
    if (classes[at] === 'comma' || classes[at] === 'auxiliary') return null;
  }
  return null;
}
