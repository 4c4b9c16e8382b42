/** How the article got a claim: read from the words at the cue, or from what the same source said beside it. */
import {
  ANONYMITY,
  BASIS_ROWS,
  type BasisRow,
  PUBLIC_ROWS,
  TOLD_PAPER,
  WAY,
  WRITES,
} from '../lexicons/claims-basis.ts';
import { isCapitalAt, nameLettersEnd } from '../text/letters.ts';
import { holdsOneOf, inSmall } from '../text/small-letters.ts';
import { oncePerWritten } from '../text/written.ts';
import type { Basis, Claim, Source, SourceKind, Span } from '../types.ts';
import { changed } from './changed.ts';
import { encloses, sameSource } from './layers.ts';
import { type Paragraph, type Range, spanOf } from './paragraph.ts';

/** A channel of a messenger is social media, whoever runs it. */
const SOCIAL_CHANNEL = /\b(?:Telegram|YouTube) channels?\b/;
/** A statement is made in public, though it is a text. */
const STATEMENT = /(?<!financial |income |earnings )\bstatement$/;
const UNSTATED: Basis = { kind: 'unstated', words: null };

interface Numbered {
  readonly row: BasisRow;
  readonly bit: number;
}

const numbered = (rows: readonly BasisRow[], first: number): readonly Numbered[] =>
  rows.map((row, at) => ({ row, bit: 1 << (first + at) }));

const STATED = numbered(BASIS_ROWS, 0);
const PUBLIC = numbered(PUBLIC_ROWS, STATED.length);

/** What words begin each row's needs. */
const OPENINGS = [...STATED, ...PUBLIC].map(({ row, bit }) => ({
  bit,
  words: row.needs.map((need) => need.trim().split(' ')[0] ?? ''),
}));

/** The rows, as bits, of whose needs a word may be a part. */
const rowsOf = oncePerWritten(({ text }) => {
  const small = text.toLowerCase();
  let rows = 0;
  for (const { bit, words } of OPENINGS) if (holdsOneOf(small, words)) rows |= bit;
  return rows;
});

/** The rows whose needs may stand in a range. */
function rowsIn({ tokens }: Paragraph, { first, end }: Range): number {
  let rows = 0;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token) rows |= rowsOf(token.written);
  }
  return rows;
}

/** The first row that fits the words of a range, with the words that show it. */
function basisAt(paragraph: Paragraph, range: Range): Basis | null {
  const rows = rowsIn(paragraph, range);
  if (rows === 0) return null;
  const around = spanOf(paragraph, range);
  return basisIn(paragraph.block.text.slice(around.start, around.end), around, rows);
}

function matchOf({ words, needs }: BasisRow, small: string): RegExpExecArray | null {
  return holdsOneOf(small, needs) ? words.exec(small) : null;
}

/** The words of one of the public rows that stand first; of two at one place those of the earlier row. */
function firstPublic(small: string, rows: number): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const { row, bit } of PUBLIC) {
    const match = (rows & bit) === 0 ? null : matchOf(row, small);
    if (match && (!first || match.index < first.index)) first = match;
  }
  return first;
}

function basisIn(words: string, around: Span, rows: number): Basis | null {
  const small = inSmall(words);
  for (const { row, bit } of STATED) {
    const match = (rows & bit) === 0 ? null : matchOf(row, small);
    if (match && !row.unless?.test(words)) return { kind: row.kind, words: shownBy(match, words, around) };
  }
  const match = firstPublic(small, rows);
  return match && { kind: 'public', words: shownBy(match, words, around) };
}

/** The words that show a basis: to the end of a name and of the way that follows it. */
function shownBy(match: RegExpExecArray, words: string, { block, start }: Span): Span {
  const named = nameEnd(words, match.index, match.index + match[0].length);
  const rest = words.slice(named);
  const way = holdsOneOf(rest, WAY.needs) ? (WAY.words.exec(rest)?.[0] ?? '') : '';
  return { block, start: start + match.index, end: start + named + way.length };
}

const INNER = "’'-";

/** Where the capitalised words end that follow a name at once. */
function furtherNames(words: string, from: number): number {
  let at = from;
  while (words.charAt(at) === ' ' && isCapitalAt(words, at + 1)) at = nameLettersEnd(words, at + 1, INNER);
  return at;
}

/** Where a name ends in whose midst `end` stands ("told the Harbor" of "told the Harbor Herald"). */
function nameEnd(words: string, start: number, end: number): number {
  const space = words.lastIndexOf(' ', end - 1);
  const initial = words.charAt(space + 1);
  const isName = space >= start && initial !== initial.toLowerCase();
  return isName ? furtherNames(words, end) : end;
}

/** What shows how an article got a claim. */
export interface Clues {
  /** The words at the cue, before the source and after the content, the first of which say more. */
  readonly places: readonly Range[];
  /** The words of the sentence after the cue. */
  readonly rest: Span | null;
  readonly source: Source | null;
  readonly sourceKind: SourceKind;
}

