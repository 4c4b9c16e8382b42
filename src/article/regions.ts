/**
 * What an element makes of the text in it: which kind of block it is, or that it is not read at all.
 * A story is read inside its known regions only; whatever the site adds between them stays out.
 */
import type { BlockKind } from '../engine/types.ts';
import { classesOf } from './left-out.ts';
import { isText } from './walk.ts';

/** `outside`: between the regions, text is not read; `header`: the same, and headings are title and subtitle. */
export type Region = BlockKind | 'outside' | 'header';

/** One class that opens a region. A row is its own example: the tests build an element of the class from it. */
export interface RegionClass {
  readonly name: string;
  /** `whole`: the class itself; `ending`: any class that ends so. */
  readonly match: 'whole' | 'ending';
  readonly region: Region;
}

/** Classes that decide, whatever stands around them; the first that fits wins. */
export const REGION_CLASSES: readonly RegionClass[] = Object.freeze([
  ...rows('header', 'article__header'),
  ...rows('outside', 'byline article__byline'),
  ...rows('byline', 'byline__author'),
  ...rows('paragraph', 'article__intro live-intro article__content live-posts article__block'),
  ...rows('caption', 'gallery__item__aside__content__title'),
  ...rows('caption', '__caption', 'ending'),
  ...rows('credit', '__credits', 'ending'),
]);

function rows(region: Region, names: string, match: RegionClass['match'] = 'whole'): readonly RegionClass[] {
  return names.split(' ').map((name) => Object.freeze({ name, match, region }));
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
