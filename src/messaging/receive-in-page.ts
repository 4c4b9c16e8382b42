/** The listener of the content script for what our own pages and the background ask of it. */
import { report } from '../browser/report.ts';
import { TO_PAGE } from './ask-shapes.ts';
import { parseEnvelope } from './envelope.ts';
import { listen } from './listen.ts';
import type { ToPage } from './protocol.ts';
import { senderKind } from './sender-kind.ts';
import { weigh } from './weigh.ts';

/** One function for each message; what it throws is reported and stays without answer. */
export type PageHandlers = {
  readonly [K in keyof ToPage]: (ask: ToPage[K]['ask']) => ToPage[K]['answer'] | Promise<ToPage[K]['answer']>;
};

const isPageMessage = (type: string): type is keyof ToPage => Object.hasOwn(TO_PAGE, type);

async function answer<K extends keyof ToPage>(handlers: PageHandlers, type: K, ask: unknown) {
  weigh(ask);
  return handlers[type](TO_PAGE[type](ask, type));
}

/** Listens until the signal aborts. */
export function receiveInPage(handlers: PageHandlers, signal: AbortSignal): void {
  const end = listen((message, sender) => {
    const envelope = parseEnvelope(message, 'page');
    if (!envelope || !isPageMessage(envelope.type) || senderKind(sender) !== 'own') return null;
    const { type, ask } = envelope;
    return answer(handlers, type, ask).catch((error: unknown) => {
      report(error, type);
      return null;
    });
  });
  signal.addEventListener('abort', end);
}
