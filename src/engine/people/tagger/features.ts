/** What the tagger sees of each word of a run of capitalised words: pairs of a template's number and a value's hash. */

import { mix } from '../hash.ts';
import { BODY_BIT, THING_BIT, TITLE_BITS } from '../kinds.ts';
import type { Run } from '../runs.ts';
import type { Word } from '../word.ts';
import { spellingOf } from '../word-form.ts';
import { type BlockView, REACH, type WordFacts } from './block-view.ts';
import { type DocumentFacts, factsOf, SITUATIONS } from './document-facts.ts';
import { numberOf } from './templates.ts';

/** Takes one feature: a template's number and the value's hash. */
export type Sink = (template: number, value: number) => void;

/** A word in its run, its block and its article. */
export interface Sight {
  readonly view: BlockView;
  readonly facts: DocumentFacts;
  readonly run: Run;
  readonly at: number;
}

const YEARS = /^\d\d$/;
/** Words of a run that its kinds are read from; longer runs are headlines. */
const RUN_READ = 8;

const SMALL = SITUATIONS.indexOf('written in lower case');

const SPELLING = numberOf('the word itself');

function spelling({ view: { home }, at }: Sight, sink: Sink): void {
  const values = spellingOf((home.words[at] as Word).form);
  for (let asked = 0; asked < values.length; asked++) sink(SPELLING + asked, values[asked] as number);
}

const NEIGHBOURS = numberOf('kinds of the word');

/** The number at a place of a row; 0 beyond its ends. An array is slow to answer for what stands before its beginning. */
const numberAt = (row: readonly number[], at: number): number => (at < 0 ? 0 : (row[at] ?? 0));

function neighbours({ view: { hashes, kinds, home }, at }: Sight, sink: Sink): void {
  const own = kinds[at] as number;
  const before = numberAt(kinds, at - 1);
  const after = kinds[at + 1] ?? 0;
  const wordBefore = numberAt(hashes, at - 1);
  const wordAfter = hashes[at + 1] ?? 0;
  sink(NEIGHBOURS, own);
  sink(NEIGHBOURS + 1, before);
  sink(NEIGHBOURS + 2, after);
  sink(NEIGHBOURS + 3, mix(mix(own, before), after));
  sink(NEIGHBOURS + 4, wordBefore);
  sink(NEIGHBOURS + 5, wordAfter);
  sink(NEIGHBOURS + 6, mix(numberAt(hashes, at - 2), wordBefore));
  sink(NEIGHBOURS + 7, mix(wordAfter, hashes[at + 2] ?? 0));
  sink(NEIGHBOURS + 8, mix(numberAt(kinds, at - 2), before));
  const quoted = at > 0 && home.words[at - 1]?.token.kind === 'quote' ? 1 : 0;
  sink(NEIGHBOURS + 9, quoted | (home.words[at + 1]?.token.kind === 'quote' ? 2 : 0));
}

const IN_RUN = numberOf('place in the run');

function inRun({ view: { home, hashes, kinds }, run: { first, end }, at }: Sight, sink: Sink): void {
  const length = Math.min(end - first, 6);
  const place = (at === first ? 1 : 0) | (at === end - 1 ? 2 : 0) | (Math.min(at - first, 3) << 2);
  let body = 0;
  let all = 0;
  for (let other = first; other < end && other < first + RUN_READ; other++) {
    const own = kinds[other] as number;
    all = mix(all, own);
    if (other > at && (own & BODY_BIT) !== 0) body = 1;
  }
  const aged = home.words[end]?.text === ',' && YEARS.test(home.words[end + 1]?.text ?? '') ? 1 : 0;
  sink(IN_RUN, mix(place, length));
  sink(IN_RUN + 1, length);
  sink(IN_RUN + 2, mix(numberAt(hashes, first - 1), place));
  sink(IN_RUN + 3, mix(hashes[end] ?? 0, place));
  sink(IN_RUN + 4, mix(kinds[first] as number, place));
  sink(IN_RUN + 5, mix(kinds[end - 1] as number, place));
  sink(IN_RUN + 6, body);
  sink(IN_RUN + 7, mix(all, place));
  sink(IN_RUN + 8, mix(home.openers.has(at) ? 1 : 0, kinds[at] as number));
  sink(IN_RUN + 9, home.headline ? 1 : 0);
  sink(IN_RUN + 10, mix(aged, place));
}

