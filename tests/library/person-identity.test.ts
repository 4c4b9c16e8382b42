import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLookAlikes } from '../../src/engine/text/look-alikes.ts';
import { personKeys, samePersonKey } from '../../src/library/person-identity.ts';

const key = (name: string) => samePersonKey(name, foldLookAlikes);

/** Letters whose capital, small or plain form is more than one letter, or another script's. */
const trickyNames = fc.string({
  unit: fc.constantFrom(...'aБйİßǅкKеeﬁʼ™ϓΣςıſẞŉ½ \u00a0-\u0301\u0327\u0345'),
  minLength: 5,
  maxLength: 30,
});

describe('samePersonKey', () => {
  it.each([
    ['Marta Velichko', 'marta velichko'],
    ['MARTA  Velichko', 'Marta Velichko'],
    ['Márta Velíchko', 'Marta Velichko'],
    ['Mаrta Velichkо', 'Marta Velichko'],
    ['Фёдор Зорин', 'Федор Зорин'],
    ['Anna-Maria Zorina', 'anna-maria ZORINA'],
    ['Marta\u00a0Velichko', 'Marta Velichko'],
  ])('%s is %s', (one, other) => {
    expect(key(one)).not.toBeNull();
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ['Marta Velichko', 'Maria Velichko'],
    ['Marta Velichko', 'Velichko Marta'],
    ['Marta Velichko', 'Marta Ivanovna Velichko'],
    ['Anna-Maria Zorina', 'Anna Maria Zorina'],
  ])('%s is not %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it.each(['Velichko', 'M. Velichko', 'M.A. V.', '', '   ', '—', 'Velichko .', '5 Velichko'])(
    '%j may be anybody',
    (name) => {
      expect(key(name)).toBeNull();
    },
  );

  it('answers for any text, and the same for its own key', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), trickyNames), (name) => {
        const found = key(name);
        expect(found === null || key(found) === found).toBe(true);
      }),
    );
  });

  it('gives each key once', () => {
    expect(personKeys(['Marta Velichko', 'MARTA VELICHKO', 'Velichko'], foldLookAlikes)).toEqual([
      'marta velichko',
    ]);
  });
});
