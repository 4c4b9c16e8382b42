/** Opens the database, and lets go of it whenever somebody else needs that. */
import { type IDBPDatabase, openDB } from 'idb';
import { BlockedLibrary, NewerLibrary } from './library-errors.ts';
import { LIBRARY_VERSION, migrate } from './migrations.ts';
import type { LibrarySchema } from './schema.ts';

export type Library = IDBPDatabase<LibrarySchema>;

export const LIBRARY_NAME = 'whence';

/** Milliseconds for which an upgrade may wait for an older Whence to let go, before the reader is told. */
const PATIENCE = 1500;

const isNewer = (error: unknown) => error instanceof Error && error.name === 'VersionError';

/**
 * Opens the library, creating or upgrading it. Rejects with NewerLibrary (nothing touched), BlockedLibrary, or what
 * the browser says. `closed` is called when the connection ends by itself: the next use must open anew.
 */
export async function openLibrary(closed: () => void = () => {}, name = LIBRARY_NAME): Promise<Library> {
  let tellBlocked: (() => void) | undefined;
  const blocked = new Promise<never>((_, reject) => {
    tellBlocked = () =>
      setTimeout(() => reject(new BlockedLibrary('an older Whence has the library open')), PATIENCE);
  });
  const opening: Promise<Library> = openDB<LibrarySchema>(name, LIBRARY_VERSION, {
    upgrade: migrate,
    blocked: () => tellBlocked?.(),
    blocking: () => void opening.then((library) => library.close()).then(closed),
    terminated: closed,
  });
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    // Should the upgrade come through after all, nobody holds that connection: it must not block others.
    void opening.then((library) => library.close()).catch(() => undefined);
    if (isNewer(error)) throw new NewerLibrary('the library was written by a newer Whence');
    throw error;
  }
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
