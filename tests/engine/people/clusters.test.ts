import { describe, expect, it } from 'vitest';
import { clusterMentions } from '../../../src/engine/people/clusters.ts';
import type { NamedPlace } from '../../../src/engine/people/named-place.ts';

function place(name: string, at: number, before = ''): NamedPlace {
  const words = name.split(' ');
  return {
    block: at,
    start: 0,
    end: name.length,
    name,
    words,
    first: 0,
    last: words.length,
    before,
    reasons: [],
  };
}

function clusters(...names: string[]): string[][] {
  return clusterMentions(names.map((name, at) => place(name, at))).map(({ places }) =>
    places.map(({ name }) => name),
  );
}

describe('clusterMentions', () => {
  it.each([
    [['Oleg Veresov', 'Veresov', 'Oleg'], [['Oleg Veresov', 'Veresov', 'Oleg']]],
    [['Veresov', 'Oleg Veresov'], [['Veresov', 'Oleg Veresov']]],
    [
      ['Oleg Veresov', 'Anna Veresova', 'Veresova', 'Veresov'],
      [
        ['Oleg Veresov', 'Veresov'],
        ['Anna Veresova', 'Veresova'],
      ],
    ],
    [['Zamir Uretov', 'Zamir Yuretov', 'Yuretov'], [['Zamir Uretov', 'Zamir Yuretov', 'Yuretov']]],
    [['Oleg Veresov', 'Verseov'], [['Oleg Veresov', 'Verseov']]],
    [
      ['Gennady Orlov', 'Kirill', 'Orlov', 'Kirill Orlov'],
      [
        ['Gennady Orlov', 'Orlov'],
        ['Kirill', 'Kirill Orlov'],
      ],
    ],
    [
      ['Ihor Veres', 'Sofia Veres-Melnyk', 'Veres'],
      [['Ihor Veres', 'Veres'], ['Sofia Veres-Melnyk']],
    ],
    [['Ivan Ilyk', 'Ivan Petrovich', 'Ilyk'], [['Ivan Ilyk', 'Ivan Petrovich', 'Ilyk']]],
    [['Joost van der Meer', 'Van der Meer', 'Joost'], [['Joost van der Meer', 'Van der Meer', 'Joost']]],
    [['Bakyt Veres uulu', 'Veres uulu'], [['Bakyt Veres uulu', 'Veres uulu']]],
    [
      ['Veresov', 'Ilyk', 'Veresov'],
      [['Veresov', 'Veresov'], ['Ilyk']],
    ],
    [['Stepan K.', 'Stepan', 'Stepan K.'], [['Stepan K.', 'Stepan', 'Stepan K.']]],
    [
      ['Stepan K.', 'Stepan V.'],
      [['Stepan K.'], ['Stepan V.']],
    ],
    [['Stepan K.', 'Stepan Kurenoy'], [['Stepan K.', 'Stepan Kurenoy']]],
    [['Veresov O. P.', 'Veresov'], [['Veresov O. P.', 'Veresov']]],
    [['Alina Kashin', 'Alina Kashina'], [['Alina Kashin', 'Alina Kashina']]],
    [
      ['Pavel Kashin', 'Alina Kashina'],
      [['Pavel Kashin'], ['Alina Kashina']],
    ],
    [['Alina Veretsky', 'Alina Veretskaya'], [['Alina Veretsky', 'Alina Veretskaya']]],
    [['Alina Churova', 'Alinochka'], [['Alina Churova', 'Alinochka']]],
    [
      ['Alina Churova', 'Katyusha'],
      [['Alina Churova'], ['Katyusha']],
    ],
    [['Baba Tonya', 'Antonina Shchegol'], [['Baba Tonya', 'Antonina Shchegol']]],
    [['Alexander Veresov', 'Sasha'], [['Alexander Veresov', 'Sasha']]],
    [['Alexandra Veresova', 'Sasha'], [['Alexandra Veresova', 'Sasha']]],
    [['Sergei Veresov', 'Serhii Veresov', 'Sergey'], [['Sergei Veresov', 'Serhii Veresov', 'Sergey']]],
    [
      ['Maria Veresova', 'Marina Veresova'],
      [['Maria Veresova'], ['Marina Veresova']],
    ],
    [[], []],
  ])('puts %j together', (names, expected) => {
    expect(clusters(...names)).toEqual(expected);
  });

  it('takes "the younger" for the one named later', () => {
    const found = clusterMentions([
      place('Gennady Orlov', 0),
      place('Kirill Orlov', 1),
      place('Orlov', 2, 'younger'),
      place('Orlov', 3, 'elder'),
    ]);
    expect(found.map(({ places }) => places.map(({ block }) => block))).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  const blocksOf = (...places: NamedPlace[]) =>
    clusterMentions(places).map((cluster) => cluster.places.map(({ block }) => block));

  it.each(['other', 'another'])('takes a whole name after “%s” for a namesake’s', (before) => {
    const found = blocksOf(
      place('Oleg Veresov', 0),
      place('Oleg Veresov', 1, before),
      place('Veresov', 2),
      place('Oleg Veresov', 3),
    );
    expect(found).toEqual([[0, 2, 3], [1]]);
  });

  it('does not take a first name given once after “another” for a namesake’s', () => {
    expect(blocksOf(place('Oleg Veresov', 0, 'another'), place('Veresov', 1))).toEqual([[0, 1]]);
  });

  it('knows whom somebody was born', () => {
    expect(
      blocksOf(
        place('Yelena Shor', 0),
        place('Pavel Ilyk', 1),
        place('Yelena Rabin', 2, 'born'),
        place('Rabin', 3),
      ),
    ).toEqual([[0, 2, 3], [1]]);
  });

  it.each([
    ['nobody has that first name', 'Mergen Ulanov', 'born'],
    ['it was not at birth', 'Yelena Rabin', 'met'],
  ])('starts another person where %s', (_, name, before) => {
    expect(blocksOf(place('Yelena Shor', 0), place(name, 1, before))).toEqual([[0], [1]]);
  });

  it('says why it put different forms together', () => {
    const [cluster] = clusterMentions([place('Oleg Veresov', 0), place('Veresov', 1), place('Verseov', 2)]);
    expect(cluster?.reasons).toEqual([
      { rule: 'surname of a fuller name', evidence: 'Veresov' },
      { rule: 'surname of a fuller name, one slip apart', evidence: 'Verseov' },
    ]);
  });

  it('loses no mention and makes none', () => {
    const names = ['Oleg Veresov', 'Veresov', 'Anna', 'Ilyk', 'Pavel Ilyk', 'M. Serova', 'Serova', 'Oleg'];
    expect(
      clusters(...names)
        .flat()
        .sort(),
    ).toEqual([...names].sort());
  });
});
