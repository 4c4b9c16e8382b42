import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlip, makeSlipIndex } from '../../../src/engine/people/slips.ts';

const word = fc.string({ unit: fc.constantFrom(...'veroskin'), minLength: 5, maxLength: 10 });

describe('isSlip', () => {
  it.each([
    ['veresov', 'verseov', true],
    ['veresov', 'veresof', true],
    ['veresov', 'veresv', true],
    ['veresov', 'verresov', true],
    ['veresov', 'veresov', false],
    ['veresov', 'veresova', false],
    ['veresov', 'peresov', false],
    ['veresov', 'vereska', false],
    ['serov', 'serof', false],
    ['veresov', 'veresovich', false],
  ])('of %s and %s is %s', (one, other, slip) => {
    expect(isSlip(one, other)).toBe(slip);
  });

  it('works both ways', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isSlip(one, other)).toBe(isSlip(other, one));
      }),
    );
  });
});

describe('the index of slips', () => {
  it('finds what comparing every pair finds', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), word, (words, sought) => {
        const index = makeSlipIndex();
        for (const one of words) index.add(one);
        const found = index.find(sought);
        expect(found !== null).toBe(words.some((one) => isSlip(sought, one)));
        if (found !== null) expect(words).toContain(found);
      }),
    );
  });

  it('knows nothing of short words', () => {
    const index = makeSlipIndex();
    index.add('serov');
    expect(index.find('serof')).toBeNull();
  });

  it('takes words of any length', () => {
    const index = makeSlipIndex();
    index.add('v'.repeat(100_000));
    expect(index.find(`${'v'.repeat(99_999)}a`)).toBeNull();
  });
});
