/** A connection of its own for as long as a piece of work takes: it never stands in the way of an upgrade afterwards. */
import { isFull, NewerLibrary } from '../library/library-errors.ts';
import { type Library, openLibrary } from '../library/open-library.ts';
import { tellWriting } from '../library/writings.ts';

/** Rejects as opening does, and as the work does. */
export async function withLibrary<T>(work: (library: Library) => Promise<T>): Promise<T> {
  const library = await openLibrary();
  try {
    return await work(library);
  } finally {
    tellWriting();
    library.close();
  }
}

/** Why work with the library failed, as surfaces tell it. */
export function failedBecause(error: unknown): 'full' | 'newer' | 'store' {
  if (error instanceof NewerLibrary) return 'newer';
  return isFull(error) ? 'full' : 'store';
}
