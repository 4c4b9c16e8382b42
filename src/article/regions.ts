/**
 * What an element makes of the text in it: which kind of block it is, or that it is not read at all.
 * A story is read inside its known regions only; whatever the site adds between them stays out.
 */
import type { BlockKind } from '../engine/types.ts';
import { classesOf } from './left-out.ts';
import { isText } from './walk.ts';

/** `outside`: between the regions, text is not read; `header`: the same, and headings are title and subtitle. */
export type Region = BlockKind | 'outside' | 'header';

/** One class that opens a region. */
export interface RegionClass {
  readonly name: string;
  /** `whole`: the class itself; `ending`: any class that ends so. */
  readonly match: 'whole' | 'ending';
  readonly region: Region;
  /** An element of this class; "words" in it become a block of the region's kind, or none. */
  readonly example: string;
}

/** Classes that decide, whatever stands around them; the first that fits wins. */
export const REGION_CLASSES: readonly RegionClass[] = Object.freeze([
  row('article__header', 'header', '<div class="article__header "><span>words</span></div>'),
  row('byline', 'outside', '<div class="byline"><time>words</time></div>'),
  row('article__byline', 'outside', '<div class="article__byline">words</div>'),
  row('byline__author', 'byline', '<div class="byline__author">words</div>'),
  row('article__intro', 'paragraph', '<div class="article__intro">words</div>'),
  row('live-intro', 'paragraph', '<div class="live-intro">words</div>'),
  row('article__content', 'paragraph', '<div class="article__content">words</div>'),
  row('live-posts', 'paragraph', '<div class="live-posts">words</div>'),
  row('article__block', 'paragraph', '<div class="article__block">words</div>'),
  row(
    'gallery__item__aside__content__title',
    'caption',
    '<h6 class="gallery__item__aside__content__title">words</h6>',
  ),
  row('__caption', 'caption', '<span class="article__image__caption">words</span>', 'ending'),
  row('__credits', 'credit', '<span class="article__images__credits">words</span>', 'ending'),
]);

function row(
  name: string,
  region: Region,
  example: string,
  match: RegionClass['match'] = 'whole',
): RegionClass {
  return Object.freeze({ name, match, region, example });
}

/** Tags of an editor's text that decide the kind of what stands in them. */
const KIND_OF_TAG: Readonly<Record<string, BlockKind>> = Object.freeze({
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  blockquote: 'quote',
  li: 'list',
  caption: 'caption',
});

function regionOfClasses(element: Element): Region | null {
  const classes = classesOf(element);
  if (classes.length === 0) return null;
  const fits = ({ name, match }: RegionClass) =>
    match === 'whole' ? classes.includes(name) : classes.some((own) => own.endsWith(name));
  return REGION_CLASSES.find(fits)?.region ?? null;
}

/** A live post prints caption and credit as two bare spans: the second names the photographer. */
function isBareCredit(element: Element): boolean {
  const parent = element.parentElement;
  if (element.localName !== 'span' || parent?.localName !== 'figcaption') return false;
  const twoSpans = parent.children.length === 2 && parent.firstElementChild?.localName === 'span';
  return twoSpans && parent.lastElementChild === element && !holdsOwnText(parent);
}

function holdsOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => isText(node) && node.data.trim() !== '');
}

function regionOfHeading(tag: string, around: Region): Region | null {
  if (around === 'header') return tag === 'h1' ? 'title' : tag === 'h2' ? 'subtitle' : null;
  return around === 'outside' && tag === 'h1' ? 'title' : null;
}

/** The region that begins with `element` inside `around`; `around` itself when nothing changes. */
export function regionOf(element: Element, around: Region): Region {
  const byClass = regionOfClasses(element);
  if (byClass !== null) return byClass;
  const tag = element.localName;
  if (tag === 'figure') return 'outside';
  if (tag === 'figcaption') return 'caption';
  if (around === 'caption' && isBareCredit(element)) return 'credit';
  if (around === 'outside' || around === 'header') return regionOfHeading(tag, around) ?? around;
  return around === 'paragraph' || around === 'quote' || around === 'list'
    ? (KIND_OF_TAG[tag] ?? around)
    : around;
}
