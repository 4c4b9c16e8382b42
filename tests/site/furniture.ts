/** What surrounds every story on the site: header, sidebar, cards of other stories, appeals. Its names belong to other stories. */
import { escapeHtml as e } from './escape.ts';
import type { Author } from './story.ts';

/** The bar at the top of each page, 48 px high and sticky. */
export const SITE_HEADER = '<header class="site-header"><nav>The Moscow Times</nav></header>';

/** "Most read" beside a story. */
export const SIDEBAR =
  '<div class="col-auto hidden-sm-down"><aside class="sidebar"><div class="tabs" y-use="Tabs"><h3 class="tab__header header--style-3">Most read</h3><div class="tabs__content"><h3>Viktor Bokovoi Says Something, Sergei Spiskov Denies It</h3></div></div></aside></div>';

/** One card of another story. */
export function excerpt(title: string): string {
  return `<div class="article-excerpt-default" data-url="/2022/01/10/card-a3" data-title="${e(title)}"><a class="article-excerpt-default__link" href="/2022/01/10/card-a3"><h3 class="article-excerpt-default__headline">${e(title)}</h3></a><div class="article-excerpt-default__teaser">Read what Luka Kartochkin said.</div></div>`;
}

/** "Read more" below a story. */
export const CLUSTER = `<div class="container"><section class="cluster"><div class="cluster__header"><h2 class="cluster__label header--style-3">Read more</h2></div><div class="row-flex">${['Boris Grozdov Told Reporters', 'Lidia Kartochkina Writes', 'Old Mill Burns', 'Two Goats Missing'].map(excerpt).join('')}</div></section></div>`;

/** The appeal for support below a story. */
export const APPEAL =
  '<div class="contribute-banner p-3 mb-3"><h4>… we have a small favor to ask.</h4><p>Our bookkeeper Pyotr Zhertvin would be glad of your coin.</p><a class="contribute-banner__button" href="/contribute">Continue</a></div>';

/** Buttons to share a story. */
export const SOCIAL =
  '<div class="social"><a class="social__icon" title="Share on Facebook">Share with Foma Delitov</a></div>';

/** An author's lines, printed twice as the site does for small and for wide windows. */
export function bios(authors: readonly Author[]): string {
  return authors
    .flatMap(({ name, bio }) => {
      if (bio === undefined) return [];
      const card = (size: string) =>
        `<div class="author-excerpt-${size}"><h3 class="author-excerpt-${size}__name">${e(name)}</h3><span class="author-excerpt-${size}__description">${e(bio)}</span></div>`;
      return [
        `<div class="hidden-sm-up"><a class="" href="/author/x" title="${e(name)}">${card('default')}</a></div><div class="hidden-xs">${card('small')}</div>`,
      ];
    })
    .join('\n');
}

/** "Read more about:" and the tags; nothing for a story without tags. */
export function tagsMarkup(tags: readonly string[]): string {
  if (tags.length === 0) return '';
  const links = tags.map(
    (tag) => `<a href="/tag/x" class="tag article__tags__tag" title="${e(tag)}">${e(tag)}</a>`,
  );
  return `<div class="article__tags">\nRead more about:\n${links.join(', ')}\n</div>`;
}
