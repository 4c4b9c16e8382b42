import { describe, expect, it } from 'vitest';
import { readFirstName } from '../../../../src/engine/people/russian/cases.ts';
import { keep } from '../../../../src/engine/people/russian/keep.ts';
import {
  isCommonRussian,
  isNobody,
  isRussianTitle,
} from '../../../../src/engine/people/russian/word-kinds.ts';

describe('stems with their endings', () => {
  it.each([
    ['губернатором', isRussianTitle],
    ['журналистки', isRussianTitle],
    ['бельгии', isNobody],
    ['зимбабве', isNobody],
    ['волгоградского', isNobody],
    ['сбербанка', isNobody],
    ['переговоры', isCommonRussian],
    ['раньше', isCommonRussian],
  ])('hold %s', (word, holds) => {
    expect(holds(word)).toBe(true);
  });

  it.each([
    ['мельников', isRussianTitle],
    ['мамонов', isRussianTitle],
    ['пермяков', isNobody],
    ['тулин', isNobody],
    ['герман', isNobody],
    ['вересов', isCommonRussian],
  ])('do not hold the name %s', (word, holds) => {
    expect(holds(word)).toBe(false);
  });
});

describe('first names of the world', () => {
  it.each([
    ['алмазбеку', 'алмазбек'],
    ['джузеппе', 'джузеппе'],
    ['зулайхо', 'зулайхо'],
    ['насти', 'настя'],
    ['прохором', 'прохор'],
    ['марией-луизой', 'мария-луиза'],
  ])('%s is %s', (form, name) => {
    expect(readFirstName(form).map(({ word }) => word)).toContain(name);
  });

  it.each(['люди', 'дания', 'афины', 'болота'])('%s is none', (word) => {
    expect(readFirstName(word)).toEqual([]);
  });
});

describe('kept answers', () => {
  it('are asked for once, and stay right when the store begins anew', () => {
    let asked = 0;
    const length = keep((lower) => {
      asked++;
      return lower.length;
    });
    expect([length('мост'), length('мост'), asked]).toEqual([4, 4, 1]);
    for (let at = 0; at < 9000; at++) length(`мост${at}`);
    expect(length('мост')).toBe(4);
  });
});
