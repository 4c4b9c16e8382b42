/** What the reader says of claims. */
import { describe, expect, it } from 'vitest';
import type { SourceNamed } from '../../../src/library/correction.ts';
import { analysis, article, claim } from '../sample.ts';
import { correctedOf, correction, having, named, passage, READ, STORY, said, wordsAt } from './story.ts';

const DISPATCHER: SourceNamed = { type: 'person', person: named('Zoya Rybinskaya') };
const OFFICE: SourceNamed = { type: 'words', words: 'The port office', kind: 'official' };

describe('not a claim', () => {
  it('takes it out, and the disputes it was part of', () => {
    const now = having({ type: 'not-claim', passage: passage('Burevestnik sank at its berth') });
    expect(said(now).map(([words]) => words)).toEqual([
      'Three times,',
      'Count the pages,',
      'the hull was sound',
    ]);
    expect(now.analysis.disputes).toEqual([]);
  });

  it('keeps other disputes at their claims', () => {
    const now = having({ type: 'not-claim', passage: passage('Three times,') });
    expect(now.analysis.disputes).toMatchObject([{ claims: [0, 1] }]);
  });

  it.each([
    ['with an edge that the engine draws otherwise now', 'Burevestnik sank at its', 3],
    ['which it only touches', 'berth, said', 4],
  ])('knows a claim %s', (_, words, left) => {
    expect(having({ type: 'not-claim', passage: passage(words) }).analysis.claims).toHaveLength(left);
  });
});

describe('another source', () => {
  it.each([
    ['a person', DISPATCHER, 'Zoya Rybinskaya', 'person'],
    ['words of the article', OFFICE, 'The port office', 'official'],
    ['nobody', { type: 'unnamed' } as const, null, 'none'],
  ])('%s', (_, source, who, kind) => {
    const now = having({ type: 'source', passage: passage('Three times,'), source });
    expect(said(now)[1]?.[1]).toBe(who);
    expect(now.analysis.claims[1]?.sourceKind).toBe(kind);
    expect(now.analysis.claims[1]?.reasons.at(-1)).toEqual({ rule: 'reader', evidence: 'source' });
  });

  it('points to the mention beside the claim, and never into its words', () => {
    const now = having({ type: 'source', passage: passage('the hull was sound'), source: DISPATCHER });
    const { source } = now.analysis.claims[3] ?? {};
    expect(source && wordsAt([source])).toEqual(['Rybinskaya']);
    expect(source?.block).toBe(2);
  });

  it.each([
    ['person', { type: 'person', person: named('Gleb Pervopolosov') } as const],
    ['words', { type: 'words', words: 'a passer-by', kind: 'person' } as const],
  ])('leaves the claim as it is where the article has no such %s', (_, source) => {
    expect(having({ type: 'source', passage: passage('Three times,'), source }).analysis).toEqual(READ);
  });

  it('takes whoever speaks out of those who are spoken of', () => {
    const captain: SourceNamed = { type: 'person', person: named('Taras Yevdokimenko') };
    const now = having({ type: 'source', passage: passage('Count the pages,'), source: captain });
    expect(said(now)[2]).toEqual(['Count the pages,', 'Taras Yevdokimenko', []]);
  });
});

describe('this is a claim', () => {
  it('stands among the others by its place, with whom it is about', () => {
    const now = having({ type: 'claim', passage: passage('Zoya Rybinskaya denied it.'), source: OFFICE });
    expect(said(now).map(([words, who, about]) => [words, who, about])[2]).toEqual([
      'Zoya Rybinskaya denied it.',
      'The port office',
      ['Zoya Rybinskaya'],
    ]);
    expect(now.analysis.disputes).toMatchObject([{ claims: [0, 3] }]);
    expect(now.analysis.claims[2]).toMatchObject({ kind: 'indirect', basis: { kind: 'unstated' } });
  });

  it.each([
    ['quoted, with its marks', '“Three times,”', 'Three times,', 'direct'],
    ['the article’s words', 'wrote it in red ink', 'wrote it in red ink', 'indirect'],
    ['both', 'in red ink. “Three times,” he', 'in red ink. “Three times,” he', 'mixed'],
  ])('is %s', (_, words, content, kind) => {
    const bare = { ...READ, claims: [], disputes: [] };
    const act = { type: 'claim', passage: passage(words), source: OFFICE } as const;
    const [made] = correctedOf(STORY, bare, [correction(act)]).analysis.claims;
    expect(made && wordsAt(made.content)).toEqual([content]);
    expect(made?.kind).toBe(kind);
  });

  it('that is one already only gets the source', () => {
    const now = having({ type: 'claim', passage: passage('Three times,'), source: DISPATCHER });
    expect(now.analysis.claims).toHaveLength(4);
    expect(said(now)[1]?.[1]).toBe('Zoya Rybinskaya');
  });

  it('may have a source that the article does not name', () => {
    const now = having({ type: 'claim', passage: passage('her sister'), source: { type: 'unnamed' } });
    expect(now.analysis.claims.at(-1)).toMatchObject({ source: null, sourceKind: 'none' });
  });
});

describe('another article', () => {
  const OTHER = article(2, ['Again the port office said: the hull was sound.']);
  const read = analysis([], [claim(OTHER, 'the hull was sound', null)]);
  const act = { type: 'not-claim', passage: passage('the hull was sound') } as const;

  it.each([
    ['all', 0],
    ['article', 1],
  ] as const)('with the same words, where the reader said it of %s', (scope, left) => {
    expect(correctedOf(OTHER, read, [correction(act, scope)]).analysis.claims).toHaveLength(left);
  });
});
