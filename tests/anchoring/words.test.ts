import { describe, expect, test } from 'vitest';
import { firstWordAt, foldWord, scanWords, wordAt } from '../../src/anchoring/words.ts';

describe('the words of a text', () => {
  test.each([
    { text: '', words: [] },
    { text: ' … — “” ', words: [] },
    { text: 'The port’s owner', words: ['the', 'port', 's', 'owner'] },
    { text: 'a well-known crane–operator', words: ['a', 'well', 'known', 'crane', 'operator'] },
    { text: '1,200 roubles, 4:10 a.m.', words: ['1', '200', 'roubles', '4', '10', 'a', 'm'] },
    { text: 'over\u00adtime', words: ['overtime'] },
    { text: 'over\u00ad time', words: ['over', 'time'] },
    { text: '\u00adover', words: ['over'] },
    { text: 'no\u00a0break', words: ['no', 'break'] },
    { text: 'Cafe\u0301 CAFÉ', words: ['café', 'café'] },
    { text: 'ships 🚢🚢!', words: ['ships', '🚢🚢'] },
    { text: 'Порт Вельска', words: ['порт', 'вельска'] },
    { text: 'ﬁrst', words: ['first'] },
  ])('$text', ({ text, words }) => {
    const scanned = scanWords(text);
    expect(scanned.starts.map((_, index) => wordAt(scanned, index))).toEqual(words);
  });

  test('have the offsets of what is written', () => {
    const text = '“We over\u00adtime”';
    const { starts, ends } = scanWords(text);
    expect(starts.map((start, index) => text.slice(start, ends[index]))).toEqual(['We', 'over\u00adtime']);
  });

  test('a word there is not has no form', () => {
    expect(wordAt(scanWords('one'), 4)).toBe('');
    expect(wordAt(scanWords('one'), -1)).toBe('');
  });
});

test.each([
  { word: 'VELSK', form: 'velsk' },
  { word: 'Over\u00adtime', form: 'overtime' },
  { word: 'E\u0301', form: 'é' },
  { word: '１２', form: '12' },
])('$word is compared as $form', ({ word, form }) => {
  expect(foldWord(word)).toBe(form);
});

test.each([
  { offset: -5, index: 0 },
  { offset: 0, index: 0 },
  { offset: 1, index: 1 },
  { offset: 4, index: 1 },
  { offset: 5, index: 2 },
  { offset: 99, index: 3 },
])('the first word at $offset', ({ offset, index }) => {
  expect(firstWordAt(scanWords('one two six'), offset)).toBe(index);
});
