import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { STATEMENT_NOUNS, VIEW_ROWS } from '../../../src/engine/lexicons/claims-nouns.ts';
import { claimsIn, expectedParts, foundFor, paragraphs, plainText } from '../claims/marked-example.ts';

const ROWS = [
  ...STATEMENT_NOUNS.map((row) => [row.noun, row] as const),
  ...VIEW_ROWS.map((row) => [row.words.join(', '), row] as const),
];

describe('the nouns of stating', () => {
  it.each(ROWS)('%s: its example is found whole', (_, { example }) => {
    expect(foundFor(example)).toEqual(expectedParts(example));
  });

  it.each(ROWS)('%s: its example has its degree', (_, row) => {
    const degrees = analyze({ blocks: paragraphs(plainText(row.example)) }).claims.map(
      ({ degree }) => degree,
    );
    expect(degrees).toContain(row.degree);
  });

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

  it.each([
    ['The rule is, in Serk’s view, useless.', ['The rule is', 'useless']],
    ['The cable had rusted, in the opinion of two engineers.', ['The cable had rusted']],
    ['But in the judgment of the court, the cable had rusted.', ['the cable had rusted']],
  ])('reads whose view it is before, after and inside it: %s', (text, content) => {
    expect(claimsIn(text).map((claim) => claim.content)).toEqual([content]);
  });

  it.each([
    'In her opinion piece, the cook sank two boats.',
    'The cook sank two boats in her account of the flood.',
    'In her account, the port found three million rubles.',
    'In her opinion, the judge wrote that the cable had rusted.',
    'He is a cook and, by his own account, a poet.',
    'Opinion polls, in the view of which nobody trusts, closed.',
  ])('takes no view where the sentence gives none: %s', (text) => {
    expect(claimsIn(text).filter(({ cue }) => /opinion|account|view/.test(cue ?? ''))).toEqual([]);
  });

  it.each([
    ['His answer was “the ice is thin.”', ['the ice is thin.']],
    ['Her message: “Go home.”', ['Go home.']],
  ])('reads quoted words behind “was” or a colon: %s', (text, content) => {
    expect(claimsIn(text)).toMatchObject([{ content }]);
  });

  it.each([
    'The port called his answer evasive, and his response was “evasive” too.',
    'Its message that won hearts was short.',
  ])('takes no judgment of a statement for one: %s', (text) => {
    expect(claimsIn(text).filter(({ cue }) => /answer|response|message/.test(cue ?? ''))).toEqual([]);
  });

  it('ends what is the subject of the sentence before its verb', () => {
    expect(
      claimsIn('The bank’s prediction that prices would fall by spring has not come true.'),
    ).toMatchObject([{ content: ['prices would fall by spring'] }]);
  });
});
