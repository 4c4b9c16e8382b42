/** The form of an article as a content script sends it. */
import type { Article, ArticleKind, Site } from '../article/article.ts';
import type { Block, BlockKind, Span } from '../engine/types.ts';
import { count, id, list, Misfit, nullOr, oneOf, record, type Shape, text, webAddress } from './shape.ts';

const site = oneOf<Site>({ tmt: true, 'tmt-ru': true });

const articleKind = oneOf<ArticleKind>({
  news: true,
  opinion: true,
  gallery: true,
  video: true,
  podcast: true,
  live: true,
  archive: true,
  advertorial: true,
});

const blockKind = oneOf<BlockKind>({
  title: true,
  subtitle: true,
  byline: true,
  dateline: true,
  caption: true,
  credit: true,
  heading: true,
  paragraph: true,
  quote: true,
  list: true,
  related: true,
});

/** An article with all its text. */
export const article: Shape<Article> = record<Article>({
  id,
  site,
  kind: articleKind,
  url: webAddress,
  title: text,
  authors: list(text),
  published: nullOr(text),
  modified: nullOr(text),
  blocks: list(record<Block>({ kind: blockKind, text })),
});

const anySpan = record<Span>({ block: count, start: count, end: count });

/** A span that is not turned round. */
export const span: Shape<Span> = (value, at) => {
  const found = anySpan(value, at);
  if (found.end < found.start) throw new Misfit(`${at}: ends before it starts`);
  return found;
};
