/** From the bytes of a chosen file to a value of JSON, or to the reason why there is none. */
import type { Unreadable } from './unreadable.ts';

/** Bytes: some 20,000 articles with their texts. What is larger would stop the page for seconds before anything is known of it. */
export const LARGEST_FILE = 128 * 1024 * 1024;

export type Parsed<T> =
  | ({ readonly type: 'parsed' } & T)
  | { readonly type: 'unreadable'; readonly why: Unreadable };

export const unreadable = (why: Unreadable) => ({ type: 'unreadable', why }) as const;

/** UTF-8 alone, with or without a byte order mark. */
export function decodeFile(bytes: Uint8Array): Parsed<{ readonly text: string }> {
  if (bytes.byteLength > LARGEST_FILE) return unreadable('large');
  try {
    return { type: 'parsed', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Whatever it is, it is not UTF-8; nothing was read.
    return unreadable('encoding');
  }
}

const [QUOTE, BACKSLASH, BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

/** Whether brackets or a string are still open at the end: then a part of the file is missing, as after a broken download. */
function looksCut(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    // By their numbers: a file of many megabytes is gone through here.
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) isString = !isString;
    else if (isString) at += unit === BACKSLASH ? 1 : 0;
    else if (unit === BRACE || unit === BRACKET) depth += 1;
    else if (unit === BRACE_END || unit === BRACKET_END) depth -= 1;
  }
  return /^[[{]/.test(text) && (isString || depth > 0);
}

/** The browsers' own parser keeps no stack of calls: depth is no danger, and `__proto__` becomes a plain field. */
export function parseJson(text: string): Parsed<{ readonly value: unknown }> {
  const bare = text.trim();
  if (bare === '') return unreadable('empty');
  try {
    const value: unknown = JSON.parse(bare);
    return { type: 'parsed', value };
  } catch {
    // The parser's own words name a place and letters of the file, which help nobody.
    return unreadable(looksCut(bare) ? 'cut' : 'no-json');
  }
}
