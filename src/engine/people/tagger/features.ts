/**
 * What the tagger sees of each word of a run of capitalised words. Every feature is a template's number and a value, both hashed;
 * the templates' names are the reasons that a mention gives.
 */
import { isFirstName } from '../../lexicons/people-first-names.ts';
import { isBody, isCalendar, isCommon } from '../../lexicons/people-organisations.ts';
import { isPeople, isPlace } from '../../lexicons/people-places.ts';
import { isDeed, isSpeechVerb } from '../../lexicons/people-speech.ts';
import { titleKind } from '../../lexicons/people-titles.ts';
import type { Opinion } from '../opinions.ts';
import type { Run } from '../runs.ts';
import type { Word, WordBlock } from '../words.ts';
import { type DocumentFacts, factsOf, PLACE_PREPOSITION, type WordFacts } from './document-facts.ts';
import { hashText, mix } from './hash.ts';

/** Takes the features of one word: a template's index in `TEMPLATES` and the value's hash. */
export type Sink = (template: number, value: number) => void;

/** A word in its run, its block and its article. */
export interface Sight {
  readonly home: WordBlock;
  readonly run: Run;
  readonly at: number;
  readonly facts: DocumentFacts;
  readonly opinions: OpinionCodes;
}

/** The rules' opinion on each word of each block, as a code. */
export type OpinionCodes = readonly Int32Array[];

export const TEMPLATES: readonly string[] = Object.freeze([
  'always', // 0
  'the word itself',
  'last two letters',
  'last three letters',
  'last four letters',
  'first three letters',
  'shape',
  'kinds of word',
  'kinds of the word before', // 8
  'kinds of the word after',
  'kinds of the word and its neighbours',
  'the word before',
  'the word after',
  'the two words before',
  'the two words after',
  'place in the run',
  'length of the run', // 16
  'the word before the run',
  'the word after the run',
  'kinds of the run’s first word',
  'kinds of the run’s last word',
  'a body later in the run',
  'start of a sentence',
  'headline',
  'written in lower case elsewhere', // 24
  'first of longer runs',
  'last of longer runs',
  'after a title somewhere',
  'after a first name somewhere',
  'beside a verb of speech somewhere',
  'beside a deed somewhere',
  'after a preposition of place somewhere',
  'after “the” somewhere', // 32
  'before a body somewhere',
  'owner somewhere',
  'with an age somewhere',
  'alone somewhere',
  'how the neighbours stand elsewhere',
  'surname ending',
  'age follows',
  'kinds of the run', // 40
  'title two words before',
  'quotation marks around',
  'letters alike a name',
  'facts together',
  'opinion of the rules',
  'opinion of the rules and place',
  'opinions around',
  'ground of the rules',
]);

const SURNAME =
  /(?:[oe]v|[oe]va|[iy]n|[iy]na|sk(?:iy|yy|y|i|ij)|skaya|skaia|enko|chuk|[iy]uk|shvili|dze|[iy]an|iants|yants|ulu|oglu|zade|zoda|bek|bay|bai|[iy]ch|ets|auskas|aitis|enas|[iy]ak|ko)$/;

const kindsKept = new Map<string, number>();
const KEPT = 20000;

const TITLE_KINDS = ['address', 'office', 'rank', 'work', 'kin', 'standing'] as const;

