/** What really goes over a card port: numbered messages, receipts, and word of whether the other side is there. */
import { PORT_SIDES, type PortSide } from './card-protocol.ts';

/** What is on the wire. */
export type Frame =
  /** `from` names the end that speaks: a frame that was made anew counts from 1 again. */
  | { readonly type: 'message'; readonly from: string; readonly number: number; readonly message: unknown }
  /** All messages up to this number have arrived. */
  | { readonly type: 'receipt'; readonly number: number }
  /** From the background: both sides are there, or the other one left. */
  | { readonly type: 'joined' }
  | { readonly type: 'parted' };

/** The frame in a port's message, or null. */
export function parseFrame(value: unknown): Frame | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, from, number, message }: Partial<Record<'type' | 'from' | 'number' | 'message', unknown>> =
    value;
  if (type === 'joined' || type === 'parted') return { type };
  if (typeof number !== 'number') return null;
  if (type === 'receipt') return { type, number };
  return type === 'message' && typeof from === 'string' ? { type, from, number, message } : null;
}

/** The name of the port that one side opens. */
export function portName(side: PortSide, token: string): string {
  return `${side}:${token}`;
}

/** Side and token of a port name, or null. Tokens have at least 16 letters: nobody guesses one. */
export function parsePortName(name: string): { readonly side: PortSide; readonly token: string } | null {
  const side = PORT_SIDES.find((each) => name.startsWith(`${each}:`));
  const token = side ? name.slice(side.length + 1) : '';
  return side && /^[\w-]{16,100}$/.test(token) ? { side, token } : null;
}

/** From the background to a side that is missing: somebody speaks to you, open your port. */
export interface Rejoin {
  readonly whence: 'rejoin';
  readonly side: PortSide;
  readonly token: string;
}

/** Whether a one-time message calls this very side of this line. */
export function isRejoin(message: unknown, side: PortSide, token: string): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const given: Partial<Record<keyof Rejoin, unknown>> = message;
  return given.whence === 'rejoin' && given.side === side && given.token === token;
}

/** Says it, if the port is still open. */
export function say(
  port: { postMessage(message: unknown): void } | null | undefined,
  message: unknown,
): void {
  try {
    port?.postMessage(message);
  } catch {
    // Closed, and its `onDisconnect` is on the way: what was not acknowledged is sent again when the ends have joined.
  }
}
