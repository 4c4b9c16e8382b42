/** Whom a correction names, and whom it offers to choose. */
import { expect, it } from 'vitest';
import { claimAt, personAt } from '../../../src/ui/reading/at-place.ts';
import { otherPeople, personNamed, wordSources } from '../../../src/ui/reading/naming.ts';
import { claimIndex, personIndex, WAGONS } from '../../gallery/readings/wagons.ts';

const CUSTOMS = personIndex('Aizada Toktogulova');

it('names a person by every spelling, and by who that is in the library', () => {
  expect(personNamed(WAGONS, CUSTOMS)).toEqual({
    name: 'Aizada Toktogulova',
    names: ['Aizada Toktogulova', 'Ayzada Toktogulova'],
    personId: `person-${CUSTOMS}`,
  });
  expect(personNamed(WAGONS, 99)).toBeNull();
});

it('offers everybody else, with the article’s words for them', () => {
  const others = otherPeople(WAGONS, CUSTOMS);
  expect(others.map(({ named }) => named.name)).not.toContain('Aizada Toktogulova');
  expect(others).toContainEqual(expect.objectContaining({ role: 'its spokesman' }));
  expect(otherPeople(WAGONS, null)).toHaveLength(others.length + 1);
});

it('offers each source that is no person once', () => {
  const words = wordSources(WAGONS).map((source) => source.words);
  expect(words).toContain('a waybill');
  expect(new Set(words.map((each) => each.toLowerCase())).size).toBe(words.length);
});

it('finds who and what a place belongs to, and nobody where nothing is', () => {
  const nowhere = { block: 0, start: 0, end: 1 };
  const mention = WAGONS.analysis.people[CUSTOMS]?.mentions.at(-1) ?? nowhere;
  expect(personAt(WAGONS, mention)).toBe(CUSTOMS);
  const index = claimIndex('a fantasy');
  expect(claimAt(WAGONS, WAGONS.analysis.claims[index]?.content[0] ?? nowhere)).toBe(index);
  expect([personAt(WAGONS, nowhere), claimAt(WAGONS, nowhere)]).toEqual([-1, -1]);
});
