/** Two quotations of one claim stand apart in every list. */
import { expect, it } from 'vitest';
import { stretchesOf } from '../../../src/ui/reading/stretches.ts';

it.each([
  ['one stretch', 'I did not ask twice.', null, ['I did not ask twice.']],
  ['two', 'I signed the list … The yard is empty.', 17, ['I signed the list', 'The yard is empty.']],
  [
    'two as they were filed before',
    'I signed it The yard is empty.',
    11,
    ['I signed it', 'The yard is empty.'],
  ],
  ['the dots of the article', 'I … think so', null, ['I … think so']],
])('%s', (_, text, first, expected) => {
  expect(stretchesOf(text, first).map(([start, end]) => text.slice(start, end))).toEqual(expected);
});
