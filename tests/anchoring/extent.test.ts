import { describe, expect, test } from 'vitest';
import { edited, findAgain } from './example.ts';

/** Where exactly what is found begins and ends; the certainty is the business of others. */
const words = (quote: string, later: string) => findAgain(quote, later)[1];

const ABOVE = 'Put in above.\n';

describe('marks at the edges', () => {
  test.each([
    { what: 'stay inside', quote: '“a small group of agitators”', change: ['', ''] },
    { what: 'stay outside', quote: 'a small group of agitators', change: ['', ''] },
    { what: 'of several kinds stay', quote: '“Nobody believes in winter anymore.”', change: ['', ''] },
  ])('$what', ({ quote }) => {
    expect(words(quote, ABOVE + edited('', ''))).toBe(quote);
  });

  test.each([
    {
      what: 'taken out are not looked for farther off',
      quote: '“a small group',
      from: '“a small',
      to: 'a small',
      found: 'a small group',
    },
    {
      what: 'moved beyond a space are still taken',
      quote: 'agitators”',
      from: 'agitators”',
      to: 'agitators »',
      found: 'agitators »',
    },
    {
      what: 'put in are left out',
      quote: 'declined to comment',
      from: 'declined to comment.',
      to: '“declined to comment”.',
      found: 'declined to comment',
    },
    {
      what: 'in another shape are taken',
      quote: 'agitators”',
      from: 'agitators”',
      to: "agitators'",
      found: "agitators'",
    },
  ])('$what', ({ quote, from, to, found }) => {
    expect(words(quote, edited(from, to))).toBe(found);
  });
});

describe('spaces at the edges', () => {
  test.each(['complaints. ', ' complaints', ' received 61 '])('"%s" keeps them', (quote) => {
    expect(words(quote, ABOVE + edited('', ''))).toBe(quote);
  });

  test('reach over a word put in behind the quotation up to the next', () => {
    expect(words('her office had ', edited('office had received', 'office had so far received'))).toBe(
      'her office had so far ',
    );
  });
});

test('an apostrophe within a lost word is not looked for beside other words', () => {
  expect(words('port’s owner', edited('The port’s owner', '“Soon,” numerous owner'))).toBe('owner');
});

test('a space at the end reaches no farther than to a word that came for another', () => {
  expect(words('her office had ', edited('had received', 'had collected'))).toBe('her office had ');
});

describe('words lost at the edges', () => {
  test.each([
    {
      what: 'the first',
      quote: 'her office had received',
      from: 'her office',
      to: 'the office',
      found: 'office had received',
    },
    {
      what: 'the last',
      quote: 'had received 61 complaints',
      from: '61 complaints',
      to: '61 letters',
      found: 'had received 61',
    },
    {
      what: 'both',
      quote: 'that her office had received 61',
      from: 'that her office had received 61',
      to: 'how her office had received many',
      found: 'her office had received',
    },
    {
      what: 'two: what stands for the inner one stays',
      quote: 'her office had received',
      from: 'her office had',
      to: 'many a bureau had',
      found: 'a bureau had received',
    },
    {
      what: 'two at the end',
      quote: 'her office had received 61 complaints',
      from: '61 complaints',
      to: 'dozens grumbling',
      found: 'her office had received dozens',
    },
    {
      what: 'none, one in the middle',
      quote: 'her office had received',
      from: 'office had',
      to: 'bureau had',
      found: 'her bureau had received',
    },
  ])('$what', ({ quote, from, to, found }) => {
    expect(words(quote, edited(from, to))).toBe(found);
  });

  test('what came for one of two stays, unless it is longer than what stands', () => {
    expect(words('Arkady Lomtev', edited('Arkady Lomtev', 'Arkady Petrov'))).toBe('Arkady Petrov');
    expect(words('Arkady Lomtev', edited('Arkady Lomtev', 'Arkady Konstantinov'))).toBe('Arkady');
  });

  test('a number updated at either edge is part of it', () => {
    expect(words('61 complaints', edited('61', '74'))).toBe('74 complaints');
    expect(words('had received 61', edited('61', '1,074'))).toBe('had received 1,074');
  });
});

describe('parts of words', () => {
  test.each([
    { quote: 'spector Galina', later: ABOVE + edited('', ''), found: 'spector Galina' },
    { quote: 'Galina Stroy', later: ABOVE + edited('', ''), found: 'Galina Stroy' },
    { quote: 'omplaint', later: ABOVE + edited('', ''), found: 'omplaint' },
    {
      quote: 'spector Galina',
      later: edited('inspector', 'in\u00adspec\u00adtor'),
      found: '\u00adspec\u00adtor Galina',
    },
    {
      quote: 'SPECTOR'.toLowerCase(),
      later: edited('labour inspector', 'Labour Inspector'),
      found: 'spector',
    },
  ])('$quote', ({ quote, later, found }) => {
    expect(words(quote, later)?.replace(/^\u00ad/, '')).toBe(found.replace(/^\u00ad/, ''));
  });
});
