import { describe, expect, it } from 'vitest';
import { createCast } from '../../../src/engine/people/cast.ts';
import { findPeople } from '../../../src/engine/people/find-people.ts';
import { readText } from '../../../src/engine/text/text.ts';
import { weights } from './named-people.ts';

const LINES = [
  'Oleg Veresov met Anna Veresova on Monday.',
  'Activist Wei Lun, the wife of a miner, left. Veresov stayed.',
];

function cast() {
  const text = readText(LINES.map((line) => ({ kind: 'paragraph', text: line })));
  return createCast(text, findPeople(text, weights));
}

describe('createCast', () => {
  it('finds the person whom a stretch names, even in part', () => {
    const { personAt } = cast();
    expect(personAt(0, 0, 12)).toBe(0);
    expect(personAt(0, 5, 6)).toBe(0);
    expect(personAt(0, 17, 20)).toBe(1);
    expect(personAt(1, LINES[1]?.indexOf('Veresov') ?? 0, 999)).toBe(0);
  });

  it('finds nobody where nobody is named', () => {
    const { personAt } = cast();
    expect(personAt(0, 12, 17)).toBeNull();
    expect(personAt(7, 0, 9)).toBeNull();
    expect(personAt(0, 900, 901)).toBeNull();
  });

  it('tells gender by the name, else by the roles', () => {
    const { genderOf, people } = cast();
    const genders = Object.fromEntries(people.map(({ name }, at) => [name, genderOf(at)]));
    expect(genders).toMatchObject({ 'Oleg Veresov': 'm', 'Anna Veresova': 'f' });
    expect(genderOf(99)).toBeNull();
  });

  it('gives the roles of a person, and none of nobody', () => {
    const { rolesOf, people } = cast();
    const at = people.findIndex(({ name }) => name === 'Wei Lun');
    expect(rolesOf(at).map(({ text }) => text)).toContain('Activist');
    expect(rolesOf(99)).toEqual([]);
  });
});
