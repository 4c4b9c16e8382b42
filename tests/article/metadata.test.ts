/** Wrong here: a story gets no date or a mirror is not known, because one of several broken scripts was believed. */
import { describe, expect, it } from 'vitest';
import { type Metadata, readMetadata } from '../../src/article/metadata.ts';
import { NEWS_PATH, PAGES } from '../site/pages.ts';
import { NEWS } from '../site/stories/news.ts';
import { documentOf, ORIGIN } from './document-of.ts';

const NOTHING: Metadata = {
  canonical: null,
  siteName: null,
  publisher: null,
  headline: null,
  author: null,
  published: null,
  modified: null,
};

function read(head: string): Metadata {
  return readMetadata(documentOf(`<html><head>${head}</head><body></body></html>`));
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

it('reads the head of a real page', () => {
  expect(readMetadata(documentOf(PAGES.get(NEWS_PATH)?.html ?? ''))).toEqual({
    canonical: ORIGIN + NEWS.path,
    siteName: 'The Moscow Times',
    publisher: 'The Moscow Times',
    headline: NEWS.title,
    author: 'Hanna Verbruggen',
    published: NEWS.published,
    modified: NEWS.published,
  });
});

describe('says nothing where nothing is said', () => {
  it.each([
    ['no head', ''],
    [
      'empty contents',
      '<link rel="canonical" href=""><meta property="og:url" content=" "><meta property="og:site_name">',
    ],
    ['broken JSON', jsonLd('{"@type":"NewsArticle","headline":"A",}')],
    ['an empty script', jsonLd('')],
    ['JSON that is no object', jsonLd(['text', 1, null, true])],
    ['null', jsonLd('null')],
    ['another type', jsonLd({ '@type': 'BreadcrumbList', headline: 'A' })],
    [
      'fields of other types',
      jsonLd({ '@type': 'NewsArticle', headline: 1, author: 2, datePublished: {}, url: [] }),
    ],
  ])('%s', (_, head) => {
    expect(read(head)).toEqual(NOTHING);
  });
});

describe('reads what is there beside what is broken', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'A',
    datePublished: '2026-02-17',
    author: { name: 'Ilse' },
  };

  it.each([
    ['beside broken JSON', jsonLd('{,}') + jsonLd(article)],
    ['in a list', jsonLd([{ '@type': 'WebSite' }, article])],
    ['in a graph', jsonLd({ '@graph': [{ '@type': 'WebSite' }, article] })],
    ['of several types', jsonLd({ ...article, '@type': ['Thing', 'ReportageNewsArticle'] })],
    ['of several authors', jsonLd({ ...article, author: [{ name: 'Ilse' }, { name: 'Mikko' }] })],
    ['with the author’s bare name', jsonLd({ ...article, author: 'Ilse' })],
  ])('%s', (_, head) => {
    expect(read(head)).toMatchObject({ headline: 'A', published: '2026-02-17', author: 'Ilse' });
  });

  it.each([
    [
      'the canonical link first',
      '<link rel="canonical" href="/a"><meta property="og:url" content="/b">',
      '/a',
    ],
    [
      'then the shared address',
      `<meta property="og:url" content="/b">${jsonLd({ '@type': 'NewsArticle', url: '/c' })}`,
      '/b',
    ],
    ['then the article’s own', jsonLd({ '@type': 'NewsArticle', url: '/c' }), '/c'],
  ])('%s', (_, head, canonical) => {
    expect(read(head).canonical).toBe(canonical);
  });

  it('takes names of metadata from either attribute', () => {
    expect(read('<meta name="article:published_time" content="2026-02-17">').published).toBe('2026-02-17');
  });

  it('takes the article’s headline before the shared title, which may differ', () => {
    expect(read(`<meta property="og:title" content="B">${jsonLd(article)}`).headline).toBe('A');
    expect(read('<meta property="og:title" content="B">').headline).toBe('B');
  });
});
