/** The form of every question of the protocol; a new message without its form does not compile. */
import { article, span } from '../shapes/article-shape.ts';
import { correctionDraft } from '../shapes/correction-shape.ts';
import { noteDraft } from '../shapes/note-shape.ts';
import { boolean, id, list, nullOr, record, type Shape, text } from '../shapes/shape.ts';
import { LIBRARY_ASKS } from './library-shapes.ts';
import type { ToBackground, ToPage } from './protocol.ts';

const nothing = record<Record<string, never>>({});

/** Of each message to the background. */
export const TO_BACKGROUND: { readonly [K in keyof ToBackground]: Shape<ToBackground[K]['ask']> } = {
  'article/coming': nothing,
  'article/read': record({ article }),
  'article/open': record({ article, again: boolean }),
  'reading/of': record({ articleId: id, hash: nullOr(id) }),
  'note/save': record({ draft: noteDraft }),
  'note/delete': record({ id }),
  'note/restore': record({ id }),
  'draft/keep': record({ draft: noteDraft }),
  'draft/drop': record({ id }),
  'correction/add': record({ correction: correctionDraft }),
  'correction/remove': record({ id }),
  'correction/list': nothing,
  'people/find': record({ words: text }),
  'library/recent': nothing,
  'library/read-rest': nothing,
  ...LIBRARY_ASKS,
  'library/health': nothing,
  'loss/accept': nothing,
  'library/begin-anew': nothing,
  'copy/make': nothing,
  'copy/plan': record({ id }),
  'copy/restore': record({ id }),
};

/** Of each message to a page's script. */
export const TO_PAGE: { readonly [K in keyof ToPage]: Shape<ToPage[K]['ask']> } = {
  'page/story': nothing,
  'page/jump': record({ articleId: id, spans: list(span) }),
  'page/note-selection': nothing,
  'page/highlight-selection': nothing,
  'page/walk-marks': nothing,
  'page/read-again': nothing,
};
