/** `runtime.connect`: two ends, messages in order, and silence on both sides when one context ends. */
import type { FakeContext, FakePort } from './fake-context.ts';
import { FakeEvent, overTheWire } from './fake-event.ts';

interface End {
  readonly port: FakePort;
  readonly owner: FakeContext;
  open: boolean;
  /** Null until the background took the port. */
  peer: End | null;
  /** Said before there was a peer. */
  readonly early: unknown[];
}

const CLOSED = 'Attempting to use a disconnected port object';

function carry(end: End, message: unknown): void {
  const { peer } = end;
  if (!peer) end.early.push(message);
  else
    queueMicrotask(() => {
      if (peer.open) peer.port.onMessage.fire(message, peer.port);
    });
}

function shut(end: End): boolean {
  const wasOpen = end.open;
  end.open = false;
  end.owner.ports.delete(end.port);
  return wasOpen;
}

/** The end that closes hears nothing of it; the other one does. */
function hangUp(end: End): void {
  const { peer } = end;
  if (shut(end) && peer && shut(peer)) queueMicrotask(() => peer.port.onDisconnect.fire(peer.port));
}

function createEnd(name: string, owner: FakeContext, sender?: FakePort['sender']): End {
  const port: FakePort = {
    name,
    ...(sender ? { sender } : {}),
    onMessage: new FakeEvent(),
    onDisconnect: new FakeEvent(),
    postMessage(message) {
      if (!end.open) throw new Error(CLOSED);
      carry(end, overTheWire(message));
    },
    disconnect: () => hangUp(end),
  };
  const end: End = { port, owner, open: true, peer: null, early: [] };
  owner.ports.add(port);
  return end;
}

/** Connects at once; `reached` answers with the background, or null when nobody listens there. */
export function connectPorts(
  name: string,
  from: FakeContext,
  reached: () => Promise<FakeContext | null>,
): FakePort {
  const near = createEnd(name, from);
  void reached().then((background) => {
    if (!near.open) return;
    if (!background?.alive || background.onConnect.listeners.size === 0) {
      shut(near);
      near.port.onDisconnect.fire(near.port);
      return;
    }
    const far = createEnd(name, background, from.sender);
    far.peer = near;
    near.peer = far;
    background.onConnect.fire(far.port);
    for (const message of near.early.splice(0)) carry(near, message);
  });
  return near.port;
}
