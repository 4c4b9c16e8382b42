/** Every word by which an article sets claims against each other does so in its example. */

import { describe, expect, it } from 'vitest';
import { pointsBack } from '../../../src/engine/claims/points-back.ts';
import { ANSWERING, POINTS_NEAR, REJECTING, TURNING } from '../../../src/engine/lexicons/claims-disputes.ts';
import { holdsOneOf, inSmall } from '../../../src/engine/text/small-letters.ts';
import { readCorpus } from '../../../src/training/corpus.ts';
import { disputesIn, expectedDispute } from '../claims/disputed.ts';

const ROWS = [...REJECTING, ...ANSWERING, ...TURNING];

describe('the words that oppose', () => {
  it.each(ROWS.map((row) => [row.example]))('%s', (example) => {
    expect(disputesIn(example)).toContainEqual(expectedDispute(example));
  });

  it.each(ROWS.map((row) => [expectedDispute(row.example).words, row]))('"%s" is of one row', (words) => {
    expect(ROWS.filter((row) => row.words.test(words))).toHaveLength(1);
  });

  it.each(ROWS.map((row) => [row.example]))('without them nothing is disputed: %s', (example) => {
    const { words } = expectedDispute(example);
    expect(disputesIn(example.replace(`(${words})`, 'noted'))).toEqual([]);
  });
});

describe('what a row needs', () => {
  const texts = readCorpus().flatMap(({ blocks }) => blocks.map(({ text }) => inSmall(text)));

  it.each(ROWS.map((row) => [row.words.source, row]))('stands in all that it matches: %s', (_, row) => {
    const matched = [...texts, inSmall(row.example)].filter((text) => row.words.test(text));
    expect(matched).not.toEqual([]);
    expect(matched.filter((text) => !holdsOneOf(text, row.needs))).toEqual([]);
  });

  it.each(ROWS.map((row) => [row.words.source, row]))('is written in small letters: %s', (_, { needs }) => {
    expect(needs.map(inSmall)).toEqual(needs);
    expect(needs).not.toEqual([]);
  });
});

describe('words that point back', () => {
  it.each([
    'that',
    'this: the pier is new',
    'it in a statement',
    'the accusation',
    'the accounts as “theatre”',
    'that version',
    'her words as “a fable”',
    'all the charges',
    'any such claims',
    'their latest findings',
  ])('"%s" points at what was said', (object) => {
    expect(pointsBack(object)).not.toBeNull();
  });

  it.each([
    'it had hired anyone',
    'that the pier was unsafe',
    'the claim that the pier was unsafe',
    'reports of a crack',
    'the pier was unsafe',
    'the charges made by the union',
    'this year’s harvest was poor',
  ])('"%s" says itself what is rejected', (object) => {
    expect(pointsBack(object)).toBeNull();
  });

  it('tells what was said just now from what may lie further back', () => {
    expect(POINTS_NEAR.test('that')).toBe(true);
    expect(POINTS_NEAR.test('the accusation')).toBe(false);
  });
});
