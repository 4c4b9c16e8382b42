/** The one reporter of what should not have happened. */

/**
 * Writes an error's name and message to our own console, with what was being done.
 * Never the reader's words nor an article's: callers pass `when` as a fixed text.
 */
export function report(error: unknown, when: string): void {
  console.error(`Whence, ${when}: ${nameOf(error)}`);
}

/** An error's name and message. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
}
