import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePassage } from '../../src/anchoring/describe-passage.ts';
import { ARTICLE, paragraph } from './example.ts';

describe('a passage of an article', () => {
  const start = ARTICLE.indexOf('61 complaints');
  const passage = describePassage(ARTICLE, start, start + 13);

  test('keeps its words and where they stand', () => {
    expect(passage).toMatchObject({ quote: '61 complaints', start, end: start + 13 });
  });

  test('keeps 32 units on both sides', () => {
    expect(passage.before).toBe(ARTICLE.slice(start - 32, start));
    expect(passage.after).toBe(ARTICLE.slice(start + 13, start + 45));
  });

  test('keeps its whole paragraph, to be read without the page', () => {
    expect(passage.paragraph).toBe(paragraph(4));
  });

  test('over two paragraphs keeps both', () => {
    const from = ARTICLE.indexOf('agitators');
    expect(describePassage(ARTICLE, from, start).paragraph).toBe(`${paragraph(3)}\n${paragraph(4)}`);
  });

  test('at the very beginning and end has no more before and after than there is', () => {
    const all = describePassage(ARTICLE, 0, ARTICLE.length);
    expect(all).toEqual({
      quote: ARTICLE,
      before: '',
      after: '',
      start: 0,
      end: ARTICLE.length,
      paragraph: ARTICLE,
      above: '',
      below: '',
    });
  });

  test('keeps the near ends of three paragraphs above and below', () => {
    const line = (index: number, from: number, to?: number) => paragraph(index).slice(from, to);
    expect(passage.above).toBe([line(1, -32), line(2, -32), line(3, -32)].join('\n'));
    expect(passage.below).toBe([line(5, 0, 32), line(6, 0, 32), line(7, 0, 32)].join('\n'));
  });

  test('keeps of short paragraphs, and of few, what there is', () => {
    const { above, below } = describePassage('One\n\nTwo\nhere\nThree', 9, 13);
    expect([above, below]).toEqual(['One\n\nTwo', 'Three']);
  });

  test('says that its paragraph stands twice', () => {
    const text = `${paragraph(4)}\n${ARTICLE}`;
    expect(describePassage(text, 9, 15).repeated).toBe(true);
    expect(describePassage(`${text}.`, 300, 310)).not.toHaveProperty('repeated');
    expect(passage).not.toHaveProperty('repeated');
  });

  test.each([
    { what: 'at the end of a paragraph', at: ARTICLE.indexOf('\n'), own: paragraph(0) },
    { what: 'at the beginning of one', at: ARTICLE.indexOf('\n') + 1, own: paragraph(1) },
  ])('a caret $what belongs to that paragraph', ({ at, own }) => {
    expect(describePassage(ARTICLE, at, at)).toMatchObject({ quote: '', paragraph: own });
  });
});

describe('offsets that make no sense', () => {
  test.each([
    { what: 'reversed', start: 9, end: 2, quote: 'rbour W' },
    { what: 'before the text', start: -7, end: 7, quote: 'Harbour' },
    { what: 'behind it', start: ARTICLE.length - 7, end: ARTICLE.length + 90, quote: 'person.' },
    { what: 'no numbers', start: Number.NaN, end: Number.NaN, quote: '' },
    { what: 'between two units', start: 0.4, end: 7.9, quote: 'Harbour' },
  ])('$what', ({ start, end, quote }) => {
    expect(describePassage(ARTICLE, start, end).quote).toBe(quote);
  });
});

describe('characters of several units', () => {
  test.each([
    { what: 'the first half of a pair', text: 'a🚢b', start: 0, end: 2, quote: 'a🚢' },
    { what: 'the second half of a pair', text: 'a🚢b', start: 2, end: 4, quote: '🚢b' },
    { what: 'a letter without its mark', text: 'cafe\u0301s', start: 0, end: 4, quote: 'cafe\u0301' },
    { what: 'a mark without its letter', text: 'cafe\u0301s', start: 4, end: 6, quote: 'e\u0301s' },
  ])('$what is widened to the whole', ({ text, start, end, quote }) => {
    expect(describePassage(text, start, end).quote).toBe(quote);
  });

  test('the context begins and ends with whole ones', () => {
    const text = `x${'🚢'.repeat(40)}y`;
    const { before, after } = describePassage(text, 41, 43);
    expect(before).toBe('🚢'.repeat(16));
    expect(after).toBe('🚢'.repeat(16));
    const odd = describePassage(`${'🚢'.repeat(40)}xy${'🚢'.repeat(40)}`, 81, 82);
    expect(odd.before).toBe(`${'🚢'.repeat(15)}x`);
  });
});

test('for any text and offsets the pieces lie side by side in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(80), fc.nat(80), (text, a, b) => {
      const { quote, before, after, start, end, paragraph: own } = describePassage(text, a, b);
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(0, start).endsWith(before)).toBe(true);
      expect(text.slice(end).startsWith(after)).toBe(true);
      expect(own).toContain(quote);
      expect(text).toContain(own);
    }),
  );
});
