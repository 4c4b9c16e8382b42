/** Who holds how many of an article's words, by kind of source: the article as a score. */
import { tellsStory } from './text/text.ts';
import type {
  Analysis,
  Block,
  Claim,
  Manner,
  MeterBar,
  MeterRow,
  MeterSource,
  SourceKind,
  SourceMeter,
  Span,
} from './types.ts';

/** Rows stand in this order in every article, so that two articles compare. The last one is "not named". */
const ROWS: readonly SourceKind[] = ['person', 'official', 'organisation', 'media', 'document', 'anonymous'];

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const OPENING = /[“„«"]/;
const CLOSING = /[”»"]/;

/** A word of the article: where it stands, and what is attributed there. */
interface Word {
  readonly start: number;
  readonly end: number;
  /** Index into the claims, or null for the article's own voice. */
  claim: number | null;
  quoted: boolean;
}

/** Who speaks, for grouping: one person, or one name of anybody else. */
interface Speaker {
  readonly key: string;
  readonly person: number | null;
  readonly name: string;
}

function wordsOf(blocks: readonly Block[]): Word[][] {
  return blocks.map(({ kind, text }) =>
    tellsStory(kind)
      ? [...text.matchAll(WORD)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          claim: null,
          quoted: false,
        }))
      : [],
  );
}

/** Index of the first word that ends after `offset`. */
function firstAfter(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Marks a span's words; in a mixed claim the words between quotation marks are quoted, the others paraphrased. */
function markSpan(words: readonly Word[], text: string, { span, claim, index }: Marking): void {
  let quoted = claim.kind === 'direct';
  let at = span.start;
  for (let i = firstAfter(words, span.start); i < words.length; i++) {
    const word = words[i];
    if (!word || word.start >= span.end) return;
    for (; claim.kind === 'mixed' && at < word.start; at++) {
      const sign = text.charAt(at);
      if (quoted ? CLOSING.test(sign) : OPENING.test(sign)) quoted = !quoted;
    }
    word.claim = index;
    word.quoted = quoted;
  }
}

interface Marking {
  readonly span: Span;
  readonly claim: Claim;
  readonly index: number;
}

function sizeOf({ content }: Claim): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Where one claim lies within another, the inner speaker holds the words: longer claims are marked first. */
function markWords(words: readonly (readonly Word[])[], blocks: readonly Block[], analysis: Analysis): void {
  const markings = analysis.claims
    .map((claim, index) => ({ claim, index, size: sizeOf(claim) }))
    .sort((a, b) => b.size - a.size || a.index - b.index);
  for (const { claim, index } of markings)
    for (const span of claim.content)
      markSpan(words[span.block] ?? [], blocks[span.block]?.text ?? '', { span, claim, index });
}

function rowOf(kind: SourceKind): SourceKind {
  return kind === 'none' ? 'anonymous' : kind;
}

function speakerOf({ source }: Claim, blocks: readonly Block[], { people }: Analysis): Speaker {
  if (!source) return { key: '', person: null, name: '' };
  const { person } = source;
  if (person !== null) return { key: `person ${person}`, person, name: people[person]?.name ?? '' };
  const { block, start, end } = source.named ?? source;
  const name = blocks[block]?.text.slice(start, end) ?? '';
  return { key: `words ${name.toLowerCase().replace(/^(?:the|an?) /, '')}`, person: null, name };
}

function mannerOf(word: Word, kind: SourceKind): Manner {
  if (rowOf(kind) === 'anonymous') return 'unnamed';
  return word.quoted ? 'quoted' : 'paraphrased';
}

/** Runs of words with one claim and one manner, in words from the article's first. */
function barsOf(words: readonly Word[], { claims }: Analysis): MeterBar[] {
  const bars: MeterBar[] = [];
  words.forEach((word, start) => {
    const claim = word.claim === null ? undefined : claims[word.claim];
    if (!claim || word.claim === null) return;
    const manner = mannerOf(word, claim.sourceKind);
    const last = bars.at(-1);
    if (last && last.claim === word.claim && last.manner === manner && last.start + last.length === start)
      bars[bars.length - 1] = { ...last, length: last.length + 1 };
    else bars.push({ start, length: 1, manner, claim: word.claim });
  });
  return bars;
}

const lengthOf = (bars: readonly MeterBar[]) => bars.reduce((sum, { length }) => sum + length, 0);

/** One row: its sources in the order in which their first bar stands. */
function rowFor(kind: SourceKind, speaking: readonly { speaker: Speaker; bar: MeterBar }[]): MeterRow {
  const sources = new Map<string, { speaker: Speaker; bars: MeterBar[] }>();
  for (const { speaker, bar } of speaking) {
    const source = sources.get(speaker.key) ?? { speaker, bars: [] };
    sources.set(speaker.key, source);
    source.bars.push(bar);
  }
  const measured = [...sources.values()].map(
    ({ speaker: { person, name }, bars }): MeterSource => ({ person, name, words: lengthOf(bars), bars }),
  );
  return { kind, words: measured.reduce((sum, { words }) => sum + words, 0), sources: measured };
}

/** Counts the words of `blocks` as `analysis` attributes them. Every word counts once, for the innermost speaker. */
export function measureSources(blocks: readonly Block[], analysis: Analysis): SourceMeter {
  const byBlock = wordsOf(blocks);
  markWords(byBlock, blocks, analysis);
  const words = byBlock.flat();
  const speaking = barsOf(words, analysis).flatMap((bar) => {
    const claim = analysis.claims[bar.claim];
    if (!claim) return [];
    return [{ kind: rowOf(claim.sourceKind), speaker: speakerOf(claim, blocks, analysis), bar }];
  });
  const rows = ROWS.map((kind) =>
    rowFor(
      kind,
      speaking.filter((one) => one.kind === kind),
    ),
  ).filter(({ words }) => words > 0);
  return { words: words.length, attributed: rows.reduce((sum, row) => sum + row.words, 0), rows };
}
