/** Which kind of page a story came on. */
import type { ArticleKind } from './article.ts';

/** What a kind is known by; the first row that fits wins. */
export interface KindSign {
  readonly kind: ArticleKind;
  /** Anything of this in the story's element, or the element itself. */
  readonly inside?: string;
  /** Anything of this in the element around the story, where players and marks for advertisements stand. */
  readonly around?: string;
  /** The path of the story's address. */
  readonly path?: RegExp;
  /** A story of this kind in the element around it, which carries the address's path where that decides. */
  readonly example: string;
}

/** What tells the kinds apart, the surest signs first; a story that fits no row is `news`. */
export const KIND_SIGNS: readonly KindSign[] = Object.freeze([
  // Paid for: by the template of campaigns, or by its label on a page of the usual template.
  {
    kind: 'advertorial',
    inside: '.article--advertorial, .article--sponsored, .article__header .label--partner',
    path: /^\/plus\//,
    example: '<div><article class="article article--advertorial"></article></div>',
  },
  {
    kind: 'live',
    inside: '.live-posts, .live-intro',
    example: '<div><article class="article"><div class="live-posts"></div></article></div>',
  },
  {
    kind: 'gallery',
    inside: '.article__gallery',
    example: '<div><article class="article"><div class="article__gallery"></div></article></div>',
  },
  {
    kind: 'video',
    around: '.videoheader, .gtm-type[data-type="video"]',
    example: '<div><figure class="videoheader"></figure><article class="article"></article></div>',
  },
  {
    kind: 'podcast',
    inside: 'article > .mb-3 > audio, article > .mb-3 > iframe',
    around: '.gtm-type[data-type="podcast"]',
    example: '<div><article class="article"><div class="mb-3"><audio></audio></div></article></div>',
  },
  {
    kind: 'archive',
    path: /^\/archive\//,
    example: '<div data-path="/archive/old-mill"><article class="article"></article></div>',
  },
  {
    kind: 'opinion',
    inside: '.article--opinion, .byline--opinion, .article__header .label--opinion, .article__disclaimer',
    example: '<div><article class="article"><div class="byline byline--opinion"></div></article></div>',
  },
]);

/** The kind of the story in `root`, whose address has this path. */
export function kindOf(root: Element, around: Element, path: string): ArticleKind {
  const fits = (sign: KindSign) =>
    (sign.inside !== undefined && (root.matches(sign.inside) || root.querySelector(sign.inside) !== null)) ||
    (sign.around !== undefined && around.querySelector(sign.around) !== null) ||
    sign.path?.test(path) === true;
  return KIND_SIGNS.find(fits)?.kind ?? 'news';
}
