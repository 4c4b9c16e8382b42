import { expect, it } from 'vitest';
import { inSmall } from '../../../src/engine/text/small-letters.ts';

it.each([
  ['The Port DENIED it', 'the port denied it'],
  ['Порт ОТРИЦАЛ', 'порт отрицал'],
  ['', ''],
])('%s', (text, small) => {
  expect(inSmall(text)).toBe(small);
});

it('keeps every offset where a small letter takes two units', () => {
  expect('İ'.toLowerCase()).toHaveLength(2);
  expect(inSmall('İSTANBUL 👍 Port')).toBe('İstanbul 👍 port');
});
