/** Headlines that name their source after a dash or before a colon: "Port to Close in May – Vesti", "Kremlin: No Talks Planned". */
import { wordSet } from '../lexicons/word-list.ts';
import type { Candidate } from './candidate.ts';
import type { Paragraph, Range } from './paragraph.ts';

/** A source in a headline has no more words than this. */
const LONGEST_SOURCE = 4;
/** What is claimed in a headline has no fewer. */
const SHORTEST_CONTENT = 3;

/** Before a colon these say what kind of text follows ("Explainer: Why Bread Got Dearer"). */
const LABELS = wordSet(
  'explainer analysis opinion exclusive interview video photos live watch updated update obituary review profile timeline factbox feature podcast newsletter listen',
);

function candidate(cue: number, source: Range, content: Range): Candidate | null {
  const fits = source.end - source.first <= LONGEST_SOURCE && content.end - content.first >= SHORTEST_CONTENT;
  if (!fits || source.end <= source.first) return null;
  return {
    cue: { first: cue, end: cue + 1 },
    source,
    content: [content],
    degree: 'stated',
    row: null,
    circumstances: null,
    reasons: [{ rule: 'source of a headline', evidence: '' }],
  };
}

/** The claim of a headline's own source, or null. `speaks` says whether words name somebody who may speak. */
export function attributeTitle(paragraph: Paragraph, speaks: (range: Range) => boolean): Candidate | null {
  const { tokens, quotedIn, block } = paragraph;
  if (block.kind !== 'title') return null;
  const end = tokens.length;
  const dash = tokens.findLastIndex(({ text, spaced }) => /^[–—-]$/.test(text) && spaced);
  if (dash > 0 && quotedIn[dash] === -1) {
    const source = { first: dash + 1, end };
    return speaks(source) ? candidate(dash, source, { first: 0, end: dash }) : null;
  }
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon <= 0 || quotedIn[colon] !== -1) return null;
  const source = { first: 0, end: colon };
  if (LABELS.has(paragraph.lower[colon - 1] ?? '')) return null;
  return speaks(source) ? candidate(colon, source, { first: colon + 1, end }) : null;
}
