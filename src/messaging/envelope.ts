/** The form of every one-time message, so that a receiver knows at a glance whether a message is meant for it. */
export interface Envelope {
  readonly whence: 'background' | 'page';
  readonly type: string;
  readonly ask: unknown;
}

/** The envelope in a message, or null: not ours, or for somebody else. */
export function parseEnvelope(message: unknown, receiver: Envelope['whence']): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { whence, type, ask }: { whence?: unknown; type?: unknown; ask?: unknown } = message;
  return whence === receiver && typeof type === 'string' ? { whence: receiver, type, ask } : null;
}
