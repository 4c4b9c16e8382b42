/** Wrong here: a reader behind the block is not offered the marks, or a foreign site is taken for the paper. */
import { describe, expect, it } from 'vitest';
import { isMirror } from '../../src/article/mirror.ts';
import { GALLERY_PATH, LIVE_PATH, NEWS_PATH, NO_ARTICLE_PATHS, PAGES, RUSSIAN_PATH } from '../site/pages.ts';
import { documentOf } from './document-of.ts';

const BODY = '<div class="article__content " y-name="article-content"></div>';
const NAMED = '<meta property="og:site_name" content="The Moscow Times">';

function judge(head: string, body: string): boolean {
  return isMirror(documentOf(`<html><head>${head}</head><body>${body}</body></html>`));
}

describe('the paper’s fingerprint', () => {
  it.each([NEWS_PATH, RUSSIAN_PATH, GALLERY_PATH, LIVE_PATH])('is on %s', (path) => {
    expect(isMirror(documentOf(PAGES.get(path)?.html ?? ''))).toBe(true);
  });

  it.each(NO_ARTICLE_PATHS)('is not on %s, which has no text of a story', (path) => {
    expect(isMirror(documentOf(PAGES.get(path)?.html ?? ''))).toBe(false);
  });

  it.each([
    ['name and body', NAMED, BODY, true],
    [
      'publisher and body',
      '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"The Moscow Times"}}</script>',
      BODY,
      true,
    ],
    [
      'the Russian edition’s name',
      '<meta property="og:site_name" content="Русская служба The Moscow Times">',
      BODY,
      true,
    ],
    ['name alone', NAMED, '', false],
    ['body alone', '', BODY, false],
    ['another paper', '<meta property="og:site_name" content="The Steppe Courier">', BODY, false],
    ['a name within a word', '<meta property="og:site_name" content="Moscow Timeseries">', BODY, false],
    ['a body without the paper’s mark', NAMED, '<div class="article__content"></div>', false],
    [
      'a story about the paper',
      '<meta property="og:title" content="The Moscow Times is blocked">',
      BODY,
      false,
    ],
  ])('%s', (_, head, body, expected) => {
    expect(judge(head, body)).toBe(expected);
  });
});
