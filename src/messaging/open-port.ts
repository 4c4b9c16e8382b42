/**
 * The port of the page's script or of its card to the other one, by way of the background.
 * When the browser stops the background the port closes and stays closed while nobody speaks, so that an idle page
 * keeps no background awake; the first word opens it again, and the background calls the other side back.
 */
import { browser } from '../browser/api.ts';
import { isOrphaned } from '../browser/orphaned.ts';
import { report } from '../browser/report.ts';
import type { Shape } from '../shapes/shape.ts';
import type { CardToPage, PageToCard, PortSide } from './card-protocol.ts';
import { cardToPage, pageToCard } from './card-shapes.ts';
import { createLine } from './line.ts';
import { isRejoin, parseFrame, portName, say } from './port-frames.ts';
import { senderKind } from './sender-kind.ts';
import { weigh } from './weigh.ts';

interface Sides {
  page: { sends: PageToCard; hears: CardToPage };
  card: { sends: CardToPage; hears: PageToCard };
}

const HEARD: { readonly [S in PortSide]: Shape<Sides[S]['hears']> } = { page: cardToPage, card: pageToCard };

/** Milliseconds before each new try when the background does not take the port and something waits to be sent. */
const PAUSES = [50, 200, 1000, 3000] as const;

/** A line that is kept open as long as it is needed. */
export interface OpenPort<S extends PortSide> {
  /** Sent in order, each once; kept until the other side is there. */
  post(message: Sides[S]['sends']): void;
  /** Opens the line before it is needed (the pointer is over a mark): saves the time in which the background wakes. */
  wake(): void;
}

interface PortEnds<S extends PortSide> {
  readonly heard: (message: Sides[S]['hears']) => void;
  /** The port closed: the background went to sleep, or the extension is gone and nothing tells of it sooner. */
  readonly parted?: () => void;
  readonly signal: AbortSignal;
}

/** The background calls back the end that is missing. */
function whenCalled(isCall: (message: unknown) => boolean, connect: () => void, signal: AbortSignal): void {
  const called = (message: unknown, sender: Parameters<typeof senderKind>[0]): undefined => {
    if (isCall(message) && senderKind(sender) === 'own') connect();
  };
  browser.runtime.onMessage.addListener(called);
  // Orphaned, there is nothing left to remove it from.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(called));
}

/** `heard` gets every message of the other side, once and in order, until the signal aborts. */
export function openPort<S extends PortSide>(
  side: S,
  token: string,
  { heard, parted, signal }: PortEnds<S>,
): OpenPort<S> {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let tries = 0;
  const line = createLine(crypto.randomUUID(), (frame) => say(port, frame));

  const hear = (value: unknown) => {
    const frame = parseFrame(value);
    if (!frame || signal.aborted) return;
    if (frame.type === 'joined') tries = 0;
    const arrived = line.heard(frame);
    if (!arrived) return;
    try {
      weigh(arrived.message);
      heard(HEARD[side](arrived.message, side));
    } catch (error) {
      report(error, `a message to the ${side}`);
    }
  };

  const closed = () => {
    // Read, or Chromium writes "Unchecked runtime.lastError" to the console.
    void browser.runtime?.lastError;
    port = null;
    line.broke();
    parted?.();
    const before = PAUSES[tries];
    if (signal.aborted || before === undefined || !line.waiting()) return;
    tries += 1;
    setTimeout(connect, before);
  };

  const connect = () => {
    if (port || signal.aborted || isOrphaned()) return;
    try {
      port = browser.runtime.connect({ name: portName(side, token) });
    } catch {
      // Orphaned between the question and the call: there is nothing left to speak to.
      return;
    }
    port.onMessage.addListener(hear);
    port.onDisconnect.addListener(closed);
  };

  whenCalled((message) => isRejoin(message, side, token), connect, signal);
  signal.addEventListener('abort', () => {
    port?.disconnect();
    port = null;
  });
  connect();
  return {
    post(message) {
      tries = 0;
      line.post(message);
      connect();
    },
    wake: connect,
  };
}