function readKinds({ lower, shape, token, text }: Word): number {
  if (token.kind === 'quote') return 1;
  if (token.kind === 'possessive') return 2;
  if (token.kind === 'number') return 3;
  if (token.kind === 'mark') return 4 + (/^[,;:.?!()—–-]$/.test(text) ? text.charCodeAt(0) & 31 : 0);
  let kinds = shape === 'lower' ? 1 << 6 : shape === 'particle' ? 1 << 7 : 1 << 8;
  if (isFirstName(lower)) kinds |= 1 << 9;
  if (isPlace(lower)) kinds |= 1 << 10;
  if (isPeople(lower)) kinds |= 1 << 11;
  if (isBody(lower)) kinds |= 1 << 12;
  if (isCalendar(lower)) kinds |= 1 << 13;
  if (isCommon(lower)) kinds |= 1 << 14;
  if (isSpeechVerb(lower)) kinds |= 1 << 15;
  if (isDeed(lower)) kinds |= 1 << 16;
  const title = titleKind(lower);
  if (title) kinds |= (TITLE_KINDS.indexOf(title) + 1) << 17;
  if (PLACE_PREPOSITION.test(lower)) kinds |= 1 << 20;
  if (shape === 'initial') kinds |= 1 << 21;
  if (shape === 'capitals') kinds |= 1 << 22;
  return kinds;
}

/** The lexicons that hold a word, as bits; 0 where no word stands. */
function kindsOf(word: Word | undefined): number {
  if (!word) return 0;
  const key = word.shape + word.text;
  const known = kindsKept.get(key);
  if (known !== undefined) return known;
  if (kindsKept.size > KEPT) kindsKept.clear();
  const kinds = readKinds(word);
  kindsKept.set(key, kinds);
  return kinds;
}

const hashOf = (word: Word | undefined): number => (word ? hashText(word.lower) : 0);
/** Counts beyond two tell nothing more. */
const few = (count: number): number => Math.min(count, 2);

