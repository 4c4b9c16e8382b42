/** "In her view, …", "…, in the opinion of the court", "By his own account, …": what somebody thinks or tells, before, after or inside it. */
import { VIEW_ROWS, type ViewRow } from '../lexicons/claims-nouns.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { contentAround, sourceAfter } from './attribute-according.ts';
import { ownerOf } from './attribute-noun.ts';
import type { Candidate } from './candidate.ts';
import { verbCueAt } from './cues.ts';
import { type Paragraph, type Range, sentenceAround } from './paragraph.ts';

const VIEWS: ReadonlyMap<string, ViewRow> = new Map(
  VIEW_ROWS.flatMap((row) => row.words.map((word): [string, ViewRow] => [word, row])),
);
/** How far behind "in" the noun may stand, in tokens. */
const NEAR = 10;
const STOPS = wordSet('comma mark quote auxiliary verb');
const CLOSES = wordSet('comma mark');

interface View {
  readonly row: ViewRow;
  readonly noun: number;
  readonly source: Range;
}

/** Whose view a phrase that begins at `at` gives; null where it gives none. */
function viewAt(paragraph: Paragraph, at: number, limit: number): View | null {
  const { lower, classes } = paragraph;
  for (let noun = at + 2; noun < Math.min(limit, at + NEAR); noun++) {
    if (STOPS.has(classes[noun] ?? 'mark')) return null;
    const row = VIEWS.get(lower[noun] ?? '');
    if (!row || row.after !== lower[at]) continue;
    const source =
      lower[noun + 1] === 'of'
        ? sourceAfter({ paragraph, start: noun + 2, limit })
        : ownerOf(paragraph, noun, { first: at + 1, end: limit });
    return source && source.end > source.first ? { row, noun, source } : null;
  }
  return null;
}

/** How far behind its beginning the verb of a clause stands that states something by itself, in tokens. */
const FAR = 12;

/** "In her opinion, the judge wrote that …": a verb tells who says it. */
function isStated(paragraph: Paragraph, { first, end }: Range): boolean {
  for (let at = first; at < Math.min(end, first + FAR); at++) {
    if (paragraph.classes[at] === 'comma' || paragraph.quotedIn[at] !== -1) return false;
    if (verbCueAt(paragraph, at)?.usage === 'finite') return true;
  }
  return false;
}

/** The claim of a view that begins at token `at`, or null; none where the sentence has a claim before. */
export function attributeView(
  paragraph: Paragraph,
  at: number,
  earlier: readonly Candidate[],
): Candidate | null {
  const { lower, classes } = paragraph;
  if (lower[at] !== 'in' && lower[at] !== 'by') return null;
  const sentence = sentenceAround(paragraph, at);
  const opens = at === sentence.first || (at === sentence.first + 1 && classes[at - 1] === 'coordinator');
  if (!opens && (classes[at - 1] !== 'comma' || classes[at - 2] === 'coordinator')) return null;
  const view = viewAt(paragraph, at, sentence.end);
  if (!view || (earlier.at(-1)?.cue?.first ?? -1) >= sentence.first) return null;
  const { row, noun, source } = view;
  const sourceEnd = Math.max(noun + 1, source.end);
  if (sourceEnd < sentence.end && !CLOSES.has(classes[sourceEnd] ?? 'mark')) return null;
  const content = contentAround(paragraph, at, { sentence, sourceEnd }).filter(
    ({ first, end }) => end > first,
  );
  if (content.length === 0 || (opens && content.some((range) => isStated(paragraph, range)))) return null;
  return {
    cue: { first: noun, end: noun + 1 },
    source,
    content,
    degree: row.degree,
    row: null,
    circumstances: null,
    reasons: [{ rule: 'somebody’s view', evidence: lower[noun] ?? '' }],
  };
}
