/** What the rules on disputes look at: claims in reading order, who is another source, and what stands just before what. */
import { ANSWERING, type OpposingRow, REJECTING } from '../lexicons/claims-disputes.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { holdsOneOf, inSmall, openingWord } from '../text/small-letters.ts';
import type { Text } from '../text/text.ts';
import type { Written } from '../text/written.ts';
import type { Claim, Dispute, Person, Span } from '../types.ts';

/** A text, its people and its claims in the order of their content. */
export interface Scene {
  readonly text: Text;
  readonly claims: readonly Claim[];
  readonly people: readonly Person[];
  /** What names a claim's source, for comparing; null where that is a pronoun which stands for nobody known. Read by `nameOf`. */
  readonly names: Map<Claim, string | null>;
  /** Claims whose cue may hold a word of rejecting or answering: few do, and every rule asks for them. */
  readonly opposing: ReadonlySet<Claim>;
}

/** What of an analysis is there before its disputes. */
export interface Findings {
  readonly text: Text;
  readonly people: readonly Person[];
  readonly claims: readonly Claim[];
}

const OPPOSING = [...REJECTING, ...ANSWERING].flatMap(({ needs }) => needs);

function mayOppose({ blocks }: Text, { block, start, end }: Span): boolean {
  return holdsOneOf(inSmall(blocks[block]?.text.slice(start, end) ?? ''), OPPOSING);
}

export function readScene({ text, people, claims }: Findings): Scene {
  const opposing = new Set<Claim>();
  for (const claim of claims) if (claim.cue && mayOppose(text, claim.cue)) opposing.add(claim);
  return { text, people, claims, names: new Map(), opposing };
}

/** The name of a claim's source, read once: claims are compared many times. */
function nameOf({ names, text }: Scene, claim: Claim): string | null {
  const known = names.get(claim);
  if (known !== undefined) return known;
  const name = nameIn(text, claim);
  names.set(claim, name);
  return name;
}

/** Whether a question that is answered once for each way of writing holds of a word at a place: cheaper than looking for it in the text. */
export function holdsWord(
  { text }: Scene,
  { block, start, end }: Span,
  asks: (written: Written) => boolean,
): boolean {
  const { tokens = [] } = text.blocks[block] ?? {};
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  for (let at = low; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= end) return false;
    if (asks(token.written)) return true;
  }
  return false;
}

/** How many claims a rule looks back; it bounds the work. */
export const LOOKED_AT = 24;

