/** Names in quotation marks whose bearers speak: "“Ksenia,” a nurse, told Vesti that", "…,” said “Timur,” a conscript". */
import { wordSet } from '../lexicons/word-list.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Token } from '../text/tokens.ts';

/** A person's name in the block, in offsets. */
export interface Named {
  readonly start: number;
  readonly end: number;
}

/** What is read of a block before its words have their part in the clause. */
interface Read {
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly quotations: readonly Quotation[];
}

const SAYS = wordSet(
  'said says told tells recalled recalls added adds wrote writes explained explains remembered remembers',
);
/** Tokens of a name with the comma behind it. */
const LONGEST = 4;
/** How far behind a name the verb of its bearer may stand, in tokens. */
const FAR = 16;
const STOPS = new Set(['.', '!', '?', ':', ';']);

const isComma = (token: Token | undefined) => token?.text === ',';

/** Whether nothing but a name stands in quotation marks, with a comma at most. */
function holdsName(tokens: readonly Token[], { first, end }: Quotation, names: readonly Named[]): boolean {
  const last = tokens[isComma(tokens[end - 1]) ? end - 2 : end - 1];
  const [start, stop] = [tokens[first]?.start ?? 0, last?.end ?? 0];
  return last?.kind === 'word' && names.some((name) => name.start <= start && name.end >= stop);
}

/** "“Ksenia,” a nurse from Omsk, told": a description between commas, and a verb of stating. */
function isDescribed({ tokens, lower }: Read, close: number): boolean {
  for (let at = close + 2; at < close + FAR; at++) {
    const { kind = 'quote', text = '' } = tokens[at] ?? {};
    if (kind === 'quote' || STOPS.has(text)) return false;
    if (text === ',' && SAYS.has(lower[at + 1] ?? '')) return true;
  }
  return false;
}

function speaks(read: Read, { open, close, end }: Quotation): boolean {
  const { tokens, lower } = read;
  if (open === null || close === null) return false;
  const before = tokens[open - 1];
  const parted = isComma(before) || before?.kind === 'quote';
  if (SAYS.has(lower[open - 1] ?? '')) return isComma(tokens[open - 2]) || tokens[open - 2]?.kind === 'quote';
  const opens = before === undefined || STOPS.has(before.text) || before.kind === 'quote';
  if (!isComma(tokens[end - 1])) return (opens || parted) && SAYS.has(lower[close + 1] ?? '');
  if (opens) return isDescribed(read, close);
  return (
    isComma(before) &&
    tokens[open - 2]?.kind === 'word' &&
    !SAYS.has(lower[open - 2] ?? '') &&
    SAYS.has(lower[close + 1] ?? '')
  );
}

/** The quotations of a block that only name who speaks. */
export function speakersInQuotes(read: Read, names: readonly Named[]): readonly Quotation[] {
  if (names.length === 0) return [];
  return read.quotations.filter(
    (quotation) =>
      quotation.end - quotation.first <= LONGEST &&
      speaks(read, quotation) &&
      holdsName(read.tokens, quotation, names),
  );
}
