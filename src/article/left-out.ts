/**
 * What stands inside a story's element and is no part of the story: other stories, selling, machinery.
 * Recognised by class, tag or attribute; what has none of these is recognised by its words in `furniture-text.ts`.
 */

/** One reason to leave an element out with everything in it. */
export interface LeftOut {
  readonly by: 'class' | 'class-start' | 'tag' | 'attribute';
  readonly name: string;
  /** For attributes: the value; any value when absent. */
  readonly value?: string;
  /** An element that this row leaves out; its words must appear nowhere. */
  readonly example: string;
}

const CLASSES = [
  // Repeats the body's own words; counted again they would be a second claim.
  ['article__quote', '<blockquote class="article__quote ">said twice</blockquote>'],
  ['article__block--quote', '<div class="article__block--quote">said twice<cite>– Nobody</cite></div>'],
  // Other stories.
  ['article__related-article', '<aside class="article__related-article">another story</aside>'],
  ['article__block--article', '<div class="article__block--article">another story</div>'],
  ['article__link', '<div class="article__link">another story</div>'],
  ['article__block--link', '<div class="article__block--link">another story</div>'],
  ['article__tags', '<div class="article__tags">a tag</div>'],
  ['sidebar', '<aside class="sidebar">Most read</aside>'],
  ['sidebar__section', '<section class="sidebar__section">an advertisement</section>'],
  ['cluster', '<section class="cluster">Read more</section>'],
  // Words of third parties, rewritten by their scripts.
  ['article__embed', '<div class="article__embed">a post</div>'],
  ['article__block--embed', '<div class="article__block--embed">a post</div>'],
  ['telegram-post', '<div class="telegram-post">a post</div>'],
  ['videoheader', '<figure class="videoheader">a player</figure>'],
  // Selling and asking.
  ['article__newsletter', '<div class="article__newsletter">a letter</div>'],
  ['article__block--newsletter', '<div class="article__block--newsletter">a letter</div>'],
  ['adsbygoogle', '<ins class="adsbygoogle">an advertisement</ins>'],
  // Machinery.
  ['article__block--scrollama', '<div class="article__block--scrollama">steps</div>'],
  ['article__disclaimer', '<div class="article__disclaimer">not our view</div>'],
  ['label', '<span class="label article__label">Opinion</span>'],
  ['social', '<div class="social">Share</div>'],
  ['byline__social', '<div class="byline__social">Share</div>'],
  ['slider__nav', '<div class="slider__nav">next picture</div>'],
  ['live-loader', '<div class="live-loader">loading</div>'],
  ['next-article-loader', '<div class="next-article-loader">loading</div>'],
  ['live-post__date', '<time class="live-post__date timeago">3 hours ago</time>'],
] as const;

const CLASS_STARTS = [
  ['article-excerpt', '<div class="article-excerpt-default">another story</div>'],
  ['author-excerpt', '<div class="author-excerpt-small">who wrote it</div>'],
  ['advert', '<div class="advertisement">an advertisement</div>'],
  ['banner', '<div class="banner__inner">an advertisement</div>'],
  ['campaign__', '<div class="campaign__disclaimer">branded content</div>'],
  ['contribute-', '<div class="contribute-banner p-3">an appeal</div>'],
  ['newsletter', '<div class="newsletter__label">a letter</div>'],
  ['fb-', '<div class="fb-post">a post</div>'],
  ['instagram-', '<blockquote class="instagram-media">a post</blockquote>'],
  ['tiktok-', '<blockquote class="tiktok-embed">a post</blockquote>'],
  ['twitter-', '<blockquote class="twitter-tweet">a post</blockquote>'],
] as const;

const TAGS = [
  ['audio', '<audio>no sound</audio>'],
  ['button', '<button>press</button>'],
  ['canvas', '<canvas>no picture</canvas>'],
  ['dialog', '<dialog open>a question</dialog>'],
  ['embed', '<embed title="a film">'],
  ['form', '<form>Your name</form>'],
  ['iframe', '<iframe>no frames</iframe>'],
  ['nav', '<nav>pages</nav>'],
  ['noscript', '<noscript>no scripts</noscript>'],
  ['object', '<object>no film</object>'],
  ['script', '<script>let said = "so";</script>'],
  ['select', '<select><option>one</option></select>'],
  ['style', '<style>p { color: red }</style>'],
  ['svg', '<svg><text>a drawing</text></svg>'],
  ['template', '<template><p>not yet</p></template>'],
  ['textarea', '<textarea>your words</textarea>'],
  ['video', '<video>no film</video>'],
] as const;

/** Every reason to leave an element out. */
export const LEFT_OUT: readonly LeftOut[] = Object.freeze([
  ...CLASSES.map(([name, example]) => ({ by: 'class' as const, name, example })),
  ...CLASS_STARTS.map(([name, example]) => ({ by: 'class-start' as const, name, example })),
  ...TAGS.map(([name, example]) => ({ by: 'tag' as const, name, example })),
  { by: 'attribute', name: 'hidden', example: '<p hidden>later</p>' },
  { by: 'attribute', name: 'aria-hidden', value: 'true', example: '<p aria-hidden="true">for the eye</p>' },
  { by: 'attribute', name: 'y-name', value: 'banner', example: '<section y-name="banner">buy</section>' },
  { by: 'attribute', name: 'y-use', value: 'Embed', example: '<div y-use="Embed">a post</div>' },
  { by: 'attribute', name: 'y-use', value: 'Newsletter', example: '<div y-use="Newsletter">a letter</div>' },
  {
    by: 'attribute',
    name: 'y-use',
    value: 'Scrollama',
    example: '<section y-use="Scrollama">steps</section>',
  },
  { by: 'attribute', name: 'id', value: 'scrolly', example: '<section id="scrolly">steps</section>' },
]);

function named(by: LeftOut['by']): readonly string[] {
  return LEFT_OUT.filter((row) => row.by === by).map((row) => row.name);
}

const TAG_NAMES = new Set(named('tag'));
const CLASS_NAMES = new Set(named('class'));
const CLASS_BEGINNINGS = named('class-start');
const ATTRIBUTES = LEFT_OUT.filter((row) => row.by === 'attribute');
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
  for (const { name, value } of ATTRIBUTES) {
    const found = element.getAttribute(name);
    if (found !== null && (value === undefined || found === value)) return true;
  }
  return INLINE_HIDDEN.test(element.getAttribute('style') ?? '') || isCiteOfPullQuote(element);
}
