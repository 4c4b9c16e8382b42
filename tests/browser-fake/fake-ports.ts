/** `runtime.connect`: two ends, messages in order, and silence on both sides when one context ends. */
import type { FakeContext, FakePort } from './fake-context.ts';
import { FakeEvent, overTheWire } from './fake-event.ts';

interface End {
  readonly port: FakePort;
  readonly owner: FakeContext;
  open: boolean;
}

function createEnd(name: string, owner: FakeContext, peer: () => End, sender?: FakePort['sender']): End {
  const port: FakePort = {
    name,
    ...(sender ? { sender } : {}),
    onMessage: new FakeEvent(),
    onDisconnect: new FakeEvent(),
    postMessage(message) {
      if (!end.open) throw new Error('Attempting to use a disconnected port object');
      const sent = overTheWire(message);
      queueMicrotask(() => {
        if (peer().open) peer().port.onMessage.fire(sent, peer().port);
      });
    },
    disconnect: () => closeEnd(end, peer()),
  };
  const end: End = { port, owner, open: true };
  owner.ports.add(port);
  return end;
}

/** The end that closes hears nothing of it; the other one does. */
function closeEnd(end: End, peer: End): void {
  if (!end.open) return;
  end.open = false;
  end.owner.ports.delete(end.port);
  peer.owner.ports.delete(peer.port);
  const told = peer.open;
  peer.open = false;
  if (told) queueMicrotask(() => peer.port.onDisconnect.fire(peer.port));
}

/** Connects at once; `reached` answers with the background, or null when nobody listens there. */
export function connectPorts(
  name: string,
  from: FakeContext,
  reached: () => Promise<FakeContext | null>,
): FakePort {
  const holder: { far: End | null } = { far: null };
  const before: unknown[] = [];
  const near: End = createEnd(name, from, () => {
    if (!holder.far) throw new Error('a port used before its other end was there');
    return holder.far;
  });
  const post = near.port.postMessage;
  near.port.postMessage = (message) => {
    if (holder.far || !near.open) post(message);
    else before.push(message);
  };
  void reached().then((background) => {
    if (!background || background.onConnect.listeners.size === 0) {
      near.open = false;
      from.ports.delete(near.port);
      near.port.onDisconnect.fire(near.port);
      return;
    }
    holder.far = createEnd(name, background, () => near, from.sender);
    background.onConnect.fire(holder.far.port);
    for (const message of before) post(message);
  });
  return near.port;
}
