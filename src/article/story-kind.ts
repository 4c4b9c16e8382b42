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
}

export const KIND_SIGNS: readonly KindSign[] = Object.freeze([
  // Paid for: by the template of campaigns, or by its label on a page of the usual template.
  {
    kind: 'advertorial',
    inside: '.article--advertorial, .article--sponsored, .article__header .label--partner',
    path: /^\/plus\//,
  },
  { kind: 'live', inside: '.live-posts, .live-intro' },
  { kind: 'gallery', inside: '.article__gallery' },
  { kind: 'video', around: '.videoheader, .gtm-type[data-type="video"]' },
  {
    kind: 'podcast',
    inside: 'article > .mb-3 > audio, article > .mb-3 > iframe',
    around: '.gtm-type[data-type="podcast"]',
  },
  { kind: 'archive', path: /^\/archive\// },
  {
    kind: 'opinion',
    inside: '.article--opinion, .byline--opinion, .article__header .label--opinion, .article__disclaimer',
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
