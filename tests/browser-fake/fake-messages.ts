/** `sendMessage` between contexts, with the two errors that browsers give when nobody answers. */
import type { FakeContext } from './fake-context.ts';
import { overTheWire } from './fake-event.ts';

export const NO_RECEIVER = 'Could not establish connection. Receiving end does not exist.';
export const CHANNEL_CLOSED =
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received';

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;

/** Ends a waiting answer when its receiver is stopped. */
type Waiting = { readonly receiver: FakeContext; readonly fail: (error: Error) => void };

export function createFakeMessages() {
  const waiting = new Set<Waiting>();

  /** Hands a message to one context; whatever it answers settles the sender's promise, once. */
  function hand(message: unknown, from: FakeContext, receiver: FakeContext): Promise<unknown>[] {
    return [...receiver.onMessage.listeners].map(
      (listener) =>
        new Promise((resolve, reject) => {
          const entry: Waiting = { receiver, fail: reject };
          waiting.add(entry);
          const answer = (value: unknown) => {
            waiting.delete(entry);
            resolve(overTheWire(value));
          };
          const returned = listener(overTheWire(message), from.sender, answer);
          if (isPromise(returned)) returned.then(answer, reject);
          else if (returned !== true) queueMicrotask(() => answer(undefined));
        }),
    );
  }

  return {
    /** Resolves with the first answer that is one; undefined when all listeners kept silent. */
    async deliver(message: unknown, from: FakeContext, receivers: readonly FakeContext[]): Promise<unknown> {
      await Promise.resolve();
      const answers = receivers.filter((receiver) => receiver.alive).flatMap((to) => hand(message, from, to));
      if (answers.length === 0) throw new Error(NO_RECEIVER);
      const real = answers.map((answer) =>
        answer.then((value) => (value === undefined ? Promise.reject(new Silence()) : value)),
      );
      return Promise.any(real).catch((error: AggregateError) => {
        const loud = error.errors.find((each) => !(each instanceof Silence));
        if (loud) throw loud;
        return undefined;
      });
    },
    /** The receiver is gone: everything it had not answered fails at the sender. */
    fail(receiver: FakeContext): void {
      for (const entry of [...waiting].filter((each) => each.receiver === receiver)) {
        waiting.delete(entry);
        entry.fail(new Error(CHANNEL_CLOSED));
      }
    },
  };
}

/** A listener that heard and did not answer. */
class Silence extends Error {}
