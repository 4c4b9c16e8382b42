/** Which claims stand together on a card. */
import { expect, it } from 'vitest';
import { claimCounts, readsNoClaims } from '../../../src/ui/reading/claim-counts.ts';
import {
  allClaims,
  alsoBySource,
  claimsAbout,
  claimsBy,
  groupsOf,
  othersOnSamePeople,
  runsOf,
} from '../../../src/ui/reading/claims-of.ts';
import { EMPTY, LONG, RUSSIAN } from '../../gallery/readings/odd.ts';
import { claimIndex, personIndex, WAGONS } from '../../gallery/readings/wagons.ts';

const indexes = (claims: readonly { index: number }[]) => claims.map(({ index }) => index);
const driver = personIndex('Nurlan Abdyldaev');
const spokesman = personIndex('Viktor Lapshin');

it('lists what a person says, and what others say about them', () => {
  expect(claimsBy(WAGONS, driver)).toHaveLength(5);
  expect(indexes(claimsAbout(WAGONS, driver))).toEqual([claimIndex('a fantasy')]);
  expect(claimsBy(WAGONS, personIndex('Gulnara Beishenova'))).toEqual([]);
});

it('counts as the lists do', () => {
  const { says, about } = claimCounts(WAGONS);
  WAGONS.analysis.people.forEach((_, index) => {
    expect(says[index]).toBe(claimsBy(WAGONS, index).length);
    expect(about[index]).toBe(claimsAbout(WAGONS, index).length);
  });
});

it('finds further claims of the same source, never the claim itself', () => {
  const train = claimIndex('the train had been');
  expect(indexes(alsoBySource(WAGONS, train))).toEqual(
    indexes(claimsBy(WAGONS, spokesman)).filter((index) => index !== train),
  );
  expect(alsoBySource(WAGONS, claimIndex('the seals'))).toEqual([]);
  expect(alsoBySource(WAGONS, 999)).toEqual([]);
});

it('finds other voices on the same people, without the source’s own', () => {
  const about = { ...WAGONS.analysis.claims[claimIndex('a fantasy')], about: [driver] };
  const other = { ...WAGONS.analysis.claims[claimIndex('the seals')], about: [driver] };
  const claims = WAGONS.analysis.claims.map((claim, index) => {
    if (index === claimIndex('a fantasy')) return { ...claim, about: about.about };
    return index === claimIndex('the seals') ? { ...claim, about: other.about } : claim;
  });
  const reading = { ...WAGONS, analysis: { ...WAGONS.analysis, claims } };
  expect(indexes(othersOnSamePeople(reading, claimIndex('a fantasy')))).toEqual([claimIndex('the seals')]);
  expect(othersOnSamePeople(reading, 999)).toEqual([]);
});

it('cuts a list into runs of one basis and loses no claim', () => {
  const says = claimsBy(WAGONS, personIndex('Aizada Toktogulova'));
  const runs = runsOf(WAGONS, says);
  expect(runs.map(({ claims }) => claims.length)).toEqual([2, 2]);
  expect(indexes(runs.flatMap(({ claims }) => claims))).toEqual(indexes(says));
});

it('gathers a long list by how the article knows', () => {
  const groups = groupsOf(allClaims(LONG));
  expect(groups.map(({ basis, claims }) => [basis.kind, claims.length])).toEqual([
    ['broadcast', 10],
    ['document', 10],
    ['social', 10],
    ['public', 10],
  ]);
});

it('knows a Russian text of which only names are read from an article that claims nothing', () => {
  expect(readsNoClaims(RUSSIAN)).toBe(true);
  expect(readsNoClaims(EMPTY)).toBe(false);
});
