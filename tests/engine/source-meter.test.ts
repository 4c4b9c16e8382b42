import { describe, expect, it } from 'vitest';
import { measureSources } from '../../src/engine/source-meter.ts';
import type { Analysis, Block, Claim, SourceKind, Span } from '../../src/engine/types.ts';

const BLOCKS: Block[] = [
  { kind: 'title', text: 'Ferry Sank' },
  { kind: 'credit', text: 'Photo by somebody who is not counted' },
  { kind: 'paragraph', text: '“The lights were on,” Ilyk said.' },
  { kind: 'paragraph', text: 'Vesti reported that the port had said it was “too dark to sail” that night.' },
  { kind: 'paragraph', text: 'It added that nobody was hurt.' },
];

function span(block: number, words: string): Span {
  const start = BLOCKS[block]?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`not in block ${block}: ${words}`);
  return { block, start, end: start + words.length };
}

interface Said {
  readonly content: readonly Span[];
  readonly source?: Claim['source'];
  readonly sourceKind: SourceKind;
  readonly kind?: Claim['kind'];
}

const claim = ({ content, source = null, sourceKind, kind = 'indirect' }: Said): Claim => ({
  kind,
  content,
  source,
  sourceKind,
  cue: null,
  basis: { kind: 'unstated', words: null },
  degree: 'stated',
  about: [],
  reasons: [],
});

const analysis = (...claims: Claim[]): Analysis => ({
  language: 'en',
  people: [{ name: 'Tomas Ilyk', spellings: [], mentions: [], roles: [], reasons: [] }],
  claims,
  disputes: [],
});

const quoted = claim({
  kind: 'direct',
  content: [span(2, 'The lights were on')],
  source: { ...span(2, 'Ilyk'), person: 0 },
  sourceKind: 'person',
});
const reported = claim({
  kind: 'mixed',
  content: [span(3, 'the port had said it was “too dark to sail” that night')],
  source: { ...span(3, 'Vesti'), person: null },
  sourceKind: 'media',
});
const nested = claim({
  kind: 'mixed',
  content: [span(3, 'it was “too dark to sail” that night')],
  source: { ...span(3, 'the port'), person: null },
  sourceKind: 'organisation',
});

describe('the source meter', () => {
  it('counts the words of every block that tells the story, and no others', () => {
    expect(measureSources(BLOCKS, analysis())).toEqual({ words: 2 + 6 + 15 + 6, attributed: 0, rows: [] });
  });

  it('puts a bar at its place and length in words, under the person who says it', () => {
    const { attributed, rows } = measureSources(BLOCKS, analysis(quoted));
    expect(attributed).toBe(4);
    expect(rows).toEqual([
      {
        kind: 'person',
        words: 4,
        sources: [
          {
            person: 0,
            name: 'Tomas Ilyk',
            words: 4,
            bars: [{ start: 2, length: 4, manner: 'quoted', claim: 0 }],
          },
        ],
      },
    ]);
  });

  it('divides a mixed claim into quoted and paraphrased stretches', () => {
    const [row] = measureSources(BLOCKS, analysis(nested)).rows;
    expect(row?.sources[0]?.bars.map(({ manner, length }) => [manner, length])).toEqual([
      ['paraphrased', 2],
      ['quoted', 4],
      ['paraphrased', 2],
    ]);
  });

  it('counts each word once, for the innermost speaker, in whatever order the claims come', () => {
    for (const claims of [
      [reported, nested],
      [nested, reported],
    ]) {
      const { attributed, rows } = measureSources(BLOCKS, analysis(...claims));
      expect(attributed).toBe(12);
      expect(rows.map(({ kind, words }) => [kind, words])).toEqual([
        ['organisation', 8],
        ['media', 4],
      ]);
    }
  });

  it('keeps the rows in the fixed order whoever speaks first', () => {
    const { rows } = measureSources(BLOCKS, analysis(reported, quoted));
    expect(rows.map(({ kind }) => kind)).toEqual(['person', 'media']);
  });

  it('groups a pronoun with the source that it stands for', () => {
    const later = claim({
      content: [span(4, 'nobody was hurt')],
      source: { ...span(4, 'It'), person: null, named: span(3, 'Vesti') },
      sourceKind: 'media',
    });
    const [row] = measureSources(BLOCKS, analysis(reported, later)).rows;
    expect(row?.sources).toHaveLength(1);
    expect(row?.sources[0]?.name).toBe('Vesti');
    expect(row?.sources[0]?.words).toBe(12 + 3);
  });

  it('shows words without a named source hollow, those of nobody and those of somebody unnamed in one row', () => {
    const nobody = claim({ content: [span(2, 'The lights were on')], sourceKind: 'none' });
    const somebody = claim({
      content: [span(4, 'nobody was hurt')],
      source: { ...span(4, 'It'), person: null },
      sourceKind: 'anonymous',
    });
    const { rows } = measureSources(BLOCKS, analysis(nobody, somebody));
    expect(rows.map(({ kind, words }) => [kind, words])).toEqual([['anonymous', 7]]);
    expect(rows[0]?.sources.map(({ name }) => name)).toEqual(['', 'It']);
    expect(rows[0]?.sources.flatMap(({ bars }) => bars).every(({ manner }) => manner === 'unnamed')).toBe(
      true,
    );
  });

  it('never attributes more words than there are', () => {
    const twice = measureSources(BLOCKS, analysis(quoted, quoted, reported, nested));
    expect(twice.attributed).toBeLessThanOrEqual(twice.words);
    expect(twice.attributed).toBe(4 + 12);
  });

  it('ignores a claim whose place is not in the text', () => {
    const lost = claim({ content: [{ block: 99, start: 0, end: 5 }], sourceKind: 'none' });
    expect(measureSources(BLOCKS, analysis(lost)).attributed).toBe(0);
  });
});
