import { expect, it } from 'vitest';
import { type ClaimRead, compareClaims } from '../../../src/library/changes/compare-claims.ts';

const claim = (text: string, source: string | null, more: Partial<ClaimRead> = {}): ClaimRead => ({
  text,
  source,
  basis: 'public',
  degree: 'stated',
  at: [{ block: 1, start: 0, end: text.length }],
  ...more,
});

const COUNT = claim('the barge carried 41 crates', 'the lock keeper');
const DENIAL = claim('nobody had seen the barge', 'Reed Water Authority', { degree: 'denied' });

it('says nothing of claims that stand, whatever their order and marks', () => {
  const quoted = { ...COUNT, text: '“The barge carried 41 crates,”' };
  expect(compareClaims([COUNT, DENIAL], [DENIAL, quoted])).toEqual([]);
});

it.each([
  ['words', { text: 'the barge carried 40 crates' }],
  ['source', { source: 'the deputy lock keeper' }],
  ['basis', { basis: 'document' }],
  ['degree', { degree: 'denied' }],
] as const)('names the %s that became other', (part, change) => {
  const now = { ...COUNT, ...change };
  const { at, ...said } = now;
  const { at: _, ...before } = COUNT;
  expect(compareClaims([COUNT, DENIAL], [now, DENIAL])).toEqual([
    { type: 'altered', before, now: said, at, parts: [part] },
  ]);
});

it('tells added ones with their place, and removed ones', () => {
  const added = claim('the weir was closed for repairs', 'the mayor');
  expect(compareClaims([COUNT], [added])).toMatchObject([
    { type: 'added', now: { source: 'the mayor' }, at: added.at },
    { type: 'removed', before: { text: COUNT.text } },
  ]);
});

it('takes a new wording by the same source for the old claim before another’s', () => {
  const other = claim('the barge carried 41 crates and a goat', 'a fisherman');
  const reworded = claim('the barge had carried about forty crates', 'the lock keeper');
  const changes = compareClaims([COUNT], [other, reworded]);
  expect(changes.filter(({ type }) => type === 'altered')).toHaveLength(1);
});
