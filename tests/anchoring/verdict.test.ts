import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/anchoring/candidates.ts';
import type { Evidence } from '../../src/anchoring/evidence.ts';
import { judge } from '../../src/anchoring/verdict.ts';

const UNCHANGED: Evidence = {
  quote: 1,
  quoteBits: 30,
  quoteWords: 5,
  spread: 1,
  survivors: { first: 0, last: 4 },
  namesKept: 5,
  namesChanged: 0,
  othersKept: 25,
  othersChanged: 0,
  respelled: 0,
  paragraph: 1,
  neighbours: 0,
  sameNeighbours: false,
  begins: true,
  ends: true,
  inNeighbour: false,
};

const EDITED: Evidence = {
  ...UNCHANGED,
  namesKept: 4,
  namesChanged: 1,
  othersKept: 22,
  othersChanged: 3,
  paragraph: 0.87,
};

function candidate(start: number, evidence: Partial<Evidence> = {}, score = 200): Candidate {
  const alignment = { partners: new Int32Array(), score };
  return { start, end: start + 30, alignment, evidence: { ...UNCHANGED, ...evidence } };
}

const ONCE = { from: 1_000, length: 4_000, isRepeated: false };

const judged = (...candidates: readonly Candidate[]) => judge(candidates, ONCE);

describe('one candidate', () => {
  test.each([
    { what: 'unchanged, in its place', given: candidate(1_000), certainty: 'certain' },
    { what: 'unchanged, elsewhere', given: candidate(3_000), certainty: 'moved' },
    { what: 'respelled in its place', given: candidate(1_000, { respelled: 1 }), certainty: 'moved' },
    { what: 'edited in its place', given: candidate(1_010, EDITED), certainty: 'moved' },
    { what: 'edited elsewhere', given: candidate(3_000, { ...EDITED, paragraph: 0.95 }), certainty: 'moved' },
    {
      what: 'much edited in its place',
      given: candidate(1_010, { ...EDITED, paragraph: 0.6 }),
      certainty: 'uncertain',
    },
    {
      what: 'edited elsewhere, less of it left',
      given: candidate(3_000, { ...EDITED, paragraph: 0.8 }),
      certainty: 'uncertain',
    },
  ])('$what: $certainty', ({ given, certainty }) => {
    expect(judged(given)).toEqual({ start: given.start, end: given.end, certainty });
  });

  test.each([
    { what: 'with less than half of the quotation', given: candidate(1_000, { quote: 0.4 }) },
    {
      what: 'with little of its paragraph, in its place',
      given: candidate(1_000, { ...EDITED, paragraph: 0.4 }),
    },
    {
      what: 'with half of its paragraph, elsewhere',
      given: candidate(3_000, { ...EDITED, paragraph: 0.55 }),
    },
    {
      what: 'with its names exchanged, elsewhere',
      given: candidate(3_000, { namesKept: 1, namesChanged: 4, paragraph: 0.9 }),
    },
  ])('$what is gone', ({ given }) => {
    expect(judged(given)).toBeNull();
  });

  test('with two of five names exchanged, in its place, is in doubt', () => {
    expect(judged(candidate(1_000, { namesKept: 3, namesChanged: 2, paragraph: 0.9 }))?.certainty).toBe(
      'uncertain',
    );
  });

  test('in the place of a passage, its words far apart, is gone', () => {
    const scattered = { ...EDITED, paragraph: 0.55 };
    expect(judged(candidate(1_010, { ...scattered, spread: 1.4 }))?.certainty).toBe('uncertain');
    expect(judged(candidate(1_010, { ...scattered, spread: 5 }))).toBeNull();
  });

  test('short paragraphs must have more of their words', () => {
    const share = { paragraph: 0.75, othersChanged: 1 };
    const long = candidate(1_010, { ...share, namesKept: 4, othersKept: 40 });
    const short = candidate(1_010, { ...share, namesKept: 0, othersKept: 3 });
    expect([judged(long)?.certainty, judged(short)?.certainty]).toEqual(['moved', 'uncertain']);
  });

  test('of two words, unchanged within a longer line, is in doubt where it was, and gone elsewhere', () => {
    const within = { namesKept: 2, othersKept: 0, begins: false, ends: false, paragraph: 0.5 };
    expect(judged(candidate(1_000, within))?.certainty).toBe('uncertain');
    expect(judged(candidate(3_000, within))).toBeNull();
  });

  test('of many words, unchanged within a longer line, is sure', () => {
    expect(judged(candidate(1_000, { begins: false, paragraph: 0.95 }))?.certainty).toBe('certain');
  });

  test('in a paragraph that used to stand beside it is gone', () => {
    expect(judged(candidate(1_000, { inNeighbour: true }))).toBeNull();
  });

  test('with half of its names exchanged and nothing else is in doubt even in its place', () => {
    expect(judged(candidate(1_000, { namesKept: 1, namesChanged: 1, paragraph: 0.9 }))?.certainty).toBe(
      'uncertain',
    );
  });

  test('whose paragraph stood twice is sure only between its old neighbours', () => {
    const twice = { ...ONCE, isRepeated: true };
    expect(judge([candidate(3_000)], twice)?.certainty).toBe('uncertain');
    expect(judge([candidate(3_000, { sameNeighbours: true })], twice)?.certainty).toBe('moved');
  });

  const alone = { ...EDITED, paragraph: 0.3, quoteWords: 14, quoteBits: 90 };
  test.each([
    { what: 'long and in one piece may have moved', evidence: alone, certainty: 'uncertain' },
    { what: 'of few words is gone', evidence: { ...alone, quoteWords: 6 }, certainty: undefined },
    { what: 'of common words is gone', evidence: { ...alone, quoteBits: 40 }, certainty: undefined },
    { what: 'in pieces is gone', evidence: { ...alone, spread: 2 }, certainty: undefined },
    { what: 'not whole is gone', evidence: { ...alone, quote: 0.8 }, certainty: undefined },
  ])('a quotation without its paragraph, $what', ({ evidence, certainty }) => {
    expect(judged(candidate(3_000, evidence))?.certainty).toBe(certainty);
  });
});

