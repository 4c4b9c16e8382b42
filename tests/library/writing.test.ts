import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../src/library/open-library.ts';
import { type Writing, write } from '../../src/library/writing.ts';
import { freshLibrary } from './sample.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

const person = (id: string) => ({ id, name: id, names: [], keys: [], firstMet: 1 });
const put = (id: string) => (writing: Writing) => writing.objectStore('people').put(person(id));

describe('write', () => {
  it('answers with what the work answers, after everything is stored', async () => {
    expect(await write(library, 'strict', put('one'))).toBe('one');
    expect(await library.getAllKeys('people')).toEqual(['one']);
  });

  it.each(['strict', 'relaxed'] as const)('hands the durability %s to the browser', async (durability) => {
    const transaction = vi.spyOn(library, 'transaction');
    await write(library, durability, put('one'));
    expect(transaction.mock.calls).toMatchObject([[expect.anything(), 'readwrite', { durability }]]);
  });

  it('covers every store, so that no later work needs a second transaction', async () => {
    const stores = await write(library, 'strict', async (writing) => [...writing.objectStoreNames]);
    expect(stores.sort()).toEqual([...library.objectStoreNames].sort());
  });

  it('takes everything back when the work throws after some of it was stored', async () => {
    const work = async (writing: Writing) => {
      await put('one')(writing);
      throw new RangeError('half-way');
    };
    await expect(write(library, 'strict', work)).rejects.toThrow(new RangeError('half-way'));
    expect(await library.count('people')).toBe(0);
  });

  it('fails with the request’s own error when a record cannot be stored', async () => {
    await expect(
      write(library, 'strict', async (writing) => {
        await put('one')(writing);
        await writing.objectStore('people').add(person('one'));
      }),
    ).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await library.count('people')).toBe(0);
  });

  it('leaves no rejection unheard when the work throws', async () => {
    const unheard = vi.fn();
    process.on('unhandledRejection', unheard);
    await write(library, 'strict', () => Promise.reject(new Error('at once'))).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 20));
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
  });

  it('lets one work after the other see what the first has written', async () => {
    const count = (writing: Writing) => writing.objectStore('people').count();
    const append = async (writing: Writing) => put(`person ${await count(writing)}`)(writing);
    await Promise.all(Array.from({ length: 50 }, () => write(library, 'relaxed', append)));
    expect(await library.count('people')).toBe(50);
  });

  it('goes on after a work that failed', async () => {
    await write(library, 'strict', () => Promise.reject(new Error('broken'))).catch(() => undefined);
    await write(library, 'strict', put('two'));
    expect(await library.getAllKeys('people')).toEqual(['two']);
  });
});
