/** What can be wrong with the library in ways that a reader must be told apart. */
import type { Note } from './note.ts';

/** The database was written by a newer Whence; it was not opened and nothing in it was touched. */
export class NewerLibrary extends Error {
  override readonly name = 'NewerLibrary';
}

/** Something else holds the database open, mostly an older Whence that an upgrade waits for. Nothing is lost; later it may open. */
export class BlockedLibrary extends Error {
  override readonly name = 'BlockedLibrary';
}

/** The note was changed elsewhere since the words that were to be saved were begun; nothing was written. */
export class ChangedNote extends Error {
  override readonly name = 'ChangedNote';

  constructor(
    /** As it is kept now. */
    readonly note: Note,
  ) {
    super('the note was changed elsewhere');
  }
}

/** What was asked for is not in the library. */
export class UnknownRecord extends Error {
  override readonly name = 'UnknownRecord';
}

/** Whether an error says that the disk or the quota is full. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
