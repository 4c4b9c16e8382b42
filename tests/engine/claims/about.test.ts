/** Whom claims speak of, by name, pronoun and description. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { paragraphs } from './marked-example.ts';

/** The names of those whom the last claim of a text speaks of. */
function spokenOf(text: string): string[] {
  const { people, claims } = analyze({ blocks: paragraphs(text) });
  return (claims.at(-1)?.about ?? []).map((person) => people[person]?.name ?? '');
}

describe('whom a claim speaks of', () => {
  it.each<readonly [what: string, text: string, names: readonly string[]]>([
    ['by name', 'Anna Ilyk said Pavel Serk had left.', ['Pavel Serk']],
    [
      'by a pronoun in the article’s words',
      'Pavel Serk left in May. Anna Ilyk said the union had asked him to stay.',
      ['Pavel Serk'],
    ],
    [
      'by a pronoun in quoted words',
      'Pavel Serk left in May. “He was tired,” Anna Ilyk said.',
      ['Pavel Serk'],
    ],
    [
      'by the name that is given to a pronoun',
      'Omar Lask came in May. Vesti identified him as Pavel Serk, a driver.',
      ['Pavel Serk'],
    ],
    [
      'by a description',
      'Pavel Serk, a train driver, left in May. The port rejected the driver’s account.',
      ['Pavel Serk'],
    ],
    [
      'each person once, in the order of the words',
      'Anna Ilyk said that Omar Lask had met Pavel Serk and that Omar Lask knew him.',
      ['Omar Lask', 'Pavel Serk'],
    ],
    [
      'by a name that follows later',
      '“Pavel Serk left,” Anna Ilyk said. Omar Lask came too.',
      ['Pavel Serk'],
    ],
  ])('%s', (_, text, names) => {
    expect(spokenOf(text)).toEqual(names);
  });

  it.each([
    ['a pronoun for its own source', 'Pavel Serk said he was tired.'],
    [
      'a pronoun for somebody whom the claim itself brings in',
      'Pavel Serk left. Anna Ilyk said a sailor saw his boat.',
    ],
    ['a pronoun that no person of the article fits', 'Anna Belova left in May. The port said he had stayed.'],
    ['a description of nobody known', 'Pavel Serk left in May. The port rejected the captain’s account.'],
    ['words of the source’s own account of themselves', 'Pavel Serk, a driver, said the driver had to work.'],
  ])('is nobody: %s', (_, text) => {
    expect(spokenOf(text)).toEqual([]);
  });
});
