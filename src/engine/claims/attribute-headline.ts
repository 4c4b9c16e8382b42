/**
 * Headlines with a verb of stating behind a comma: "Talks Have Failed, Envoy Says", "Talks Have Failed, Says Envoy",
 * "Violinist Returns to Minsk, Says He Was Not Forced". Their capitals hide what is a name, so they are read by their form.
 */
import { AUXILIARIES, IRREGULAR_VERBS } from '../lexicons/claims-grammar.ts';
import { isHumanNoun } from '../lexicons/people-nouns.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { endsInOneS } from '../text/small-letters.ts';
import { bareWord } from './bodies.ts';
import type { Candidate } from './candidate.ts';
import { contentAfter } from './content-after.ts';
import { type VerbCue, verbCueAt } from './cues.ts';
import { type Paragraph, type Range, wordsOf } from './paragraph.ts';

/** Tokens of a headline that are read; longer ones are no headlines. */
const LONGEST = 60;
/** Tokens by which a headline's first verb stands. */
const VERB_BY = 10;
/** A source behind the comma has no more tokens than this. */
const LONGEST_SOURCE = 7;

const STATES = wordSet('clause that hearer');

const states = ({ rows }: VerbCue) => rows.find(({ frames }) => frames.some((frame) => STATES.has(frame)));

function claim(paragraph: Paragraph, cue: VerbCue, found: Pick<Candidate, 'content' | 'source'>): Candidate {
  const row = states(cue) ?? cue.rows[0] ?? null;
  return {
    ...found,
    cue: cue.words,
    degree: row?.degree ?? 'stated',
    row,
    circumstances: null,
    reasons: [{ rule: 'verb of a headline', evidence: wordsOf(paragraph, cue.words) }],
  };
}

/** A headline without the outlet behind its dash. */
function headlineEnd({ tokens }: Paragraph): number {
  const dash = tokens.findLastIndex(({ text, spaced }) => /^[–—-]$/.test(text) && spaced);
  return dash > 0 ? dash : tokens.length;
}

const isPeople = (word: string): boolean => titleKind(bareWord(word)) !== null || isHumanNoun(bareWord(word));

/** "Returns", "Is", "Sold": a verb by its form, where a noun in -s for people ("Lawyers") is none. */
function acts({ lower, classes, tokens }: Paragraph, at: number): boolean {
  const word = lower[at] ?? '';
  if (AUXILIARIES.has(word) || IRREGULAR_VERBS.has(word)) return true;
  const third = tokens[at]?.kind === 'word' && endsInOneS(word) && !isPeople(word);
  return third && classes[at + 1] !== 'possessive';
}

/** The subject of a headline's first verb; null where a mark stands before that. */
function actorOf(paragraph: Paragraph, limit: number): Range | null {
  for (let at = 1; at < Math.min(limit, VERB_BY); at++) {
    const kind = paragraph.classes[at];
    if (kind === 'comma' || kind === 'mark' || kind === 'quote') return null;
    if (acts(paragraph, at)) return { first: 0, end: at };
  }
  return null;
}

const OPENS_CLAUSE = wordSet('coordinator subordinator preposition adverb');
const ASKS = wordSet('what who why how which where when');

/** "And What He Says": no source, though a verb of stating follows. */
function opensClause({ classes, lower }: Paragraph, at: number): boolean {
  return OPENS_CLAUSE.has(classes[at] ?? '') || ASKS.has(lower[at] ?? '');
}

/** "Talks Have Failed, Envoy Says". */
function saidLast(paragraph: Paragraph, comma: number, end: number): Candidate | null {
  const cue = verbCueAt(paragraph, end - 1);
  const source = { first: comma + 1, end: cue?.words.first ?? end };
  const fits = source.end > source.first && source.end - source.first <= LONGEST_SOURCE;
  if (cue?.usage !== 'finite' || !fits || !states(cue) || opensClause(paragraph, source.first)) return null;
  return claim(paragraph, cue, { source, content: [{ first: 0, end: comma }] });
}

/** What follows the verb: all of it for a verb that states. */
function contentOf(paragraph: Paragraph, cue: VerbCue, end: number): Range | null {
  if (states(cue)) return end > cue.words.end ? { first: cue.words.end, end } : null;
  return contentAfter(paragraph, cue, end)?.content ?? null;
}

/** "Talks Have Failed, Says Envoy", "Violinist Returns to Minsk, Says He Was Not Forced". */
function saidBehindComma(
  paragraph: Paragraph,
  { comma, end }: { readonly comma: number; readonly end: number },
  speaks: (range: Range) => boolean,
): Candidate | null {
  const cue = verbCueAt(paragraph, comma + 1);
  if (cue?.usage !== 'finite' || !/s$|^(?:say|call|deny|vow|urge)$/.test(paragraph.lower[cue.verb] ?? ''))
    return null;
  const rest = { first: cue.words.end, end };
  const inverted = states(cue) && rest.end - rest.first <= LONGEST_SOURCE && !hasVerb(paragraph, rest);
  if (inverted && speaks(rest))
    return claim(paragraph, cue, { source: rest, content: [{ first: 0, end: comma }] });
  const source = actorOf(paragraph, comma);
  const content = contentOf(paragraph, cue, end);
  return source && content && claim(paragraph, cue, { source, content: [content] });
}

function hasVerb(paragraph: Paragraph, { first, end }: Range): boolean {
  for (let at = first; at < end; at++)
    if (paragraph.classes[at] === 'pronoun' || acts(paragraph, at)) return true;
  return false;
}

/** The claim of a headline's verb behind its last comma, or null. `speaks` says whether words name somebody who may speak. */
export function attributeHeadline(paragraph: Paragraph, speaks: (range: Range) => boolean): Candidate | null {
  const { block, tokens, classes, quotedIn } = paragraph;
  if (block.kind !== 'title' || tokens.length > LONGEST) return null;
  const end = headlineEnd(paragraph);
  for (let comma = end - 2; comma > 0; comma--) {
    if (classes[comma] !== 'comma' || quotedIn[comma] !== -1) continue;
    const found = saidLast(paragraph, comma, end) ?? saidBehindComma(paragraph, { comma, end }, speaks);
    if (found) return found;
  }
  return null;
}
