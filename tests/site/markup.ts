/** Puts invented stories into the page markup of The Moscow Times: class names and nesting are the site's, every word is ours. */
import { blocksMarkup, PICTURE } from './block-markup.ts';
import { escapeHtml as e } from './escape.ts';
import { APPEAL, bios, CLUSTER, excerpt, SIDEBAR, SOCIAL, tagsMarkup } from './furniture.ts';
import { addressOf, type Language, type Page, page, storyMetadata } from './page.ts';
import { INFINITE_SCROLL, liveScript, TIMEAGO } from './page-scripts.ts';
import type { FixtureStory, LivePost, Picture } from './story.ts';

/** What a page may lack or have beside its story. */
export interface ArticleOptions {
  readonly language?: Language;
  readonly dark?: boolean;
  readonly strictCsp?: boolean;
  readonly withoutByline?: boolean;
  readonly withoutTime?: boolean;
  readonly withoutContainer?: boolean;
  readonly withoutMetadata?: boolean;
  /** Before the body: a video's figure, a podcast's player. */
  readonly player?: 'video' | 'podcast';
  /** Author names as plain text, as in the archive. */
  readonly archive?: boolean;
  /** Number of the story that infinite scroll fetches next. */
  readonly next?: number;
}

function names(story: FixtureStory, options: ArticleOptions): string {
  const tags = story.authors.map(({ name }) =>
    options.archive === true
      ? `<span class="byline__author__name">${e(name)}</span>`
      : `<a href="/author/x" class="byline__author__name" title="${e(name)}">${e(name)}</a>`,
  );
  const start = options.player === 'podcast' || tags.length === 0 ? '' : 'By ';
  return start + tags.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

function byline(story: FixtureStory, options: ArticleOptions): string {
  if (options.withoutByline === true) return '';
  const time = `${story.updated === undefined ? '' : 'Updated:'}
<time class="byline__datetime timeago" datetime="${story.updated ?? story.published}" y-use="Timeago">Feb. 17, 2026</time>`;
  return `<div class="article__byline byline ${story.section === 'opinion' ? 'byline--opinion' : ''} "><div class="row-flex"><div class="col"><div class="byline__details"><div class="byline__details__column"><div class="byline__author">${names(story, options)}</div>
${options.withoutTime === true ? '' : time}</div></div></div><div class="col-auto"><div class="byline__social">${SOCIAL}</div></div></div></div>`;
}

function header(story: FixtureStory, address: string): string {
  const label =
    story.section === 'opinion' ? '<span class="label article__label label--opinion">Opinion</span>' : '';
  return `<header class="article__header ">${label}<h1><a href="${address}">${e(story.title)}</a></h1><h2>${e(story.subtitle)}</h2></header>`;
}

function featured(picture: Picture | undefined): string {
  if (picture === undefined) return '';
  return `<figure class="article__featured-image featured-image"><img src="${PICTURE}"><figcaption class=""><span class="article__featured-image__caption featured-image__caption">\n\t${e(picture.caption)}\n</span><span class="article__featured-image__credits featured-image__credits">\n\t${e(picture.credits)}\n</span></figcaption></figure>`;
}

const PLAYERS = {
  video:
    '<figure class="videoheader" y-use="Youtube" data-video="x"><div class="videoplayer__aspect"></div><div class="videoplayer" y-name="player"></div></figure>',
  podcast: '<div class="mb-3"><audio controls></audio></div>',
} as const;

/** A story with everything that belongs to it: what infinite scroll fetches, and the heart of an article's page. */
export function storyMarkup(story: FixtureStory, options: ArticleOptions = {}): string {
  const address = addressOf(story, options.language);
  const opening =
    options.withoutContainer === true
      ? '<div class="container">'
      : `<div class="container article-container" id="article-id-${story.number ?? ''}" data-page-id="${story.number ?? ''}" data-next-id="" data-article-url="${address}" data-article-title="${e(story.title)}">`;
  return `${opening}
${options.player === 'video' ? PLAYERS.video : ''}<div class="row-flex gutter-2"><div class="col">
<article class="article article--${story.section}">
${header(story, address)}
${byline(story, options)}
${story.intro === undefined ? '' : `<div class="article__intro">${story.intro}</div>`}
${options.player === 'podcast' ? PLAYERS.podcast : ''}
${featured(story.picture)}
<div class="article__content-container"><div class="article__content" y-name="article-content">
${blocksMarkup(story.body)}
</div>
${story.section === 'opinion' ? '<div class="article__disclaimer">Opinions are their authors’ own, says Rodion Ogovorkin.</div>' : ''}
${bios(story.authors)}
<div class="article__bottom"></div>
${tagsMarkup(story.tags ?? [])}
${APPEAL}
${SOCIAL}
</div></article></div>
${SIDEBAR}</div></div>
${CLUSTER}`;
}

function nextLoader(next: number): string {
  return `<div class="container next-article-loader" id="load-next-article" y-use="article.InfiniteScroll" data-id="${next}" data-url="/all/{{id}}"><span>…</span></div>${INFINITE_SCROLL}`;
}

/** The page of an article: news, opinion, feature, video, podcast, archive. */
export function articlePage(story: FixtureStory, options: ArticleOptions = {}): Page {
  const loader = options.next === undefined ? '' : nextLoader(options.next);
  return page({
    ...options,
    title: story.title,
    metadata: options.withoutMetadata === true ? '' : storyMetadata(story, options.language),
    bodyClass: options.player === 'video' ? 'article-item article-item--full-header' : 'article-item',
    main: `<article y-use="article.IsIntersecting">\n${storyMarkup(story, options)}\n</article>\n${loader}${TIMEAGO}`,
  });
}

/** What infinite scroll has put below the first story, all in one document, as after reading on. */
export function scrolledPage(stories: readonly FixtureStory[]): Page {
  const [first] = stories;
  if (first === undefined) throw new Error('a page needs a story');
  const articles = stories.map(
    (story) => `<article y-use="article.IsIntersecting">\n${storyMarkup(story)}\n</article>`,
  );
  return page({ title: first.title, metadata: storyMetadata(first), main: articles.join('\n') });
}

function galleryItem(story: FixtureStory, { title, caption, credits }: Picture): string {
  const at = `gallery__item__aside__content`;
  return `<div class="article__gallery__item" data-article-url="${addressOf(story)}" data-article-title="${e(story.title)}"><img src="${PICTURE}" /><div class="gallery__item__aside"><div class="${at}"><h6 class="${at}__title">${e(title ?? '')}</h6><div class="${at}__caption">\n\t${e(caption)}\n</div><div class="${at}__credits">\n\t${e(credits)}\n</div></div></div></div>`;
}

/** A gallery: two contents, header and byline inside the first. */
export function galleryPage(story: FixtureStory, pictures: readonly Picture[]): Page {
  const address = addressOf(story);
  const main = `<article y-use="article.IsIntersecting"><div class="container article-container" id="article-id-${story.number}" data-page-id="${story.number}" data-next-id="" data-article-url="${address}" data-article-title="${e(story.title)}"><article class="article"><div class="article__content-container"><div class="article__content">
<header class="article__header"><h1>${e(story.title)}</h1><h2>${e(story.subtitle)}</h2></header>
${byline(story, {}).replaceAll('byline__author__name', 'article__author__name')}
${story.intro === undefined ? '' : `<div class="article__intro">${story.intro}</div>`}
<div class="article__block article__block--full article__gallery">
${pictures.map((picture) => galleryItem(story, picture)).join('\n')}
</div></div>
<div class="article__content">
${blocksMarkup(story.body)}
</div>
${tagsMarkup(story.tags ?? [])}
${SOCIAL}
</div></article></div>
${CLUSTER}</article>`;
  return page({
    title: story.title,
    metadata: storyMetadata(story),
    bodyClass: 'article-item article-item--full-header',
    main,
  });
}

const LIVE_TEMPLATES = `<script type="text/html" y-name="post"><div class="live-post" id="live-post-{{time}}"><time class="live-post__date timeago" datetime="{{time}}">{{time | time}}</time><div class="live-post__body" y-name="body"></div></div></script>
<script type="text/html" y-name="block-html"><div class="article__block article__block--html live-block"></div></script>
<script type="text/html" y-name="block-image"><div class="article__block article__block--image live-block"><figure class="article__image"><img src="{{ src }}" /></figure><figcaption><span>{{ caption }}</span><span>{{ credits }}</span></figcaption></div></script>`;

function livePost({ time, html, picture }: LivePost): string {
  const image =
    picture === undefined
      ? ''
      : `<div class="article__block article__block--image live-block"><figure class="article__image"><img src="${PICTURE}" /></figure><figcaption><span>${e(picture.caption)}</span> <span>${e(picture.credits)}</span></figcaption></div>`;
  return `<div class="live-post" id="live-post-${time}"><time class="live-post__date timeago">Feb. 21, 2026 - 9:00 AM</time><div class="live-post__body" y-name="body"><div class="article__block article__block--html live-block">${html}</div>${image}</div></div>`;
}

/** The posts of a live blog: `there` stand in the page; `first` and `later` are brought by its script. */
export interface LiveOptions {
  readonly there?: readonly LivePost[];
  readonly first?: readonly LivePost[];
  readonly later?: LivePost;
}

/** A live blog: no content of its own, a summary and posts. Its container carries no address, as on the site. */
export function livePage(story: FixtureStory, { there = [], first = [], later }: LiveOptions): Page {
  const main = `<div class="container article-container"><div class="row-flex gutter-2"><div class="col"><article class="article article--${story.section}">
<header class="article__header "><h1>${e(story.title)}</h1><h2>${e(story.subtitle)}</h2></header>
<div class="live-intro">${story.intro ?? ''}</div>
<div class="article__byline byline byline--style-2"><div class="byline__social">${SOCIAL}</div></div>
<div class="live-posts" y-name="article-content" y-use="Live" data-url="/live/${story.number}/{{from}}">
${LIVE_TEMPLATES}
${there.map(livePost).join('\n')}</div>
<div id="load-next" class="live-loader"></div>
${bios(story.authors)}
${tagsMarkup(story.tags ?? [])}
</article></div>${SIDEBAR}</div></div>
${CLUSTER}
${later === undefined ? '' : liveScript(first, later)}${TIMEAGO}`;
  return page({ title: story.title, metadata: storyMetadata(story), main });
}

/** An advertorial: branded, with its picture above the header and no container of its own. */
export function advertorialPage(story: FixtureStory): Page {
  const main = `<div class="container"><div class="row-flex gutter-2"><div class="col">
<div class="campaign__header"><div class="campaign__disclaimer"><strong>Branded content.</strong><br/>Paid for by Makar Kampanin.</div></div>
<article class="article article--advertorial">
${featured(story.picture)}
<header class="article__header "><h1>${e(story.title)}</h1><h2>${e(story.subtitle)}</h2></header>
<div class="article__byline byline byline--advertorial"><div class="byline__author">Brought to you by <a class="byline__author__name" href="/plus/x">${e(story.authors[0]?.name ?? '')}</a></div>
<time class="byline__datetime timeago" datetime="${story.published}">Feb. 1, 2026</time></div>
<div class="article__content-container"><div class="article__content" y-name="article-content">
${blocksMarkup(story.body)}
</div><div class="article__bottom"></div></div></article></div>
<div class="col-auto"><aside class="sidebar"><h3 class="header--style-3 mb-2">More from: Makar Kampanin</h3></aside></div></div></div>`;
  return page({ title: story.title, metadata: storyMetadata(story), main });
}

/** A page that is no article: home, section, tag, author, search: cards only. */
export function sectionPage(title: string, headlines: readonly string[]): Page {
  const main = `<div class="container excerpts"><h1>${e(title)}</h1>\n${headlines.map(excerpt).join('\n')}</div>`;
  return page({ title, main, bodyClass: 'section-item' });
}

/** A dossier, a page of the house or an event: an `article` of another name. */
export function otherPage(kind: 'dossier' | 'page' | 'event', title: string, html: string): Page {
  const main = `<div class="container excerpts"><article class="${kind}"><header class="${kind}__header "><h1>${e(title)}</h1><h2></h2></header><div class="${kind}__content">${html}</div></article></div>`;
  return page({ title, main, bodyClass: `${kind}-item` });
}
