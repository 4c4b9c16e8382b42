/** Ways in which tokens are written, one object for each: an article has far fewer of them than places. */
import type { TokenKind } from './token-kind.ts';

/** One way of writing. Tokens of one text are of one kind. */
export interface Written {
  readonly kind: TokenKind;
  readonly text: string;
  /** What later steps have read of it, each in its own place. */
  readonly read: unknown[];
}

/** Kept ready for the next article; beyond this the store begins anew, so that no text can make it grow for ever. */
const MOST_KEPT = 20_000;
const kept = new Map<string, Written>();

/** The object for a text. */
export function writtenAs(kind: TokenKind, text: string): Written {
  const before = kept.get(text);
  if (before) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const written = { kind, text, read: [] };
  kept.set(text, written);
  return written;
}

let steps = 0;

/** The same question, answered once for each way of writing. */
export function oncePerWritten<T>(read: (written: Written) => T): (written: Written) => T {
  const step = steps++;
  return (written) => {
    const before = written.read[step];
    if (before !== undefined) return before as T;
    const answer = read(written);
    written.read[step] = answer;
    return answer;
  };
}
