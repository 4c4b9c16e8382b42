/** Wrong here: the page's clocks and advertisements make the extension read again and again, or a new post is not noticed. */
import { describe, expect, it } from 'vitest';
import { type Change, mayChangeText, storyRoots, watchedParts } from '../../src/article/watch.ts';
import { livePage, scrolledPage } from '../site/markup.ts';
import { NEWS_PATH, NO_ARTICLE_PATHS, PAGES } from '../site/pages.ts';
import { LIVE, LIVE_POSTS } from '../site/stories/live.ts';
import { SCROLL_FIRST, SCROLL_NEXT } from '../site/stories/scroll.ts';
import { documentOf, elementOf, ORIGIN, textNode } from './document-of.ts';

const NEWS = () => documentOf(PAGES.get(NEWS_PATH)?.html ?? '');

function part(document: Document, selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

/** What an observer would be told when these nodes come to `target`. */
function coming(target: Element, ...nodes: readonly Node[]): Change {
  const holder = target.ownerDocument.createElement('div');
  holder.append(...nodes);
  const addedNodes = holder.childNodes;
  const removedNodes = target.ownerDocument.createElement('div').childNodes;
  return { type: 'childList', target, addedNodes, removedNodes };
}

function going(target: Element, ...nodes: readonly Node[]): Change {
  const { addedNodes, removedNodes, ...rest } = coming(target, ...nodes);
  return { ...rest, addedNodes: removedNodes, removedNodes: addedNodes };
}

function rewritten(text: Text): Change {
  const none = text.ownerDocument.createElement('div').childNodes;
  return { type: 'characterData', target: text, addedNodes: none, removedNodes: none };
}

describe('what is watched', () => {
  it('are the stories with all below them, and only the children of what stands around', () => {
    const document = documentOf(scrolledPage([SCROLL_FIRST, SCROLL_NEXT]).html);
    const parts = watchedParts(document, ORIGIN + SCROLL_FIRST.path);
    const deep = parts.filter(({ options }) => options.subtree === true).map(({ node }) => node);
    expect(deep).toEqual(storyRoots(document, ORIGIN + SCROLL_FIRST.path));
    expect(deep).toHaveLength(2);
    const around = parts.filter(({ options }) => options.subtree !== true).map(({ node }) => node);
    expect(around).toContain(document.body);
    expect(around.every((node) => deep.some((root) => node !== root && node.contains(root)))).toBe(true);
    expect(new Set(around).size).toBe(around.length);
  });

  it.each(NO_ARTICLE_PATHS)('is nothing on %s', (path) => {
    expect(watchedParts(documentOf(PAGES.get(path)?.html ?? ''), ORIGIN + path)).toEqual([]);
  });
});

describe('a change that may change the text', () => {
  const BODY = '.article__content';

  it.each<[string, string, string]>([
    ['a paragraph in the body', BODY, '<p>New.</p>'],
    ['a word in a paragraph', `${BODY} p`, '<b>new</b>'],
    ['a translator’s element', `${BODY} p`, '<font>neu</font>'],
    [
      'a post of a live blog',
      BODY,
      '<div class="live-post"><div class="live-post__body"><p>New.</p></div></div>',
    ],
    [
      'a story beside the story',
      'body',
      '<article><div class="article-container"><article class="article">New.</article></div></article>',
    ],
    ['a headline', '.article__header h1', '<a>New</a>'],
    ['a caption', '.article__featured-image figcaption span', '<b>New</b>'],
  ])('%s', (_, target, html) => {
    const document = NEWS();
    expect(mayChangeText(coming(part(document, target), elementOf(html)))).toBe(true);
    expect(mayChangeText(going(part(document, target), elementOf(html)))).toBe(true);
  });

  it('bare text in a paragraph', () => {
    const document = NEWS();
    const text = document.createTextNode('new');
    expect(mayChangeText(coming(part(document, `${BODY} p`), text))).toBe(true);
  });

  it('other words in a text node', () => {
    expect(mayChangeText(rewritten(textNode(NEWS().body, 'Ostroverkhova')))).toBe(true);
  });

  it('a post put on top', () => {
    const document = documentOf(livePage(LIVE, { there: LIVE_POSTS }).html);
    const post = elementOf(
      '<div class="live-post live-post--new"><time class="live-post__date">now</time><div class="live-post__body"><div class="article__block">New.</div></div></div>',
    );
    expect(mayChangeText(coming(part(document, '.live-posts'), post))).toBe(true);
  });
});

describe('a change that does not', () => {
  it.each<[string, string, string]>([
    ['a clock of the byline', 'time.byline__datetime', '<b>3 hours ago</b>'],
    [
      'an advertisement in the body',
      '.article__content',
      '<section y-name="banner"><div class="banner">Buy</div></section>',
    ],
    ['what comes into an advertisement', '.banner-inner', '<p>Buy more</p>'],
    ['an embed that is drawn', '.article__embed', '<div><p>A post</p></div>'],
    ['a script', '.article__content', '<script>said()</script>'],
    ['a hidden element', '.article__content', '<div style="display:none">Later</div>'],
    ['an empty element', '.article__content', '<p> </p>'],
    ['something beside the stories', 'body', '<div class="cookie">We like cookies</div>'],
    ['a host of ours', 'body', '<div></div>'],
    ['other stories in the sidebar', '.sidebar', '<h3>New</h3>'],
    ['words between the regions', 'article.article', '<div class="share">Share</div>'],
  ])('%s', (_, target, html) => {
    const document = NEWS();
    expect(mayChangeText(coming(part(document, target), elementOf(html)))).toBe(false);
    expect(mayChangeText(going(part(document, target), elementOf(html)))).toBe(false);
  });

  it('white space in the body', () => {
    const document = NEWS();
    expect(mayChangeText(coming(part(document, '.article__content'), document.createTextNode(' \n')))).toBe(
      false,
    );
  });

  it('the clock’s own text', () => {
    expect(mayChangeText(rewritten(textNode(part(NEWS(), '.byline'), '2026')))).toBe(false);
  });

  it('an attribute', () => {
    const document = NEWS();
    const none = document.createElement('div').childNodes;
    const target = part(document, '.article__content');
    expect(mayChangeText({ type: 'attributes', target, addedNodes: none, removedNodes: none })).toBe(false);
  });

  it('text that has left the page', () => {
    const text = documentOf('').createTextNode('gone');
    expect(mayChangeText(rewritten(text))).toBe(false);
  });
});
