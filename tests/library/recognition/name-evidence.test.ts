import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/library/recognition/face.ts';
import { compareNames, nameEvidence } from '../../../src/library/recognition/name-evidence.ts';

const compare = (one: string, other: string) => compareNames(partsOf(one), partsOf(other));

describe('compareNames', () => {
  it.each([
    ['Dmytro Horovets', 'Dmitry Gorovets', 'Ukrainian and Russian'],
    ['Bakhtiyor Tolmasov', 'Bakhtiyar Tolmasov', 'Uzbek vowels'],
    ['Рустам Файзуллин', 'Rustam Fayzullin', 'two scripts'],
    ['Mikhail Vasilyevich Ledenyov', 'Mikhail Ledenev', 'patronymic left out'],
    ['Гусаков Павел Андреевич', 'Pavel Gusakov', 'as lists of officials have it'],
    ['A. Torokeldiev', 'Almaz Torokeldiev', 'initial'],
    ['Sasha Tereshkovich', 'Alexander Tereshkovich', 'short first name'],
    ['Wei Guanlin', 'Guanlin Wei', 'another order'],
    ['Jamila Uburova', 'Dzhamila Yuburova', 'misspelt'],
    ['Pokhilko', 'Vyacheslav Pokhilko', 'surname alone'],
    ['Zhanar Temirbolatova', 'Janar Temirbolatova', 'a first name that the lists know for the other sex'],
  ])('%s may be %s: %s', (one, other) => {
    expect(compare(one, other)).not.toBeNull();
    expect(compare(other, one)).toEqual(compare(one, other));
  });

  it.each([
    ['Ivan Zakharchuk', 'Stepan Zakharchuk', 'two brothers'],
    ['Oleg Tinkovsky', 'Olga Tinkovskaya', 'husband and wife'],
    ['Sergei Ilyich Gordiyenko', 'Sergei Petrovich Gordiyenko', 'two fathers'],
    ['Sergei Ivanovich Petrov', 'Sergei Alexandrovich Petrov', 'two fathers'],
    ['Alexander', 'Alexander Tereshkovich', 'a first name alone'],
    ['Natasha', 'Natalia Ozerskikh', 'a short first name alone'],
    ['Yulia Galkina', 'Yulia Galkova', 'two surnames'],
    ['Igor Dubrovin', 'Irina Dubrovina', 'two sexes'],
    ['Nina Lem', 'Anna Lem', 'one consonant in common'],
  ])('%s is not %s: %s', (one, other) => {
    expect(compare(one, other)).toBeNull();
  });

  it('trusts a name that many bear less than a rare one, and a part less than the whole', () => {
    const points = (one: string, other: string) => compare(one, other)?.points ?? Number.NaN;
    expect(points('Ivan Kuznetsov', 'Ivan Kuznetsov')).toBeLessThan(
      points('Ivan Velichansky', 'Ivan Velichansky'),
    );
    expect(points('Velichansky', 'Ivan Velichansky')).toBeLessThan(
      points('Ivan Velichansky', 'Ivan Velichansky'),
    );
    expect(points('Li Wei', 'Li Wei')).toBeLessThan(points('Ivan Velichansky', 'Ivan Velichansky'));
  });
});

describe('nameEvidence', () => {
  it('takes the best of all names under which both are known', () => {
    const one = ['Jamila Uburova', 'Dzhamila Uburova'].map(partsOf);
    const other = ['Uburova', 'Djamila Uburova'].map(partsOf);
    expect(nameEvidence(one, other)?.isWhole).toBe(true);
  });

  it('says nothing of nobody', () => {
    expect(nameEvidence([], [partsOf('Uburova')])).toBeNull();
  });
});
