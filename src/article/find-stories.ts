/** The stories of a document: there may be none or several, they come and go, and each has an identity of its own. */
import type { Article } from './article.ts';
import { readByline } from './byline.ts';
import { cleanString } from './clean-text.ts';
import { withoutFurniture } from './furniture-text.ts';
import { type ReadBlock, readBlocks } from './read-blocks.ts';
import { identify } from './story-identity.ts';
import { kindOf } from './story-kind.ts';
import { type StoryPlace, storyPlaces } from './story-roots.ts';
import { type TextMap, textMapOf } from './text-map.ts';

/** One story as it stands in the document now. */
export interface Story {
  readonly article: Article;
  /** The element that holds the story. */
  readonly root: Element;
  /** Between `article.blocks` and the nodes of the page; right until the page changes the story's text. */
  readonly map: TextMap;
}

function titleOf(blocks: readonly ReadBlock[], { container, metadata }: StoryPlace): string {
  const printed = blocks.find(({ kind }) => kind === 'title')?.text;
  return printed ?? cleanString(container?.getAttribute('data-article-title') ?? metadata?.headline ?? '');
}

function readStory(place: StoryPlace, address: string): Story | null {
  const { root, container, metadata } = place;
  const blocks = withoutFurniture(readBlocks(root));
  const title = titleOf(blocks, place);
  const identity = identify({ ...place, address, title });
  if (identity === null) return null;
  const byline = readByline(root);
  const { id, site, url, path } = identity;
  const article: Article = {
    id,
    site,
    kind: kindOf(root, root.parentElement?.closest('article') ?? container ?? root, path),
    url,
    title,
    authors: byline.authors.length === 0 && metadata?.author != null ? [metadata.author] : byline.authors,
    published: byline.published ?? metadata?.published ?? null,
    modified: byline.modified ?? metadata?.modified ?? null,
    blocks: blocks.map(({ kind, text }) => ({ kind, text })),
  };
  return { article, root, map: textMapOf(blocks) };
}

/**
 * All stories of `document`, in document order; none on a page that is no article. `address` is the page's own, as it was
 * when the page was loaded: it names the first story where the story names itself nowhere. Of two elements that claim one
 * identity the first is taken. Missing and broken markup gives what can be given and never throws.
 */
export function findStories(document: Document, address: string): Story[] {
  const stories = new Map<string, Story>();
  for (const place of storyPlaces(document, address)) {
    const story = readStory(place, address);
    if (story !== null && !stories.has(story.article.id)) stories.set(story.article.id, story);
  }
  return [...stories.values()];
}
