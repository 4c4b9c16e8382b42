import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BlockedLibrary, isFull, NewerLibrary } from '../../src/library/library-errors.ts';
import { LIBRARY_VERSION, MIGRATIONS } from '../../src/library/migrations.ts';
import { LIBRARY_NAME, libraryKeeper, openLibrary } from '../../src/library/open-library.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** What the newest version is: written down here, because databases of it exist and the program may not drift from them. */
const NEWEST = {
  corrections: ['articleId', 'at', 'scope'],
  drafts: ['articleId', 'personId'],
  analyses: ['hash'],
  appearances: ['articleId', 'newest', 'personId'],
  articles: ['changedAt', 'hash', 'lastRead'],
  claims: ['about', 'articleId', 'at', 'newest', 'newestBasis', 'newestBy', 'newestOf', 'personId'],
  entries: ['thing'],
  clearings: [],
  gone: [],
  late: [],
  met: ['name', 'newest'],
  postings: [],
  strips: [],
  totals: [],
  notes: ['articleId', 'deletedAt', 'personId', 'tags', 'updatedAt'],
  people: ['keys', 'name'],
  texts: ['articleId'],
};

describe('the schema', () => {
  it('is as written down, from nothing to the newest version', async () => {
    const library = await openLibrary();
    const stores = [...library.objectStoreNames];
    const found = stores.map((name) => [name, [...library.transaction(name).store.indexNames]]);
    expect(Object.fromEntries(found)).toEqual(NEWEST);
    expect(library.version).toBe(7);
  });

  it('is a list of migrations in order, each with its reason', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(LIBRARY_VERSION).toBe(MIGRATIONS.length);
    for (const { why } of MIGRATIONS) expect(why).toMatch(/^[A-Z].*\.$/);
  });

  it('keeps what is stored when it is opened again', async () => {
    const first = await openLibrary();
    await first.put('people', {
      id: 'p',
      name: 'Marta Velichko',
      names: [],
      keys: ['marta velichko'],
      firstMet: 1,
    });
    first.close();
    expect(await (await openLibrary()).getAllFromIndex('people', 'keys', 'marta velichko')).toHaveLength(1);
  });
});

describe('a newer database', () => {
  it('is refused as such, and nothing in it is touched', async () => {
    const newer = await openDB(LIBRARY_NAME, LIBRARY_VERSION + 1, {
      upgrade: (database) => void database.createObjectStore('later').put('kept', 'key'),
    });
    newer.close();
    await expect(openLibrary()).rejects.toThrow(NewerLibrary);
    const again = await openDB(LIBRARY_NAME);
    expect(again.version).toBe(LIBRARY_VERSION + 1);
    expect([...again.objectStoreNames]).toEqual(['later']);
    expect(await again.get('later', 'key')).toBe('kept');
    again.close();
  });
});

describe('an upgrade that fails', () => {
  it('is taken back whole, and the library does not open', async () => {
    const before = await openDB(LIBRARY_NAME, 1, {
      upgrade: (database) => void database.createObjectStore('kept').put('still here', 'key'),
    });
    before.close();
    // Version 2 adds its store; version 3 finds no notes to give tags to.
    await expect(openLibrary()).rejects.toMatchObject({ name: 'AbortError' });
    const again = await openDB(LIBRARY_NAME);
    expect(again.version).toBe(1);
    expect([...again.objectStoreNames]).toEqual(['kept']);
    again.close();
  });
});

describe('connections in each other’s way', () => {
  it('say so within two seconds when an older program does not let go', async () => {
    vi.resetModules();
    vi.doMock('../../src/library/migrations.ts', () => ({
      LIBRARY_VERSION: LIBRARY_VERSION + 1,
      migrate: async () => {},
    }));
    const next = await import('../../src/library/open-library.ts');
    vi.doUnmock('../../src/library/migrations.ts');
    const holding = await openDB(LIBRARY_NAME, 1);
    const started = Date.now();
    await expect(next.openLibrary()).rejects.toMatchObject({ name: 'BlockedLibrary' });
    expect(Date.now() - started).toBeLessThan(2000);
    holding.close();
    // The upgrade came through too late for anybody: its connection is given back, and the next opening succeeds.
    expect((await next.openLibrary()).version).toBe(LIBRARY_VERSION + 1);
  });

  it('are given up when the browser neither opens nor refuses', async () => {
    const holding = await openDB(LIBRARY_NAME, 1);
    const newer = openDB(LIBRARY_NAME, LIBRARY_VERSION + 1, { blocked: () => {} });
    await expect(openLibrary(undefined, 50)).rejects.toThrow(BlockedLibrary);
    holding.close();
    (await newer).close();
  });

  it('wait for an older program that lets go in time', async () => {
    vi.resetModules();
    vi.doMock('../../src/library/migrations.ts', () => ({
      LIBRARY_VERSION: LIBRARY_VERSION + 1,
      migrate: async () => {},
    }));
    const next = await import('../../src/library/open-library.ts');
    vi.doUnmock('../../src/library/migrations.ts');
    const holding = await openDB(LIBRARY_NAME, 1);
    setTimeout(() => holding.close(), 300);
    expect((await next.openLibrary()).version).toBe(LIBRARY_VERSION + 1);
  });

  it('let go as soon as a newer program wants to upgrade, and tell that they closed', async () => {
    const closed = vi.fn();
    await openLibrary(closed);
    const newer = await openDB(LIBRARY_NAME, LIBRARY_VERSION + 1);
    expect(newer.version).toBe(LIBRARY_VERSION + 1);
    expect(closed).toHaveBeenCalledOnce();
    newer.close();
  });

  it('let go when the database is to be deleted', async () => {
    await openLibrary();
    await new Promise((done, failed) => {
      const deletion = indexedDB.deleteDatabase(LIBRARY_NAME);
      deletion.onsuccess = done;
      deletion.onerror = failed;
    });
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('the keeper', () => {
  it('opens once, however many ask', async () => {
    const open = vi.fn(openLibrary);
    const library = libraryKeeper(open);
    expect(await library()).toBe((await Promise.all([library(), library()]))[1]);
    expect(open).toHaveBeenCalledOnce();
  });

  it('opens anew after the connection ended', async () => {
    const ends: (() => void)[] = [];
    const open = vi.fn((closed: () => void) => {
      ends.push(closed);
      return openLibrary(closed);
    });
    const library = libraryKeeper(open);
    await library();
    ends[0]?.();
    await library();
    ends[0]?.();
    await library();
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('tries again after an opening that failed', async () => {
    const open = vi.fn(openLibrary);
    open.mockRejectedValueOnce(new BlockedLibrary('held'));
    const library = libraryKeeper(open);
    await expect(library()).rejects.toThrow(BlockedLibrary);
    expect((await library()).version).toBe(LIBRARY_VERSION);
  });
});

describe('errors', () => {
  it('know a full disk by its name', () => {
    expect(isFull(new DOMException('no room', 'QuotaExceededError'))).toBe(true);
    expect(isFull(new Error('no room'))).toBe(false);
    expect(isFull('QuotaExceededError')).toBe(false);
  });
});
