import { describe, expect, test } from 'vitest';
import { findLiterally } from '../../src/anchoring/literal.ts';
import { describeQuote } from './example.ts';

const RUN = 'abcdefghijklmnopqrstuvwxyz';
const passage = describeQuote(RUN, 'klm');

describe('letter by letter', () => {
  test('a quotation is found with what stood around it', () => {
    expect(findLiterally(passage, `00${RUN}`)).toEqual({ start: 12, end: 15, certainty: 'moved' });
  });

  test.each([
    { what: 'the quotation changed', later: RUN.replace('l', 'L') },
    { what: 'what stood around it changed', later: RUN.replace('b', 'B') },
    { what: 'it stands twice', later: `${RUN} ${RUN}` },
    { what: 'there is no text', later: '' },
  ])('it is not where $what', ({ later }) => {
    expect(findLiterally(passage, later)).toBeNull();
  });

  test('a few letters prove nothing', () => {
    const bare = { ...passage, before: '', after: '' };
    expect(findLiterally(bare, RUN)).toBeNull();
  });
});
