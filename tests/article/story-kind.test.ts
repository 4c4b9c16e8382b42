/** Wrong here: an advertorial is shown as journalism, or a live blog's posts are not expected. */
import { describe, expect, it } from 'vitest';
import type { ArticleKind } from '../../src/article/article.ts';
import { KIND_SIGNS, kindOf } from '../../src/article/story-kind.ts';
import { elementOf } from './document-of.ts';

function kind(classes: string, inner: string, { path = '/2026/02/17/x-a1', around = '' } = {}): ArticleKind {
  const outer = elementOf(
    `<article y-use="x">${around}<article class="article ${classes}">${inner}</article></article>`,
  );
  const root = outer.querySelector('article');
  if (root === null) throw new Error('no story');
  return kindOf(root, outer, path);
}

describe('the kind of a story', () => {
  it.each<[ArticleKind, string, string, { path?: string; around?: string }]>([
    ['news', 'article--news', '<p>Text</p>', {}],
    ['news', 'article--ukraine_war', '', {}],
    ['opinion', 'article--opinion', '', {}],
    ['opinion', '', '<div class="byline byline--opinion"></div>', {}],
    ['opinion', '', '<div class="article__disclaimer"></div>', {}],
    [
      'opinion',
      '',
      '<header class="article__header"><span class="label label--opinion"></span></header>',
      {},
    ],
    ['gallery', '', '<div class="article__block article__gallery"></div>', {}],
    ['video', '', '', { around: '<figure class="videoheader"></figure>' }],
    ['video', '', '', { around: '<div class="gtm-section gtm-type" data-type="video"></div>' }],
    ['podcast', '', '', { around: '<div class="gtm-section gtm-type" data-type="podcast"></div>' }],
    ['podcast', '', '<div class="mb-3"><iframe></iframe></div>', {}],
    ['podcast', '', '<div class="mb-3"><audio></audio></div>', {}],
    ['live', '', '<div class="live-intro"></div>', {}],
    ['live', 'article--news', '<div class="live-posts"></div>', {}],
    ['archive', 'article--news', '', { path: '/archive/old-mill' }],
    ['advertorial', 'article--advertorial', '', {}],
    ['advertorial', 'article--sponsored', '', {}],
    [
      'advertorial',
      '',
      '<header class="article__header"><span class="label label--partner"></span></header>',
      {},
    ],
    ['advertorial', '', '', { path: '/plus/mills/old-mill' }],
    ['advertorial', '', '<div class="article__gallery"></div>', { path: '/plus/mills/old-mill' }],
  ])('%s: class %j, inside %j, %j', (expected, classes, inner, more) => {
    expect(kind(classes, inner, more)).toBe(expected);
  });

  it('is not that of a story linked in its text', () => {
    const related =
      '<aside class="article__related-article"><span class="label label--opinion label--partner">Opinion</span></aside>';
    expect(kind('article--news', related)).toBe('news');
  });

  it('is not that of a player in its text', () => {
    const player =
      '<div class="article__content"><div class="article__block"><iframe></iframe><audio></audio></div></div>';
    expect(kind('article--news', player)).toBe('news');
  });

  it.each(KIND_SIGNS)('$kind: $example', ({ kind: expected, example }) => {
    const around = elementOf(example);
    const root = around.querySelector('article');
    if (root === null) throw new Error('no story');
    expect(kindOf(root, around, around.getAttribute('data-path') ?? '/2026/02/17/x-a1')).toBe(expected);
  });

  it('has a sign for each kind but news', () => {
    expect(new Set(KIND_SIGNS.map((sign) => sign.kind)).size).toBe(KIND_SIGNS.length);
  });
});
