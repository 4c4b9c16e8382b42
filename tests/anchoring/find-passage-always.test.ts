/** What must hold for any text and any passage, and how the work may grow. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePassage } from '../../src/anchoring/describe-passage.ts';
import { findPassage } from '../../src/anchoring/find-passage.ts';
import { ARTICLE } from './example.ts';

/** Text of any UTF-16 units, lone surrogates and combining marks among them. */
const wildText = fc
  .array(fc.constantFrom('a', 'b', ' ', '\n', '“', '—', '\u0301', '\ud83d', '\ude00', '\u00ad', '7', 'Ж'), {
    maxLength: 60,
  })
  .map((units) => units.join(''));

/** Text of few different words: much in it is equal. */
const dullText = fc
  .array(fc.constantFrom('the', 'port', 'said', 'Velsk', '12', '\n', '.'), { maxLength: 80 })
  .map((words) => words.join(' '));

const text = fc.oneof(wildText, dullText, fc.string({ unit: 'binary', maxLength: 80 }));
const share = fc.double({ min: 0, max: 1, noNaN: true });

function passageOf(before: string, from: number, to: number) {
  return describePassage(before, Math.floor(from * before.length), Math.floor(to * before.length));
}

function partsCharacter(later: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < later.length &&
    /^(\p{M}|[\udc00-\udfff])/u.test(later.slice(offset)) &&
    isJoined(later, offset)
  );
}

function isJoined(later: string, offset: number): boolean {
  return (
    /^\p{M}/u.test(later.slice(offset)) || /^[\ud800-\udbff][\udc00-\udfff]/.test(later.slice(offset - 1))
  );
}

describe('for any text', () => {
  test('an unchanged text gives the very passage, certain', () => {
    fc.assert(
      fc.property(text, share, share, (before, from, to) => {
        const passage = passageOf(before, from, to);
        fc.pre(passage.quote !== '');
        expect(findPassage(passage, before)).toEqual({
          type: 'found',
          start: passage.start,
          end: passage.end,
          certainty: 'certain',
        });
      }),
    );
  });

  test('what is found lies inside the text, holds something and parts no character', () => {
    fc.assert(
      fc.property(text, text, fc.tuple(share, share), (before, other, [from, to]) => {
        const later = other + before.slice(Math.floor(before.length / 3));
        const found = findPassage(passageOf(before, from, to), later);
        if (found.type === 'gone') return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(later.length);
        expect(partsCharacter(later, found.start)).toBe(false);
        expect(partsCharacter(later, found.end)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('the same question has the same answer', () => {
    fc.assert(
      fc.property(text, text, fc.tuple(share, share), (before, later, [from, to]) => {
        const passage = passageOf(before, from, to);
        expect(findPassage(passage, later)).toEqual(findPassage(structuredClone(passage), later));
      }),
    );
  });

  test('an article that only grew at its end keeps every passage certain', () => {
    fc.assert(
      fc.property(share, share, (from, to) => {
        const passage = passageOf(ARTICLE, from, to);
        fc.pre(passage.quote.trim().length > 0 && passage.end < ARTICLE.length - 40);
        expect(findPassage(passage, `${ARTICLE}\nA last word.`)).toMatchObject({ certainty: 'certain' });
      }),
    );
  });

  test('an article pushed down keeps every passage of some words, and gives its very text', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 6, max: 60 }), (from, length) => {
        const start = Math.floor(from * (ARTICLE.length - 60));
        const passage = describePassage(ARTICLE, start, start + length);
        fc.pre(/\p{L}{3}/u.test(passage.quote) && passage.quote.trim() === passage.quote);
        const above = 'Something was put in above.\n';
        expect(findPassage(passage, above + ARTICLE)).toEqual({
          type: 'found',
          start: passage.start + above.length,
          end: passage.end + above.length,
          certainty: 'moved',
        });
      }),
    );
  });
});

describe('work', () => {
  const SENTENCE =
    'The governor said the village was attacked overnight by several drones and no one was hurt. ';
  const repeat = (piece: string, length: number) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

  function stepsFor(piece: string, quoteLength: number, length: number): number {
    const before = repeat(piece, 30_000);
    const work = { steps: 0 };
    findPassage(describePassage(before, 5_000, 5_000 + quoteLength), `x ${repeat(piece, length)}`, work);
    return work.steps;
  }

  test.each([
    { what: 'one sentence again and again', piece: SENTENCE, quoteLength: 40 },
    { what: 'one paragraph again and again', piece: `${SENTENCE.trim()}\n`, quoteLength: 40 },
    { what: 'one short word again and again', piece: 'ab ', quoteLength: 2 },
    { what: 'a long quotation of one word', piece: 'ab ', quoteLength: 10_000 },
    { what: 'a long quotation of sentences', piece: SENTENCE, quoteLength: 20_000 },
    { what: 'one word without end', piece: 'ab', quoteLength: 10_000 },
  ])('$what: grows no faster than the text', ({ piece, quoteLength }) => {
    const small = stepsFor(piece, quoteLength, 200_000);
    const large = stepsFor(piece, quoteLength, 800_000);
    expect(large / small).toBeLessThan(4.2);
    expect(large).toBeLessThan(5 * 800_000);
  });

  test('a longer quotation does not cost its square', () => {
    const short = stepsFor(SENTENCE, 2_000, 100_000);
    const long = stepsFor(SENTENCE, 20_000, 100_000);
    expect(long / short).toBeLessThan(10);
  });

  test('an unchanged text costs no search', () => {
    const before = repeat(SENTENCE, 100_000);
    const work = { steps: 0 };
    findPassage(describePassage(before, 50_000, 50_040), before, work);
    expect(work.steps).toBe(0);
  });

  test.each([
    ['a quotation longer than the text', 'ab '.repeat(5_000), 'ab ab'],
    ['an empty text', 'some words', ''],
    ['a text of line breaks', 'some words', '\n\n\n'],
    ['lone surrogates', '\ud83d\ud83d some \ude00', '\ude00\ud83d some'],
    ['marks without letters', '\u0301\u0301\u0301', '\u0301'],
  ])('%s is no error', (_, before, later) => {
    expect(() => findPassage(describePassage(before, 0, before.length), later)).not.toThrow();
  });
});

describe('a tiny paragraph', () => {
  const rest = 'More than forty herons were waiting on the ice when the keeper came with a sledge.';
  const passage = describePassage(`Staff Writer\n${rest}`, 0, 12);
  const certainty = (later: string) => {
    const found = findPassage(passage, later);
    return found.type === 'gone' ? 'gone' : `${found.certainty} ${found.start}`;
  };

  test('is told by its line from its words within another', () => {
    expect(certainty(`A short look back\nStaff Writer\n${rest}`)).toBe('moved 18');
    expect(certainty(`READ ALSO Staff Writer\nStaff Writer\n${rest}`)).toBe('moved 23');
  });

  test('that stands twice now is in doubt', () => {
    expect(certainty(`A look back\nStaff Writer\nStaff Writer\n${rest}`)).toMatch(/^uncertain/);
  });

  test('is gone where its words begin the paragraph that used to follow', () => {
    const dateline = describePassage(`Velsk, North.\nVELSK, North — ${rest}`, 7, 12);
    expect(findPassage(dateline, `VELSK, North — ${rest}`).type).toBe('gone');
  });
});
