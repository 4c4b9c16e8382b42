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

  test('knows the words of the paragraphs around, nearest first, but for those that may be cut', () => {
    const forms = (neighbours: typeof frame.above) => neighbours?.map((each) => each.forms.join(' '));
    expect(forms(frame.above)).toEqual([
      'planned as continue would',
      'anymore winter in believes',
      'march since overtime for them',
    ]);
    expect(forms(frame.below)?.[0]).toBe('two workers who asked not to');
  });

  test('knows that nothing stands beyond the text’s ends', () => {
    expect(frameOf(describeQuote(ARTICLE, 'Harbour Workers')).above).toEqual([]);
    expect(frameOf(describeQuote(ARTICLE, 'in person')).below).toEqual([]);
  });

  test('of a description that kept less knows what stands in it', () => {
    const { above, below, repeated, ...old } = describeQuote(ARTICLE, 'Regional labour');
    expect(frameOf(old).above?.map(({ forms }) => forms)).toEqual([['planned', 'as', 'continue', 'would']]);
    expect(frameOf(old).below).toBeNull();
    const { above: _, ...first } = describeQuote(ARTICLE, 'Harbour Workers');
    expect(frameOf(first).above).toEqual([]);
  });

  test('knows where its paragraph begins and ends, unless it is long or another program’s cut', () => {
    expect([frame.begins, frame.ends]).toEqual([true, true]);
    const { quote, before, after, start, end } = describeQuote(ARTICLE, '61 complaints');
    const foreign = frameOf({ quote, before, after, start, end, paragraph: before + quote + after });
    expect([foreign.begins, foreign.ends]).toEqual([false, false]);
    const long = frameOf(describeQuote(`here it is ${'far '.repeat(500)}`, 'here it is'));
    expect([long.begins, long.ends]).toEqual([true, false]);
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
    expect([head.begins, head.below]).toEqual([true, null]);
    expect(head.text.slice(head.start, head.end)).toBe('The port’s');
  });

  test('at the end has what stood after, nothing of what precedes', () => {
    const tail = partOf(whole, whole.last - 2, whole.last);
    expect(quoted(tail)).toEqual(['two', 'weeks']);
    expect([tail.ends, tail.above]).toEqual([true, null]);
    expect(tail.below).toEqual(whole.below);
    expect(tail.text.slice(tail.start, tail.end)).toBe('two weeks.');
  });
});