const IN_ARTICLE = numberOf('capital or small elsewhere');

function inArticle({ view: { facts }, at }: Sight, sink: Sink): void {
  const { counts, capital, signs } = facts[at] as WordFacts;
  sink(IN_ARTICLE, mix(counts[SMALL] as number, capital));
  for (let situation = 0; situation < counts.length; situation++)
    sink(IN_ARTICLE + 1 + situation, counts[situation] as number);
  sink(IN_ARTICLE + 14, signs);
  sink(IN_ARTICLE + 15, at > 0 ? (facts[at - 1]?.signs ?? -1) : -1);
  sink(IN_ARTICLE + 16, facts[at + 1]?.signs ?? -1);
}

const OPINION = numberOf('opinion of the rules');

function ofRules({ view: { opinions }, run, at }: Sight, sink: Sink): void {
  const own = opinions[at] as number;
  const before = numberAt(opinions, at - 1) & 0xff;
  const after = (opinions[at + 1] ?? 0) & 0xff;
  sink(OPINION, own);
  sink(OPINION + 1, mix(own, (at === run.first ? 1 : 0) | (at === run.end - 1 ? 2 : 0)));
  sink(OPINION + 2, mix(own, mix(before, after)));
  sink(OPINION + 3, own & 0xff);
}

/** 1 for a word whose form without its s is named in the article ("the Serovs"), 2 for another word in -s after a small word. */
function pluralCode(lower: string, facts: DocumentFacts, before: Word | undefined): number {
  if (lower.length < 4 || !lower.endsWith('s')) return 0;
  const { capital } = factsOf(facts, lower.slice(0, -1));
  return capital > 0 ? 1 : before?.shape === 'lower' ? 2 : 3;
}

const AROUND = numberOf('words before it in the article');
/** Whether a title and whether a word for a thing stands between two places. */
function namesAround(kinds: readonly number[], from: number, to: number): number {
  let found = 0;
  for (let at = Math.max(0, from); at < Math.min(to, kinds.length); at++) {
    const own = kinds[at] as number;
    if ((own & TITLE_BITS) !== 0) found |= 1;
    if ((own & THING_BIT) !== 0) found |= 2;
  }
  return found;
}

function around({ view, facts, run: { first, end }, at }: Sight, sink: Sink): void {
  const { home, kinds } = view;
  const own = view.facts[at] as WordFacts;
  for (const before of own.before) sink(AROUND, before);
  for (const after of own.after) sink(AROUND + 1, after);
  const comma = home.words[end]?.text === ',' ? 4 : 0;
  const place = (at === first ? 8 : 0) | (at === end - 1 ? 16 : 0);
  sink(AROUND + 2, namesAround(kinds, first - REACH, first) | place);
  sink(AROUND + 3, namesAround(kinds, end, end + REACH + 1) | comma | place);
  sink(AROUND + 4, home.words[end]?.token.kind === 'possessive' ? mix(kinds[end + 1] ?? 0, place) : 0);
  sink(
    AROUND + 5,
    pluralCode((home.words[at] as Word).lower, facts, at > 0 ? home.words[at - 1] : undefined) | place,
  );
}

/** Gives every feature of a word to `sink`. */
export function seeWord(sight: Sight, sink: Sink): void {
  sink(0, 0);
  spelling(sight, sink);
  neighbours(sight, sink);
  inRun(sight, sink);
  inArticle(sight, sink);
  ofRules(sight, sink);
  around(sight, sink);
}
