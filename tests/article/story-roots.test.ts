/** Wrong here: a front page is treated as an article, or one changed class makes every article invisible. */
import { describe, expect, it } from 'vitest';
import { classesOf } from '../../src/article/left-out.ts';
import { storyPlaces } from '../../src/article/story-roots.ts';
import { NO_ARTICLE_PATHS, PAGES } from '../site/pages.ts';
import { documentOf, ORIGIN } from './document-of.ts';

const ADDRESS = `${ORIGIN}/2026/02/17/old-mill-a76003`;
const HEADER = '<header class="article__header"><h1>Old Mill</h1></header>';
const BODY = '<div class="article__content" y-name="article-content"><p>Text.</p></div>';

function container(inner: string, url = ADDRESS): string {
  return `<article y-use="article.IsIntersecting"><div class="container article-container" data-article-url="${url}">${inner}</div></article>`;
}

function roots(body: string, address = ADDRESS, head = ''): readonly string[] {
  const places = storyPlaces(documentOf(`<html><head>${head}</head><body>${body}</body></html>`), address);
  return places.map(({ root }) => `${root.localName}.${classesOf(root).join('.')}`);
}

describe('pages that are no article', () => {
  it.each(NO_ARTICLE_PATHS)('%s', (path) => {
    expect(storyPlaces(documentOf(PAGES.get(path)?.html ?? ''), ORIGIN + path)).toEqual([]);
  });

  it.each([
    ['an empty page', '', `${ORIGIN}/`],
    [
      'cards in articles of the story’s class',
      '<article class="article"><h3>Card</h3></article>'.repeat(3),
      `${ORIGIN}/news`,
    ],
    [
      'a page of the house in the story’s markup',
      `<article class="article">${HEADER}${BODY}</article>`,
      `${ORIGIN}/page/about`,
    ],
    ['a body alone', BODY, `${ORIGIN}/news`],
  ])('%s', (_, html, address) => {
    expect(roots(html, address)).toEqual([]);
  });
});

describe('a story is found', () => {
  it.each([
    [
      'in its markup',
      container(`<article class="article article--news">${HEADER}${BODY}</article>`),
      'article.article.article--news',
    ],
    [
      'with white space in its class',
      container(`<article class="\n article\t">${HEADER}${BODY}</article>`),
      'article.article',
    ],
    ['without a container', `<article class="article">${HEADER}${BODY}</article>`, 'article.article'],
    ['without a header', container(`<article class="article">${BODY}</article>`), 'article.article'],
    ['without a body', container(`<article class="article">${HEADER}</article>`), 'article.article'],
    [
      'in an article of another class',
      container(`<article class="story">${HEADER}${BODY}</article>`),
      'article.story',
    ],
    [
      'in its container alone',
      `<div class="article-container" data-article-url="${ADDRESS}">${HEADER}${BODY}</div>`,
      'div.article-container',
    ],
    [
      'as a live blog',
      `<article class="article">${HEADER}<div class="live-intro"></div><div class="live-posts"></div></article>`,
      'article.article',
    ],
  ])('%s', (_, html, root) => {
    expect(roots(html)).toEqual([root]);
  });

  it('under an address that says nothing, when its own markup says enough', () => {
    expect(
      roots(container(`<article class="article">${HEADER}${BODY}</article>`), 'http://127.0.0.1:8080/'),
    ).toHaveLength(1);
    expect(
      roots(`<article class="article">${HEADER}${BODY}</article>`, 'http://127.0.0.1:8080/'),
    ).toHaveLength(1);
  });
});

describe('several', () => {
  const story = (url: string, inner = '') =>
    container(`<article class="article">${HEADER}${BODY}${inner}</article>`, url);

  it('stand in document order, and the head describes the first', () => {
    const document = documentOf(
      `<html><head><link rel="canonical" href="${ADDRESS}"></head><body>${story(ADDRESS)}${story('/2026/02/18/b-a2')}${story('/2026/02/18/c-a3')}</body></html>`,
    );
    const places = storyPlaces(document, ADDRESS);
    expect(places.map(({ container: own }) => own?.getAttribute('data-article-url'))).toEqual([
      ADDRESS,
      '/2026/02/18/b-a2',
      '/2026/02/18/c-a3',
    ]);
    expect(places.map(({ metadata }) => metadata?.canonical ?? null)).toEqual([ADDRESS, null, null]);
  });

  it('the head describes the first that is a story', () => {
    const card = '<article class="article"><h3>Card</h3></article>';
    const document = documentOf(`<html><head></head><body>${card}${story(ADDRESS)}</body></html>`);
    expect(storyPlaces(document, `${ORIGIN}/`).map(({ metadata }) => metadata !== null)).toEqual([true]);
  });

  it.each([
    ['a story inside a story', `<article class="article">${HEADER}${BODY}</article>`],
    [
      'the stage of a scrolling picture',
      `<section id="scrolly"><article class="article">${HEADER}${BODY}</article></section>`,
    ],
  ])('%s is none', (_, inner) => {
    expect(roots(story(ADDRESS, inner))).toHaveLength(1);
  });

  it.each(['#scrolly', '.cluster', '.sidebar'])('what stands in %s alone is none', (selector) => {
    const attribute = selector.startsWith('#') ? `id="${selector.slice(1)}"` : `class="${selector.slice(1)}"`;
    expect(roots(`<section ${attribute}>${story(ADDRESS)}</section>`)).toEqual([]);
  });

  it('are all found among very many', () => {
    expect(storyPlaces(documentOf(story(ADDRESS).repeat(500)), ADDRESS)).toHaveLength(500);
  });
});
