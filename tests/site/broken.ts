/** Pages whose markup lacks parts or is wrong: what is there must be read, and nothing may throw. */
import { articlePage, storyMarkup } from './markup.ts';
import { type Page, page } from './page.ts';
import type { FixtureStory } from './story.ts';

/** The words that every broken page still has, unless its name says that they are gone. */
export const BROKEN_STORY: FixtureStory = {
  number: 80090,
  path: '/2026/02/24/a-roof-comes-down-a80090',
  section: 'news',
  title: 'A Roof Comes Down',
  subtitle: 'Nobody was in.',
  authors: [{ name: 'Ilse Brandvold' }],
  published: '2026-02-24T10:00:00+03:00',
  body: [
    {
      type: 'html',
      html: '<p>The roof of the ice hall in Verkhny Kut came down at night.</p><p>“It sighed first,” caretaker Nikodim Kryshin said.</p>',
    },
  ],
};

function changed(from: string | RegExp, to: string): Page {
  const { html } = articlePage(BROKEN_STORY);
  const broken = html.replaceAll(from, to);
  if (broken === html) throw new Error(`the markup no longer has what this page breaks: ${from}`);
  return { html: broken };
}

/** What is broken, and the page. */
export const BROKEN_PAGES: ReadonlyMap<string, Page> = new Map<string, Page>([
  ['no-byline', articlePage(BROKEN_STORY, { withoutByline: true })],
  ['no-time', articlePage(BROKEN_STORY, { withoutTime: true })],
  ['no-container', articlePage(BROKEN_STORY, { withoutContainer: true })],
  ['no-metadata', articlePage(BROKEN_STORY, { withoutMetadata: true })],
  ['no-container-no-metadata', articlePage(BROKEN_STORY, { withoutContainer: true, withoutMetadata: true })],
  ['no-headline', changed(/<header class="article__header[\s\S]*?<\/header>/g, '')],
  ['no-body', changed(/<div class="article__content" [\s\S]*?(?=<div class="article__bottom">)/g, '')],
  ['empty-body', articlePage({ ...BROKEN_STORY, body: [] })],
  [
    'empty-blocks',
    articlePage({
      ...BROKEN_STORY,
      body: [
        ...BROKEN_STORY.body,
        { type: 'html', html: '<p> </p>&nbsp;<div></div>' },
        { type: 'header', text: '' },
      ],
    }),
  ],
  ['unclosed', changed(/<\/(?:p|article|section)>/g, '')],
  ['wrong-nesting', changed('<p>The roof', '<p><strong><a><p>The roof')],
  ['other-article-class', changed('class="article article--news"', 'class="story"')],
  ['other-content-class', changed('article__content"', 'article__text"')],
  ['bad-json', changed('{"@context":"http://schema.org/"', '{"@context":"http://schema.org/",,')],
  ['bad-addresses', changed('https://www.themoscowtimes.com/2026', 'https://[not an address/2026')],
  ['strange-classes', changed('class="article article--news"', 'class="\n  article\t article--news  "')],
  ['twice', page({ title: 'Twice', main: storyMarkup(BROKEN_STORY) + storyMarkup(BROKEN_STORY) })],
]);
