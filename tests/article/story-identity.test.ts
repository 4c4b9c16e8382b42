/** Wrong here: notes on one story appear on another, or are gone when the reader comes back. */
import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../src/article/metadata.ts';
import { baseOf, identify, ownAddresses } from '../../src/article/story-identity.ts';
import { documentOf, ORIGIN } from './document-of.ts';

interface Signs {
  readonly container?: string;
  readonly head?: string;
  readonly headline?: string;
  readonly canonical?: string | null;
  readonly address?: string;
  readonly language?: string;
  readonly title?: string;
}

const STORY = '/2026/02/17/old-mill-a76003';
const OTHER = '/2026/02/18/new-mill-a76009';

/** `canonical: undefined` is a story that the head does not describe. */
function signsOf({
  container,
  head = '',
  headline = '',
  canonical,
  address = ORIGIN + STORY,
  language = 'en',
  title = 'Old Mill',
}: Signs) {
  const inner = `<article class="article"><header class="article__header"><h1>${headline}</h1></header></article>`;
  const document = documentOf(
    `<html lang="${language}"><head>${head}</head><body>${container === undefined ? inner : `<div class="article-container" ${container}>${inner}</div>`}</body></html>`,
  );
  const root = document.querySelector('article');
  if (root === null) throw new Error('no story');
  const metadata: Metadata | null =
    canonical === undefined
      ? null
      : {
          canonical,
          siteName: null,
          publisher: null,
          headline: null,
          author: null,
          published: null,
          modified: null,
        };
  return {
    root,
    container: root.closest('.article-container'),
    metadata,
    base: baseOf(document, address),
    address,
    title,
  };
}

function identity(signs: Signs): string {
  const found = identify(signsOf(signs));
  return found === null ? 'none' : `${found.id} ${found.url}`;
}

const FIRST = { canonical: null };

describe('the identity of a story', () => {
  it.each<[string, Signs, string]>([
    [
      'its container’s address',
      { container: `data-article-url="${ORIGIN}${STORY}"`, address: ORIGIN + OTHER },
      `tmt:76003 ${ORIGIN}${STORY}`,
    ],
    [
      'before the canonical one',
      { container: `data-article-url="${ORIGIN}${STORY}"`, canonical: ORIGIN + OTHER },
      `tmt:76003 ${ORIGIN}${STORY}`,
    ],
    [
      'relative to the page',
      { container: `data-article-url="${STORY}"`, address: `${ORIGIN}/x` },
      `tmt:76003 ${ORIGIN}${STORY}`,
    ],
    [
      'relative to the page’s base',
      { container: `data-article-url="${STORY}"`, head: '<base href="https://ru.themoscowtimes.com/">' },
      `tmt-ru:76003 https://ru.themoscowtimes.com${STORY}`,
    ],
    [
      'with white space',
      { container: `data-article-url=" ${ORIGIN}${STORY}\n"` },
      `tmt:76003 ${ORIGIN}${STORY}`,
    ],
    [
      'without query and fragment',
      { container: `data-article-url="${ORIGIN}${STORY}?utm_source=x#y"` },
      `tmt:76003 ${ORIGIN}${STORY}`,
    ],
    [
      'the headline’s link',
      { headline: `<a href="${STORY}">Old Mill</a>`, address: ORIGIN + OTHER },
      `tmt:76003 ${ORIGIN}${STORY}`,
    ],
    [
      'the canonical address',
      { canonical: ORIGIN + STORY, address: `${ORIGIN}/x` },
      `tmt:76003 ${ORIGIN}${STORY}`,
    ],
    [
      'the page’s own address',
      { ...FIRST, address: `${ORIGIN}${STORY}/pdf?amp=1` },
      `tmt:76003 ${ORIGIN}${STORY}`,
    ],
    [
      'the container’s number where no address has one',
      { ...FIRST, container: 'id="article-id-76003"', address: `${ORIGIN}/` },
      `tmt:76003 ${ORIGIN}/`,
    ],
    [
      'the page’s number',
      { ...FIRST, container: 'data-page-id="76003"', address: `${ORIGIN}/` },
      `tmt:76003 ${ORIGIN}/`,
    ],
    [
      'a slug where the address has no number',
      { container: `data-page-id="5" data-article-url="${ORIGIN}/archive/old-mill"` },
      `tmt:old-mill ${ORIGIN}/archive/old-mill`,
    ],
    [
      'the last part of an unknown form',
      { ...FIRST, address: `${ORIGIN}/live/old-mill` },
      `tmt:old-mill ${ORIGIN}/live/old-mill`,
    ],
    [
      'the title as a last means',
      { ...FIRST, address: 'http://127.0.0.1:8080/', title: 'The “Old” Mill, Сгорела' },
      'tmt:the-old-mill-сгорела http://127.0.0.1:8080/',
    ],
  ])('%s', (_, signs, expected) => {
    expect(identity(signs)).toBe(expected);
  });

  it.each<[string, Signs]>([
    ['a later story without an address of its own', { container: 'data-page-id="5"' }],
    ['a later story without a container', {}],
    ['a page of no name at all', { ...FIRST, address: `${ORIGIN}/`, title: '…' }],
    ['an address that is none', { container: 'data-article-url="https://["' }],
  ])('is none for %s', (_, signs) => {
    expect(identity(signs)).toBe('none');
  });

  it.each<[string, Signs, string]>([
    [
      'of a mirror is decided by the canonical address',
      {
        container: `data-article-url="https://m.example${STORY}"`,
        canonical: `https://www.moscowtimes.ru${STORY}`,
        address: `https://m.example${STORY}`,
      },
      'tmt-ru',
    ],
    [
      'of a mirror is decided by the page’s language',
      {
        container: `data-article-url="https://m.example${STORY}"`,
        address: `https://m.example${STORY}`,
        language: 'ru',
      },
      'tmt-ru',
    ],
    [
      'of an English mirror',
      { container: `data-article-url="https://m.example${STORY}"`, address: `https://m.example${STORY}` },
      'tmt',
    ],
    [
      'of the Russian host does not hang on the language',
      { ...FIRST, address: `https://moscowtimes.ru${STORY}` },
      'tmt-ru',
    ],
    [
      'is that of the story, not of the page',
      { container: `data-article-url="https://ru.themoscowtimes.com${STORY}"`, address: ORIGIN + OTHER },
      'tmt-ru',
    ],
  ])('the edition %s', (_, signs, site) => {
    expect(identify(signsOf(signs))?.site).toBe(site);
  });
});

it('own addresses are those of container and headline, in this order', () => {
  const signs = signsOf({ container: `data-article-url="${STORY}"`, headline: `<a href="${OTHER}">x</a>` });
  expect(ownAddresses(signs).map(({ identity }) => identity)).toEqual(['76003', '76009']);
});
