/** Failures as answers: what a surface shows, without a word of the reader's or of an article's. */
import type { Failure } from './protocol.ts';

/** Longest detail kept of an error message. */
const DETAIL_LENGTH = 200;

/** `text` is an error's name and message, or a sentence of ours. */
export function failure(code: Failure['code'], text: string): Failure {
  return { type: 'failed', code, detail: text.slice(0, DETAIL_LENGTH) };
}
