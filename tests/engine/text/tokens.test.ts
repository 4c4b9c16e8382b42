import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/engine/text/tokens.ts';

const texts = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['a possessive stands apart from its name', "Osharova's crane", ['Osharova', "'s", 'crane']],
    ['a curly possessive too', 'the harbour’s edge', ['the', 'harbour', '’s', 'edge']],
    ['a possessive behind a dot stands apart too', 'the U.N.’s envoy', ['the', 'U.N.', '’s', 'envoy']],
    ['a hyphened name is one word', 'Aslanbek-Oglu spoke', ['Aslanbek-Oglu', 'spoke']],
    ['an Irish name keeps its apostrophe', "Niall O'Dwyer left", ['Niall', "O'Dwyer", 'left']],
    ['contractions stay whole', 'We don’t know', ['We', 'don’t', 'know']],
    ['titles keep their dot', 'Lt. Gen. Pavel Orlin', ['Lt.', 'Gen.', 'Pavel', 'Orlin']],
    ['initials keep their dot', 'M. A. Ilyina wrote', ['M.', 'A.', 'Ilyina', 'wrote']],
    ['initials without spaces are one word', 'M.A. Ilyina', ['M.A.', 'Ilyina']],
    ['a name with an inner dot is one word', 'Kavkaz.Realii wrote', ['Kavkaz.Realii', 'wrote']],
    ['two names tied by a stroke are one word', 'told RFE/RL so', ['told', 'RFE/RL', 'so']],
    ['other words at a stroke stand apart', 'and/or', ['and', '/', 'or']],
    ['the last word of a sentence gives its dot away', 'He met Orlin.', ['He', 'met', 'Orlin', '.']],
    [
      'numbers keep their separators',
      'about 10,000 and 5.5 percent',
      ['about', '10,000', 'and', '5.5', 'percent'],
    ],
    ['an age is one token', 'a 36-year-old baker', ['a', '36-year-old', 'baker']],
    ['quotation marks stand alone', '“No,” she said', ['“', 'No', ',', '”', 'she', 'said']],
    ['a name with letters of two scripts is one word', 'Lebedevа spoke', ['Lebedevа', 'spoke']],
    ['Cyrillic words', 'сказала Ирина Лебедева', ['сказала', 'Ирина', 'Лебедева']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('loses and doubles nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenize(text);
        let at = 0;
        for (const token of tokens) {
          expect(text.slice(at, token.start).trim()).toBe('');
          expect(token.text).toBe(text.slice(token.start, token.end));
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
