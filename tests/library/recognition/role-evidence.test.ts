import { describe, expect, it } from 'vitest';
import { compareCalled, roleEvidence } from '../../../src/library/recognition/role-evidence.ts';
import { compareFields, FIELDS, fieldsOf } from '../../../src/library/recognition/role-fields.ts';

describe('fieldsOf', () => {
  it.each(FIELDS)('$example is of $field', ({ field, example }) => {
    expect(fieldsOf(example)).toContain(field);
  });

  it('reads Russian words as English ones', () => {
    expect(compareFields(fieldsOf('вице-министр энергетики'), fieldsOf('deputy energy minister'))).toBe(
      'same',
    );
  });

  it.each([
    ['wrestler', 'judge', 'apart'],
    ['painter', 'tank commander', 'apart'],
    ['lawmaker', 'businessman', 'together'],
    ['dissident', 'novelist', 'together'],
    ['his widow', 'judge', 'together'],
    ['someone', 'judge', 'unknown'],
  ] as const)('%s and %s: %s', (one, other, verdict) => {
    expect(compareFields(fieldsOf(one), fieldsOf(other))).toBe(verdict);
    expect(compareFields(fieldsOf(other), fieldsOf(one))).toBe(verdict);
  });
});

describe('compareCalled', () => {
  const points = (one: string, other: string) => compareCalled(one, other).points;

  it('weighs a proper name above a telling word, and that above what thousands are called', () => {
    const firm = points('head of the firm Biocad', 'Biocad head');
    const craft = points('shipyard welder', 'welder at a shipyard');
    const many = points('soldier', 'soldier from Tver');
    expect(firm).toBeGreaterThan(many);
    expect(craft).toBeGreaterThan(many);
    expect(many).toBeGreaterThan(points('soldier', 'officer'));
  });

  it('speaks against one who leads two lives', () => {
    expect(points('violinist', 'police captain')).toBeLessThan(0);
  });

  it('finds a word of the one language in the other by its spelling', () => {
    expect(compareCalled('Levada Center sociologist', 'социолог «Левада-центра»').rule).toBe(
      'called by the same telling words',
    );
  });

  it('says nothing of nothing', () => {
    expect(points('', '')).toBe(0);
    expect(roleEvidence([], ['judge']).points).toBe(0);
  });
});

it('takes the best agreement of all that articles call somebody', () => {
  const alone = roleEvidence(['violinist'], ['police captain']);
  const among = roleEvidence(['violinist'], ['police captain', 'first violinist of the orchestra']);
  expect(among.points).toBeGreaterThan(alone.points);
});
