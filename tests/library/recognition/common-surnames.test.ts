import { expect, it } from 'vitest';
import { wordKey } from '../../../src/engine/romanisation.ts';
import { isCommonSurname, isFamilyFirst } from '../../../src/library/recognition/common-surnames.ts';

it.each([
  'Kuznetsov',
  'Kuznetsova',
  'Кузнецова',
  'Karimov',
  'Petrenko',
  'Davidyan',
  'Zhukovskaya',
  'Kim',
  'Ibragimzoda',
  'Smith',
])('many are called %s', (surname) => {
  expect(isCommonSurname(wordKey(surname))).toBe(true);
});

it.each(['Velichansky', 'Tarov', 'Osokina', 'Torokeldiev', 'Tinkovsky', 'Ozerskikh', 'Uburova', ''])(
  'few are called %j',
  (surname) => {
    expect(isCommonSurname(wordKey(surname))).toBe(false);
  },
);

it('knows which family names stand first', () => {
  expect(isFamilyFirst(wordKey('Nguyen'))).toBe(true);
  expect(isFamilyFirst(wordKey('Ivan'))).toBe(false);
});
