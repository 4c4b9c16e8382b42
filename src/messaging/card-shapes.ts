/** The form of what page and card say to each other, checked at the end that hears it. */

import { span } from '../shapes/article-shape.ts';
import { passage } from '../shapes/note-shape.ts';
import {
  boolean,
  count,
  id,
  length,
  list,
  nullOr,
  oneOf,
  record,
  type Shape,
  tagged,
  text,
} from '../shapes/shape.ts';
import type { CardForm, CardTarget, CardToPage, PageToCard } from './card-protocol.ts';

const nothing = record<Record<never, never>>({});

const target = tagged<CardTarget>({
  person: record({ articleId: id, at: span }),
  claim: record({ articleId: id, at: span }),
  note: record({ articleId: id, noteId: id }),
  passage: record({ articleId: id, passage }),
});

const show = record<Omit<Extract<PageToCard, { type: 'show' }>, 'type'>>({
  turn: count,
  target,
  form: oneOf<CardForm>({ peek: true, pinned: true, sheet: true }),
  tone: oneOf<'light' | 'dark'>({ light: true, dark: true }),
  maxWidth: length,
  maxHeight: length,
  focus: boolean,
  inNote: boolean,
  keepAtOnce: boolean,
});

/** What the card may hear. */
export const pageToCard: Shape<PageToCard> = tagged<PageToCard>({
  story: record({ articleId: id, hash: id }),
  show,
  highlight: record({ articleId: id, passage }),
  'take-back': record({ articleId: id, noteId: id }),
  say: record({ text }),
  hide: nothing,
});

/** What the page's script may hear. */
export const cardToPage: Shape<CardToPage> = tagged<CardToPage>({
  ready: nothing,
  size: record({ turn: count, width: length, height: length }),
  pin: nothing,
  close: nothing,
  jump: record({ spans: list(span) }),
  note: record({ noteId: id }),
  highlighted: record({ noteId: nullOr(id) }),
  'took-back': record({ articleId: id, noteId: id, done: boolean }),
  pointer: record({ inside: boolean }),
});
