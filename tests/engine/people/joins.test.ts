import { describe, expect, it } from 'vitest';
import { isFull, joinBare, joinFull, joinPart } from '../../../src/engine/people/joins.ts';
import { readName } from '../../../src/engine/people/name-parts.ts';

const name = (text: string) => readName(text.split(' '));

describe('full names', () => {
  it.each([
    ['Oleg Veresov', 'Oleg Veresov', 'same name'],
    ['Sergei Veresov', 'Sergey Veresov', 'same name in another spelling'],
    ['Oleg Petrovich Veresov', 'Oleg Veresov', 'same name'],
    ['O. Veresov', 'Oleg Veresov', 'same surname, first name shortened'],
    ['Sasha Veresova', 'Alexandra Veresova', 'same surname, first name shortened'],
    ['Zamir Uretov', 'Zamir Yuretov', 'surname one slip apart'],
    ['Raisa Veresova-Koch', 'Raisa Veresova', 'one name holds the other'],
    ['Tangen Veres', 'Ingvild Tangen Veres', 'surname of a fuller name'],
    ['Boris Naumovich', 'Boris Naumovich Veresov', 'first name and patronymic'],
  ])('%s and %s are one person: %s', (one, other, rule) => {
    expect(joinFull(name(one), name(other))?.rule ?? '').toContain(
      rule.split(',')[0]?.split(' in ')[0] ?? rule,
    );
  });

  it.each([
    ['Oleg Veresov', 'Pavel Veresov'],
    ['Pavel Veresov', 'Anna Veresova'],
    ['Oleg Petrovich Veresov', 'Oleg Ilyich Veresov'],
    ['Oleg Veresov', 'Oleg Ilyk'],
    ['O. Veresov', 'Pavel Veresov'],
  ])('%s and %s are two', (one, other) => {
    expect(joinFull(name(one), name(other))).toBeNull();
  });
});

describe('parts of a name', () => {
  it.each([
    ['Veresov', 'Oleg Veresov', 'surname of a fuller name'],
    ['Oleg', 'Oleg Veresov', 'first name of a fuller name'],
    ['Olya', 'Olga Veresova', 'short form of the first name of a fuller name'],
    ['Alinochka', 'Alina Veresova', 'short form of the first name of a fuller name'],
    ['Oleg Petrovich', 'Oleg Veresov', 'first name and patronymic of a fuller name'],
    ['Koch', 'Raisa Veresova-Koch', 'part of a double surname'],
    ['Meer', 'Joost van der Meer', 'surname of a fuller name'],
    ['Verseov', 'Oleg Veresov', 'surname of a fuller name, one slip apart'],
  ])('%s names %s: %s', (part, full, rule) => {
    expect(joinPart(name(part), name(full))?.rule).toBe(rule);
  });

  it.each([
    ['Veresova', 'Oleg Veresov'],
    ['Ilyk', 'Oleg Veresov'],
    ['Pavel', 'Oleg Veresov'],
    ['Pavel Petrovich', 'Oleg Veresov'],
    ['Oleg Petrovich', 'Oleg Ilyich Veresov'],
  ])('%s does not name %s', (part, full) => {
    expect(joinPart(name(part), name(full))).toBeNull();
  });

  it('are surer as a surname than as half of one', () => {
    const surname = joinPart(name('Veresov'), name('Oleg Veresov'));
    const half = joinPart(name('Veresov'), name('Anna Veresov-Koch'));
    expect(surname?.rank ?? 9).toBeLessThan(half?.rank ?? 0);
  });
});

describe('bare names', () => {
  it('are one person when they are one word or a slip apart', () => {
    expect(joinBare(name('Veresov'), name('Veresov'))?.rank).toBe(0);
    expect(joinBare(name('Veresov'), name('Verseov'))?.rule).toBe('name one slip apart');
    expect(joinBare(name('Veresov'), name('Ilyk'))).toBeNull();
  });

  it('are not full', () => {
    expect(isFull(name('Veresov'))).toBe(false);
    expect(isFull(name('Oleg Petrovich'))).toBe(false);
    expect(isFull(name('O. Veresov'))).toBe(true);
  });
});
