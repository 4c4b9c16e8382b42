/** What the fixture pages look like: a plain newspaper, so that screenshots show marks in their usual surroundings. */

/** The pages' one stylesheet. `html.dark` is a page that is dark by its own choice, whatever the system says. */
export const STYLE = `
body { margin: 0; background: #fff; color: #191919; font: 18px/1.6 Georgia, "Liberation Serif", serif; }
html.dark body { background: #16181a; color: #e4e2dd; }
.site-header { position: sticky; top: 0; z-index: 10; box-sizing: border-box; height: 48px; padding: 0 24px;
  font: 700 20px/47px Georgia, "Liberation Serif", serif; background: #fff; border-bottom: 1px solid #ccc; }
html.dark .site-header { background: #16181a; border-color: #444; }
a { color: inherit; }
.article-container, .cluster, .excerpts, .live-loader { max-width: 640px; margin: 0 auto; padding: 24px; }
h1 { font-size: 36px; line-height: 1.2; margin: 0 0 12px; } h1 a { text-decoration: none; }
.article__header h2 { font-size: 20px; font-weight: normal; margin: 0 0 16px; opacity: .75; }
.byline, .sidebar, .article__tags, figcaption, .site-footer, .label { font: 13px/1.5 Arial, "Liberation Sans", sans-serif; }
.byline { margin: 0 0 24px; opacity: .75; } figure { margin: 0 0 24px; } figure img { width: 100%; }
p { margin: 0 0 20px; }
.article__quote { margin: 0; padding-left: 16px; border-left: 3px solid #999; font-size: 22px; }
.banner, .article__newsletter, .contribute-banner, .article__related-article, .article__aside {
  margin: 0 0 20px; padding: 12px 16px; background: rgb(128 128 128 / .12); }
.live-post { border-top: 1px solid #ccc; padding: 16px 0; }
@media (min-width: 576px) { .hidden-sm-up { display: none; } } @media (max-width: 575px) { .hidden-xs { display: none; } }
`;
