/** Where the stories of a document are, judged by several signs so that one changed class does not end the reading. */
import { isNoArticlePath, readAddress } from './address.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { ownAddresses } from './story-identity.ts';

/** A place in the document that may hold a story. */
export interface StoryPlace {
  readonly root: Element;
  /** The element that names the story's number and address; null where the page has none. */
  readonly container: Element | null;
  /** The head's metadata; null for every story but the first. */
  readonly metadata: Metadata | null;
}

const STORY = 'article.article';
const BODY = '.article__content, .live-posts, .live-intro, .article__block';
/** Another story drawn inside one, or the stage of a scrolling picture. */
const NOT_A_STORY = '#scrolly, [y-use="Scrollama"], .article__block--scrollama, .cluster, .sidebar';

/** So many of the five signs must be there. */
const SIGNS_NEEDED = 3;

/** Where the markup of today is missing, the element around a body takes its place. */
function rootsByBody(document: Document): readonly Element[] {
  return [...document.querySelectorAll('.article__content, .live-posts')].map(
    (body) => body.closest('article, .article-container') ?? body,
  );
}

/** In document order; a story inside a story is none, and a wrapper gives way to the stories in it. */
function candidates(document: Document): readonly Element[] {
  const stories = [...document.querySelectorAll(STORY)];
  const wrappers = rootsByBody(document).filter(
    (root) => !root.matches(STORY) && root.querySelector(STORY) === null,
  );
  const roots = [...new Set([...stories, ...wrappers])].sort(byPosition);
  const outermost: Element[] = [];
  for (const root of roots)
    if (outermost.at(-1)?.contains(root) !== true && root.closest(NOT_A_STORY) === null) outermost.push(root);
  return outermost;
}

/** `compareDocumentPosition` says so of a node that comes later. */
const FOLLOWING = 4;

function byPosition(one: Element, other: Element): number {
  return (one.compareDocumentPosition(other) & FOLLOWING) === 0 ? 1 : -1;
}

function containerOf(root: Element): Element | null {
  return root.closest('.article-container, [data-article-url]') ?? root.querySelector('.article-container');
}

function pageLeadsToArticle(metadata: Metadata | null, address: string): boolean {
  const leads = (href: string | null | undefined) => readAddress(href ?? 'none:', address)?.identity != null;
  return metadata !== null && (leads(metadata.canonical) || leads(address));
}

function isStory({ root, container, metadata }: StoryPlace, address: string): boolean {
  const own = ownAddresses({ root, container, address }).some(({ identity }) => identity !== null);
  const page = readAddress(address);
  if (!own && page !== null && page.path !== '' && isNoArticlePath(page.path)) return false;
  const signs = [
    root.matches(STORY),
    root.matches(BODY) || root.querySelector(BODY) !== null,
    root.querySelector('.article__header h1') !== null,
    own || container !== null,
    pageLeadsToArticle(metadata, address),
  ];
  return signs.filter((sign) => sign).length >= SIGNS_NEEDED;
}

/** The places of all stories, in document order. Empty on every page that is no article. */
export function storyPlaces(document: Document, address: string): readonly StoryPlace[] {
  const roots = candidates(document);
  let metadata = roots.length === 0 ? null : readMetadata(document);
  const places: StoryPlace[] = [];
  for (const root of roots) {
    const place = { root, container: containerOf(root), metadata };
    if (!isStory(place, address)) continue;
    places.push(place);
    metadata = null;
  }
  return places;
}
