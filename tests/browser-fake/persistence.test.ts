/** The browser is asked once not to clear what is stored, and a refusal breaks nothing. */
import { expect, it, vi } from 'vitest';
import { askPersistence } from '../../src/browser/persistence.ts';

it('asks where it was not promised yet', async () => {
  const persist = vi.fn(async () => true);
  expect(await askPersistence({ persisted: async () => false, persist })).toBe(true);
  expect(persist).toHaveBeenCalledOnce();
});

it('does not ask again', async () => {
  const persist = vi.fn(async () => true);
  expect(await askPersistence({ persisted: async () => true, persist })).toBe(true);
  expect(persist).not.toHaveBeenCalled();
});

it.each([
  ['nobody can be asked', undefined],
  ['the worker cannot ask', {}],
  ['the browser says no', { persisted: async () => false, persist: async (): Promise<boolean> => false }],
  ['the browser throws', { persist: (): Promise<boolean> => Promise.reject(new TypeError('not here')) }],
])('goes on when %s', async (_, storage) => {
  expect(await askPersistence(storage)).toBe(false);
});
