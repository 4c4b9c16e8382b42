import { describe, expect, it } from 'vitest';
import { asUsed, offersFor, splitTyped } from '../../../src/ui/components/tag-words.ts';

describe('splitTyped', () => {
  it.each([
    ['gra', [], 'gra'],
    ['grain,', ['grain'], ''],
    ['grain, port', ['grain'], 'port'],
    ['зерно، порт，', ['зерно', ' порт'], ''],
    [',', [''], ''],
    ['two wor', [], 'two wor'],
  ])('%s', (typed, done, word) => {
    expect(splitTyped(typed)).toEqual({ done, word });
  });
});

const USED = [
  { tag: 'Grain', count: 9 },
  { tag: 'border', count: 5 },
  { tag: 'old grain', count: 4 },
  { tag: 'Порт', count: 1 },
];

describe('offersFor', () => {
  it.each([
    ['begins with the word first, then what holds it', 'gr', [], ['Grain', 'old grain']],
    ['whatever its capitals', 'ПО', [], ['Порт']],
    ['not what the note has already', 'gr', ['grain'], ['old grain']],
    ['those used most where nothing is typed', '', [], ['Grain', 'border', 'old grain', 'Порт']],
    ['nothing that was never used', 'xyz', [], []],
  ])('offers %s', (_, word, tags, offers) => {
    expect(offersFor(word, USED, tags)).toEqual(offers);
  });

  it('offers five at most', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ tag: `tag ${index}`, count: 1 }));
    expect(offersFor('tag', many, [])).toHaveLength(5);
  });
});

it('asUsed keeps the spelling in which a tag stands in the library', () => {
  expect(asUsed(' GRAIN', USED)).toBe('Grain');
  expect(asUsed('new', USED)).toBe('new');
});
