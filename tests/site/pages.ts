/** The fixture site: every page by its path on https://www.themoscowtimes.com, as a test server serves it. */
import { BROKEN_PAGES } from './broken.ts';
import {
  advertorialPage,
  articlePage,
  galleryPage,
  livePage,
  otherPage,
  scrolledPage,
  sectionPage,
  storyMarkup,
} from './markup.ts';
import type { Page } from './page.ts';
import { ADVERTORIAL } from './stories/advertorial.ts';
import { ARCHIVE } from './stories/archive.ts';
import { EXAMPLE } from './stories/example.ts';
import { FEATURE } from './stories/feature.ts';
import { HOSTILE } from './stories/hostile.ts';
import { LIVE, LIVE_LATER, LIVE_POSTS } from './stories/live.ts';
import { longStory } from './stories/long.ts';
import { NEWS, NEWS_EDITED } from './stories/news.ts';
import { OPINION } from './stories/opinion.ts';
import { GALLERY, GALLERY_PICTURES, PODCAST, VIDEO } from './stories/pictures.ts';
import { RUSSIAN } from './stories/russian.ts';
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

export const OPINION_PATH = OPINION.path;
export const FEATURE_PATH = FEATURE.path;
export const GALLERY_PATH = GALLERY.path;
export const VIDEO_PATH = VIDEO.path;
export const PODCAST_PATH = PODCAST.path;
export const ARCHIVE_PATH = ARCHIVE.path;
export const ADVERTORIAL_PATH = ADVERTORIAL.path;
/** A page of the Russian edition: its own addresses name ru.themoscowtimes.com, wherever it is served. */
export const RUSSIAN_PATH = RUSSIAN.path;
/** Names and words that carry markup; a page on which `window.bitten` appears has run some of it. */
export const HOSTILE_PATH = HOSTILE.path;
/** 5,000 paragraphs. */
export const LONG_PATH = '/2026/02/23/five-thousand-witnesses-a80070';
/** The paths under which the pages of `broken.ts` are served. */
export const BROKEN_PATHS: readonly string[] = [...BROKEN_PAGES.keys()].map((name) => `/broken/${name}`);
/** Pages that are no article. */
export const NO_ARTICLE_PATHS: readonly string[] = [
  '/',
  '/news',
  '/tag/zelenogorye',
  '/author/ilse-brandvold',
  '/search',
  '/all-about/rivers',
  '/page/about-us',
  '/event/ice-swimming',
];

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
  [OPINION_PATH, articlePage(OPINION)],
  [FEATURE_PATH, articlePage(FEATURE)],
  [GALLERY_PATH, galleryPage(GALLERY, GALLERY_PICTURES)],
  [VIDEO_PATH, articlePage(VIDEO, { player: 'video' })],
  [PODCAST_PATH, articlePage(PODCAST, { player: 'podcast' })],
  [ARCHIVE_PATH, articlePage(ARCHIVE, { archive: true })],
  [ADVERTORIAL_PATH, advertorialPage(ADVERTORIAL)],
  [RUSSIAN_PATH, articlePage(RUSSIAN, { language: 'ru' })],
  [HOSTILE_PATH, articlePage(HOSTILE)],
  [LONG_PATH, articlePage(longStory(5000))],
  ['/news', sectionPage('News', HOME_HEADLINES)],
  ['/tag/zelenogorye', sectionPage('Zelenogorye', HOME_HEADLINES)],
  ['/author/ilse-brandvold', sectionPage('Ilse Brandvold', HOME_HEADLINES)],
  ['/search', sectionPage('Search', HOME_HEADLINES)],
  [
    '/all-about/rivers',
    otherPage('dossier', 'All About Rivers', '<p>A river, said Klim Dosyev, is a road.</p>'),
  ],
  ['/page/about-us', otherPage('page', 'About Us', '<p>Our editor is Zinaida Redaktsina.</p>')],
  ['/event/ice-swimming', otherPage('event', 'Ice Swimming', '<p>Yefrem Ledov will be there.</p>')],
  ...[...BROKEN_PAGES].map(([name, page]): [string, Page] => [`/broken/${name}`, page]),
]);
