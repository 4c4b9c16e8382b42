/** The bound on what a message may carry, checked before any of it is read. */
import { Misfit } from '../shapes/shape.ts';

/** UTF-16 units of all texts together: an article of 1 MB passes with room, a flood does not. */
export const MOST_TEXT = 4 * 1024 * 1024;
/** Values of any kind: an article of 5,000 paragraphs has 15,000. */
export const MOST_VALUES = 400_000;
/** Levels of nesting; the deepest message of the protocol has six. */
export const DEEPEST = 16;

/** Throws Misfit for a message that is too large or too deep. Iterative: depth is the sender's choice. */
export function weigh(message: unknown): void {
  let letters = 0;
  let values = 0;
  const open: { value: unknown; depth: number }[] = [{ value: message, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    values += 1;
    if (typeof value === 'string') letters += value.length;
    if (letters > MOST_TEXT || values > MOST_VALUES) throw new Misfit('the message is too large');
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST) throw new Misfit('the message is too deep');
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
  }
}