describe('several candidates', () => {
  test('none is none', () => {
    expect(judged()).toBeNull();
  });

  test('the one with more bits is taken, wherever it stands in the list', () => {
    const better = candidate(3_000, {}, 220);
    const worse = candidate(1_000, { othersChanged: 2 }, 150);
    expect(judged(better, worse)).toEqual(judged(worse, better));
    expect(judged(better, worse)).toMatchObject({ start: 3_000, certainty: 'moved' });
  });

  test('one without the quotation is not taken, though it has more of the paragraph', () => {
    expect(judged(candidate(1_000, { quote: 0.2 }, 300), candidate(3_000))?.start).toBe(3_000);
  });

  test('two equal ones leave a doubt, and the nearer is given', () => {
    expect(judged(candidate(3_000), candidate(1_040))).toMatchObject({
      start: 1_040,
      certainty: 'uncertain',
    });
  });

  test('of two equal ones that between its old neighbours is sure', () => {
    const home = candidate(2_000, { neighbours: 8, sameNeighbours: true });
    expect(judged(home, candidate(1_040))).toMatchObject({ start: 2_000, certainty: 'moved' });
  });

  test('of two equal ones between equal neighbours neither is', () => {
    const both = { neighbours: 8, sameNeighbours: true };
    expect(judged(candidate(2_000, both), candidate(1_040, both))?.certainty).toBe('uncertain');
  });

  test('an edited one between its old neighbours has no rival elsewhere', () => {
    const home = candidate(1_010, { ...EDITED, sameNeighbours: true }, 200);
    expect(judged(home, candidate(3_000, EDITED, 180))?.certainty).toBe('moved');
  });

  test('an edited one with a rival not much worse is in doubt', () => {
    const best = candidate(1_010, EDITED, 200);
    expect(judged(best, candidate(3_000, EDITED, 180))?.certainty).toBe('uncertain');
    expect(judged(best, candidate(3_000, EDITED, 120))?.certainty).toBe('moved');
  });

  test('the very words elsewhere are in doubt while an edited place stands between more of the old neighbours', () => {
    const home = { ...EDITED, neighbours: 8 };
    expect(judged(candidate(3_000), candidate(1_010, home, 180))?.certainty).toBe('uncertain');
    expect(judged(candidate(3_000), candidate(1_010, home, 120))?.certainty).toBe('moved');
    expect(judged(candidate(3_000), candidate(1_010, EDITED, 180))?.certainty).toBe('moved');
  });

  test('the same place found twice is no rival', () => {
    expect(judged(candidate(3_000), candidate(3_010))?.certainty).toBe('moved');
  });
});
