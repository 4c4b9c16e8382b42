import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { STATEMENT_NOUNS } from '../../../src/engine/lexicons/claims-nouns.ts';
import { claimsIn, expectedParts, foundFor, paragraphs, plainText } from '../claims/marked-example.ts';

describe('the nouns of stating', () => {
  it.each(STATEMENT_NOUNS.map((row) => [row.noun, row] as const))(
    '%s: its example is found whole',
    (_, { example }) => {
      expect(foundFor(example)).toEqual(expectedParts(example));
    },
  );

  it.each(STATEMENT_NOUNS.map((row) => [row.noun, row] as const))(
    '%s: its example has its degree',
    (_, row) => {
      const degrees = analyze({ blocks: paragraphs(plainText(row.example)) }).claims.map(
        ({ degree }) => degree,
      );
      expect(degrees).toContain(row.degree);
    },
  );

  it('has one row a noun', () => {
    expect(new Set(STATEMENT_NOUNS.map(({ noun }) => noun)).size).toBe(STATEMENT_NOUNS.length);
  });

  it.each([
    'Reports that the port would close were false.',
    'The claim that the sea was calm was false.',
    'Amid allegations that the owner had fled, the port closed.',
    'His claim of innocence was false.',
  ])('finds no claim without an owner or without content: %s', (text) => {
    expect(claimsIn(text).filter(({ cue }) => /claim|report|allegation/i.test(cue ?? ''))).toEqual([]);
  });
});
