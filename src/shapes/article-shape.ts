/** The form of an article as a content script sends it, and of what is filed of it. */
import type { Article, ArticleKind, Site } from '../article/article.ts';
import type { Block, BlockKind, Span } from '../engine/types.ts';
import type { AppearanceRecord, ArticleRecord, PersonRecord, TextRecord } from '../library/schema.ts';
import {
  count,
  id,
  list,
  Misfit,
  moment,
  nullOr,
  oneOf,
  record,
  type Shape,
  text,
  webAddress,
} from './shape.ts';

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

const detailFields = {
  id,
  site,
  kind: articleKind,
  url: webAddress,
  title: text,
  authors: list(text),
  published: nullOr(text),
  modified: nullOr(text),
};

const blocks = list(record<Block>({ kind: blockKind, text }));

/** An article with all its text. */
export const article: Shape<Article> = record<Article>({ ...detailFields, blocks });

const anyArticleRecord = record<ArticleRecord>({
  id,
  details: record(detailFields),
  hash: id,
  firstRead: moment,
  lastRead: moment,
  changed: nullOr(record({ at: moment, before: record({ hash: id, lastRead: moment }) })),
});

/** An article as it is filed, which names itself the same twice. */
export const articleRecord: Shape<ArticleRecord> = (value, at) => {
  const found = anyArticleRecord(value, at);
  if (found.id !== found.details.id) throw new Misfit(`${at}: two ids`);
  return found;
};

/** A text as it was read. */
export const textRecord: Shape<TextRecord> = record<TextRecord>({
  hash: id,
  articleId: id,
  blocks,
  firstRead: moment,
});

/** Somebody met, without the keys that are made of the names. */
export const personKept: Shape<Omit<PersonRecord, 'keys'>> = record<Omit<PersonRecord, 'keys'>>({
  id,
  name: text,
  names: list(text),
  firstMet: moment,
});

/** Who somebody of an article is. */
export type Stood = Pick<AppearanceRecord, 'articleId' | 'person' | 'personId' | 'name' | 'spellings'>;

/** Who somebody of an article is: what a short name stands for is known from here alone. */
export const stood: Shape<Stood> = record<Stood>({
  articleId: id,
  person: count,
  personId: id,
  name: text,
  spellings: list(text),
});

const anySpan = record<Span>({ block: count, start: count, end: count });

/** A span that is not turned round. */
export const span: Shape<Span> = (value, at) => {
  const found = anySpan(value, at);
  if (found.end < found.start) throw new Misfit(`${at}: ends before it starts`);
  return found;
};
