/**
 * Firefox's remote protocol (WebDriver BiDi) below what puppeteer offers: navigation to extension pages,
 * and scripts in the browser's own window. `connection` and `_id` are puppeteer internals of version 24,
 * which is pinned for that reason.
 */
import type { Page, Browser as Program } from 'puppeteer-core';

export type Send = (method: string, params: Record<string, unknown>) => Promise<unknown>;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A field of an answer whose form the protocol promises; says which one is missing. */
export function field(value: unknown, name: string): unknown {
  if (!isObject(value) || !(name in value)) throw new Error(`Firefox answered without "${name}"`);
  return value[name];
}

/** Sends one command and answers with its result. */
export function sender(program: Program): Send {
  const connection: unknown = field(program, 'connection');
  if (!isObject(connection)) throw new Error('Puppeteer has no BiDi connection');
  return async (method, params) => {
    const { send } = connection;
    if (typeof send !== 'function') throw new Error('Puppeteer cannot send BiDi commands');
    const answer: unknown = await send.call(connection, method, params);
    return field(answer, 'result');
  };
}

/** The protocol's id of a page. */
export function contextOf(page: Page): string {
  return String(field(page.mainFrame(), '_id'));
}

/** Runs functions in Firefox's own window, with all its rights. They close over nothing and take plain values. */
export type InParent = <A extends readonly (string | number | boolean)[]>(
  run: (...given: A) => unknown,
  ...given: A
) => Promise<unknown>;

/** Needs `--remote-allow-system-access`. */
export async function parentScope(send: Send): Promise<InParent> {
  const tree = field(await send('browsingContext.getTree', { 'moz:scope': 'chrome' }), 'contexts');
  const context = Array.isArray(tree) ? String(field(tree[0], 'context')) : '';
  return async (run, ...given) => {
    const answer = await send('script.callFunction', {
      // tsx names every function that it compiles by a helper, which that window does not have.
      functionDeclaration: `async (...given) => {
        const __name = (named) => named;
        return JSON.stringify(await (${run})(...given)) ?? 'null';
      }`,
      arguments: given.map((value) => ({ type: typeof value, value })),
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (field(answer, 'type') !== 'success')
      throw new Error(String(field(field(answer, 'exceptionDetails'), 'text')));
    const result: unknown = JSON.parse(String(field(field(answer, 'result'), 'value')));
    return result;
  };
}
