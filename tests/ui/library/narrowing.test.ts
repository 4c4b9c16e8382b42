/** What the address asks of a list, as the messages ask it. */
import { expect, it } from 'vitest';
import { isNarrowed, NOTHING_ASKED, narrowing } from '../../../src/ui/library/filters/narrowing.ts';
import { hrefAsking, parseRoute } from '../../../src/ui/library/route.ts';

it('takes days whole, from midnight of the first to midnight after the last', () => {
  const { from, to } = narrowing({ from: '2026-03-14', to: '2026-03-14' });
  expect(from).toBe(new Date(2026, 2, 14).getTime());
  expect(to).toBe(new Date(2026, 2, 15).getTime());
  expect(narrowing({ to: '2025-12-31' }).to).toBe(new Date(2026, 0, 1).getTime());
});

it('asks nothing by what is no day, no kind and no basis', () => {
  expect(narrowing({ from: 'soon', to: '2026', kind: '__proto__', basis: 'constructor' })).toMatchObject({
    from: null,
    to: null,
    sourceKind: null,
    basis: null,
  });
});

it('passes on kind, basis, person, tag and notes', () => {
  const asked = { kind: 'official', basis: 'paper', person: 'p1', tag: 'grain', noted: 'yes', q: 'lap' };
  expect(narrowing(asked)).toMatchObject({
    sourceKind: 'official',
    basis: 'paper',
    personId: 'p1',
    tag: 'grain',
    hasNote: true,
    words: 'lap',
  });
});

it('is taken off at once, and leaves the order', () => {
  const route = parseRoute('#people?q=lap&order=name&person=p1&personName=Lapshin&noted=yes');
  expect(isNarrowed(route.asked)).toBe(true);
  const bare = parseRoute(hrefAsking(route, NOTHING_ASKED));
  expect(bare.asked).toEqual({ order: 'name' });
  expect(isNarrowed(bare.asked)).toBe(false);
});
