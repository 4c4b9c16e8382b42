import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleText } from '../../src/anchoring/article-text.ts';

const BLOCKS = [
  { text: 'Ferry Service Resumes' },
  { text: '' },
  { text: 'The first boat left at noon.' },
  { text: 'No one cheered.' },
];
const whole = articleText(BLOCKS);

describe('the text', () => {
  test('is the blocks, a line break between each two, empty ones too', () => {
    expect(whole.text).toBe('Ferry Service Resumes\n\nThe first boat left at noon.\nNo one cheered.');
  });

  test('of no blocks is empty', () => {
    const none = articleText([]);
    expect(none.text).toBe('');
    expect(none.toSpans(0, 10)).toEqual([]);
  });
});

describe('from a block to the text', () => {
  test.each([
    { what: 'a word of the first', span: { block: 0, start: 6, end: 13 }, text: 'Service' },
    { what: 'a word of a later one', span: { block: 2, start: 4, end: 9 }, text: 'first' },
    { what: 'all of the last', span: { block: 3, start: 0, end: 15 }, text: 'No one cheered.' },
    { what: 'an empty block', span: { block: 1, start: 0, end: 0 }, text: '' },
    {
      what: 'offsets beyond the block, drawn in',
      span: { block: 0, start: -4, end: 400 },
      text: 'Ferry Service Resumes',
    },
  ])('$what', ({ span, text }) => {
    const { start, end } = whole.toText(span);
    expect(whole.text.slice(start, end)).toBe(text);
  });

  test.each([-1, 4, 0.5])('block %d is no block', (block) => {
    expect(() => whole.toText({ block, start: 0, end: 1 })).toThrow(RangeError);
  });
});

describe('from the text to the blocks', () => {
  const range = (from: string, to: string) =>
    [whole.text.indexOf(from), whole.text.indexOf(to) + to.length] as const;

  test('within one block: one span', () => {
    expect(whole.toSpans(...range('boat', 'noon'))).toEqual([{ block: 2, start: 10, end: 27 }]);
  });

  test('over several blocks: a span of each, none of an empty one', () => {
    expect(whole.toSpans(...range('Resumes', 'No one'))).toEqual([
      { block: 0, start: 14, end: 21 },
      { block: 2, start: 0, end: 28 },
      { block: 3, start: 0, end: 6 },
    ]);
  });

  test('a line break alone lies in no block', () => {
    expect(whole.toSpans(21, 23)).toEqual([]);
  });

  test('a stretch that ends with a line break ends with its block', () => {
    expect(whole.toSpans(14, 22)).toEqual([{ block: 0, start: 14, end: 21 }]);
  });

  test.each([
    { what: 'before the text', start: -20, end: -1, spans: [] },
    { what: 'behind it', start: 900, end: 950, spans: [] },
    { what: 'nothing', start: 5, end: 5, spans: [] },
    { what: 'reversed', start: 9, end: 5, spans: [] },
    { what: 'from before the text', start: -20, end: 5, spans: [{ block: 0, start: 0, end: 5 }] },
  ])('$what', ({ start, end, spans }) => {
    expect(whole.toSpans(start, end)).toEqual(spans);
  });
});

describe('for any blocks', () => {
  const blocks = fc.array(
    fc.record({ text: fc.string({ maxLength: 8 }).map((s) => s.replaceAll('\n', ' ')) }),
    { maxLength: 8 },
  );

  test('there and back gives the same span', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (some, at, length) => {
        const filled = some.findIndex(
          ({ text }, index) => text.length > 0 && index >= at % (some.length || 1),
        );
        fc.pre(filled >= 0);
        const size = some[filled]?.text.length ?? 0;
        const span = {
          block: filled,
          start: at % size,
          end: Math.min(size, (at % size) + 1 + (length % size)),
        };
        const { text, toText, toSpans } = articleText(some);
        const range = toText(span);
        expect(toSpans(range.start, range.end)).toEqual([span]);
        expect(text.slice(range.start, range.end)).toBe(some[filled]?.text.slice(span.start, span.end));
      }),
    );
  });

  test('the spans of a stretch hold its letters in order', () => {
    fc.assert(
      fc.property(blocks, fc.nat(60), fc.nat(60), (some, start, length) => {
        const { text, toSpans } = articleText(some);
        const words = toSpans(start, start + length).map((span) =>
          some[span.block]?.text.slice(span.start, span.end),
        );
        expect(words.join('')).toBe(text.slice(start, start + length).replaceAll('\n', ''));
      }),
    );
  });
});
