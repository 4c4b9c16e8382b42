import { describe, expect, test } from 'vitest';
import { type Frame, frameOf, partOf } from '../../src/anchoring/frame.ts';
import { ARTICLE, describeQuote, paragraph } from './example.ts';

const quoted = ({ words, first, last }: Frame) => words.slice(first, last).map(({ raw }) => raw);
const frame = frameOf(describeQuote(ARTICLE, 'received 61 complaints'));

describe('a frame', () => {
  test('has the words of the paragraph, and among them the quotation’s', () => {
    expect(frame.words.map(({ raw }) => raw).join(' ')).toBe(paragraph(4).replaceAll('.', ''));
    expect(quoted(frame)).toEqual(['received', '61', 'complaints']);
  });

  test('knows where each word stood', () => {
    for (const { raw, start, end } of frame.words) {
      expect(frame.text.slice(start, end)).toBe(raw);
      expect(ARTICLE.slice(frame.offset + start, frame.offset + end)).toBe(raw);
    }
  });

  test('counts how much of a word is quoted', () => {
    const cut = frameOf(describeQuote(ARTICLE, 'spector Galina Str'));
    expect(cut.words.slice(cut.first, cut.last).map(({ raw, quoted: units }) => [raw, units])).toEqual([
      ['inspector', 7],
      ['Galina', 6],
      ['Stroyeva', 3],
    ]);
    expect(cut.words[0]?.quoted).toBe(0);
  });

  test('in the middle of a paragraph knows nothing of the neighbours', () => {
    expect([frame.above, frame.below]).toEqual([[], []]);
  });

  test('at its edge knows the neighbours’ words, nearest first, but for the one that may be cut', () => {
    const { above, below } = frameOf(describeQuote(ARTICLE, paragraph(4)));
    expect(above).toEqual(['planned', 'as', 'continue', 'would']);
    expect(below).toEqual(['two', 'workers', 'who', 'asked', 'not', 'to']);
  });

  test('tells which words begin a line', () => {
    const over = frameOf(describeQuote(ARTICLE, 'planned.\nRegional'));
    expect(over.words.filter(({ opens }) => opens).map(({ raw }) => raw)).toEqual(['Regional']);
  });

  test('of a quotation of marks has an empty stretch of words where they stood', () => {
    const marks = frameOf(describeQuote(ARTICLE, '. “'));
    expect([marks.first, marks.words[marks.first - 1]?.raw]).toEqual([marks.last, 'years']);
  });

  test('of a very long paragraph keeps what is near', () => {
    const long = `${'far '.repeat(5_000)}here it is ${'far '.repeat(5_000)}`;
    const far = frameOf(describeQuote(long, 'here it is'));
    expect(quoted(far)).toEqual(['here', 'it', 'is']);
    expect(far.words.length).toBe(163);
  });

  test('without a paragraph is made of what stood before and after', () => {
    const bare = frameOf({ ...describeQuote(ARTICLE, '61 complaints'), paragraph: 'Of another text.' });
    expect(quoted(bare)).toEqual(['61', 'complaints']);
    expect(bare.words.length).toBeGreaterThan(8);
    expect(ARTICLE.slice(bare.offset, bare.offset + bare.text.length)).toBe(bare.text);
  });
});

describe('part of a frame', () => {
  const whole = frameOf(describeQuote(ARTICLE, `${paragraph(3)}\n${paragraph(4)}`));

  test('at the beginning has what stood before, nothing of what follows', () => {
    const head = partOf(whole, whole.first, whole.first + 3);
    expect(quoted(head)).toEqual(['The', 'port', 's']);
    expect(head.words.length).toBe(3);
    expect(head.above).toEqual(whole.above);
    expect(head.below).toEqual([]);
    expect(head.text.slice(head.start, head.end)).toBe('The port’s');
  });

  test('at the end has what stood after, nothing of what precedes', () => {
    const tail = partOf(whole, whole.last - 2, whole.last);
    expect(quoted(tail)).toEqual(['two', 'weeks']);
    expect(tail.above).toEqual([]);
    expect(tail.below).toEqual(whole.below);
    expect(tail.text.slice(tail.start, tail.end)).toBe('two weeks.');
  });
});
