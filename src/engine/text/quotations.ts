/**
 * Where quotations begin and end in a paragraph: curly and straight marks, nested ones, and the marks that are missing
 * at a paragraph's edge because the quotation began before it or goes on after it. One pass over the tokens.
 */
import type { Token } from './tokens.ts';

/** An outermost quotation, in token indexes. */
export interface Quotation {
  /** The opening mark; null where the quotation began before the paragraph or its mark is missing. */
  readonly open: number | null;
  /** The closing mark; null where the quotation goes on after the paragraph or its mark is missing. */
  readonly close: number | null;
  /** First token of the quoted words. */
  readonly first: number;
  /** End of the quoted words, exclusive. */
  readonly end: number;
}

type Sign = 'double' | 'single' | 'guillemet' | 'straight' | 'tick';

const OPENERS: Readonly<Record<string, Sign>> = {
  '“': 'double',
  '„': 'double',
  '«': 'guillemet',
  '‘': 'single',
};
const CLOSERS: Readonly<Record<string, Sign>> = { '”': 'double', '»': 'guillemet', '’': 'single' };
/** A sign that closes one kind may close another that was typed differently ("„…“" closes with an opener). */
const STRAIGHT: Readonly<Record<string, Sign>> = { '"': 'straight', "''": 'straight', "'": 'tick' };

interface Open {
  readonly sign: Sign;
  readonly at: number;
}

/** Quotations within quotations deeper than this are read as part of the words around them; it bounds the work. */
const DEEPEST = 4;

const isSingle = (sign: Sign) => sign === 'single' || sign === 'tick';

const BEFORE_OPENING = new Set('([—–-');

/** Whether a straight mark stands as an opening one stands: space or a bracket before it, none after it. */
function looksOpening(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const loose = tokens[at]?.spaced || (before !== undefined && BEFORE_OPENING.has(before.text));
  const after = tokens[at + 1];
  return Boolean(loose) && after !== undefined && !after.spaced;
}

/** Whether an opening mark stands as a closing one stands, as it does where it was typed for one ("a “new start“ for"). */
function looksClosing(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return tokens[at]?.spaced === false && (after === undefined || after.spaced || after.kind === 'mark');
}

/** What a quotation mark does at its place; null for an apostrophe. */
function readMark(
  tokens: readonly Token[],
  at: number,
  inner: Open | undefined,
): { act: 'open' | 'close'; sign: Sign } | null {
  const text = tokens[at]?.text ?? '';
  const opener = OPENERS[text];
  if (opener && inner?.sign === opener && looksClosing(tokens, at)) return { act: 'close', sign: opener };
  if (opener) return { act: 'open', sign: opener };
  const closer = CLOSERS[text];
  if (closer) return { act: 'close', sign: closer };
  const straight = STRAIGHT[text];
  if (!straight) return null;
  if (looksOpening(tokens, at)) return { act: 'open', sign: straight };
  return { act: 'close', sign: inner?.sign === 'single' && straight === 'tick' ? 'single' : straight };
}

class Scan {
  readonly found: Quotation[] = [];
  private readonly open: Open[] = [];
  private seenDouble = false;

  constructor(private readonly tokens: readonly Token[]) {}

  read(at: number): void {
    const mark = readMark(this.tokens, at, this.open.at(-1));
    if (!mark) return;
    if (mark.act === 'open') this.begin(mark.sign, at);
    else this.finish(mark.sign, at);
    if (!isSingle(mark.sign)) this.seenDouble = true;
  }

  /** A second opening mark of the kind that is open means that the first was never closed, unless it is a single one. */
  private begin(sign: Sign, at: number): void {
    const outer = this.open[0];
    if (outer && outer.sign === sign && sign === 'straight') {
      this.open.length = 0;
      this.keep(outer.at, null, at);
    }
    if (this.open.length < DEEPEST) this.open.push({ sign, at });
  }

  private finish(sign: Sign, at: number): void {
    const same = this.open.findLastIndex((one) => one.sign === sign);
    const index = same >= 0 || isSingle(sign) ? same : this.open.findLastIndex((one) => !isSingle(one.sign));
    const opened = this.open[index];
    if (opened) {
      this.open.length = index;
      if (index === 0) this.keep(opened.at, at, at);
    } else if (!this.seenDouble && !isSingle(sign) && at > 0) {
      this.open.length = 0;
      this.found.length = 0;
      this.keep(null, at, at);
    }
  }

  private keep(open: number | null, close: number | null, end: number): void {
    const first = open === null ? 0 : open + 1;
    if (first < end) this.found.push({ open, close, first, end });
  }

  /** A double mark that is still open at the end runs on to it; a single one was an apostrophe. */
  end(): Quotation[] {
    const outer = this.open.find((one) => !isSingle(one.sign));
    if (outer) {
      const covered = this.found.filter(({ first }) => first <= outer.at);
      this.found.length = covered.length;
      this.keep(outer.at, null, this.tokens.length);
    }
    return this.found;
  }
}

/** The outermost quotations of a paragraph's tokens, in reading order; they never overlap. */
export function findQuotations(tokens: readonly Token[]): Quotation[] {
  const scan = new Scan(tokens);
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.kind === 'quote') scan.read(at);
  return scan.end();
}
