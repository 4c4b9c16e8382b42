/** Where the stories of a document are, judged by several signs so that one changed class does not end the reading. */
import { isNoArticlePath, readAddress } from './address.ts';
import { isIn } from './document-order.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { baseOf, ownAddresses } from './story-identity.ts';

/** A place in the document that may hold a story. */
export interface StoryPlace {
  readonly root: Element;
  /** The element that names the story's number and address; null where the page has none. */
  readonly container: Element | null;
  /** The head's metadata; null for every story but the first. */
  readonly metadata: Metadata | null;
  /** What relative addresses on the page are meant against. */
  readonly base: string;
}

const STORY = 'article.article';
const BODY = '.article__content, .live-posts, .live-intro, .article__block';
/** Another story drawn inside one, or the stage of a scrolling picture. */
const NOT_A_STORY = '#scrolly, [y-use="Scrollama"], .article__block--scrollama, .cluster, .sidebar';

/** So many of the five signs must be there. */
const SIGNS_NEEDED = 3;

/** Where the story's class of today is missing, the element around a body takes its place. */
function rootOf(found: Element): Element {
  return found.matches(STORY) ? found : (found.closest(`${STORY}, article, .article-container`) ?? found);
}

/** In document order; a story inside a story is none, and a wrapper gives way to the stories in it. */
function candidates(document: Document): readonly Element[] {
  const found = [...document.querySelectorAll(`${STORY}, .article__content, .live-posts`)].map(rootOf);
  const outermost: Element[] = [];
  for (const root of new Set(found)) {
    const last = outermost.at(-1);
    if (last !== undefined && isIn(root, last)) continue;
    const isWrapper = !root.matches(STORY) && root.querySelector(STORY) !== null;
    if (!isWrapper && root.closest(NOT_A_STORY) === null) outermost.push(root);
  }
  return outermost;
}

function containerOf(root: Element): Element | null {
  return root.closest('.article-container, [data-article-url]') ?? root.querySelector('.article-container');
}

function pageLeadsToArticle(metadata: Metadata | null, address: string): boolean {
  const leads = (href: string | null | undefined) => readAddress(href ?? 'none:', address)?.identity != null;
  return metadata !== null && (leads(metadata.canonical) || leads(address));
}

function isStory({ root, container, metadata, base }: StoryPlace, address: string): boolean {
  const own = ownAddresses({ root, container, base }).some(({ identity }) => identity !== null);
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
  const base = baseOf(document, address);
  const places: StoryPlace[] = [];
  for (const root of roots) {
    const place = { root, container: containerOf(root), metadata, base };
    if (!isStory(place, address)) continue;
    places.push(place);
    metadata = null;
  }
  return places;
}
