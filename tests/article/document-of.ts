/** Documents for tests that run without a browser. */
import { parseHTML } from 'linkedom';
import { findStories, type Story } from '../../src/article/find-stories.ts';
import { type ReadBlock, readBlocks } from '../../src/article/read-blocks.ts';

/** Where the pages of these tests were loaded from, unless they say otherwise. */
export const ORIGIN = 'https://www.themoscowtimes.com';

/** A document of this HTML, which may be a fragment. */
export function documentOf(html: string): Document {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!DOCTYPE html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** The element that this HTML describes. */
export function elementOf(html: string): Element {
  const element = documentOf(html).body.firstElementChild;
  if (element === null) throw new Error(`no element in ${html}`);
  return element;
}

/** The blocks of a body's HTML as a story holds it. */
export function bodyBlocks(html: string): readonly ReadBlock[] {
  return readBlocks(
    elementOf(`<article class="article"><div class="article__content">${html}</div></article>`),
  );
}

/** Blocks as `kind: text`, one line each: what a table of expectations can hold. */
export function lines(
  blocks: readonly { readonly kind: string; readonly text: string }[],
): readonly string[] {
  return blocks.map(({ kind, text }) => `${kind}: ${text}`);
}

/** The only story of a page. */
export function onlyStory(html: string, path: string): Story {
  const stories = findStories(documentOf(html), ORIGIN + path);
  const [story] = stories;
  if (story === undefined || stories.length > 1) throw new Error(`${stories.length} stories at ${path}`);
  return story;
}

/** The first text node below `root` that holds these words. */
export function textNode(root: Node, words: string): Text {
  const found = textNodes(root).find(({ data }) => data.includes(words));
  if (found === undefined) throw new Error(`no text node holds “${words}”`);
  return found;
}

/** All text nodes below `root`, in document order. */
export function textNodes(root: Node): readonly Text[] {
  return [...root.childNodes].flatMap((node) =>
    node.nodeType === 3 ? [node].filter((each): each is Text => each.nodeType === 3) : textNodes(node),
  );
}
