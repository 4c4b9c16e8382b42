/**
 * Small parsers from `unknown` that are put together to the form of each message. They copy what they know and nothing
 * else, so that neither a strange prototype nor an extra field comes through a door.
 */

/** A value that has not the form it should have; the message names the place, never the content. */
export class Misfit extends Error {
  override readonly name = 'Misfit';
}

/** Answers with the value in its type, or throws Misfit. `at` is the place, for the message. */
export type Shape<T> = (value: unknown, at: string) => T;

function misfit(at: string, expected: string): never {
  throw new Misfit(`${at}: expected ${expected}`);
}

/** Text of any length; `weigh` bounds it. */
export const text: Shape<string> = (value, at) => (typeof value === 'string' ? value : misfit(at, 'text'));

/** Text of 1 to 500 letters without spaces: an id. An article's may hold its whole address. */
export const id: Shape<string> = (value, at) =>
  typeof value === 'string' && /^\S{1,500}$/.test(value) ? value : misfit(at, 'an id');

/** True or false. */
export const boolean: Shape<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : misfit(at, 'yes or no');

/** A whole number from 0 on: an offset, an index. */
export const count: Shape<number> = (value, at) =>
  Number.isSafeInteger(value) && typeof value === 'number' && value >= 0 ? value : misfit(at, 'a count');

/** A length in CSS pixels. */
export const length: Shape<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : misfit(at, 'a length');

/** Milliseconds that a date can lie from 1970: what lies farther cannot be shown as one. */
const FARTHEST = 8.64e15;

/** Milliseconds since 1970. */
export const moment: Shape<number> = (value, at) =>
  typeof value === 'number' && Math.abs(value) <= FARTHEST ? value : misfit(at, 'a moment');

/** The address of a page on the web. */
export const webAddress: Shape<string> = (value, at) => {
  const isWeb = typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
  return isWeb ? value : misfit(at, 'a web address');
};

/** One of the keys of a table; the table's type makes sure that no word is forgotten. */
export const oneOf =
  <T extends string>(words: Readonly<Record<T, true>>): Shape<T> =>
  (value, at) => {
    const isWord = (word: unknown): word is T => typeof word === 'string' && Object.hasOwn(words, word);
    return isWord(value) ? value : misfit(at, Object.keys(words).join(' or '));
  };

/** Null, or what the shape says. */
export const nullOr =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, at) =>
    value === null ? null : shape(value, at);

/** Null where a field is missing, or what the shape says. */
export const missingOr =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, at) =>
    value === undefined ? null : shape(value, at);

/** A list of what the shape says. */
export const list =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value, at) =>
    Array.isArray(value)
      ? value.map((each: unknown, index) => shape(each, `${at}[${index}]`))
      : misfit(at, 'a list');

/** A record of these fields; others are left behind. */
export const record =
  <T extends object>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> =>
  (value, at) => {
    if (typeof value !== 'object' || value === null) misfit(at, 'a record');
    const result: Partial<T> = {};
    for (const key in fields) {
      const given: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
      result[key] = fields[key](given, `${at}.${key}`);
    }
    return result as T;
  };

/** One of several records that name their kind in `type`. */
export const tagged =
  <T extends { readonly type: string }>(
    shapes: {
      readonly [K in T['type']]: Shape<Omit<Extract<T, { readonly type: K }>, 'type'>>;
    },
  ): Shape<T> =>
  (value, at) => {
    const type: unknown =
      typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
    const isType = (word: unknown): word is T['type'] =>
      typeof word === 'string' && Object.hasOwn(shapes, word);
    if (!isType(type)) misfit(at, Object.keys(shapes).join(' or '));
    return { ...shapes[type](value, at), type } as unknown as T;
  };
