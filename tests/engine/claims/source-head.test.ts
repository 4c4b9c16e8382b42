/** The words that name a source, without what is told of it. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { headOf } from '../../../src/engine/claims/source-head.ts';
import { paragraphs, wordsAt } from './marked-example.ts';
import { paragraphOf, said } from './paragraph-of.ts';

function head(words: string, names: readonly string[] = []): string | null {
  const paragraph = paragraphOf(`Then ${words}`, names);
  const whole = { first: 1, end: paragraph.tokens.length };
  const isNamed = (at: number) =>
    names.some((name) => name.split(' ').includes(paragraph.tokens[at]?.text ?? ''));
  return said(paragraph, headOf(paragraph, whole, isNamed));
}

describe('the head of a source', () => {
  it.each<readonly [words: string, head: string, names: readonly string[]]>([
    ['the port', 'the port', []],
    ['a spokesman for the port of Omsk', 'a spokesman for the port of Omsk', []],
    ['the union, the largest in Omsk', 'the union', []],
    ['a sailor who saw it', 'a sailor', []],
    ['a letter that reached the paper', 'a letter', []],
    ['Anna Ilyk, a cook from Omsk', 'Anna Ilyk', ['Anna Ilyk']],
    ['Anna Ilyk (second from left)', 'Anna Ilyk', ['Anna Ilyk']],
    ['her lawyer, Anna Ilyk, 64', 'her lawyer, Anna Ilyk', ['Anna Ilyk']],
    ['Vesti, Volna and Zarya', 'Vesti, Volna and Zarya', []],
  ])('%s', (words, expected, names) => {
    expect(head(words, names)).toBe(expected);
  });

  it('stands on a claim only where the source has further words', () => {
    const blocks = paragraphs('Anna Ilyk, a cook, said it sank. The port said it sank.');
    const heads = analyze({ blocks }).claims.map(({ source }) => wordsAt(blocks, source?.head ?? null));
    expect(heads).toEqual(['Anna Ilyk', null]);
  });
});
