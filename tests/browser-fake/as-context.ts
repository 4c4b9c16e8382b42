/** Loads modules of ours as they run in one context of the fake: each context has its own copies, as in a browser. */
import { vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';

/** One load at a time: the module registry that is swapped here belongs to the whole test file. */
let last: Promise<unknown> = Promise.resolve();

/** `load` imports with `await import(…)`; every module it reaches gets this `browser`. */
export function asContext<T>(browser: Browser, load: () => Promise<T>): Promise<T> {
  const loading = last.then(() => {
    vi.resetModules();
    vi.doMock('../../src/browser/api.ts', () => ({ browser }));
    return load();
  });
  last = loading.catch(() => undefined);
  return loading;
}
