/** What a claim says, cut into pieces that are set each in its own voice: quoted words and paraphrase. */
import type { Claim, Span } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { wordsAt } from './words-at.ts';

export interface Piece {
  /** A quoted piece stands without its quotation marks: the view sets them. */
  readonly text: string;
  /** The source's own words. */
  readonly quoted: boolean;
}

const OPENING = '"“«„';
const CLOSING = '"”»';

const hasOne = (text: string, signs: string) => [...text].some((sign) => signs.includes(sign));

/** The pieces of a claim in reading order. Two quotations stay two: nothing is spliced. */
export function piecesOf(reading: Reading, claim: Claim): readonly Piece[] {
  return claim.content
    .map((span) => (claim.kind === 'mixed' ? mixedPiece(reading, span) : plainPiece(reading, claim, span)))
    .filter((piece) => piece.text !== '');
}

function plainPiece(reading: Reading, claim: Claim, span: Span): Piece {
  const quoted = claim.kind === 'direct';
  const text = wordsAt(reading, span).trim();
  return { text: quoted ? withoutLastComma(text) : text, quoted };
}

/**
 * In a mixed claim a span may be a whole quotation, a paraphrase, or both; its outer quotation marks may stand
 * just outside. A mark is taken back in where the words would be left with half a pair.
 */
function mixedPiece(reading: Reading, span: Span): Piece {
  const text = wordsAt(reading, span).trim();
  const before = wordsAt(reading, { ...span, start: Math.max(0, span.start - 1), end: span.start });
  const after = wordsAt(reading, { ...span, start: span.end, end: span.end + 1 });
  const opens = before !== '' && OPENING.includes(before);
  if (opens && !hasOne(text, CLOSING)) return { text: withoutLastComma(text), quoted: true };
  const closes = after !== '' && CLOSING.includes(after) && hasOne(text, OPENING);
  return { text: `${opens ? before : ''}${text}${closes ? after : ''}`, quoted: false };
}

/** The comma that English sets before a closing mark belongs to the sentence around, not to the words quoted. */
export function withoutLastComma(text: string): string {
  return text.replace(/,$/, '');
}

/** Stretches of a paraphrase, those within quotation marks told apart; marks stay where the article has them. */
export function voicesOf(text: string): readonly Piece[] {
  return text
    .split(/(“[^”]*”|«[^»]*»|"[^"]*")/)
    .map((part, index) => ({ text: part, quoted: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
