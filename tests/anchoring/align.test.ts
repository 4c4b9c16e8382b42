import { describe, expect, test } from 'vitest';
import { align } from '../../src/anchoring/align.ts';
import { frameOf } from '../../src/anchoring/frame.ts';
import { indexText } from '../../src/anchoring/text-index.ts';
import { wordAt } from '../../src/anchoring/words.ts';
import { describeQuote } from './example.ts';

const OLD = 'Two guards took the passes at the gate on Wednesday';

/** The text's word that each word of the old sentence met; `-` for none. */
function pairs(later: string, near = 0, old = OLD): string {
  const frame = frameOf(describeQuote(old, old));
  const index = indexText(later, frame, { steps: 0 });
  const window = { from: 0, to: index.ids.length };
  const { partners } = align({ frame, index, window, near }, { steps: 0 });
  return [...partners].map((partner) => (partner < 0 ? '-' : wordAt(index.words, partner))).join(' ');
}

describe('word by word', () => {
  test.each([
    { what: 'nothing changed', later: OLD, met: 'two guards took the passes at the gate on wednesday' },
    {
      what: 'a word taken out',
      later: 'Two guards took passes at the gate on Wednesday',
      met: 'two guards took - passes at the gate on wednesday',
    },
    {
      what: 'a word put in',
      later: 'Two guards soon took the passes at the gate on Wednesday',
      met: 'two guards took the passes at the gate on wednesday',
    },
    {
      what: 'a word exchanged: the two are a pair',
      later: 'Two guards took the badges at the gate on Wednesday',
      met: 'two guards took the badges at the gate on wednesday',
    },
    {
      what: 'a sentence put in',
      later:
        'Two guards took the passes. Nobody had told them why they had to do so, they said. At the gate on Wednesday',
      met: 'two guards took the passes at the gate on wednesday',
    },
    {
      what: 'other words around',
      later: 'It rained. Two guards took the passes at the gate on Wednesday and left again.',
      met: 'two guards took the passes at the gate on wednesday',
    },
    { what: 'nothing of it', later: 'It rained in the evening', met: '- - - the - - - - - -' },
  ])('$what', ({ later, met }) => {
    expect(pairs(later)).toBe(met);
  });
});

describe('paragraphs', () => {
  test('one split in two still meets', () => {
    expect(pairs(OLD.replace(' at', '.\nAt'))).toBe('two guards took the passes at the gate on wednesday');
  });

  test('a lost word is not looked for in the next paragraph', () => {
    expect(
      pairs('Two guards took the passes at the gate.\nOn a Wednesday it rained.').endsWith('gate - -'),
    ).toBe(true);
  });

  test('a first word that was taken out is not met at the end of the paragraph before', () => {
    expect(pairs('It rained on Wednesday. Two\nguards took the passes at the gate on Wednesday', 5)).toBe(
      '- guards took the passes at the gate on wednesday',
    );
  });

  test('a passage over two meets them where they still part', () => {
    const old = 'Two guards left.\nOn Wednesday it rained.';
    expect(pairs(old, 0, old)).toBe('two guards left on wednesday it rained');
  });
});

describe('lines', () => {
  test('a short one is met where it is a line of its own', () => {
    const long = 'No guards stood there on the next day';
    const frame = frameOf(describeQuote(`${long}\nTwo guards`, 'Two guards'));
    const index = indexText(`READ ALSO Two guards\nTwo guards\nTwo guards spoke`, frame, { steps: 0 });
    const window = { from: 0, to: index.ids.length };
    const { partners } = align({ frame, index, window, near: 0 }, { steps: 0 });
    expect([...partners]).toEqual([4, 5]);
  });
});

describe('equal places', () => {
  const twice = `${OLD}. It rained hard that day. ${OLD}.`;

  function firstPartner(near: number): number | undefined {
    const frame = frameOf(describeQuote(OLD, OLD));
    const index = indexText(twice, frame, { steps: 0 });
    return align({ frame, index, window: { from: 0, to: index.ids.length }, near }, { steps: 0 }).partners[0];
  }

  test.each([
    { near: 0, first: 0 },
    { near: 6, first: 0 },
    { near: 12, first: 15 },
    { near: 99, first: 15 },
  ])('the one nearest to word $near is taken', ({ near, first }) => {
    expect(firstPartner(near)).toBe(first);
  });
});

test('only words of the window are met, and the work is the table’s size', () => {
  const frame = frameOf(describeQuote(OLD, OLD));
  const index = indexText(`${OLD} ${OLD}`, frame, { steps: 0 });
  const work = { steps: 0 };
  const { partners } = align({ frame, index, window: { from: 10, to: 20 }, near: 0 }, work);
  expect([...partners]).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  expect(work.steps).toBe(10 * 11);
});

test('a window without words gives an empty alignment', () => {
  const frame = frameOf(describeQuote(OLD, OLD));
  const index = indexText('', frame, { steps: 0 });
  const { partners, score } = align({ frame, index, window: { from: 0, to: 0 }, near: 0 }, { steps: 0 });
  expect(score).toBe(0);
  expect([...partners].every((partner) => partner === -1)).toBe(true);
});
