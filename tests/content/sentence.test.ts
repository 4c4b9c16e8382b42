/** The sentence somebody reads, by which the card knows what it may not cover. */
import { expect, it } from 'vitest';
import { sentenceAround } from '../../src/content/sentence.ts';

/** The sentence around some words of a text. */
function around(text: string, words: string): string {
  const start = text.indexOf(words);
  const { start: from, end } = sentenceAround(text, { start, end: start + words.length });
  return text.slice(from, end);
}

it.each([
  ['The bell rang. Oleg Tarabrin counted. Nobody came.', 'Tarabrin', 'Oleg Tarabrin counted.'],
  [
    'It rang twice. Mr. Tarabrin and Gen. Kupreva left. Rain.',
    'Tarabrin',
    'Mr. Tarabrin and Gen. Kupreva left.',
  ],
  ['It rained. O. Tarabrin left.', 'Tarabrin', 'O. Tarabrin left.'],
  ['“It rang. I heard it,” Oleg said. Good.', 'Oleg', 'I heard it,” Oleg said.'],
  ['“It rang.” Oleg said so.', 'It rang', '“It rang.”'],
  ['В г. Зареченске ждут. Гудков ушёл.', 'Зареченске', 'В г. Зареченске ждут.'],
  ['No full stop here', 'stop', 'No full stop here'],
])('%s: %s', (text, words, sentence) => {
  expect(around(text, words)).toBe(sentence);
});

it('reaches over all sentences that hold some of the words', () => {
  expect(around('One. Two is here. Three too. Four.', 'is here. Three')).toBe('Two is here. Three too.');
});

it('is the words themselves where there is no text around them', () => {
  expect(sentenceAround('', { start: 3, end: 7 })).toEqual({ start: 3, end: 7 });
});
