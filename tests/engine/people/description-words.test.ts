import { describe, expect, it } from 'vitest';
import {
  ageIn,
  headOf,
  isTrade,
  tellsOfLife,
  wordsOf,
} from '../../../src/engine/people/description-words.ts';

describe('the words of a description', () => {
  it('are in small letters, with hyphens within', () => {
    expect(wordsOf('the 48-year-old Kazakh pianist')).toEqual(['the', '48-year-old', 'kazakh', 'pianist']);
  });

  it.each([
    ['the head of the port', 'head'],
    ['the Kazakh leader', 'leader'],
    ['the man who left', 'man'],
  ])('have a noun: %s', (description, noun) => {
    expect(headOf(wordsOf(description))).toBe(noun);
  });

  it('may give an age', () => {
    expect(ageIn('48-year-old')).toBe('48');
    expect(ageIn('year-old')).toBeUndefined();
  });

  it.each(['the retired admiral', 'the 48-year-old', 'the ex-mayor', 'the lagos-born banker'])(
    'tell of a life: %s',
    (description) => {
      expect(tellsOfLife(description)).toBe(true);
    },
  );

  it.each(['a retired admiral', 'the tall porter', 'the late-night talk'])(
    'tell of none: %s',
    (description) => {
      expect(tellsOfLife(description)).toBe(false);
    },
  );

  it('name a trade that may be anybody’s, and none of those that every story has, nor several people', () => {
    expect(['biologist', 'engineer', 'interpreter', 'biologists', 'mayor'].map(isTrade)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
