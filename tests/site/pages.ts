/** The fixture site: every page by its path on https://www.themoscowtimes.com, as a test server serves it. */
import { articlePage, livePage, scrolledPage, sectionPage, storyMarkup } from './markup.ts';
import type { Page } from './page.ts';
import { EXAMPLE } from './stories/example.ts';
import { LIVE, LIVE_LATER, LIVE_POSTS } from './stories/live.ts';
import { NEWS, NEWS_EDITED } from './stories/news.ts';
import { SCROLL_FIRST, SCROLL_NEXT } from './stories/scroll.ts';

export const HOME_PATH = '/';
export const NEWS_PATH = NEWS.path;
/** The news story after its editors changed it; same story, another path so that both can be served. */
export const NEWS_EDITED_PATH = `/edited${NEWS.path}`;
/** The news story on a page that is dark by its own choice. */
export const NEWS_DARK_PATH = `/dark${NEWS.path}`;
/** The news story under a content security policy that allows nothing. */
export const NEWS_CSP_PATH = `/csp${NEWS.path}`;
export const EXAMPLE_PATH = EXAMPLE.path;
/** Scroll to its end and the page fetches `SCROLL_NEXT_FRAGMENT_PATH` and moves `location` to `SCROLL_NEXT_PATH`. */
export const SCROLL_PATH = SCROLL_FIRST.path;
export const SCROLL_NEXT_PATH = SCROLL_NEXT.path;
export const SCROLL_NEXT_FRAGMENT_PATH = `/all/${SCROLL_NEXT.number}`;
/** Two posts come 100 ms after load; a third on top when the page hears `window.dispatchEvent(new Event('fixture:post'))`. */
export const LIVE_PATH = LIVE.path;

const HOME_HEADLINES = [
  NEWS.title,
  EXAMPLE.title,
  'Gleb Pervopolosov Tells All',
  'Council Chairman Buys a Tree',
];

export const PAGES: ReadonlyMap<string, Page> = new Map([
  [HOME_PATH, sectionPage('Independent News From Russia', HOME_HEADLINES)],
  [NEWS_PATH, articlePage(NEWS)],
  [NEWS_EDITED_PATH, articlePage(NEWS_EDITED)],
  [NEWS_DARK_PATH, articlePage(NEWS, { dark: true })],
  [NEWS_CSP_PATH, articlePage(NEWS, { strictCsp: true })],
  [EXAMPLE_PATH, articlePage(EXAMPLE)],
  [SCROLL_PATH, articlePage(SCROLL_FIRST, { next: SCROLL_NEXT.number ?? 0 })],
  [SCROLL_NEXT_PATH, articlePage(SCROLL_NEXT)],
  [SCROLL_NEXT_FRAGMENT_PATH, { html: storyMarkup(SCROLL_NEXT) }],
  [`/scrolled${SCROLL_FIRST.path}`, scrolledPage([SCROLL_FIRST, SCROLL_NEXT])],
  [LIVE_PATH, livePage(LIVE, { first: LIVE_POSTS, later: LIVE_LATER })],
]);