function shapeCode({ text, shape }: Word): number {
  const hyphen = text.includes('-') || text.includes('‑') ? 1 : 0;
  const apostrophe = /['’]/.test(text) ? 2 : 0;
  const inner = /\p{Ll}\p{Lu}/u.test(text) ? 4 : 0;
  const foreign = /[^\p{Script=Latin}\p{M}.'’‑-]/u.test(text) ? 8 : /[^\p{ASCII}]/u.test(text) ? 16 : 0;
  const length = Math.min(text.length, 9);
  return hashText(shape) ^ (hyphen | apostrophe | inner | foreign | (length << 8));
}

function spelling(word: Word, sink: Sink): void {
  const { lower } = word;
  sink(1, hashText(lower));
  sink(2, hashText(lower, Math.max(0, lower.length - 2)));
  sink(3, hashText(lower, Math.max(0, lower.length - 3)));
  sink(4, hashText(lower, Math.max(0, lower.length - 4)));
  sink(5, hashText(lower.slice(0, 3)));
  sink(6, shapeCode(word));
  sink(38, word.text.length > 4 && SURNAME.test(lower) ? 1 : 0);
}

function neighbours({ home: { words }, at }: Sight, sink: Sink): void {
  const own = kindsOf(words[at]);
  const before = kindsOf(words[at - 1]);
  const after = kindsOf(words[at + 1]);
  sink(7, own);
  sink(8, before);
  sink(9, after);
  sink(10, mix(mix(own, before), after));
  sink(11, hashOf(words[at - 1]));
  sink(12, hashOf(words[at + 1]));
  sink(13, mix(hashOf(words[at - 2]), hashOf(words[at - 1])));
  sink(14, mix(hashOf(words[at + 1]), hashOf(words[at + 2])));
  sink(41, mix(kindsOf(words[at - 2]), before));
  const quoted = words[at - 1]?.token.kind === 'quote' ? 1 : 0;
  sink(42, quoted | (words[at + 1]?.token.kind === 'quote' ? 2 : 0));
}

function inRun({ home: { words, openers, headline }, run: { first, end }, at }: Sight, sink: Sink): void {
  const length = Math.min(end - first, 6);
  const place = (at === first ? 1 : 0) | (at === end - 1 ? 2 : 0) | (Math.min(at - first, 3) << 2);
  sink(15, mix(place, length));
  sink(16, length);
  sink(17, mix(hashOf(words[first - 1]), place));
  sink(18, mix(hashOf(words[end]), place));
  sink(19, mix(kindsOf(words[first]), place));
  sink(20, mix(kindsOf(words[end - 1]), place));
  let body = 0;
  let all = 0;
  for (let other = first; other < end && other < first + 8; other++) {
    const kinds = kindsOf(words[other]);
    all = mix(all, kinds);
    if (other > at && (kinds & (1 << 12)) !== 0) body = 1;
  }
  sink(21, body);
  sink(40, mix(all, place));
  sink(22, mix(openers.has(at) ? 1 : 0, kindsOf(words[at])));
  sink(23, headline ? 1 : 0);
  const age = words[end]?.text === ',' && /^\d\d$/.test(words[end + 1]?.text ?? '') ? 1 : 0;
  sink(39, mix(age, place));
}

function together(facts: WordFacts): number {
  return (
    (facts.lower > 0 ? 1 : 0) |
    (facts.afterTitle > 0 ? 2 : 0) |
    (facts.afterFirstName > 0 ? 4 : 0) |
    (facts.besideSpeech > 0 ? 8 : 0) |
    (facts.afterPlacePreposition > 0 ? 16 : 0) |
    (facts.afterThe > 0 ? 32 : 0) |
    (facts.beforeBody > 0 ? 64 : 0) |
    (facts.closes > 0 ? 128 : 0) |
    (facts.alone > 0 ? 256 : 0)
  );
}

function inDocument({ home: { words }, facts, at }: Sight, sink: Sink): void {
  const own = factsOf(facts, (words[at] as Word).lower);
  sink(24, mix(few(own.lower), few(own.capital)));
  sink(25, few(own.leads));
  sink(26, few(own.closes));
  sink(27, few(own.afterTitle));
  sink(28, few(own.afterFirstName));
  sink(29, few(own.besideSpeech));
  sink(30, few(own.besideDeed));
  sink(31, few(own.afterPlacePreposition));
  sink(32, few(own.afterThe));
  sink(33, few(own.beforeBody));
  sink(34, few(own.owns));
  sink(35, few(own.aged));
  sink(36, few(own.alone));
  sink(44, together(own));
  const before = words[at - 1];
  const after = words[at + 1];
  const left = before ? together(factsOf(facts, before.lower)) : -1;
  const right = after ? together(factsOf(facts, after.lower)) : -1;
  sink(37, mix(1, left));
  sink(37, mix(2, right));
}

/** Gives every feature of a word to `sink`. */
export function seeWord(sight: Sight, sink: Sink): void {
  sink(0, 0);
  spelling(sight.home.words[sight.at] as Word, sink);
  neighbours(sight, sink);
  inRun(sight, sink);
  inDocument(sight, sink);
  const codes = sight.opinions[sight.home.block.index];
  const code = codes?.[sight.at] ?? 0;
  const left = codes?.[sight.at - 1] ?? 0;
  const right = codes?.[sight.at + 1] ?? 0;
  sink(45, code);
  sink(46, mix(code, mix(sight.at === sight.run.first ? 1 : 0, sight.at === sight.run.end - 1 ? 1 : 0)));
  sink(47, mix(code, mix(left & 0xff, right & 0xff)));
  sink(48, code & 0xff);
}

const GROUNDS = ['judged', 'surname', 'first name', 'slip'] as const;

/** Codes of the rules' opinions: ground and place in the name in the low byte, the evidence's sum above. */
export function codeOpinions(opinions: readonly Opinion[], blocks: readonly WordBlock[]): OpinionCodes {
  const codes = blocks.map(({ words }) => new Int32Array(words.length));
  for (const { home, first, end, ground, score } of opinions) {
    const own = codes[home.block.index];
    const level = Math.round(Math.min(4, Math.max(-4, score)) * 2) + 8;
    for (let at = first; own && at < end; at++) {
      const place = (at === first ? 1 : 0) | (at === end - 1 ? 2 : 0);
      const kind = ground === null ? 1 : 2 + GROUNDS.indexOf(ground);
      own[at] = kind | (place << 4) | (level << 8);
    }
  }
  return codes;
}
