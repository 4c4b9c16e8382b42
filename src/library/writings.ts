/** How often the library was written to: what was read from it stays true for as long as the number stays. */
import type { Library } from './open-library.ts';

const counts = new WeakMap<Library, number>();

/** Counts the beginning of a writing, and its end: what is read between the two may be of before or after. */
export function countWriting(library: Library): void {
  counts.set(library, writings(library) + 1);
}

/** Beginnings and ends of writings over this connection, and of what was heard of others. */
export function writings(library: Library): number {
  return counts.get(library) ?? 0;
}

const CHANNEL = 'whence-writings';

/** Says that the library was written to over a connection of one's own; pages of ours alone hear it. */
export function tellWriting(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Counts what other pages wrote, until the signal aborts. */
export function hearWritings(library: Library, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => countWriting(library);
  signal.addEventListener('abort', () => channel.close());
}
