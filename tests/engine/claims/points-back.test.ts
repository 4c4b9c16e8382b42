import { expect, it } from 'vitest';
import { pointsBack } from '../../../src/engine/claims/points-back.ts';

it.each([
  ['that, she said', 'that'],
  ['this as a lie', 'this'],
  ['the accusation', 'the accusation'],
  ['any such stories', 'any such stories'],
  ['all the rumors', 'all the rumors'],
  ['the union’s latest figures', 'the union’s latest figures'],
  ['both versions', null],
  ['these words', 'these words'],
  ['the pier', null],
  ['claims', null],
  ['that the pier was old', null],
])('reads what is rejected, %s, as pointing back by: %s', (small, words) => {
  expect(pointsBack(small)).toBe(words);
});

it('knows every noun for what somebody stated', () => {
  const nouns =
    'account accusation allegation argument assertion charge claim conclusion criticism explanation figure finding insinuation number report rumor rumour speculation story suggestion suspicion version words';
  for (const noun of nouns.split(' ')) expect(pointsBack(`the ${noun}`)).toBe(`the ${noun}`);
});
