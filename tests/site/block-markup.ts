/** The site's markup for each kind of block in a story's body. */
import { escapeHtml as e } from './escape.ts';
import type { Picture, StoryBlock } from './story.ts';

/** A grey picture that needs no request. */
export const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='640' height='120'%3E%3Crect width='640' height='120' fill='%23888'/%3E%3C/svg%3E";

/** The advertisement that stands inside a story's second block; its name belongs to nobody in the story. */
export const BANNER =
  '<section class="sidebar__section" y-name="banner"><div class="banner"><div class="banner-inner">Advertisement: banker Gleb Reklamov said his loans are cheapest</div></div></section>';

function slide({ caption, credits }: Picture): string {
  return `<div class="slider__slide" y-name="slide"><a href="${PICTURE}" y-name="lightbox" title="${e(caption)}&nbsp;&nbsp;${e(credits)}"><div class="slider__slide-inner "><img src="${PICTURE}" /></div>
<figcaption class=""><span class="article__images__caption">${e(caption)}</span> <span class="article__images__credits">${e(credits)}</span></figcaption></a></div>`;
}

function inner(block: StoryBlock): string {
  switch (block.type) {
    case 'html':
      return block.html;
    case 'header':
      return `<h2>${e(block.text)}</h2>`;
    case 'quote':
      return `<blockquote class="article__quote">${e(block.text)}</blockquote>\n<cite>– ${e(block.cite)}</cite>`;
    case 'aside':
      return `<div class="article__aside">\n${block.html}\n</div>`;
    case 'article':
      return `<aside class="article__related-article"><span class="label related-article__label label--default">news</span><a data-id="in-article-block" class="related-article__inner" href="https://www.themoscowtimes.com/2022/01/10/x-a1" title="${e(block.title)}"><h3 class="related-article__title">${e(block.title)}</h3><span class="related-article__cta">Read more</span></a></aside>`;
    case 'link':
      return `<div class="article__link"><a href="https://www.themoscowtimes.com/2022/01/10/y-a2"><h3 class="article__link__title">${e(block.title)}</h3></a></div>`;
    case 'image':
      return `<figure class="article__image"><img src="${PICTURE}" alt="${e(block.caption)} ${e(block.credits)}" /><figcaption class=""><span class="article__image__caption">\n\t${e(block.caption)}\n</span><span class="article__image__credits">\n\t${e(block.credits)}\n</span></figcaption></figure>`;
    case 'images':
      return `<div class="article__images"><div class="slider slider--fixed-size" y-use="Slider">${block.pictures.map(slide).join('\n')}<div class="slider__nav" y-name="navigation"><a class="slider__previous"></a><a class="slider__next"></a></div></div></div>`;
    case 'embed':
      return `<div class="article__embed" y-use="Embed">${block.html}</div>`;
    case 'newsletter':
      return '<div class="article__newsletter"><h6 class="label newsletter__label">Sign up for our weekly newsletter</h6><div y-use="Newsletter"><input type="text" placeholder="Your email"><button class="button">Submit</button><div style="display:none">Thanks, says Zakhar Rassylkin!</div></div></div>';
    case 'scrollama':
      return `<section id="scrolly" y-use="Scrollama"><figure class="figure" y-name="figure">${e(block.text)}</figure><article class="article_1" y-name="article"><span class="step" data-step="1">${e(block.text)}</span></article></section>`;
  }
}

/** The blocks of a body, each in its wrapper; the second holds the advertisement. */
export function blocksMarkup(blocks: readonly StoryBlock[]): string {
  return blocks
    .map(
      (block, index) =>
        `<div data-id="article-block-type" class="article__block article__block--${block.type} article__block--column ">\n${inner(block)}\n${index === 1 ? BANNER : ''}</div>`,
    )
    .join('\n');
}
