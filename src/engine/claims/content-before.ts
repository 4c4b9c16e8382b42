/** What is claimed before the source: "…, she said", and what goes on after the source that interrupts it. */
import { wordSet } from '../lexicons/word-list.ts';
import { isCapitalAt } from '../text/letters.ts';
import { attributesTo, contentEnd, holdsVerb, LONGEST } from './content-end.ts';
import { type Paragraph, quotationAt, type Range } from './paragraph.ts';

/** Fewer words than this before ", she said" are no clause. */
const SHORTEST_CLAUSE = 3;
/** So many words before ", she said" are a clause even when no verb is known among them. */
const SURE_CLAUSE = 7;

/** Whether a token is the closing mark of a quotation. */
export function closesQuotation(paragraph: Paragraph, at: number): boolean {
  return at >= 0 && paragraph.tokens[at]?.kind === 'quote' && quotationAt(paragraph, at - 1)?.close === at;
}

/** Whether a full stop stands before a closing mark, so that what follows is another sentence. */
export function endsAsSentence({ tokens }: Paragraph, closing: number): boolean {
  return /^(?:\.+|…)$/.test(tokens[closing - 1]?.text ?? '');
}

/** Whether a token is the opening mark of a quotation. */
export function opensQuotation(paragraph: Paragraph, at: number): boolean {
  return paragraph.tokens[at]?.kind === 'quote' && quotationAt(paragraph, at + 1)?.open === at;
}

/** Open a sentence with the occasion of what is said ("Asked whether he would run, …"); their capitals look like names. */
const OCCASIONS = wordSet(
  'asked pressed questioned reached contacted approached speaking addressing commenting writing',
);

/** Whether a sentence that begins at a token says first on what occasion somebody speaks. */
export function tellsOccasion({ lower }: Paragraph, first: number): boolean {
  return OCCASIONS.has(lower[first] ?? '');
}

/** Whether a quotation begins a sentence of its own behind an abbreviation that ends one ("… at 5 p.m. “Come in,” she said"). */
function beginsAnew({ tokens }: Paragraph, open: number): boolean {
  return /^[ap]\.m\.$/.test(tokens[open - 1]?.text ?? '') && isCapitalAt(tokens[open + 1]?.text ?? '', 0);
}

/** The content from the sentence’s beginning to the source at `end`: quoted words, or a clause before a comma; where it is `sure` that it is said, any words. */
export function contentBefore(
  paragraph: Paragraph,
  sentence: Range,
  end: number,
  sure = false,
): Range | null {
  const { classes } = paragraph;
  const first = Math.max(sentence.first, end - LONGEST);
  if (closesQuotation(paragraph, end - 1)) {
    const quotation = quotationAt(paragraph, end - 2);
    if (!quotation) return null;
    const open = quotation.open ?? quotation.first;
    return { first: beginsAnew(paragraph, open) ? open : Math.min(open, first), end };
  }
  if (classes[end - 1] !== 'comma' || attributesTo(paragraph, first)) return null;
  if (tellsOccasion(paragraph, first)) return null;
  const content = { first, end: end - 1 };
  const length = content.end - first;
  return length >= SURE_CLAUSE || (length >= SHORTEST_CLAUSE && holdsVerb(paragraph, content)) || sure
    ? content
    : null;
}

/** "This ferry, she said, was …": the words before the source have no verb, the clause goes on after the cue. */
export function openingWords(
  paragraph: Paragraph,
  sentence: Range,
  { end, resumed }: { end: number; resumed: number },
): Range | null {
  const { classes } = paragraph;
  const resumes = classes[resumed] === 'comma' && resumed + 2 < sentence.end;
  if (!resumes || classes[end - 1] !== 'comma' || end - 1 <= sentence.first) return null;
  return { first: Math.max(sentence.first, end - LONGEST), end: end - 1 };
}

/** What has a title in quotation marks behind it ("he wrote in his memoir, “A House of Cards”"). */
const WORKS = wordSet(
  'memoir memoirs book novel poem song album film documentary play essay article autobiography biography diary story collection report study column exhibition poetry',
);

/** Whether a quotation begins at a token as a title does; one that goes on with a sentence begins small, or with "I". */
function opensTitle(paragraph: Paragraph, at: number): boolean {
  const word = paragraph.tokens[at + 1]?.text ?? '';
  return opensQuotation(paragraph, at) && isCapitalAt(word, 0) && paragraph.lower[at + 1] !== 'i';
}

export interface Resuming {
  /** Token after the cue and what says when and where. */
  readonly start: number;
  /** Whether the words before the source are a quotation. */
  readonly quoted: boolean;
  /** Whether the words before the source are no clause, so that the clause must go on. */
  readonly needed: boolean;
  readonly finite: boolean;
}

/** After a source that interrupts its own words: the quotation or the clause that goes on. */
export function contentResumed(
  paragraph: Paragraph,
  sentence: Range,
  { start, quoted, needed, finite }: Resuming,
): Range | null {
  const { classes } = paragraph;
  if (classes[start] !== 'comma') return null;
  const first = start + 1;
  if (WORKS.has(paragraph.lower[start - 1] ?? '') && opensTitle(paragraph, first)) return null;
  const content = { first, end: contentEnd(paragraph, first, sentence.end) };
  if (content.end <= first) return null;
  if (opensQuotation(paragraph, first) || needed) return content;
  const goesOn = classes[first] === 'coordinator' || paragraph.lower[first] === 'because';
  const remark = classes[first] === 'ing' || classes[first] === 'subordinator';
  if (quoted || !finite || (remark && !goesOn)) return null;
  return goesOn || contentEnd(paragraph, start - 1, sentence.end) > start ? content : null;
}
