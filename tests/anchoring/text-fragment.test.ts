import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePassage } from '../../src/anchoring/describe-passage.ts';
import { addressOfWords } from '../../src/anchoring/text-fragment.ts';

const PAGE = 'https://www.themoscowtimes.com/2026/03/01/story-a1';
const TEXT =
  'The bridge was closed on Monday.\n“We know nothing,” said Marta Velichko, a well-known keeper of bees, honey & wax.\n' +
  'The town has not yet decided where the stalls will stand or who will pay for the lamps along the whole of the embankment.';

function of(words: string) {
  const start = TEXT.indexOf(words);
  return addressOfWords(PAGE, describePassage(TEXT, start, start + words.length));
}

describe('the address of words', () => {
  it.each([
    [
      'a sentence by itself',
      'The town has not yet decided where the stalls',
      'The%20town%20has%20not%20yet%20decided%20where%20the%20stalls',
    ],
    [
      'short words with what stands beside them',
      'nothing',
      '%E2%80%9CWe%20know-,nothing,-%2C%E2%80%9D%20said%20Marta',
    ],
    ['nothing of another paragraph beside them', 'We', '%E2%80%9C-,We,-know%20nothing%2C%E2%80%9D%20said'],
    [
      'signs of its own as what they are',
      'a well-known keeper of bees, honey & wax.',
      'a%20well%2Dknown%20keeper%20of%20bees%2C%20honey%20%26%20wax.',
    ],
    [
      'a long passage by its ends, over paragraphs too',
      TEXT.slice(TEXT.indexOf('a well-known')),
      'a%20well%2Dknown%20keeper%20of%20bees%2C%20honey,for%20the%20lamps%20along%20the%20whole%20of%20the%20embankment.',
    ],
  ])('names %s', (_, words, fragment) => {
    const [page, directive = ''] = of(words).split('#:~:text=');
    expect(page).toBe(PAGE);
    if (words.length > 120)
      expect(directive.split(',').map((part) => decodeURIComponent(part).split(' ').length)).toEqual([6, 6]);
    else expect(directive).toBe(fragment);
  });

  it('takes the place of an older fragment, and of none where there are no words', () => {
    const passage = { quote: 'The bridge was closed on Monday and Tuesday', before: '', after: '' };
    expect(addressOfWords(`${PAGE}#top`, passage)).toBe(
      `${PAGE}#:~:text=The%20bridge%20was%20closed%20on%20Monday%20and%20Tuesday`,
    );
    expect(addressOfWords(`${PAGE}#top`, { ...passage, quote: ' ' })).toBe(`${PAGE}#top`);
  });

  it('is an address for any words at all', () => {
    const any = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(any, any, any, (quote, before, after) => {
        const address = addressOfWords(PAGE, { quote, before, after });
        expect(URL.canParse(address)).toBe(true);
        expect(/^[\x21-\x7e]*$/.test(address)).toBe(true);
      }),
    );
  });
});
