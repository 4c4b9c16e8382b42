/** Reading files of other programs, whose fields may be there in several forms or not at all. */

/** The field's own value; undefined where there is no such thing. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** The text in a field; null where there is none. */
export function textIn(value: unknown, name: string): string | null {
  const found = fieldOf(value, name);
  return typeof found === 'string' ? found : null;
}

/** One or several: both forms are usual in JSON-LD. */
export function each(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export const isText = (value: unknown): value is string => typeof value === 'string';

/** Milliseconds since 1970 of a written moment; null where it is none. */
export function momentIn(value: unknown, name: string): number | null {
  const at = Date.parse(textIn(value, name) ?? '');
  return Number.isNaN(at) ? null : at;
}
