import { describe, expect, it } from 'vitest';
import { readLabelledText } from '../../src/training/labelled-text.ts';

const FERRY = `title: [Ilyk|1] and Port Differ Over Crossing
paragraph: “<a>The lights were on</a>,” {harbor master|1} <a.s>[Tomas Ilyk|1]</a.s> <a.c>told</a.c> <a.b>The Moscow Times by phone</a.b>. “<a>All of them.</a>”
paragraph: <b.s>The port</b.s> <b.c>denied</b.c> that <b>the ferry had left \\[at all\\]</b>.
---
1 Tomas Ilyk
a 1 official paper stated
b - organisation unstated denied optional
`;

const words = (
  article: ReturnType<typeof readLabelledText>,
  span: { block: number; start: number; end: number } | null,
) => span && article.blocks[span.block]?.text.slice(span.start, span.end);

describe('readLabelledText', () => {
  const article = readLabelledText('ferry', FERRY);

  it('frees the text from its labels', () => {
    expect(article.blocks[1]?.text).toBe(
      '“The lights were on,” harbor master Tomas Ilyk told The Moscow Times by phone. “All of them.”',
    );
    expect(article.blocks[2]?.text).toBe('The port denied that the ferry had left [at all].');
  });

  it('finds mentions and roles at their places', () => {
    expect(article.people[0]?.mentions.map((span) => words(article, span))).toEqual(['Ilyk', 'Tomas Ilyk']);
    expect(article.people[0]?.roles[0]?.text).toBe('harbor master');
  });

  it('reads a claim in several stretches, with source, cue and basis', () => {
    const [a, b] = article.claims;
    expect(a?.content.map((span) => words(article, span))).toEqual(['The lights were on', 'All of them.']);
    expect([a?.source, a?.cue, a?.basisWords].map((span) => words(article, span ?? null))).toEqual([
      'Tomas Ilyk',
      'told',
      'The Moscow Times by phone',
    ]);
    expect(a).toMatchObject({
      source: { person: 0 },
      sourceKind: 'official',
      basis: 'paper',
      optional: false,
    });
    expect(b).toMatchObject({ source: { person: null }, degree: 'denied', optional: true });
  });

  it.each([
    ['a label that is never closed', FERRY.replace('</b>', '')],
    ['a label that was never opened', FERRY.replace('<b>', '')],
    ['a person who is never named', `${FERRY}2 Anna Orlin\n`],
    ['a claim without a line', FERRY.replace(/^b .*\n/m, '')],
    ['a line without a claim', `${FERRY}c - media unstated stated\n`],
    ['an unknown basis', FERRY.replace('paper', 'hearsay')],
    ['an unknown kind of block', FERRY.replace('title:', 'titel:')],
    ['a source of a kind without words', FERRY.replace(/<\/?b\.s>/g, '')],
    ['a label with a loose space', FERRY.replace('<b.c>denied', '<b.c> denied')],
    ['no line between', FERRY.replace('---\n', '')],
  ])('refuses %s', (_, source) => {
    expect(() => readLabelledText('ferry', source)).toThrow();
  });
});
