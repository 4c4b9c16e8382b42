/**
 * Chromium over the bare DevTools protocol, without puppeteer: that one attaches to every page as it begins, and holds it
 * until it has looked round. Nothing is attached to here before it is asked for.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** An answer of the protocol, by whose documentation the asking code reads it. */
type Result = Readonly<Record<string, unknown>>;

export interface DebuggingPipe {
  /** Rejects with what Chromium says against it. */
  send(method: string, params?: object, sessionId?: string): Promise<Result>;
  close(): Promise<void>;
}

interface Waiting {
  readonly done: (result: Result) => void;
  readonly failed: (error: Error) => void;
}

interface Heard {
  readonly id?: number;
  readonly result?: Result;
  readonly error?: { readonly message: string };
}

/** Starts the program; it ends with `close`, and with this process. */
export function openPipe(executable: string, args: readonly string[]): DebuggingPipe {
  const program = spawn(executable, [...args, '--remote-debugging-pipe'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const end = () => program.kill('SIGKILL');
  process.once('exit', end);
  const [out, into] = pipes(program);
  const waiting = new Map<number, Waiting>();
  readMessages(into, ({ id = 0, result = {}, error }) => {
    if (error) waiting.get(id)?.failed(new Error(error.message));
    else waiting.get(id)?.done(result);
    waiting.delete(id);
  });
  let last = 0;
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, { done, failed });
        out.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      }),
    close: async () => {
      const ended = once(program, 'exit');
      end();
      await ended;
      process.off('exit', end);
    },
  };
}

function pipes({ stdio }: ChildProcess): readonly [Writable, Readable] {
  return [stdio[3] as Writable, stdio[4] as Readable];
}

/** Messages end with a zero. */
function readMessages(stream: Readable, heard: (message: Heard) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) heard(JSON.parse(part) as Heard);
  });
}
