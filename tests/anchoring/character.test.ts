import { describe, expect, test } from 'vitest';
import {
  backToWhole,
  clingsToPrevious,
  isInvisible,
  isWordUnit,
  onToWhole,
} from '../../src/anchoring/character.ts';

describe('what a unit is', () => {
  test.each([
    { unit: 'a', word: true, invisible: false },
    { unit: 'Ж', word: true, invisible: false },
    { unit: '7', word: true, invisible: false },
    { unit: '語', word: true, invisible: false },
    { unit: '\u0301', word: true, invisible: false },
    { unit: '\ud83d', word: true, invisible: false },
    { unit: '\ude00', word: true, invisible: false },
    { unit: '\u00ad', word: false, invisible: true },
    { unit: '\u200b', word: false, invisible: true },
    { unit: '\u2060', word: false, invisible: true },
    { unit: '\ufeff', word: false, invisible: true },
    { unit: ' ', word: false, invisible: false },
    { unit: '\u00a0', word: false, invisible: false },
    { unit: '’', word: false, invisible: false },
    { unit: '-', word: false, invisible: false },
    { unit: '_', word: false, invisible: false },
    { unit: '\n', word: false, invisible: false },
  ])('$unit', ({ unit, word, invisible }) => {
    const code = unit.charCodeAt(0);
    expect([isWordUnit(code), isInvisible(code)]).toEqual([word, invisible]);
    // Asked again it comes from the table.
    expect([isWordUnit(code), isInvisible(code)]).toEqual([word, invisible]);
  });
});

describe('what must not be parted', () => {
  const TEXT = 'ae\u0301\u0302🚢\ude00';

  test.each([
    { offset: 0, clings: false },
    { offset: 1, clings: false },
    { offset: 2, clings: true },
    { offset: 3, clings: true },
    { offset: 4, clings: false },
    { offset: 5, clings: true },
    { offset: 6, clings: false },
    { offset: 7, clings: false },
  ])('offset $offset', ({ offset, clings }) => {
    expect(clingsToPrevious(TEXT, offset)).toBe(clings);
  });

  test('back and on lead around the whole character', () => {
    expect([backToWhole(TEXT, 3), onToWhole(TEXT, 2)]).toEqual([1, 4]);
    expect([backToWhole(TEXT, 5), onToWhole(TEXT, 5)]).toEqual([4, 6]);
    expect([backToWhole(TEXT, 4), onToWhole(TEXT, 4)]).toEqual([4, 4]);
  });
});
