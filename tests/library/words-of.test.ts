import { expect, it } from 'vitest';
import type { Block } from '../../src/engine/types.ts';
import { wordsOf } from '../../src/library/words-of.ts';

const blocks: Block[] = [
  { kind: 'title', text: 'The mill' },
  { kind: 'paragraph', text: 'It will close, he said, in May.' },
];

it.each([
  ['one stretch', [{ block: 0, start: 4, end: 8 }], 'mill'],
  [
    'two stretches of one paragraph',
    [
      { block: 1, start: 0, end: 13 },
      { block: 1, start: 24, end: 30 },
    ],
    'It will close … in May',
  ],
  [
    'stretches of two paragraphs',
    [
      { block: 0, start: 0, end: 8 },
      { block: 1, start: 0, end: 2 },
    ],
    'The mill … It',
  ],
  ['nothing', [], ''],
  ['a stretch beyond the paragraph', [{ block: 0, start: 4, end: 99 }], 'mill'],
  ['a paragraph that is not there', [{ block: 7, start: 0, end: 4 }], ''],
])('gives the words of %s', (_, spans, words) => {
  expect(wordsOf(blocks, spans)).toBe(words);
});
