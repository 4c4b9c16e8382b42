import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFullName, personKeys, samePersonKey } from '../../src/library/person-identity.ts';
import { anyText } from './sample.ts';

describe('samePersonKey', () => {
  it.each([
    ['MARTA  Velichko', 'Marta Velichko'],
    ['Márta Velíchko', 'Marta Velichko'],
    ['Mаrta Velichkо', 'Marta Velichko'],
    ['Марта Величко', 'Marta Velichko'],
    ['Фёдор Зорин', 'Федор Зорин'],
    ['Anna-Maria Zorina', 'anna-maria ZORINA'],
    ['Marta\u00a0Velichko', 'Marta Velichko'],
  ])('%s is %s', (one, other) => {
    expect(samePersonKey(one)).not.toBeNull();
    expect(samePersonKey(one)).toBe(samePersonKey(other));
  });

  it.each([
    ['Marta Velichko', 'Maria Velichko'],
    ['Marta Velichko', 'Velichko Marta'],
    ['Marta Velichko', 'Marta Ivanovna Velichko'],
    ['Anna-Maria Zorina', 'Anna Maria Zorina'],
  ])('%s is not %s', (one, other) => {
    expect(samePersonKey(one)).not.toBe(samePersonKey(other));
  });

  it.each([
    'Velichko',
    'M. Velichko',
    'M.A. V.',
    '',
    '   ',
    '—',
    'Velichko .',
    '5 Velichko',
    `Marta ${'y'.repeat(1_000_000)}`,
  ])('%.20j may be anybody, or nobody', (name) => {
    expect(samePersonKey(name)).toBeNull();
  });

  it('answers for any text', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(samePersonKey(name) === null).toBe(!isFullName(name));
      }),
    );
  });

  it('gives each key once', () => {
    expect(personKeys(['Marta Velichko', 'MARTA VELICHKO', 'Velichko'])).toHaveLength(1);
  });
});
