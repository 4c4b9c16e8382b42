/** Which things a transaction writes: kept by looking on, so that no writer has to say so and none can forget it. */
import type { StoreNames } from 'idb';
import type { LibrarySchema } from '../schema.ts';
import type { Changing } from './entries.ts';

/** Ids of what was written or deleted. */
export interface Touched {
  readonly articles: Set<string>;
  readonly people: Set<string>;
  readonly notes: Set<string>;
}

type Name = StoreNames<LibrarySchema>;

/** What a value or a key of each store says of what it belongs to. */
const NOTERS: { readonly [K in Name]?: (touched: Touched, valueOrKey: unknown) => void } = {
  articles: (touched, given) => noteId(touched.articles, given, 'id'),
  people: (touched, given) => noteId(touched.people, given, 'id'),
  notes: (touched, given) => noteId(touched.notes, given, 'id'),
  appearances: (touched, given) => noteId(touched.people, given, 'personId'),
  claims: (touched, given) => {
    if (Array.isArray(given)) noteId(touched.articles, given[0], '');
    else noteId(touched.articles, given, 'articleId');
  },
};

function noteId(into: Set<string>, given: unknown, field: string): void {
  const id: unknown =
    typeof given === 'object' && given !== null && !Array.isArray(given) ? Reflect.get(given, field) : given;
  if (typeof id === 'string') into.add(id);
}

const WRITES: ReadonlySet<string | symbol> = new Set(['put', 'add', 'delete']);

type Method = (...given: unknown[]) => unknown;
const isMethod = (value: unknown): value is Method => typeof value === 'function';

function followStore(store: object, note: (given: unknown) => void, before: (key: unknown) => void): object {
  return new Proxy(store, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (!isMethod(value)) return value;
      if (!WRITES.has(property)) return value.bind(target);
      return (...given: unknown[]) => {
        if (property === 'delete') before(given[0]);
        note(given[0]);
        return value.apply(target, given);
      };
    },
  });
}

/** The transaction, and what is written through it. */
export function followed<T extends Changing>(
  changing: T,
): { readonly writing: T; readonly touched: Touched } {
  const touched: Touched = { articles: new Set(), people: new Set(), notes: new Set() };
  /** Who stood in an appearance is known by its record alone; asked before the deletion, it is answered before. */
  const whoStood = (key: unknown) => {
    if (!Array.isArray(key)) return;
    const [articleId, person] = key;
    void changing
      .objectStore('appearances')
      .get([String(articleId), Number(person)])
      .then((record) => record && touched.people.add(record.personId))
      .catch(() => undefined);
  };
  const objectStore = (name: Name) => {
    const store = changing.objectStore(name);
    const note = NOTERS[name];
    if (!note) return store;
    const before = name === 'appearances' ? whoStood : () => {};
    return followStore(store, (given) => note(touched, given), before);
  };
  const writing = new Proxy(changing, {
    get(target, property) {
      if (property === 'objectStore') return objectStore;
      const value: unknown = Reflect.get(target, property, target);
      return isMethod(value) ? value.bind(target) : value;
    },
  });
  return { writing, touched };
}
