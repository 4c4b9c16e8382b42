/**
 * The background's half of the card ports: joins the page's and the card's port of one tab and token, and passes on
 * what each says without reading it. The joined ports are all that the background ever holds in memory.
 */
import { browser } from '../browser/api.ts';
import type { PortSide } from './card-protocol.ts';
import { type Frame, parsePortName, type Rejoin, say } from './port-frames.ts';
import type { SenderKind } from './protocol.ts';
import { type Sender, senderKind } from './sender-kind.ts';

interface Port {
  readonly name: string;
  readonly sender?: Sender | undefined;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

type Pair = Partial<Record<PortSide, Port>>;

const OTHER: Readonly<Record<PortSide, PortSide>> = { page: 'card', card: 'page' };
/** The page's end may be a page of ours: the welcome tab carries the script on its example. */
const OPENED_BY: Readonly<Record<PortSide, readonly SenderKind[]>> = {
  page: ['content', 'own'],
  card: ['card', 'own'],
};

const tell = (port: Port | undefined, frame: Frame) => say(port, frame);

/** Asks the side that is missing to open its port again; a page without a card yet has nobody who answers. */
async function call(tabId: number, rejoin: Rejoin): Promise<void> {
  await browser.tabs.sendMessage(tabId, rejoin).catch(() => undefined);
}

function join(pairs: Map<string, Pair>, port: Port): boolean {
  const name = parsePortName(port.name);
  const tabId = port.sender?.tab?.id;
  if (!name || tabId === undefined || !port.sender) return false;
  const { side, token } = name;
  const kind = senderKind(port.sender);
  if (kind === null || !OPENED_BY[side].includes(kind)) return false;

  const key = `${tabId}:${token}`;
  const pair = pairs.get(key) ?? {};
  pairs.set(key, pair);
  pair[side]?.disconnect();
  pair[side] = port;
  port.onMessage.addListener((message) => say(pair[OTHER[side]], message));
  port.onDisconnect.addListener(() => {
    if (pair[side] !== port) return;
    delete pair[side];
    if (pair[OTHER[side]]) tell(pair[OTHER[side]], { type: 'parted' });
    else pairs.delete(key);
  });
  if (pair.page && pair.card) for (const each of [pair.page, pair.card]) tell(each, { type: 'joined' });
  else void call(tabId, { whence: 'rejoin', side: OTHER[side], token });
  return true;
}

/** Begins to take card ports, at once; others are closed. */
export function joinPorts(): void {
  const pairs = new Map<string, Pair>();
  browser.runtime.onConnect.addListener((port) => {
    if (!join(pairs, port)) port.disconnect();
  });
}
