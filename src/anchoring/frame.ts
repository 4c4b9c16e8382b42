/** A stored passage laid out as words: the quotation in the middle of all the surroundings that were kept with it. */
import { CONTEXT } from './describe-passage.ts';
import type { Passage } from './passage.ts';
import { foldWord, scanWords, wordAt } from './words.ts';

/** Words of context looked at on either side: about a long paragraph; more would only cost time. */
const CONTEXT_WORDS = 80;
/** UTF-16 units in which those words are looked for: a paragraph may be of any length. */
const CONTEXT_UNITS = 2000;

export interface FrameWord {
  /** As compared. */
  readonly form: string;
  /** As written. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins a line. */
  readonly opens: boolean;
  /** Units of the word that lie in the quotation; 0 for a word of the context. */
  readonly quoted: number;
}

/** A neighbouring paragraph. */
export interface Neighbour {
  /** The side of it that was kept, as it was written. */
  readonly line: string;
  /** Its folded words, nearest first, but for one that may be cut. */
  readonly forms: readonly string[];
}

export interface Frame {
  /** The passage's paragraph; `offset` is where it began in the old text. */
  readonly text: string;
  readonly offset: number;
  /** The quotation within `text`. */
  readonly start: number;
  readonly end: number;
  /** The words of the passage's own paragraph. */
  readonly words: readonly FrameWord[];
  /** What is known of the paragraphs before and after, the nearest first; none at the text's ends, null where that is not known. */
  readonly above: readonly Neighbour[] | null;
  readonly below: readonly Neighbour[] | null;
  /** Whether the first and the last word here are known to be the paragraph's first and last. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Whether the paragraph stood more than once. */
  readonly isRepeated: boolean;
  /** Indexes of the first word of the quotation and of the one after its last. */
  readonly first: number;
  readonly last: number;
}

interface Pieces {
  readonly body: string;
  /** Where the quotation begins in `body`. */
  readonly at: number;
  /** Whether the body is a paragraph as it stood, and no mere surroundings that another program kept. */
  readonly isParagraph: boolean;
  /** What `before` and `after` tell beyond it. */
  readonly lead: string;
  readonly tail: string;
}

/** The paragraph and what is told beyond it. A paragraph without the quotation (from a foreign file) is left aside. */
function piecesOf({ quote, before, after, paragraph, above }: Passage): Pieces {
  const left = before.slice(before.lastIndexOf('\n') + 1);
  const breakAfter = after.indexOf('\n');
  const right = breakAfter < 0 ? after : after.slice(0, breakAfter);
  const at = paragraph.indexOf(left + quote + right);
  if (at < 0)
    return { body: before + quote + after, at: before.length, isParagraph: false, lead: '', tail: '' };
  return {
    body: paragraph,
    at: at + left.length,
    isParagraph: above !== undefined || paragraph !== before + quote + after,
    lead: before.slice(0, before.length - left.length),
    tail: after.slice(right.length),
  };
}

function formsOf(text: string): string[] {
  const words = scanWords(text);
  return words.starts.map((_, index) => wordAt(words, index));
}

/** Each paragraph's known words, nearest first; those that fill all that was kept may be cut at the far end. */
function neighboursIn(lines: string, side: 'above' | 'below'): Neighbour[] {
  const parts = lines === '' ? [] : lines.split('\n');
  const nearest = side === 'above' ? parts.reverse() : parts;
  return nearest.map((line) => {
    const forms = side === 'above' ? formsOf(line).reverse() : formsOf(line);
    return { line, forms: line.length < CONTEXT - 1 ? forms : forms.slice(0, -1) };
  });
}

/** The same from a description that kept but the 32 units before and after the quotation. */
function nearestIn(line: string, side: 'above' | 'below', isEnd: boolean): Neighbour[] | null {
  const words = formsOf(line);
  const forms = side === 'above' ? words.reverse() : words;
  if (forms.length > 0) return [{ line: line.trim(), forms: forms.slice(0, -1) }];
  return isEnd ? [] : null;
}

function aboveIn({ above, start }: Passage, { lead, at }: Pieces): readonly Neighbour[] | null {
  if (above !== undefined) return neighboursIn(above, 'above');
  return nearestIn(lead, 'above', start === at);
}

function belowIn({ below }: Passage, { tail }: Pieces): readonly Neighbour[] | null {
  return below === undefined ? nearestIn(tail, 'below', false) : neighboursIn(below, 'below');
}

/** The body's words, but for those farther from the quotation than ever looked at. */
function wordsOf({ body, at }: Pieces, quote: string): FrameWord[] {
  const from = Math.max(0, at - CONTEXT_UNITS);
  const near = body.slice(from, at + quote.length + CONTEXT_UNITS);
  const { starts, ends } = scanWords(near);
  return starts.map((start, index): FrameWord => {
    const end = ends[index] ?? start;
    const raw = near.slice(start, end);
    const inBody = start + from;
    return {
      form: foldWord(raw),
      raw,
      start: inBody,
      end: end + from,
      opens: near.slice(index === 0 ? 0 : ends[index - 1], start).includes('\n'),
      quoted: Math.max(0, Math.min(end + from, at + quote.length) - Math.max(inBody, at)),
    };
  });
}

/** Lays out a passage. */
export function frameOf(passage: Passage): Frame {
  const pieces = piecesOf(passage);
  const { body, at, isParagraph } = pieces;
  const end = at + passage.quote.length;
  const all = wordsOf(pieces, passage.quote);
  const first = all.filter((word) => word.end <= at).length;
  const last = Math.max(first, all.length - all.filter((word) => word.start >= end).length);
  const from = Math.max(0, first - CONTEXT_WORDS);
  return {
    text: body,
    offset: passage.start - at,
    start: at,
    end,
    words: all.slice(from, last + CONTEXT_WORDS),
    above: aboveIn(passage, pieces),
    below: belowIn(passage, pieces),
    begins: isParagraph && from === 0 && at <= CONTEXT_UNITS,
    ends: isParagraph && all.length - last <= CONTEXT_WORDS && body.length - end <= CONTEXT_UNITS,
    isRepeated: passage.repeated === true,
    first: first - from,
    last: last - from,
  };
}

/** Part of a frame: the quotation's words `from` to `to` alone, with what context there is on their outer side. */
export function partOf(frame: Frame, from: number, to: number): Frame {
  const isHead = from === frame.first;
  const isTail = to === frame.last;
  const cutFrom = isHead ? 0 : from;
  const words = frame.words.slice(cutFrom, isTail ? frame.words.length : to);
  return {
    ...frame,
    words,
    start: isHead ? frame.start : (frame.words[from]?.start ?? frame.start),
    end: isTail ? frame.end : (frame.words[to - 1]?.end ?? frame.end),
    above: isHead ? frame.above : null,
    below: isTail ? frame.below : null,
    begins: isHead && frame.begins,
    ends: isTail && frame.ends,
    first: from - cutFrom,
    last: to - cutFrom,
  };
}
