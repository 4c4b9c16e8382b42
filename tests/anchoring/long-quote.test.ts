import { describe, expect, test } from 'vitest';
import { findPassage } from '../../src/anchoring/find-passage.ts';
import { frameOf } from '../../src/anchoring/frame.ts';
import { isLong } from '../../src/anchoring/long-quote.ts';
import { ARTICLE, describeQuote, OTHER_ARTICLES } from './example.ts';

/** Three articles in one: a page of some length. */
const [MUSEUM = '', FLOOD = ''] = OTHER_ARTICLES;
const PAGE = [ARTICLE, MUSEUM, FLOOD, 'End of the page, and nothing else is to be read on it.'].join('\n');
const QUOTE = PAGE.slice(PAGE.indexOf('Nearly 400'), PAGE.indexOf('first days of the month'));
const passage = describeQuote(PAGE, QUOTE);

function findIn(later: string): readonly [string, string?] {
  const found = findPassage(passage, later);
  return found.type === 'gone' ? ['gone'] : [found.certainty, later.slice(found.start, found.end)];
}

test('only a quotation of hundreds of words is long', () => {
  expect(isLong(frameOf(passage))).toBe(true);
  expect(isLong(frameOf(describeQuote(PAGE, MUSEUM)))).toBe(false);
});

describe('a long quotation', () => {
  test('unchanged is certain', () => {
    expect(findIn(PAGE)).toEqual(['certain', QUOTE]);
  });

  test('pushed down is found whole', () => {
    expect(findIn(`Something above.\n${PAGE}`)).toEqual(['moved', QUOTE]);
  });

  test('edited here and there is found from its first to its last word', () => {
    const edit = (text: string) => text.replaceAll('said', 'noted').replace('Nearly 400', 'Some 400');
    expect(findIn(edit(PAGE))).toEqual(['moved', edit(QUOTE).slice('Some '.length)]);
  });

  test('with a third of it rewritten may have moved', () => {
    const rewritten = PAGE.replace(MUSEUM, 'Of the museum we hear no more. '.repeat(50));
    expect(findIn(rewritten)[0]).toBe('uncertain');
  });

  test('with much put in may have moved', () => {
    const grown = PAGE.replace(
      MUSEUM,
      `${MUSEUM}\n${'And then there is more to be told of it. '.repeat(60)}`,
    );
    expect(findIn(grown)[0]).toBe('uncertain');
  });

  test.each([
    { what: 'its end cut off', later: PAGE.slice(0, PAGE.indexOf('Flood Warning')) },
    { what: 'its beginning cut off', later: PAGE.slice(PAGE.indexOf('Court in Tarusk')) },
    {
      what: 'its middle exchanged',
      later: PAGE.replace(PAGE.slice(900, -900), 'Nothing of all that. '.repeat(150)),
    },
    { what: 'beginning and end exchanged', later: [FLOOD, MUSEUM, ARTICLE].join('\n') },
    { what: 'all of it gone', later: 'End of the page, and nothing else is to be read on it.' },
  ])('with $what is gone', ({ later }) => {
    expect(findIn(later)).toEqual(['gone']);
  });
});
