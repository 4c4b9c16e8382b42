import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/open-library.ts';
import { type Writing, write } from '../../src/library/writing.ts';
import { hearWritings, tellWriting, writings } from '../../src/library/writings.ts';
import { withLibrary } from '../../src/transfer/with-library.ts';
import { eventually } from '../eventually.ts';
import { freshLibrary } from './sample.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

const person = (id: string) => ({ id, name: id, names: [], keys: [], firstMet: 1 });

describe('the number of writings', () => {
  it('rises when a writing begins and when it ends, and stays where none is', async () => {
    const before = writings(library);
    let within = before;
    await write(library, 'relaxed', async (writing: Writing) => {
      within = writings(library);
      await writing.objectStore('people').put(person('one'));
    });
    expect(within).toBeGreaterThan(before);
    expect(writings(library)).toBeGreaterThan(within);
    const after = writings(library);
    await library.getAll('people');
    expect(writings(library)).toBe(after);
  });

  it('rises when a writing fails', async () => {
    const before = writings(library);
    await expect(write(library, 'relaxed', () => Promise.reject(new RangeError('no')))).rejects.toThrow('no');
    expect(writings(library)).toBeGreaterThan(before + 1);
  });

  it('rises when another page was at work, until nobody listens any more', async () => {
    const listening = new AbortController();
    hearWritings(library, listening.signal);
    const before = writings(library);
    await withLibrary(async () => {});
    await eventually(() => expect(writings(library)).toBeGreaterThan(before));
    listening.abort();
    const after = writings(library);
    tellWriting();
    await new Promise((done) => setTimeout(done, 30));
    expect(writings(library)).toBe(after);
  });
});
