/**
 * Who an article's first sentence speaks of without a name: "A beekeeper was fined on Monday …", and the next paragraph begins with the name;
 * or "… had been closed, its chief executive said Thursday".
 */
import { isSpeechVerb } from '../../lexicons/people-speech.ts';
import { wordSet } from '../../lexicons/word-list.ts';
import { genderOfDescription } from '../cast.ts';
import type { Cluster } from '../clusters.ts';
import { textOf } from '../named-place.ts';
import type { Word } from '../word.ts';
import type { WordBlock, Words } from '../words.ts';
import {
  DETERMINERS,
  isDescribing,
  isLimit,
  isMark,
  isOwners,
  isVerb,
  isWordOrNumber,
  numberOf,
  type Phrases,
  type Stretch,
} from './phrases.ts';

/** How far into the second paragraph the name may stand, in words. */
const NAME_BY = 8;
/** Paragraphs after the first in which the name may first stand. */
const NEXT = 2;
/** How long the description may be, in words. */
const LONGEST_LEAD = 16;

/** Longest dateline, in words and marks. */
const DATELINE = 10;

/** Whether an -ed word is the verb: it follows what somebody is, or a new phrase follows it ("A court sentenced one …"). */
function endsVerb(words: Phrases['words'], at: number): boolean {
  const next = words[at + 1];
  return (
    isDescribing(words[at - 1]) || (next !== undefined && (DETERMINERS.has(next.lower) || isLimit(next)))
  );
}

const PREPOSITIONS = wordSet('in at for from on to');

/** Whether "from Tula", "in the tunnel case", "of the strike" goes on with the description; "for five hours" does not. */
function goesOn(words: Phrases['words'], at: number): boolean {
  const next = words[at + 1];
  if (words[at]?.lower === 'of') return true;
  if (!PREPOSITIONS.has(words[at]?.lower ?? '')) return false;
  return next !== undefined && next.token.kind === 'word' && (next.shape !== 'lower' || next.lower === 'the');
}

const LINKING = wordSet('of in at for from on to');

function nounEnd({ words }: Phrases, first: number): number {
  let at = first;
  while (at < words.length && at - first < LONGEST_LEAD) {
    const word = words[at] as Word;
    const isWord = isWordOrNumber(word) || isOwners(words, at);
    const isLink = LINKING.has(word.lower);
    if (!isWord || isVerb(word) || (isLink ? !goesOn(words, at) : isLimit(word))) break;
    if (at > first && (PARTICIPLE.has(word.lower) || (word.lower.endsWith('ed') && endsVerb(words, at))))
      break;
    at++;
  }
  return at;
}

const AUXILIARY = wordSet('has have had is are was were once now then never already also still');
const FINITE = wordSet('has had is was will went died fell got won lost said told');
const PARTICIPLE = wordSet(
  'wanted accused convicted suspected sentenced serving born known taken jailed living working charged named',
);
/** Longest clause or participle after the noun, in words. */
const LONGEST_CLAUSE = 18;

/** Where a clause that begins at `end` gives way to the sentence's own verb, or closes the sentence of an object; else `end` itself. */
function clauseEnd({ words }: Phrases, { first, end }: Stretch): number {
  const before = words[first - 1];
  const isSubject = before === undefined || before.token.kind === 'mark';
  let at = end + 1;
  if (!PARTICIPLE.has(words[end]?.lower ?? '')) {
    while (AUXILIARY.has(words[at]?.lower ?? '')) at++;
    at++;
  }
  for (; at < Math.min(words.length, end + LONGEST_CLAUSE); at++) {
    const word = words[at] as Word;
    if (FINITE.has(word.lower)) return at;
    if (word.token.kind === 'quote' || isMark(word, ',;:.—–()'))
      return isMark(word, '.') && !isSubject ? at : end;
  }
  return end;
}

/** What tells which person is meant belongs to the description: "a man who had filmed the swarm", "a lawyer serving six years". */
function withClause(phrases: Phrases, { first, end }: Stretch): Stretch {
  const next = phrases.words[end]?.lower ?? '';
  return next === 'who' || PARTICIPLE.has(next)
    ? { first, end: clauseEnd(phrases, { first, end }) }
    : { first, end };
}

const OPENS_DESCRIPTION = wordSet('a an another one');

/** The first phrase of one person with "a", "an", "another" or "one of the". */
function firstDescription(phrases: Phrases): Stretch | null {
  const { words } = phrases;
  for (let at = 0; at < words.length; at++) {
    if (!OPENS_DESCRIPTION.has(words[at]?.lower ?? '')) continue;
    if (words[at]?.lower === 'one' && words[at + 1]?.lower !== 'of') continue;
    const found = { first: at, end: nounEnd(phrases, at + 1) };
    if (numberOf(phrases, found) === 'one') return isSeen(words, at) ? null : withClause(phrases, found);
  }
  return null;
}

