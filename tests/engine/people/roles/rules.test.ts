import { describe, expect, it } from 'vitest';
import { ROLE_RULES } from '../../../../src/engine/people/roles/rules.ts';
import { rolesOf } from '../named-people.ts';

/** The example's person is Oleg Veresov, or, where the example names no surname, Anna. */
const personIn = (text: string): string => (text.includes('Veresov') ? 'Veresov' : 'Anna');

describe('the table of roles', () => {
  it.each(ROLE_RULES.map(({ rule, example }) => [rule, ...example] as const))(
    'finds, by "%s", in "%s": %s',
    (_, text, role) => {
      expect(rolesOf(personIn(text), text)).toContain(role);
    },
  );

  it('names every rule once', () => {
    const names = ROLE_RULES.map(({ rule }) => rule);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('roles before the name', () => {
  it.each([
    ['Voronezh Region Governor Oleg Veresov left.', 'Voronezh Region Governor'],
    [
      'The plan is that of former Central Bank First Deputy Governor Oleg Veresov.',
      'former Central Bank First Deputy Governor',
    ],
    ['It was sold by its owner, businessman Oleg Veresov.', 'businessman'],
    ['It was sold by its owner, businessman Oleg Veresov.', 'its owner'],
    ["The mayor's spokesman Oleg Veresov left.", "The mayor's spokesman"],
    ['They spoke to Hanna Lisova’s lawyer, Oleg Veresov, on Monday.', 'Hanna Lisova’s lawyer'],
    ['The region’s leader, Oleg Veresov, said nothing.', 'The region’s leader'],
    ['said the chairman of the commission, Oleg Veresov.', 'the chairman of the commission'],
    [
      'Prime Minister of the self-proclaimed republic Oleg Veresov left.',
      'Prime Minister of the self-proclaimed republic',
    ],
  ])('of "%s": %s', (text, role) => {
    expect(rolesOf('Veresov', text)).toContain(role);
  });
});

describe('roles after the name', () => {
  it.each([
    ['Oleg Veresov, head of the timber association, said so.', 'head of the timber association'],
    ['Oleg Veresov, 41, a beekeeper from Tula, said so.', 'a beekeeper from Tula'],
    ['Oleg Veresov, 41, a beekeeper from Tula, said so.', '41'],
    ['“It shook,” said Oleg Veresov, a beekeeper who lost three hives.', 'a beekeeper who lost three hives'],
    ['Oleg Veresov, Hanna Lisova’s lawyer, said so.', 'Hanna Lisova’s lawyer'],
    ['Oleg Veresov, then 83, called it a burial.', '83'],
  ])('of "%s": %s', (text, role) => {
    expect(rolesOf('Veresov', text)).toContain(role);
  });
});

describe('what is no role', () => {
  it.each([
    ['Oleg Veresov, Pavel Ilyk and Anna Serova were arrested.', 'Veresov'],
    ['On Monday Oleg Veresov left.', 'Veresov'],
    ['In Moscow, Oleg Veresov left.', 'Veresov'],
    ['They saw Oleg Veresov.', 'Veresov'],
    ['However, Oleg Veresov stayed.', 'Veresov'],
    ['Oleg Veresov, in turn, stayed.', 'Veresov'],
  ])('is not found in "%s"', (text, surname) => {
    expect(rolesOf(surname, text)).toEqual([]);
  });
});
