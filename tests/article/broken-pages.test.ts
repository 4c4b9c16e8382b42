/** Wrong here: a page that lacks some part of its markup breaks the extension instead of giving what it has. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStories } from '../../src/article/find-stories.ts';
import { isMirror } from '../../src/article/mirror.ts';
import { watchedParts } from '../../src/article/watch.ts';
import { BROKEN_PAGES, BROKEN_STORY } from '../site/broken.ts';
import { FEATURE_PATH, GALLERY_PATH, LIVE_PATH, NEWS_PATH, PAGES } from '../site/pages.ts';
import { documentOf, lines, ORIGIN } from './document-of.ts';

const TITLE = 'title: A Roof Comes Down';
const SUBTITLE = 'subtitle: Nobody was in.';
const BYLINE = 'byline: By Ilse Brandvold';
const TEXT = [
  'paragraph: The roof of the ice hall in Verkhny Kut came down at night.',
  'paragraph: “It sighed first,” caretaker Nikodim Kryshin said.',
];
const ALL = [TITLE, SUBTITLE, BYLINE, ...TEXT];

/** What differs from a whole page; every page of `broken.ts` is here. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'no-byline': [TITLE, SUBTITLE, ...TEXT],
  'no-time': ALL,
  'no-container': ALL,
  'no-metadata': ALL,
  'no-container-no-metadata': ALL,
  'no-headline': [BYLINE, ...TEXT],
  'no-body': [TITLE, SUBTITLE, BYLINE],
  'empty-body': [TITLE, SUBTITLE, BYLINE],
  'empty-blocks': ALL,
  unclosed: ALL,
  'wrong-nesting': ALL,
  'other-article-class': ALL,
  'other-content-class': ALL,
  'bad-json': ALL,
  'bad-addresses': ALL,
  'strange-classes': ALL,
  twice: ALL,
};

describe('a page with', () => {
  it.each([...BROKEN_PAGES])('%s gives what it has', (name, { html }) => {
    const stories = findStories(documentOf(html), ORIGIN + BROKEN_STORY.path);
    expect(stories).toHaveLength(1);
    expect(lines(stories[0]?.article.blocks ?? [])).toEqual(EXPECTED[name]);
  });

  it.each([...BROKEN_PAGES])('%s still has its identity and title', (_, { html }) => {
    const [story] = findStories(documentOf(html), ORIGIN + BROKEN_STORY.path);
    expect(story?.article).toMatchObject({
      id: 'tmt:80090',
      url: ORIGIN + BROKEN_STORY.path,
      title: BROKEN_STORY.title,
    });
  });

  it('no headline takes the title that the page gives elsewhere', () => {
    const html = (BROKEN_PAGES.get('no-headline')?.html ?? '').replaceAll('data-article-title', 'data-x');
    const [story] = findStories(documentOf(html), ORIGIN + BROKEN_STORY.path);
    expect(story?.article.title).toBe(BROKEN_STORY.title);
  });

  it('no byline takes author and time from the head', () => {
    const html = BROKEN_PAGES.get('no-byline')?.html ?? '';
    const [story] = findStories(documentOf(html), ORIGIN + BROKEN_STORY.path);
    expect(story?.article).toMatchObject({ authors: ['Ilse Brandvold'], published: BROKEN_STORY.published });
  });

  it('neither byline nor head has neither author nor time', () => {
    const html = (BROKEN_PAGES.get('no-metadata')?.html ?? '').replace(
      /<div class="article__byline[\s\S]*?<\/time>/,
      '',
    );
    const [story] = findStories(documentOf(html), ORIGIN + BROKEN_STORY.path);
    expect(story?.article).toMatchObject({ authors: [], published: null, modified: null });
  });
});

describe('whatever is done to a page', () => {
  const SOURCES = [NEWS_PATH, FEATURE_PATH, GALLERY_PATH, LIVE_PATH].map(
    (path) => PAGES.get(path)?.html ?? '',
  );
  const body = (html: string) => html.slice(html.indexOf('<body'));

  it('cut off anywhere, nothing throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SOURCES), fc.double({ min: 0, max: 1, noNaN: true }), (html, share) => {
        const document = documentOf(html.slice(0, Math.floor(html.length * share)));
        findStories(document, ORIGIN + NEWS_PATH);
        watchedParts(document, ORIGIN + NEWS_PATH);
        isMirror(document);
      }),
      { numRuns: 60 },
    );
  });

  it('with any tag taken out, nothing throws and blocks stay clean', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SOURCES), fc.nat(400), (html, number) => {
        const tags = [...body(html).matchAll(/<\/?[a-z][^>]*>/g)];
        const tag = tags[number % tags.length];
        const without =
          tag === undefined
            ? html
            : body(html).slice(0, tag.index) + body(html).slice(tag.index + tag[0].length);
        for (const { article } of findStories(documentOf(without), ORIGIN + NEWS_PATH))
          for (const { text } of article.blocks) expect(text).toMatch(/^\S(?:.*\S)?$/s);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['', 'not an address', 'about:blank', 'file:///tmp/x.html', 'https://['])(
    'loaded from %j, nothing throws',
    (address) => {
      for (const html of SOURCES) expect(findStories(documentOf(html), address)).toHaveLength(1);
    },
  );

  it('an empty document gives nothing', () => {
    expect(findStories(documentOf(''), `${ORIGIN}/`)).toEqual([]);
  });
});
