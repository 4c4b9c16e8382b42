import { expect, test } from 'vitest';
import { isRespelled } from '../../src/anchoring/respelled.ts';

test.each([
  { a: 'stroyeva', b: 'stroeva', is: true },
  { a: 'stroeva', b: 'stroyeva', is: true },
  { a: 'ishevksy', b: 'ishevsky', is: true },
  { a: 'worker', b: 'workers', is: true },
  { a: 'denied', b: 'denies', is: true },
  { a: 'velsk', b: 'velsk', is: true },
  { a: 'spokesman', b: 'spokeswoman', is: true },
  { a: 'was', b: 'has', is: false },
  { a: 'were', b: 'port', is: false },
  { a: 'april', b: 'march', is: false },
  { a: 'governor', b: 'government', is: false },
  { a: '2021', b: '2022', is: false },
  { a: 'su25', b: 'su27', is: false },
  { a: '', b: 'velsk', is: false },
  { a: 'lomtev', b: 'lomtevskaya', is: false },
])('$a and $b: $is', ({ a, b, is }) => {
  expect(isRespelled(a, b)).toBe(is);
});

test('what is too long to be a word is only itself', () => {
  const long = 'ab'.repeat(5_000);
  expect(isRespelled(long, `${long}c`)).toBe(false);
  expect(isRespelled(long, long)).toBe(true);
});
