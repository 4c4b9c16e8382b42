/** Loads modules of ours as they run in one context of the fake: each context has its own copies, as in a browser. */
import { vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';

/** `load` imports with `await import(…)`; every module it reaches gets this `browser`. */
export async function asContext<T>(browser: Browser, load: () => Promise<T>): Promise<T> {
  vi.resetModules();
  vi.doMock('../../src/browser/api.ts', () => ({ browser }));
  return load();
}