const PRONOUN = wordSet('he she it they who we i you this that these those both which');
const DETERMINERS = wordSet('the a an its his her their this that');
const OWNER = /['’]s?$/;
const OF_BODY = wordSet('its their');

export function wordsAt({ text }: Scene, { block, start, end }: Span): string {
  return text.blocks[block]?.text.slice(start, end) ?? '';
}

/** The same in small letters, for patterns. */
export function smallAt(scene: Scene, place: Span): string {
  return inSmall(wordsAt(scene, place));
}

/** A claim's content as one text. */
export function contentOf(scene: Scene, { content }: Claim): string {
  let text = '';
  for (const span of content) text += text === '' ? wordsAt(scene, span) : ` ${wordsAt(scene, span)}`;
  return text;
}

export function cueOf(scene: Scene, { cue }: Claim): string {
  return cue ? wordsAt(scene, cue) : '';
}

function nameIn({ blocks }: Text, { source }: Claim): string | null {
  if (!source) return null;
  const { block, start, end } = source.named ?? source;
  const words = (blocks[block]?.text.slice(start, end) ?? '').toLowerCase();
  if (PRONOUN.has(words)) return null;
  const opening = openingWord(words);
  return (DETERMINERS.has(opening) ? words.slice(opening.length + 1) : words).replace(OWNER, '');
}

/** Whether two claims have sources which the text shows to be different. */
export function isOther(scene: Scene, one: Claim, other: Claim): boolean {
  const { people } = scene;
  if (!one.source || !other.source) return false;
  const [a, b] = [one.source.person, other.source.person];
  if (a !== null && b !== null) return a !== b;
  const [first, second] = [a === null ? undefined : people[a], b === null ? undefined : people[b]];
  if (speaksFor(first) || speaksFor(second)) return blocksApart(one, other) > 1;
  const from = nameOf(scene, one);
  const to = nameOf(scene, other);
  if (isOf(first, to) || isOf(second, from)) return false;
  if ((from === null && a === null) || (to === null && b === null)) return false;
  return from === null || to === null || !(from.includes(to) || to.includes(from));
}

/** Whether words name a person, or something of theirs ("Serov's lawyer"). */
function isOf(person: Person | undefined, words: string | null): boolean {
  if (!person || !words) return false;
  return words.includes(person.name.slice(person.name.lastIndexOf(' ') + 1).toLowerCase());
}

/** Whether somebody is introduced as a voice of what was named just before ("its spokesman"). */
function speaksFor(person: Person | undefined): boolean {
  return person?.roles.some(({ text }) => OF_BODY.has(openingWord(text))) ?? false;
}

function blocksApart({ content: [one] }: Claim, { content: [other] }: Claim): number {
  return Math.abs((one?.block ?? 0) - (other?.block ?? 0));
}

/** Whether a claim's source is called by a word: in its name, or in what the article calls the person. */
export function isCalled(scene: Scene, claim: Claim, word: string): boolean {
  const person = scene.people[claim.source?.person ?? -1];
  const called = [
    nameOf(scene, claim) ?? '',
    person?.name ?? '',
    ...(person?.roles ?? []).map(({ text }) => text),
  ];
  return called.some((words) =>
    words
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .includes(word.toLowerCase()),
  );
}

/** Whether two claims may have different sources: a pronoun that stands for nobody known may be anybody. */
export function mayBeOther(scene: Scene, one: Claim, other: Claim): boolean {
  if (!one.source || !other.source) return false;
  const isUnknown = (claim: Claim) => claim.source?.person === null && !nameOf(scene, claim);
  return isOther(scene, one, other) || isUnknown(one) || isUnknown(other);
}

/** Index of the sentence of a block in which an offset stands. */
export function sentenceAt({ text }: Scene, block: number, offset: number): number {
  const { sentences = [], tokens = [] } = text.blocks[block] ?? {};
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const last = tokens[(sentences[middle]?.end ?? 1) - 1];
    if ((last?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}

/** Number of claims whose content begins before a place. */
export function claimsBefore({ claims }: Scene, block: number, offset: number): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const first = claims[middle]?.content[0];
    if (first && (first.block < block || (first.block === block && first.start < offset))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of the telling blocks' paragraphs between two; headings and captions between do not count. */
export function blocksBetween({ text }: Scene, from: number, to: number): number {
  let count = 0;
  for (let block = from + 1; block <= to && count <= 3; block++) {
    const kind = text.blocks[block]?.kind;
    if (kind === 'paragraph' || kind === 'list' || kind === 'quote') count++;
  }
  return count;
}

/** Whether a claim stands in the sentence of a place, or in the sentence before it. */
export function standsNear(scene: Scene, { content, cue }: Claim, place: Span): boolean {
  const last = content.at(-1);
  if (!last) return false;
  const end = cue && cue.block === last.block ? Math.max(last.end, cue.end) : last.end;
  const at = sentenceAt(scene, place.block, place.start);
  if (last.block === place.block) return sentenceAt(scene, last.block, end - 1) >= at - 1;
  const sentences = scene.text.blocks[last.block]?.sentences.length ?? 0;
  return (
    at === 0 &&
    blocksBetween(scene, last.block, place.block) === 1 &&
    sentenceAt(scene, last.block, end - 1) >= sentences - 1
  );
}

/** Whether two spans share a letter. */
export function overlaps(a: Span, b: Span): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

/** Whether words of one claim's content are also words of the other's. */
export function shareContent(one: Claim, other: Claim): boolean {
  return one.content.some((span) => other.content.some((further) => overlaps(span, further)));
}

/** A dispute of the claims with these indexes, put in reading order. */
export function disputeOf(
  claims: readonly [number, number],
  words: Span,
  reason: { readonly rule: string; readonly evidence: string },
): Dispute {
  const [a, b] = claims;
  return { claims: a < b ? [a, b] : [b, a], words, reasons: [reason] };
}

/** Where a pattern for small letters stands within the words at a place; null where it does not. */
export function findIn(scene: Scene, place: Span, pattern: RegExp): Span | null {
  const match = pattern.exec(smallAt(scene, place));
  if (!match) return null;
  const start = place.start + match.index;
  return { block: place.block, start, end: start + match[0].length };
}

/** Where words of one of some rows stand first within the words at a place; null where none do. */
export function findRow(scene: Scene, place: Span, rows: readonly OpposingRow[]): Span | null {
  const small = smallAt(scene, place);
  let first: Span | null = null;
  for (const row of rows) {
    const found = holdsOneOf(small, row.needs) ? findIn(scene, place, row.words) : null;
    if (found && (!first || found.start < first.start)) first = found;
  }
  return first;
}
