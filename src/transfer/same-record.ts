/** Whether two records say the same, in whatever order their fields were written. */

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** For records of known types, which are a few levels deep. */
export function sameRecord(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  if (Array.isArray(one) !== Array.isArray(other) || keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) => Object.hasOwn(other, key) && sameRecord(Reflect.get(one, key), Reflect.get(other, key)),
  );
}
