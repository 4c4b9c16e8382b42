/** The form of every question of the protocol; a new message without its form does not compile. */
import { article, span } from './article-shape.ts';
import { noteDraft } from './note-shape.ts';
import type { ToBackground, ToPage } from './protocol.ts';
import { id, list, record, type Shape } from './shape.ts';

const nothing = record<Record<string, never>>({});

export const TO_BACKGROUND: { readonly [K in keyof ToBackground]: Shape<ToBackground[K]['ask']> } = {
  'article/open': record({ article }),
  'reading/of': record({ articleId: id }),
  'note/save': record({ draft: noteDraft }),
  'note/delete': record({ id }),
  'note/restore': record({ id }),
  'library/recent': nothing,
};

export const TO_PAGE: { readonly [K in keyof ToPage]: Shape<ToPage[K]['ask']> } = {
  'page/story': nothing,
  'page/jump': record({ articleId: id, spans: list(span) }),
  'page/note-selection': nothing,
  'page/read-again': nothing,
};
