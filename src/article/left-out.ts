/**
 * What stands inside a story's element and is no part of the story: other stories, selling, machinery.
 * Recognised by class, tag or attribute; what has none of these is recognised by its words in `furniture-text.ts`.
 */

/**
 * One reason to leave an element out with everything in it. A row is its own example: an element of this class, tag or
 * attribute; the tests build it from the row, so that no markup is shipped with the extension.
 */
export interface LeftOut {
  readonly by: 'class' | 'class-start' | 'tag' | 'attribute';
  readonly name: string;
  /** For attributes: the value; any value when absent. */
  readonly value?: string;
}

const CLASSES = [
  // Repeats the body's own words; counted again they would be a second claim.
  'article__quote article__block--quote',
  // Other stories.
  'article__related-article article__block--article article__link article__block--link article__tags',
  'sidebar sidebar__section cluster',
  // Words of third parties, rewritten by their scripts.
  'article__embed article__block--embed telegram-post videoheader',
  // Selling and asking.
  'article__newsletter article__block--newsletter adsbygoogle',
  // Machinery.
  'article__block--scrollama article__disclaimer label social byline__social slider__nav',
  'live-loader next-article-loader live-post__date',
];

const CLASS_STARTS = [
  // Other stories and who wrote this one.
  'article-excerpt author-excerpt',
  // Selling and asking.
  'advert banner campaign__ contribute- newsletter',
  // Words of third parties.
  'fb- instagram- tiktok- twitter-',
];

const TAGS = [
  'audio button canvas dialog form iframe nav noscript object script select style svg template textarea video',
];

const ATTRIBUTES: readonly (readonly [name: string, value?: string])[] = [
  ['hidden'],
  ['aria-hidden', 'true'],
  ['y-name', 'banner'],
  ['y-use', 'Embed'],
  ['y-use', 'Newsletter'],
  ['y-use', 'Scrollama'],
  ['id', 'scrolly'],
];

function rows(by: LeftOut['by'], names: readonly string[]): readonly LeftOut[] {
  return names.flatMap((line) => line.split(' ')).map((name) => Object.freeze({ by, name }));
}

/** Every reason to leave an element out. */
export const LEFT_OUT: readonly LeftOut[] = Object.freeze([
  ...rows('class', CLASSES),
  ...rows('class-start', CLASS_STARTS),
  ...rows('tag', TAGS),
  ...ATTRIBUTES.map(([name, value]) =>
    Object.freeze({ by: 'attribute' as const, name, ...(value === undefined ? {} : { value }) }),
  ),
]);

function named(by: LeftOut['by']): readonly string[] {
  return LEFT_OUT.filter((row) => row.by === by).map((row) => row.name);
}

const TAG_NAMES = new Set(named('tag'));
const CLASS_NAMES = new Set(named('class'));
const CLASS_BEGINNINGS = named('class-start');
const INLINE_HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** The classes of an element; the site's attributes carry trailing spaces and line breaks. */
export function classesOf(element: Element): readonly string[] {
  const value = element.getAttribute('class');
  return value === null ? [] : value.split(/\s+/).filter((name) => name !== '');
}

/** The line below a pull quote that says whose it is stands beside it, without a class. */
function isCiteOfPullQuote(element: Element): boolean {
  if (element.localName !== 'cite') return false;
  const before = element.previousElementSibling;
  return before !== null && classesOf(before).includes('article__quote');
}

/** Whether this element is no part of a story's text, with all that stands in it. */
export function isLeftOut(element: Element): boolean {
  if (TAG_NAMES.has(element.localName)) return true;
  if (!element.hasAttributes()) return isCiteOfPullQuote(element);
  for (const name of classesOf(element))
    if (CLASS_NAMES.has(name) || CLASS_BEGINNINGS.some((start) => name.startsWith(start))) return true;
  for (const [name, value] of ATTRIBUTES) {
    const found = element.getAttribute(name);
    if (found !== null && (value === undefined || found === value)) return true;
  }
  return INLINE_HIDDEN.test(element.getAttribute('style') ?? '') || isCiteOfPullQuote(element);
}
