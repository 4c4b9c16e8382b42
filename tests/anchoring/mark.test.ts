import { describe, expect, test } from 'vitest';
import { isUnseen, MARKS, markOf } from '../../src/anchoring/mark.ts';

test.each(MARKS)('$example is a shape of $mark', ({ example, mark }) => {
  expect(markOf(example)).toBe(mark);
  expect(markOf(mark)).toBe(mark);
});

describe('shapes of one mark', () => {
  test.each(['“”', '"«', "’'", '—-', '–‑', '·•'])('%s', (pair) => {
    const [a = '', b = ''] = pair;
    expect(markOf(a)).toBe(markOf(b));
  });

  test.each(['.,', '“-', 'ab', '?!'])('not %s', (pair) => {
    const [a = '', b = ''] = pair;
    expect(markOf(a)).not.toBe(markOf(b));
  });
});

test.each([
  { unit: ' ', unseen: true },
  { unit: '\u00a0', unseen: true },
  { unit: '\n', unseen: true },
  { unit: '\u00ad', unseen: true },
  { unit: '.', unseen: false },
  { unit: 'a', unseen: false },
])('$unit is unseen: $unseen', ({ unit, unseen }) => {
  expect(isUnseen(unit)).toBe(unseen);
});
