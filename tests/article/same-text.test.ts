/** Wrong here: every rewritten node is analysed anew, or a changed story keeps its old marks. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { sameText } from '../../src/article/same-text.ts';
import { NEWS_EDITED_PATH, NEWS_PATH, PAGES } from '../site/pages.ts';
import { onlyStory } from './document-of.ts';

function article(path: string): Article {
  return onlyStory(PAGES.get(path)?.html ?? '', path).article;
}

const NEWS = article(NEWS_PATH);

describe('two readings of a story', () => {
  it('are the same when the page was only read twice', () => {
    expect(sameText(NEWS, article(NEWS_PATH))).toBe(true);
  });

  it('differ when an editor changed words', () => {
    expect(sameText(NEWS, article(NEWS_EDITED_PATH))).toBe(false);
  });

  it.each<[string, Partial<Article>, boolean]>([
    ['another time', { modified: '2026-02-19T00:00:00Z', published: null }, true],
    ['another address', { url: 'https://m.example/2026/02/17/x-a80001' }, true],
    ['another title', { title: 'Other' }, false],
    ['a block less', { blocks: NEWS.blocks.slice(1) }, false],
    ['a block more', { blocks: [...NEWS.blocks, { kind: 'paragraph', text: 'More.' }] }, false],
    ['no blocks', { blocks: [] }, false],
    ['another order', { blocks: [...NEWS.blocks].reverse() }, false],
    ['another kind', { blocks: NEWS.blocks.map(({ text }) => ({ kind: 'paragraph', text })) }, false],
  ])('with %s', (_, change, same) => {
    expect(sameText(NEWS, { ...NEWS, ...change })).toBe(same);
    expect(sameText({ ...NEWS, ...change }, NEWS)).toBe(same);
  });
});
