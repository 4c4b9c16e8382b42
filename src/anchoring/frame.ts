/** A stored passage laid out as words: the quotation in the middle of all the surroundings that were kept with it. */
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

export interface Frame {
  /** What is known of the old text in one piece; `offset` is where it began there. */
  readonly text: string;
  readonly offset: number;
  /** The quotation within `text`. */
  readonly start: number;
  readonly end: number;
  /** The words of the passage's own paragraph. */
  readonly words: readonly FrameWord[];
  /** Folded words known of the paragraphs before and after, nearest first, but for the outermost, which may be cut. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Indexes of the first word of the quotation and of the one after its last. */
  readonly first: number;
  readonly last: number;
}

interface Pieces {
  readonly lead: string;
  readonly body: string;
  readonly tail: string;
  /** Where the quotation begins in `body`. */
  readonly at: number;
}

/** The paragraph and what `before` and `after` tell beyond it. A paragraph without the quotation (from a foreign file) is left aside. */
function piecesOf({ quote, before, after, paragraph }: Passage): Pieces {
  const left = before.slice(before.lastIndexOf('\n') + 1);
  const breakAfter = after.indexOf('\n');
  const right = breakAfter < 0 ? after : after.slice(0, breakAfter);
  const at = paragraph.indexOf(left + quote + right);
  if (at < 0) return { lead: '', body: before + quote + after, tail: '', at: before.length };
  return {
    lead: before.slice(0, before.length - left.length),
    body: paragraph,
    tail: after.slice(right.length),
    at: at + left.length,
  };
}

function formsOf(text: string): string[] {
  const words = scanWords(text);
  return words.starts.map((_, index) => wordAt(words, index));
}

/** The body's words, but for those farther from the quotation than ever looked at. */
function wordsOf({ body, at }: Pieces, quote: string, shift: number): FrameWord[] {
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
      start: inBody + shift,
      end: end + from + shift,
      opens: near.slice(index === 0 ? 0 : ends[index - 1], start).includes('\n'),
      quoted: Math.max(0, Math.min(end + from, at + quote.length) - Math.max(inBody, at)),
    };
  });
}

/** Lays out a passage. */
export function frameOf(passage: Passage): Frame {
  const pieces = piecesOf(passage);
  const { lead, body, tail, at } = pieces;
  const start = lead.length + at;
  const end = start + passage.quote.length;
  const all = wordsOf(pieces, passage.quote, lead.length);
  const first = all.filter((word) => word.end <= start).length;
  const last = Math.max(first, all.length - all.filter((word) => word.start >= end).length);
  const from = Math.max(0, first - CONTEXT_WORDS);
  return {
    text: lead + body + tail,
    offset: passage.start - start,
    start,
    end,
    words: all.slice(from, last + CONTEXT_WORDS),
    above: formsOf(lead).slice(1).reverse(),
    below: formsOf(tail).slice(0, -1),
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
    above: isHead ? frame.above : [],
    below: isTail ? frame.below : [],
    first: from - cutFrom,
    last: to - cutFrom,
  };
}
