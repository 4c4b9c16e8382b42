/** Opens the database, and lets go of it whenever somebody else needs that. */
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { abort } from './abort.ts';
import { BlockedLibrary, NewerLibrary } from './library-errors.ts';
import { LIBRARY_VERSION, migrate } from './migrations.ts';
import type { LibrarySchema } from './schema.ts';

/** An open connection to the database. */
export type Library = IDBPDatabase<LibrarySchema>;

/** The database's name in the extension's own origin. */
export const LIBRARY_NAME = 'whence';

/** Milliseconds for which an upgrade may wait for an older Whence to let go, before the reader is told. */
const PATIENCE = 1000;

/** Milliseconds after which a database that neither opens nor upgrades is given up: the reader should not wait for ever. */
const LONGEST_OPENING = 10_000;

const isNewer = (error: unknown) => error instanceof Error && error.name === 'VersionError';

/**
 * Opens the library, creating or upgrading it. Rejects with NewerLibrary (nothing touched), BlockedLibrary, or what
 * the browser says. `closed` is called when the connection ends by itself: the next use must open anew.
 */
export async function openLibrary(
  closed: () => void = () => {},
  longest = LONGEST_OPENING,
): Promise<Library> {
  const wait = waiting(longest);
  const opening: Promise<Library> = openDB<LibrarySchema>(LIBRARY_NAME, LIBRARY_VERSION, {
    upgrade(database, oldVersion, _, upgrade) {
      wait.end();
      // When it fails, what was done of it is taken back; that the opening fails then says so.
      upgrade.done.catch(() => undefined);
      migrate(database, upgrade, oldVersion).catch(() => abort(upgrade));
    },
    blocked: () => wait.shorten(PATIENCE),
    blocking: () => void opening.then((library) => library.close()).then(closed),
    terminated: closed,
  });
  try {
    return await Promise.race([opening, wait.over]);
  } catch (error) {
    // Should the upgrade come through after all, nobody holds that connection: it must not block others.
    void opening.then((library) => library.close()).catch(() => undefined);
    if (isNewer(error)) throw new NewerLibrary('the library was written by a newer Whence');
    throw error;
  } finally {
    wait.end();
  }
}

/** Removes the whole database, for a reader who decided to begin anew. Rejects with BlockedLibrary when somebody holds it. */
export async function deleteLibrary(): Promise<void> {
  const wait = waiting(LONGEST_OPENING);
  try {
    await Promise.race([deleteDB(LIBRARY_NAME, { blocked: () => wait.shorten(PATIENCE) }), wait.over]);
  } finally {
    wait.end();
  }
}

/** Patience: `over` rejects when it ends, unless `end` was called before. */
function waiting(milliseconds: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lose: () => void = () => {};
  const over = new Promise<never>((_, reject) => {
    lose = () => reject(new BlockedLibrary('something else has the library open'));
  });
  const shorten = (to: number) => {
    clearTimeout(timer);
    timer = setTimeout(lose, to);
  };
  shorten(milliseconds);
  return { over, shorten, end: () => clearTimeout(timer) };
}

/** Keeps one connection: opens at the first use, and again after it ended. A failed opening is tried again next time. */
export function libraryKeeper(
  open: (closed: () => void) => Promise<Library> = openLibrary,
): () => Promise<Library> {
  let current: Promise<Library> | null = null;
  return () => {
    if (current) return current;
    const opening = open(() => {
      if (current === opening) current = null;
    });
    current = opening;
    opening.catch(() => {
      if (current === opening) current = null;
    });
    return opening;
  };
}
