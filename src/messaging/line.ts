/**
 * One end of a line that may break at any moment: keeps what the other end has not acknowledged, sends it again when
 * both are there, and takes every message once. Without it a message on its way through a background that is just
 * being stopped would be lost without a word.
 */
import type { Frame } from './port-frames.ts';

/** One end of a line. */
export interface Line {
  /** Sends now, or as soon as both ends are there. */
  post(message: unknown): void;
  /** A frame came: answers with the message in it that was not heard before, or null. */
  heard(frame: Frame): { readonly message: unknown } | null;
  /** The line broke: keep everything until the next `joined`. */
  broke(): void;
  /** Whether something waits to be acknowledged. */
  waiting(): boolean;
}

/** `transmit` puts a frame on the wire; `name` is this end's own, different for each end ever made. */
export function createLine(name: string, transmit: (frame: Frame) => void): Line {
  const unacknowledged: Extract<Frame, { type: 'message' }>[] = [];
  let joined = false;
  let sent = 0;
  let other = { name: '', arrived: 0 };

  const take = (frame: Extract<Frame, { type: 'message' }>) => {
    if (frame.from !== other.name) other = { name: frame.from, arrived: frame.number - 1 };
    const isNext = frame.number === other.arrived + 1;
    if (isNext) other.arrived = frame.number;
    transmit({ type: 'receipt', number: other.arrived });
    return isNext ? { message: frame.message } : null;
  };

  const join = () => {
    joined = true;
    for (const frame of unacknowledged) transmit(frame);
  };

  return {
    post(message) {
      sent += 1;
      const frame = { type: 'message', from: name, number: sent, message } as const;
      unacknowledged.push(frame);
      if (joined) transmit(frame);
    },
    heard(frame) {
      if (frame.type === 'message') return take(frame);
      if (frame.type === 'joined') join();
      else if (frame.type === 'parted') joined = false;
      else while ((unacknowledged[0]?.number ?? Infinity) <= frame.number) unacknowledged.shift();
      return null;
    },
    broke() {
      joined = false;
    },
    waiting: () => unacknowledged.length > 0,
  };
}
