/**
 * Clean text made of text nodes, which remembers where every character came from.
 * A run says: `text[start + i]` is `node.data[offset + i]`, or a plain space that stands for white space there.
 * Runs break only where characters were dropped, so a paragraph of plain text is one run however long it is.
 */

/** A stretch of clean text that stands in one text node, character by character. Lengths are UTF-16 code units. */
export interface Run {
  readonly node: Text;
  /** Where it begins in the node's data. */
  readonly offset: number;
  /** Where it begins in the clean text. */
  readonly start: number;
  readonly length: number;
}

/** Text as it is read, and where each part of it lies in the page. */
export interface CleanText {
  readonly text: string;
  /** In the order of the text; a character in no run is a space that no node holds (a line break's). */
  readonly runs: readonly Run[];
}

/** Soft hyphen, zero-width space, (non-)joiners, marks and overrides of direction, word joiner, byte order mark. */
const UNSEEN = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';

/**
 * Where text is not plain words with single spaces between them: white space of any length and width, what is not seen,
 * and a single space at either end of a node, which may be followed by another in the next. The first alternative
 * is the longest, so that each match is a whole gap; single plain spaces inside a node stay in their run.
 */
const GAPS = new RegExp(`[\\s${UNSEEN}]{2,}|[${UNSEEN}]|[^\\S ]|^ | $`, 'g');
const SEEN_SPACE = new RegExp(`[^\\S${UNSEEN}]`);

/** Gathers one block's text, node after node. */
export interface TextBuilder {
  /** Adds a text node; false when there is nothing in it to read. */
  readonly add: (node: Text) => boolean;
  /** A space that the page shows without a character of its own. */
  readonly space: () => void;
  /** What was gathered, trimmed; begins anew. */
  readonly take: () => CleanText;
}

interface Growing {
  parts: string[];
  length: number;
  runs: { node: Text; offset: number; start: number; length: number }[];
  /** White space not yet written: it stands only between words. `node` null: no character holds it. */
  pending: { node: Text | null; offset: number } | null;
}

function empty(): Growing {
  return { parts: [], length: 0, runs: [], pending: null };
}

function write(to: Growing, text: string, node: Text | null, offset: number): void {
  const last = to.runs.at(-1);
  const goesOn =
    last !== undefined &&
    last.node === node &&
    last.offset + last.length === offset &&
    last.start + last.length === to.length;
  if (goesOn) last.length += text.length;
  else if (node !== null) to.runs.push({ node, offset, start: to.length, length: text.length });
  to.parts.push(text);
  to.length += text.length;
}

function writeWords(to: Growing, words: string, node: Text, offset: number): void {
  const { pending } = to;
  if (pending !== null && to.length > 0) write(to, ' ', pending.node, pending.offset);
  to.pending = null;
  write(to, words, node, offset);
}

function addNode(to: Growing, node: Text): boolean {
  const { data } = node;
  let at = 0;
  let seen = false;
  for (const gap of data.matchAll(GAPS)) {
    if (gap.index > at) writeWords(to, data.slice(at, gap.index), node, at);
    seen ||= gap.index > at;
    at = gap.index + gap[0].length;
    const space = gap[0].search(SEEN_SPACE);
    if (space >= 0) to.pending ??= { node, offset: gap.index + space };
  }
  if (at < data.length) writeWords(to, data.slice(at), node, at);
  return seen || at < data.length;
}

/** An empty builder. */
export function textBuilder(): TextBuilder {
  let growing = empty();
  return {
    add: (node) => addNode(growing, node),
    space: () => {
      growing.pending ??= { node: null, offset: 0 };
    },
    take: () => {
      const { parts, runs } = growing;
      growing = empty();
      return { text: parts.join(''), runs };
    },
  };
}

/** Text that no map is needed for: an attribute, a line of metadata. */
export function cleanString(text: string): string {
  return text.replace(GAPS, (gap) => (SEEN_SPACE.test(gap) ? ' ' : '')).trim();
}
