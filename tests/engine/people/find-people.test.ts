import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../src/engine/people/find-people.ts';
import { readText } from '../../../src/engine/text/text.ts';

function people(...paragraphs: string[]) {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  return findPeople(readText(blocks)).map(({ name, mentions, roles }) => ({
    name,
    mentions: mentions.map(({ block, start, end }) => (paragraphs[block] ?? '').slice(start, end)),
    roles: roles.map(({ text }) => text),
  }));
}

describe('findPeople', () => {
  it('puts full name, surname and first name of one person together', () => {
    expect(
      people(
        'Ferry captain Tomas Ilyk, 52, said the lights were on.',
        'Ilyk has sailed since 1999, and his crew like Ilyk.',
        '“We all waited for Tomas,” the cook said.',
      ),
    ).toEqual([
      {
        name: 'Tomas Ilyk',
        mentions: ['Tomas Ilyk', 'Ilyk', 'Ilyk', 'Tomas'],
        roles: ['Ferry captain', '52'],
      },
    ]);
  });

  it('puts a first name and patronymic that no surname follows together', () => {
    const found = people('Nina Petrovna said so.', 'In the kitchen, Nina Petrovna said no.');
    expect(found.map(({ mentions }) => mentions)).toEqual([['Nina Petrovna', 'Nina Petrovna']]);
  });

  it('takes two spellings of a surname under one first name for one person', () => {
    const found = people('Police named Zamir Uretov. His mother calls him Zamir Yuretov. Yuretov is free.');
    expect(found.map(({ mentions }) => mentions)).toEqual([['Zamir Uretov', 'Zamir Yuretov', 'Yuretov']]);
  });

  it('keeps husband and wife apart', () => {
    const found = people('Pavel Veresov and Anna Veresova were there. Veresova spoke. Veresov did not.');
    expect(found.map(({ mentions }) => mentions)).toEqual([
      ['Pavel Veresov', 'Veresov'],
      ['Anna Veresova', 'Veresova'],
    ]);
  });

  it('marks nobody where nobody is named', () => {
    expect(
      people(
        'The Central Bank in Moscow said on Friday that Sberbank and the Interior Ministry had met at Sheremetyevo Airport.',
        'Novaya Gazeta wrote about it. The United Nations did not.',
      ),
    ).toEqual([]);
  });

  it('finds a name that a stray Cyrillic letter spoils', () => {
    expect(people('The singer Larisa Veretskая came. Veretskaya sang.')[0]?.mentions).toEqual([
      'Larisa Veretskая',
      'Veretskaya',
    ]);
  });
});