const IMAGES = wordSet('portrait photo photograph picture statue bust image figure drawing story silhouette');

/** "A portrait of a man": who is only shown or told of. */
function isSeen(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.lower === 'of' && IMAGES.has(words[at - 2]?.lower ?? '');
}

const OPENS_SUBJECT = wordSet('the one');

/** The subject with which the sentence begins: "The head of a volunteer patrol was detained", "Dagestan’s mufti issued". */
function subject(phrases: Phrases): Stretch | null {
  const { words } = phrases;
  const dateline = words.findIndex((word, at) => at < DATELINE && isMark(word, '—–-') && word.token.spaced);
  const first = dateline + 1;
  const opening = words[first];
  const owner =
    opening?.shape !== 'lower' && words.slice(first, first + 5).some((_, at) => isOwners(words, first + at));
  if (!OPENS_SUBJECT.has(opening?.lower ?? '') && !owner) return null;
  const found = { first, end: nounEnd(phrases, first) };
  return found.end > first + 1 && numberOf(phrases, found) === 'one' ? withClause(phrases, found) : null;
}

const HAVE = wordSet('has have had');

const WORDS_AND_OWNERS = wordSet('word possessive number');

const OWNERS = wordSet('his her their');

/** The speaker of the sentence's last clause: "…, its chief executive said Thursday". */
function speakerAtEnd(phrases: Phrases): Stretch | null {
  const { words } = phrases;
  for (let verb = words.length - 1; verb > 0; verb--) {
    const word = words[verb] as Word;
    if (isMark(word, ',')) return null;
    if (word.shape !== 'lower' || !isSpeechVerb(word.lower)) continue;
    let end = verb;
    while (HAVE.has(words[end - 1]?.lower ?? '')) end--;
    let first = end;
    while (first > 0 && WORDS_AND_OWNERS.has(words[first - 1]?.token.kind ?? '')) first--;
    const found = { first, end };
    if (words.slice(first, end).some((_, at) => phrases.named.has(first + at))) return null;
    if (OWNERS.has(words[first]?.lower ?? '')) return null;
    return isMark(words[first - 1], ',') && numberOf(phrases, found) === 'one' ? found : null;
  }
  return null;
}

export interface LeadRole extends Stretch {
  readonly block: number;
  readonly cluster: number;
}

/** The lead's description and whose it is; null where the lead names somebody, or the next paragraph nobody at its beginning. */
export function findLeadRole(
  { blocks }: Words,
  clusters: readonly Cluster[],
  named: readonly ReadonlySet<number>[],
): LeadRole | null {
  const [lead, ...others] = blocks.filter(({ block }) => block.kind === 'paragraph');
  const isNamed = ({ block }: WordBlock) => (named[block.index]?.size ?? 0) > 0;
  const next = others.slice(0, NEXT).find(isNamed);
  if (!lead || !next) return null;
  const cluster = firstIn(next, lead, clusters);
  if (!cluster) return null;
  const phrases = { words: lead.words, named: named[lead.block.index] ?? new Set<number>() };
  const early = cluster.first < NAME_BY && !isNamed(lead);
  const speaker = early || speaksAt(next.words, cluster.last) ? speakerAtEnd(phrases) : null;
  const found = speaker ?? (early ? (subject(phrases) ?? firstDescription(phrases)) : null);
  if (found && !agrees(lead.words, found, clusters[cluster.at])) return null;
  return found && { ...found, block: lead.block.index, cluster: cluster.at };
}

/** Whether a description may be of somebody by what both show of a man or a woman: "the wife of a blogger" is no Yerlan. */
function agrees(words: readonly Word[], { first, end }: Stretch, cluster: Cluster | undefined): boolean {
  const described = genderOfDescription(textOf(words, { first, end }));
  const named = cluster?.forms.find(({ gender }) => gender !== null)?.gender ?? null;
  return described === null || named === null || described === named;
}

interface FirstNamed {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

/** Whom a block names first; null where the lead names them too. */
function firstIn(next: WordBlock, lead: WordBlock, clusters: readonly Cluster[]): FirstNamed | null {
  let found: FirstNamed | null = null;
  clusters.forEach(({ places }, at) => {
    if (places.some(({ block }) => block === lead.block.index)) return;
    const place = places.find(({ block }) => block === next.block.index);
    if (place && (found === null || place.first < found.first))
      found = { at, first: place.first, last: place.last };
  });
  return found;
}

/** Whether who is named before `last` speaks: "Oleg Serov told", "Oleg Serov, told". */
function speaksAt(words: readonly Word[], last: number): boolean {
  const verb = words[isMark(words[last], ',') ? last + 1 : last];
  return verb?.shape === 'lower' && isSpeechVerb(verb.lower);
}
