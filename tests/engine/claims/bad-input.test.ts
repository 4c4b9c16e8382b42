import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/find-claims.ts';
import { createCast } from '../../../src/engine/people/cast.ts';
import type { TextBlock } from '../../../src/engine/text/text.ts';
import { readText } from '../../../src/engine/text/text.ts';
import type { Block, Claim, Person } from '../../../src/engine/types.ts';
import { paragraphs } from './marked-example.ts';

const PIECES = [
  ...['“', '”', '"', "'", '‘', '’', "''", ',', '.', ':', ';', '—', '(', ')', '[', ']', '?', '…'],
  ...[
    'he',
    'she',
    'it',
    'Ilyk',
    'the port',
    'who',
    'which',
    'that',
    'to',
    'of',
    'and',
    'but',
    'not',
    'as',
    'her',
    'them',
  ],
  ...[
    'said',
    'says',
    'saying',
    'told',
    'reporters',
    'accused',
    'claims',
    'claim',
    'denied',
    'vowed',
    'according',
    'citing',
    'called',
  ],
  ...[
    'was',
    'were',
    'closed',
    'Monday',
    'on',
    'in a statement',
    '58',
    '$',
    'Moscow',
    '\u00a0',
    'Москва',
    '🚢',
    '',
  ],
];
const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
const kinds = fc.constantFrom<Block['kind']>(
  'title',
  'subtitle',
  'caption',
  'heading',
  'paragraph',
  'quote',
  'list',
  'credit',
);
const blocks = fc.array(fc.record({ kind: kinds, text: fc.oneof(words, fc.string()) }), { maxLength: 6 });

/** Everybody named Ilyk, so that sources may be people. */
function castOf(input: readonly Block[]): readonly Person[] {
  const mentions = input.flatMap(({ text }, block) =>
    [...text.matchAll(/Ilyk/g)].map(({ index }) => ({ block, start: index, end: index + 4, reasons: [] })),
  );
  return mentions.length === 0 ? [] : [{ name: 'Ilyk', spellings: [], mentions, roles: [], reasons: [] }];
}

function claimsOf(input: readonly Block[]): readonly Claim[] {
  const text = readText(input);
  return findClaims(text, createCast(text, castOf(input)));
}

/** Every place that a claim names, with what it is. */
function placesOf({ content, source, cue, basis }: Claim) {
  return [...content, source, source?.named, cue, basis.words].filter(
    (span) => span !== null && span !== undefined,
  );
}

describe('claims in text that nobody wrote', () => {
  it('finds only places that are in the text', () => {
    fc.assert(
      fc.property(blocks, (input) => {
        for (const claim of claimsOf(input))
          for (const { block, start, end } of placesOf(claim)) {
            const length = input[block]?.text.length ?? -1;
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(length);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('gives every claim content, a reason, and stretches that follow each other', () => {
    fc.assert(
      fc.property(blocks, (input) => {
        for (const { content, reasons, source, sourceKind } of claimsOf(input)) {
          expect(content.length).toBeGreaterThan(0);
          expect(reasons.length).toBeGreaterThan(0);
          expect(source === null).toBe(sourceKind === 'none');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same whatever it read before', () => {
    fc.assert(
      fc.property(blocks, blocks, (input, other) => {
        const first = claimsOf(input);
        claimsOf(other);
        expect(claimsOf(input)).toEqual(first);
      }),
    );
  });

  it('finds no claim in blocks that tell no story', () => {
    const input: Block[] = [{ kind: 'credit', text: '“The lights were on,” Ilyk said.' }];
    expect(claimsOf(input)).toEqual([]);
  });

  it('reads no claims in Russian text', () => {
    expect(claimsOf([{ kind: 'paragraph', text: '«Огни горели», — сказал Илык.' }])).toEqual([]);
  });
});

/** Counts how often the tokens of a text are looked at: work, not time, so that a busy machine changes nothing. */
function workOn(input: readonly Block[]): number {
  const text = readText(input);
  let looks = 0;
  const counted = text.blocks.map(
    (block): TextBlock => ({
      ...block,
      tokens: new Proxy(block.tokens, {
        get(tokens, key, receiver) {
          looks++;
          return Reflect.get(tokens, key, receiver);
        },
      }),
    }),
  );
  findClaims({ ...text, blocks: counted }, createCast(text, castOf(input)));
  return looks;
}

describe('the work of finding claims', () => {
  it.each([
    ['words without an end', 'the port was old and the sea was calm and '],
    ['quotation marks that never close', '“'],
    ['straight marks', '" a '],
    ['apostrophes', 'officials’ boats’ '],
    ['nothing but saying', 'he said '],
    ['saying in one long sentence', 'Ilyk said that the port was old and '],
    ['citing', 'Vesti reported, citing a source, that it sank. '],
    ['quotations one after another', '“I saw the ferry there.” '],
    ['quotations with their cues', '“I saw the ferry there,” he said. '],
    ['relative clauses', 'which he said '],
    ['commas', 'a, '],
    ['semicolons', 'he said it; '],
    ['brackets', '( he said '],
    ['dashes', '— he said — '],
    ['descriptions', 'The pianist said it was cold. '],
    ['according to', 'according to it '],
    ['nouns of stating', 'his claim that '],
    ['names', 'Ilyk told Ilyk. '],
  ])('grows with the length of the text and no faster: %s', (_, unit) => {
    const work = (words: number) =>
      workOn(paragraphs(unit.repeat(Math.ceil(words / unit.split(' ').length))));
    expect(work(4000) / work(1000)).toBeLessThan(6);
  });

  it('reads a paragraph of 100,000 words', () => {
    const claims = claimsOf(paragraphs(`${'word '.repeat(99_990)}“The lights were on,” Ilyk said.`));
    expect(claims.length).toBeGreaterThan(0);
  });

  it('reads 10,000 quotation marks', () => {
    for (const sign of ['“', '”', '"', "'", '‘', '’', '«', '»'])
      claimsOf(paragraphs(`${sign} a `.repeat(10_000)));
    expect(claimsOf(paragraphs('"a" '.repeat(5000)))).toEqual([]);
  });
});
