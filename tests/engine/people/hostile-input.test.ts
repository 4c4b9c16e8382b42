import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../src/engine/people/find-people.ts';
import { seeWord } from '../../../src/engine/people/tagger/features.ts';
import { viewText } from '../../../src/engine/people/tagger/view.ts';
import { readWords } from '../../../src/engine/people/words.ts';
import { readText } from '../../../src/engine/text/text.ts';
import type { Block, BlockKind } from '../../../src/engine/types.ts';
import { weights } from './named-people.ts';

const kinds: BlockKind[] = [
  'title',
  'subtitle',
  'byline',
  'caption',
  'heading',
  'paragraph',
  'quote',
  'list',
];
const unit = fc.oneof(
  fc.constantFrom(
    'Oleg ',
    'Veresov',
    'Вересов ',
    'said ',
    'Mayor ',
    ', ',
    '. ',
    '— ',
    '“',
    '”',
    '’s ',
    '41',
    '-year-old ',
    'A. ',
    '(',
    ')',
    'the ',
    'who ',
    'named ',
    'known ',
    'as ',
    'and ',
    'of ',
    'one ',
    'two ',
    'twins',
    'is ',
    'his ',
    'a roofer ',
    'former ',
    'another ',
    'born ',
    'K. ',
    '’ ',
    '- ',
    'died at 41',
    '\ud800',
    '\udc00',
    'של ',
    'محمد ',
    '\u0000',
    ' ',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const block = fc.record({
  kind: fc.constantFrom(...kinds),
  text: fc.array(unit, { maxLength: 40 }).map((parts) => parts.join('')),
});

describe('whatever the text', () => {
  it('people are found or not, with mentions inside it', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks: readonly Block[]) => {
        for (const { name, mentions, roles } of findPeople(readText(blocks), weights)) {
          expect(name).not.toBe('');
          expect(mentions.length).toBeGreaterThan(0);
          for (const span of [...mentions, ...roles]) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(blocks[span.block]?.text.length ?? -1);
          }
          for (const role of roles)
            expect(blocks[role.block]?.text.slice(role.start, role.end)).toBe(role.text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no two mentions overlap', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks: readonly Block[]) => {
        const spans = findPeople(readText(blocks), weights).flatMap(({ mentions }) => mentions);
        spans.sort((a, b) => a.block - b.block || a.start - b.start);
        spans.forEach((span, at) => {
          const before = spans[at - 1];
          if (before?.block === span.block) expect(before.end).toBeLessThanOrEqual(span.start);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('the same text gives the same people', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (blocks: readonly Block[]) => {
        expect(findPeople(readText(blocks), weights)).toEqual(findPeople(readText(blocks), weights));
      }),
      { numRuns: 50 },
    );
  });
});

/** How often the tagger looks at anything: the greater part of the work. */
function looks(text: string): number {
  const { blocks, facts } = viewText(readWords(readText([{ kind: 'paragraph', text }])));
  let count = 0;
  for (const view of blocks)
    for (const run of view.home.runs)
      for (let at = run.first; at < run.end; at++)
        seeWord({ view, facts, run, at }, () => {
          count++;
        });
  return count;
}

describe('work grows as the text does', () => {
  it.each([
    ['names', 'Oleg Veresov met Anna Serova. '],
    ['one run', 'Veresov '],
    ['initials', 'A. '],
    ['capitals', 'VERESOV '],
    ['Russian names', 'Олег Вересов уехал. '],
  ])('with %s', (_, piece) => {
    const once = looks(piece.repeat(400));
    const twice = looks(piece.repeat(800));
    expect(twice / once).toBeGreaterThan(1.5);
    expect(twice / once).toBeLessThan(2.5);
  });
});

const SYLLABLES = ['ka', 'ro', 've', 'li', 'mu', 'za', 'to', 'ne', 'gor', 'dan'];
const nameNumber = (number: number): string => {
  const letters = [...String(number).padStart(4, '0')].map((digit) => SYLLABLES[Number(digit)]).join('');
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}ov`;
};

describe('a great text', () => {
  it.each<[string, readonly Block[]]>([
    [
      'of 10,000 names',
      Array.from({ length: 10_000 }, (_, at) => ({
        kind: 'paragraph',
        text: `Mayor Oleg ${nameNumber(at)} said so.`,
      })),
    ],
    [
      'of one surname 10,000 times',
      Array.from({ length: 10_000 }, (_, at) => ({
        kind: 'paragraph',
        text: `Mayor ${nameNumber(at)} Veresov said that Veresov left.`,
      })),
    ],
    [
      'of 1 MB in one block',
      [
        {
          kind: 'paragraph',
          text: 'President Oleg Veresov, 41, told the 48-year-old cook so. '.repeat(18_000),
        },
      ],
    ],
    ['of 1 MB of initials', [{ kind: 'paragraph', text: 'A. '.repeat(350_000) }]],
    ['of 1 MB without capitals', [{ kind: 'paragraph', text: 'veresov said so '.repeat(65_000) }]],
    ['of 1 MB in capitals', [{ kind: 'paragraph', text: 'VERESOV SAID SO '.repeat(65_000) }]],
    ['of one word of 1 MB', [{ kind: 'paragraph', text: `V${'e'.repeat(1_000_000)}` }]],
    ['of 1 MB of hyphens', [{ kind: 'paragraph', text: 'V-'.repeat(500_000) }]],
    [
      'of 1 MB of appositions',
      [{ kind: 'paragraph', text: 'Oleg Veresov, a roofer from Omsk, '.repeat(30_000) }],
    ],
    [
      'of 1 MB of one list of names',
      [{ kind: 'paragraph', text: `${'Oleg Veresov, Anna Ilyk and '.repeat(37_000)}Pavel Serk, twins` }],
    ],
    [
      'of 1 MB of descriptions without names',
      [{ kind: 'paragraph', text: 'A roofer who was known as the retired owner of a '.repeat(20_000) }],
    ],
    [
      'of 1 MB of words that bring in names',
      [{ kind: 'paragraph', text: 'A roofer named Oleg, known only as Oleg Veresov, '.repeat(20_000) }],
    ],
    [
      'of 10,000 lives',
      Array.from({ length: 10_000 }, () => ({
        kind: 'paragraph' as const,
        text: 'Oleg Veresov left. “No,” the retired admiral said.',
      })),
    ],
    ['of nothing', []],
    ['of empty blocks', Array.from({ length: 10_000 }, () => ({ kind: 'paragraph' as const, text: '' }))],
    ['of lone surrogates', [{ kind: 'paragraph', text: '\ud800 Oleg \udc00 Veresov '.repeat(40_000) }]],
    ['from right to left', [{ kind: 'paragraph', text: 'قال محمد إن שלום '.repeat(60_000) }]],
  ])(
    '%s is answered',
    (_, blocks) => {
      const people = findPeople(readText(blocks), weights);
      for (const { mentions } of people) expect(mentions.length).toBeGreaterThan(0);
    },
    60_000,
  );
});
