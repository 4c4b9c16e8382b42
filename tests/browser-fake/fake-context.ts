/** One place where our code runs: the background, a content script, or a page of ours. */
import { FakeEvent } from './fake-event.ts';
import type { StorageListener } from './fake-storage.ts';

export interface FakeTab {
  readonly id: number;
  readonly url: string;
  active: boolean;
}

/** What a listener learns of a sender; `tab` is absent for pages outside tabs and for the background. */
export interface FakeSender {
  readonly id: string;
  readonly url: string;
  readonly origin: string;
  readonly frameId?: number;
  readonly tab?: { readonly id: number; readonly url: string };
}

export type MessageListener = [message: unknown, sender: FakeSender, answer: (value: unknown) => void];

export interface FakePort {
  readonly name: string;
  readonly sender?: FakeSender;
  readonly onMessage: FakeEvent<[message: unknown, port: FakePort]>;
  readonly onDisconnect: FakeEvent<[port: FakePort]>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

export interface FakeContext {
  readonly kind: 'background' | 'content' | 'own';
  readonly sender: FakeSender;
  readonly tab: FakeTab | null;
  readonly onMessage: FakeEvent<MessageListener>;
  readonly onConnect: FakeEvent<[port: FakePort]>;
  readonly onChanged: FakeEvent<StorageListener>;
  readonly ports: Set<FakePort>;
  /** False after the browser stopped, closed or orphaned it. */
  alive: boolean;
}

export function createContext(
  kind: FakeContext['kind'],
  sender: FakeSender,
  tab: FakeTab | null,
): FakeContext {
  return {
    kind,
    sender,
    tab,
    onMessage: new FakeEvent(),
    onConnect: new FakeEvent(),
    onChanged: new FakeEvent(),
    ports: new Set(),
    alive: true,
  };
}

/** What Chrome throws at a script whose extension was reloaded. */
export function assertAlive(context: FakeContext): void {
  if (!context.alive) throw new Error('Extension context invalidated.');
}
