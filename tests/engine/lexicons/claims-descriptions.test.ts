import { describe, expect, it } from 'vitest';
import { DESCRIPTIONS } from '../../../src/engine/lexicons/claims-descriptions.ts';
import { createCast } from '../../../src/engine/people/cast.ts';
import { Descriptions } from '../../../src/engine/people/descriptions.ts';
import { readText } from '../../../src/engine/text/text.ts';
import type { Person } from '../../../src/engine/types.ts';

/** People of one article, each named once in the paragraph of that number. */
function descriptionsOf(...cast: { name: string; role: string; block: number }[]): Descriptions {
  const text = readText(
    [0, 1, 2, 3, 4, 5, 6].map((block) => ({
      kind: 'paragraph',
      text: `${cast
        .filter((one) => one.block === block)
        .map(({ name }) => name)
        .join(' and ')} came home that day.`,
    })),
  );
  const people = cast.map(({ name, role, block }): Person => {
    const start = text.blocks[block]?.text.indexOf(name) ?? 0;
    const place = { block, start, end: start + name.length, reasons: [] };
    return { name, spellings: [], mentions: [place], roles: [{ ...place, text: role }], reasons: [] };
  });
  return new Descriptions(text, createCast(text, people));
}

const who = (descriptions: Descriptions, words: string, block = 6) =>
  descriptions.resolve(words, block, 0)?.person ?? null;

describe('later descriptions of people', () => {
  it.each(DESCRIPTIONS.map(({ later, example }) => [later, ...example] as const))(
    'the row of “%s”: “%s” is later “%s”',
    (_, role, description) => {
      expect(who(descriptionsOf({ name: 'Anna Ilyk', role, block: 0 }), description)).toBe(0);
    },
  );

  it('has one row a later word', () => {
    expect(new Set(DESCRIPTIONS.map(({ later }) => later)).size).toBe(DESCRIPTIONS.length);
  });

  it('prefers who fits more of the words', () => {
    const cast = descriptionsOf(
      { name: 'Anna Ilyk', role: 'Kazakh President', block: 0 },
      { name: 'Vera Belk', role: 'Kyrgyz President', block: 1 },
    );
    expect(who(cast, 'the Kazakh leader')).toBe(0);
    expect(who(cast, 'the Kyrgyz leader')).toBe(1);
  });

  it('prefers who was named last', () => {
    const cast = descriptionsOf(
      { name: 'Anna Ilyk', role: 'lawyer', block: 0 },
      { name: 'Vera Belk', role: 'lawyer', block: 2 },
    );
    expect(who(cast, 'the lawyer', 1)).toBe(0);
    expect(who(cast, 'the lawyer', 5)).toBe(1);
  });

  it('knows somebody named soon after, when there is only one', () => {
    expect(who(descriptionsOf({ name: 'Anna Ilyk', role: 'lawyer', block: 4 }), 'her lawyer', 2)).toBe(0);
    const two = descriptionsOf(
      { name: 'Anna Ilyk', role: 'lawyer', block: 4 },
      { name: 'Vera Belk', role: 'lawyer', block: 4 },
    );
    expect(who(two, 'her lawyer', 2)).toBeNull();
  });

  it('knows an age', () => {
    expect(who(descriptionsOf({ name: 'Anna Ilyk', role: '48', block: 0 }), 'the 48-year-old')).toBe(0);
    expect(who(descriptionsOf({ name: 'Anna Ilyk', role: '47', block: 0 }), 'the 48-year-old')).toBeNull();
  });

  it.each([
    ['the company', 'company director'],
    ['the Russian leader', 'Kazakh President'],
    ['the governor', 'pianist'],
    ['the', 'pianist'],
    ['the old and very famous jazz pianist from the city of Omsk', 'pianist'],
  ])('takes “%s” for nobody whose role is “%s”', (description, role) => {
    expect(who(descriptionsOf({ name: 'Anna Ilyk', role, block: 0 }), description)).toBeNull();
  });
});