/** A wish not to be named, wherever the sentence says it. */
export function anonymityIn(text: string, rest: Span | null): Basis | null {
  const words = rest ? text.slice(rest.start, rest.end) : '';
  const match = holdsOneOf(words, ANONYMITY.needs) ? ANONYMITY.words.exec(words) : null;
  if (!rest || !match) return null;
  const start = rest.start + match.index;
  return { kind: 'anonymous', words: { block: rest.block, start, end: start + match[0].length } };
}

/** What the source is by itself: a document, a report, somebody unnamed; who is named says it some way that is not told. */
function basisOfSource(text: string, { source, sourceKind }: Clues): Basis {
  const words = source ? text.slice(source.start, source.end) : '';
  const told = words.includes(TOLD_PAPER.needs) ? TOLD_PAPER.words.exec(words) : null;
  if (source && told) {
    const start = source.start + told.index;
    return { kind: 'paper', words: { block: source.block, start, end: start + told[0].length } };
  }
  if (!source || source.person !== null) return UNSTATED;
  if (sourceKind === 'media' && SOCIAL_CHANNEL.test(words)) return { kind: 'social', words: null };
  if (sourceKind === 'document' && STATEMENT.test(words)) return { kind: 'public', words: null };
  const shows = sourceKind === 'media' || sourceKind === 'document' || sourceKind === 'anonymous';
  return shows ? { kind: sourceKind, words: null } : UNSTATED;
}

/** Basis of a claim. Whoever wishes not to be named told it to somebody all the same, where the text says to whom. */
export function basisOf(paragraph: Paragraph, clues: Clues): Basis {
  for (const place of clues.places) {
    const basis = basisAt(paragraph, place);
    if (basis) return basis;
  }
  const { text } = paragraph.block;
  return anonymityIn(text, clues.rest) ?? basisOfSource(text, clues);
}

/** Unnamed sources of whom more is told ("one of the sources said") told it in the same way as before. */
const POINTS_BACK = /^(?:(?:one|two|three|four|another|both) of the|the|the other|another|they|he|she)\b/i;

/** The claims of an article, in which whoever stays unnamed goes on as before. */
export function unnamedAgain(claims: readonly Claim[], wordsOf: (span: Span) => string): readonly Claim[] {
  let last: Basis | null = null;
  return changed(claims, (claim) => {
    if (claim.sourceKind !== 'anonymous' || !claim.source) return claim;
    const again =
      claim.basis.words === null &&
      claim.basis.kind === 'anonymous' &&
      POINTS_BACK.test(wordsOf(claim.source));
    const basis: Basis = again && last ? { kind: last.kind, words: null } : claim.basis;
    last = basis;
    return { ...claim, basis };
  });
}

/** Claims whose words tell nothing of how the article got them, where the manner of stating does. */
export function assumedBasis(claims: readonly Claim[], wordsOf: (span: Span) => string): readonly Claim[] {
  return changed(claims, (claim) => {
    if (claim.basis.kind !== 'unstated' || !claim.cue || !claim.source) return claim;
    const cue = wordsOf(claim.cue);
    if (!WRITES.cues.has(cue.toLowerCase())) return claim;
    const reasons = [...claim.reasons, { rule: 'basis by the manner of stating', evidence: cue }];
    return { ...claim, basis: { kind: WRITES.kind, words: null }, reasons };
  });
}

/** What somebody says within a report is known by the report, unless it says how. */
export function underReports(claims: readonly Claim[]): readonly Claim[] {
  return changed(claims, (claim, index) => {
    if (claim.basis.kind !== 'unstated') return claim;
    const near = claims.slice(Math.max(0, index - NEAR), index + NEAR);
    const reported = near.some(
      (other) =>
        other !== claim &&
        other.sourceKind === 'media' &&
        other.source?.person === null &&
        encloses(other, claim),
    );
    return reported ? { ...claim, basis: { kind: 'media', words: null } } : claim;
  });
}

/** How many claims away a telling counts; it bounds the work. */
const NEAR = 8;

/** The claims of a paragraph, in which whoever says more after "told reporters" says that to reporters too. */
export function inheritBasis(claims: readonly Claim[]): readonly Claim[] {
  return changed(claims, (claim, index) => {
    if (claim.basis.kind !== 'unstated' || !claim.source) return claim;
    const told = (other: Claim) => other.basis.kind !== 'unstated' && sameSource(claim, other);
    const before = claims.slice(Math.max(0, index - NEAR), index).findLast(told);
    return before ? { ...claim, basis: { kind: before.basis.kind, words: null } } : claim;
  });
}

/** Whoever told The Moscow Times something in one paragraph and speaks in quotation marks in a later one told it that too. */
export function toldThePaper(claims: readonly Claim[]): readonly Claim[] {
  const told = new Set<number>();
  return changed(claims, (claim) => {
    const person = claim.source?.person ?? null;
    if (person === null) return claim;
    if (claim.basis.kind === 'paper') told.add(person);
    else if (claim.basis.kind !== 'unstated') told.delete(person);
    const goesOn = claim.basis.kind === 'unstated' && claim.kind === 'direct' && told.has(person);
    return goesOn ? { ...claim, basis: { kind: 'paper', words: null } } : claim;
  });
}
