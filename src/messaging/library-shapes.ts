/** The form of every question of the library tab. */
import type { BasisKind } from '../engine/types.ts';
import type { Clearing, PeopleAsk } from '../library/browsing/browse.ts';
import { sourceKind } from '../shapes/correction-shape.ts';
import {
  boolean,
  count,
  id,
  list,
  Misfit,
  moment,
  nullOr,
  oneOf,
  record,
  type Shape,
  tagged,
  text,
} from '../shapes/shape.ts';
import type { LibraryMessages } from './library-protocol.ts';

/** Rows of one page of a list: more than a screen holds, and less than a message should. */
const MOST_ROWS = 200;
/** UTF-16 units of what is searched for, or of a cursor: nobody types more, and each letter costs. */
const LONGEST = 1000;

const short: Shape<string> = (value, at) => {
  const given = text(value, at);
  if (given.length > LONGEST) throw new Misfit(`${at}: too long`);
  return given;
};

const most: Shape<number> = (value, at) => {
  const given = count(value, at);
  if (given < 1 || given > MOST_ROWS) throw new Misfit(`${at}: expected 1 to ${MOST_ROWS} rows`);
  return given;
};

/** The part of an address after the library's own. */
const place: Shape<string> = (value, at) => {
  const given = short(value, at);
  if (!/^#(?:people|articles)\/\S+$/.test(given)) throw new Misfit(`${at}: expected a place of the library`);
  return given;
};

/** As many as a page of a list has rows. */
const few =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value, at) => {
    const given = list(shape)(value, at);
    if (given.length > MOST_ROWS) throw new Misfit(`${at}: more than ${MOST_ROWS}`);
    return given;
  };

const page = { after: nullOr(short), most };
const period = { from: nullOr(moment), to: nullOr(moment) };
const nothing = record<Record<string, never>>({});

const basis = oneOf<BasisKind>({
  paper: true,
  public: true,
  broadcast: true,
  social: true,
  document: true,
  media: true,
  anonymous: true,
  unstated: true,
});

const clearing = tagged<Clearing>({
  article: record({ articleId: id }),
  period: record(period),
  site: record({ host: short }),
  person: record({ personId: id }),
  everything: nothing,
});

/** Of each message of the library tab. */
export const LIBRARY_ASKS: {
  readonly [K in keyof LibraryMessages]: Shape<LibraryMessages[K]['ask']>;
} = {
  'library/people': record({
    ...page,
    order: oneOf<PeopleAsk['order']>({ 'last-met': true, name: true }),
    words: short,
    hasNote: boolean,
  }),
  'library/articles': record({
    ...page,
    ...period,
    words: short,
    personId: nullOr(id),
    hasNote: boolean,
  }),
  'library/claims': record({
    ...page,
    ...period,
    words: short,
    articleId: nullOr(id),
    personId: nullOr(id),
    about: nullOr(id),
    sourceKind: nullOr(sourceKind),
    basis: nullOr(basis),
    hasNote: boolean,
  }),
  'library/notes': record({
    ...page,
    ...period,
    words: short,
    personId: nullOr(id),
    articleId: nullOr(id),
    tag: nullOr(short),
    trash: boolean,
  }),
  'library/search': record({ words: short, most }),
  'library/places': record({ ids: few(id) }),
  'library/person': record({ personId: id }),
  'library/meetings': record({ ...page, personId: id }),
  'library/article': record({ articleId: id }),
  'changes/list': record(page),
  'changes/of': record({ articleId: id }),
  'library/tags': nothing,
  'library/summary': nothing,
  'library/weigh': record({ what: clearing, notes: boolean }),
  'library/clear': record({ id, what: clearing, notes: boolean }),
  'library/show': record({ place }),
  'note/erase': record({ id }),
};
